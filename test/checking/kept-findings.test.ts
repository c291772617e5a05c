import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaigns } from '../support/campaigns.ts';
import {
  checkedWith,
  checkingKept,
  damaged,
  foundWith,
  type Kept,
  keepingInMemory,
  reportsOf,
} from '../support/checked-otherwise.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { withMistakes } from '../support/mistakes.ts';
import { everySoMany, runs } from '../support/runs.ts';

const fixtures = fileURLToPath(new URL('../validation/fixtures', import.meta.url));
const base = filesOf(`${fixtures}/base`);
const example = filesOf(fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url)));
const line = Buffer.from('# xong\n');

const reportsWith = async (files: Files, kept: Kept) =>
  reportsOf(await foundWith(files, checkingKept(files, kept)));

/** Whether nothing is checked: what was kept of submissions is not even asked for. */
async function isFoundAgain(files: Files, kept: Kept, allowMissing = false): Promise<boolean> {
  let isAsked = false;
  const watched: Kept = {
    ...kept,
    read: (campaign, kind) => {
      isAsked ||= kind === 'submissions';
      return kept.read(campaign, kind);
    },
    write: kept.write,
  };
  await foundWith(files, checkingKept(files, watched), allowMissing);
  return !isAsked;
}

const changed = (files: Files, name: string) =>
  new Map([...files, [name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), line])]]);

describe('what was found in a campaign and kept is what is found again', () => {
  it.each(everySoMany(readdirSync(fixtures), 4))('%s', async (name) => {
    const files = new Map([...base, ...filesOf(`${fixtures}/${name}`)]);
    const reports = await reportsOf(await checkedWith(files));
    const kept = keepingInMemory();
    for (let run = 0; run < 3; run += 1) expect(await reportsWith(files, kept)).toEqual(reports);
  });

  it('whatever is wrong, and whatever files change meanwhile', () =>
    fc.assert(
      fc.asyncProperty(withMistakes(campaigns), withMistakes(campaigns), async (files, others) => {
        const kept = keepingInMemory();
        const other = new Map([...files].filter(([name]) => !name.endsWith('-2.yaml')));
        for (const [name, bytes] of others) if (name.endsWith('-1.yaml')) other.set(name, bytes);
        for (const some of [files, files, other, other, files, files]) {
          expect(await reportsWith(some, kept)).toEqual(await reportsOf(await checkedWith(some)));
        }
      }),
      runs(100, 6),
    ));
});

it('nothing is checked where all is as it was, and only there', async () => {
  const kept = keepingInMemory();
  const names = ['review.yaml', 'host.yaml', 'submissions/nghi-thuy.yaml'];
  expect(await isFoundAgain(example, kept)).toBe(false);
  expect(await isFoundAgain(example, kept)).toBe(true);
  for (const name of names) {
    const other = changed(example, name);
    expect(await isFoundAgain(other, kept), name).toBe(false);
    expect(await isFoundAgain(other, kept), name).toBe(true);
    expect(await isFoundAgain(example, kept), name).toBe(false);
  }
  const fewer = new Map([...example].filter(([name]) => name !== 'submissions/nghi-thuy.yaml'));
  expect(await isFoundAgain(fewer, kept)).toBe(false);
  expect(await isFoundAgain(fewer, kept, true)).toBe(false);
  expect(await isFoundAgain(fewer, kept, true)).toBe(true);
  const beside = new Map([...fewer, ['submissions/nghi-thuy.docx', line]]);
  expect(await isFoundAgain(beside, kept, true)).toBe(false);
  expect(await isFoundAgain(beside, kept, true)).toBe(true);
  expect(await isFoundAgain(beside, { ...kept, program: 'another', read: kept.read }, true)).toBe(false);
});

it('a roll-up among the submissions is one when it is found again', async () => {
  const kept = keepingInMemory();
  const files = new Map([...example, ['submissions/tong-hop.yaml', Buffer.from('rollup: 1\nunit: khac\n')]]);
  const reports = await reportsOf(await checkedWith(files));
  expect(await reportsWith(files, kept)).toEqual(reports);
  expect(await isFoundAgain(files, kept)).toBe(true);
  const { folder } = await foundWith(files, checkingKept(files, kept));
  expect(folder.rollups.map(({ source }) => source.path)).toEqual(['submissions/tong-hop.yaml']);
  expect(await reportsWith(files, kept)).toEqual(reports);
});

it('templates of the campaign, and PDFs that may carry roll-ups, leave nothing to be kept', async () => {
  for (const name of ['templates/report/report.hbs', 'submissions/nghi-thuy.pdf']) {
    const kept = keepingInMemory();
    await foundWith(
      new Map([...example, [name, line]]),
      checkingKept(new Map([...example, [name, line]]), kept),
    );
    expect(kept.findings, name).toBe(null);
  }
});

it('what was kept and cut off, or damaged, is not taken', async () => {
  const files = new Map([...base, ['submissions/phuong-an.yaml', Buffer.from('unit: phuong-an\n')]]);
  const kept = keepingInMemory();
  const reports = await reportsWith(files, kept);
  const whole = kept.findings ?? Buffer.alloc(0);
  await fc.assert(
    fc.asyncProperty(damaged(whole), async ({ bytes, isHashed }) => {
      const found = await foundWith(files, checkingKept(files, { ...keepingInMemory(), read: () => bytes }));
      // Who makes other findings, and the hash that goes with them, is believed; but nothing fails.
      if (!isHashed) expect(await reportsOf(found)).toEqual(reports);
    }),
    runs(300, 30),
  );
});
