import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Files, filesOf, validated } from '../support/memory-world.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const submission = Buffer.from(lower.get('submissions/phuong-an.yaml') ?? []).toString();

/** A campaign that takes the roll-up of another, beside the submission of a unit of its own, of some name. */
async function beside(name: string, text: string): Promise<Files> {
  const files = upperCampaign({ 'xa-cao': await rollupOf(lower, 'xa-cao') }, declaredIn(lower));
  const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
  review.units.push({ id: 'phuong-an', name, kind: 'ward' });
  return new Map([
    ...files,
    ['review.yaml', Buffer.from(stringify(review))],
    ['submissions/phuong-an.yaml', Buffer.from(text)],
  ]);
}

async function foundIn(files: Files) {
  const { findings } = await validated(files, '2023-12-13');
  return findings.flatMap(({ code, severity, args }) =>
    code === 'rollup-file-twice' || code === 'rollup-unit-twice' ? [{ code, severity, args }] : [],
  );
}

describe('a unit that submits here, and stands in a roll-up', () => {
  it('is an error where both have one file, whatever an editor made of it, and whatever the unit is called', async () => {
    for (const text of [submission, submission.replaceAll('\n', '\r\n'), submission.normalize('NFD')])
      for (const name of ['phường An', 'phường An (xã Cao)'])
        expect(await foundIn(await beside(name, text))).toMatchObject([
          {
            code: 'rollup-file-twice',
            severity: 'error',
            args: { isDirect: true, from: 'submissions/phuong-an.yaml', count: 1 },
          },
        ]);
  });

  it('is a warning where only name and kind are the same', async () => {
    const other = submission.replace('actual: 12,', 'actual: 11,');
    expect(await foundIn(await beside('Phường An', other))).toMatchObject([
      { code: 'rollup-unit-twice', severity: 'warning', args: { id: 'phuong-an', count: 1 } },
    ]);
  });

  it('is another one where its name is another, or nothing is alike', async () => {
    const other = submission.replace('actual: 12,', 'actual: 11,');
    expect(await foundIn(await beside('phường Khác', other))).toEqual([]);
  });
});
