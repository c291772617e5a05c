import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaigns } from '../support/campaigns.ts';
import { checkedWith, checkingOf, reportsOf } from '../support/checked-otherwise.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { withMistakes } from '../support/mistakes.ts';
import { everySoMany, runs } from '../support/runs.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const fixtures = fileURLToPath(new URL('../validation/fixtures', import.meta.url));
const base = filesOf(`${fixtures}/base`);

/** Submissions that are checked each by itself, in threads or not, and read again where their texts are asked for, are checked as ever. */
async function expectTheSame(files: Files): Promise<void> {
  const plain = await checkedWith(files);
  const reports = await reportsOf(plain);
  for (const isInThreads of [false, true]) {
    const checked = await checkedWith(files, checkingOf(files, isInThreads));
    expect(await reportsOf(checked)).toEqual(reports);
    expect(checked.summary).toEqual(plain.summary);
  }
}

describe('what is found in submissions that are checked each by itself is what is found in all of them', () => {
  it.each(everySoMany(readdirSync(fixtures), 4))('%s', (name) =>
    expectTheSame(new Map([...base, ...filesOf(`${fixtures}/${name}`)])),
  );

  it('whatever is wrong with them', () =>
    fc.assert(fc.asyncProperty(withMistakes(campaigns), expectTheSame), runs(200, 12)));

  it('where nothing is wrong, and many mistakes', () =>
    fc.assert(fc.asyncProperty(withMistakes(validCampaigns), expectTheSame), runs(200, 12)));
});

it('files are read again only for what is asked of their texts', async () => {
  const example = filesOf(fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url)));
  const checking = checkingOf(example, true);
  const names: string[] = [];
  const { draft, findings } = await checkedWith(example, {
    ...checking,
    openFolder: (...folders) => {
      const folder = checking.openFolder(...folders);
      return (
        folder && {
          read: (name, limit) => {
            names.push(name);
            return folder.read(name, limit);
          },
        }
      );
    },
  });
  expect(findings).toEqual([]);
  // Those in memory are read by the threads' own folder.
  expect(names).toEqual([]);
  const { limitations } = draft?.submissions[0]?.root?.value.narrative ?? {};
  expect(limitations?.[0]).toMatch(/\p{L}{2}/u);
  expect(names.length).toBeGreaterThan(0);
});

it('what has changed since it was checked is not read for what it was', async () => {
  const files = new Map(base);
  const { draft } = await checkedWith(files, checkingOf(files, false));
  files.set('submissions/phuong-an.yaml', new TextEncoder().encode('unit: phuong-an\n'));
  expect(() => draft?.submissions[0]?.source.text).toThrow(expect.objectContaining({ code: 'ECHANGED' }));
});
