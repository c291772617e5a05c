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

describe('an award of a roll-up that host.yaml repeats', () => {
  const award = (more: object) => ({
    form: 'giay-khen',
    authority: 'ubnd-thi-xa',
    programme: 'quoc-phong',
    decision: { number: '1/QĐ-UBND', date: '2023-11-01' },
    recipients: [{ kind: 'individual', name: 'Nguyễn Văn A', position: 'Công an', ...more }],
  });

  async function awarded(more: object, changes: object = {}) {
    const files = upperCampaign({ 'xa-cao': await rollupOf(lower, 'xa-cao') }, declaredIn(lower));
    const host = parse(Buffer.from(files.get('host.yaml') ?? []).toString());
    const text = stringify({ ...host, awards: [{ ...award(more), ...changes }] });
    const { findings } = await validated(new Map([...files, ['host.yaml', Buffer.from(text)]]), '2023-12-13');
    return findings.flatMap(({ code, severity, args }) =>
      code.startsWith('award-') ? [{ code, severity, args }] : [],
    );
  }

  it('is likely the same where the unit is not given: it would count twice', async () => {
    expect(await awarded({})).toMatchObject([
      {
        code: 'award-same-name',
        severity: 'warning',
        args: { problem: 'unit', name: 'Nguyễn Văn A', unit: { id: 'xa-cao' } },
      },
    ]);
  });

  it('is clear where it is given, or the decision is another', async () => {
    expect(await awarded({ unit: 'xa-cao' })).toEqual([]);
    expect(await awarded({}, { decision: { number: '7/QĐ-UBND', date: '2023-11-08' } })).toEqual([]);
  });
});

it('paragraphs that two hosts have in common are one warning, with the lines of all', async () => {
  const narrative = {
    limitations: [1, 2, 3].map(
      (one) => `Một hạn chế khá dài của địa phương trong năm, nói ở cả hai nơi như nhau, thứ ${one}.`,
    ),
  };
  const host = parse(Buffer.from(lower.get('host.yaml') ?? []).toString());
  const below: Files = new Map([
    ...lower,
    ['host.yaml', Buffer.from(stringify({ ...host, narrative: { ...host.narrative, ...narrative } }))],
  ]);
  const rollups = { 'xa-cao': await rollupOf(below, 'xa-cao'), 'xa-moi': await rollupOf(below, 'xa-moi') };
  const { findings } = await validated(upperCampaign(rollups, declaredIn(below)), '2023-12-13');
  const copied = findings.filter(({ code }) => code === 'text-copied');
  expect(copied).toMatchObject([
    { args: { unit: 'xã XA-CAO', otherLines: [expect.any(Number), expect.any(Number)] } },
  ]);
});
