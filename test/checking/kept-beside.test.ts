import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaigns } from '../support/campaigns.ts';
import {
  checkedWith,
  checkingKept,
  damaged,
  type Kept,
  keepingInMemory,
  reportsOf,
} from '../support/checked-otherwise.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { withMistakes } from '../support/mistakes.ts';
import { everySoMany, runs } from '../support/runs.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const fixtures = fileURLToPath(new URL('../validation/fixtures', import.meta.url));
const base = filesOf(`${fixtures}/base`);
const example = filesOf(fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url)));

const checkedKeeping = (files: Files, kept: Kept) => checkedWith(files, checkingKept(files, kept));

/** What is found is what is found without anything kept, and what is added up as well. */
async function expectTheSame(files: Files, kept: Kept): Promise<void> {
  const [checked, plain] = [await checkedKeeping(files, kept), await checkedWith(files)];
  expect(await reportsOf(checked)).toEqual(await reportsOf(plain));
  expect(checked.summary).toEqual(plain.summary);
  expect(checked.draft?.campaign.root.value).toEqual(plain.draft?.campaign.root.value);
  expect(checked.draft?.host?.value).toEqual(plain.draft?.host?.value);
}

const withLine = (files: Files, name: string) =>
  new Map([...files, [name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), Buffer.from('# xong\n')])]]);

describe('review.yaml and host.yaml that were kept are as if they were read', () => {
  it.each(everySoMany(readdirSync(fixtures), 4))('%s', async (name) => {
    const files = new Map([...base, ...filesOf(`${fixtures}/${name}`)]);
    const kept = keepingInMemory();
    for (const some of [files, files, withLine(files, 'submissions/phuong-an.yaml')])
      await expectTheSame(some, kept);
  });

  it.each([
    ['many mistakes', campaigns],
    ['where nothing else is wrong', validCampaigns],
  ])('whichever of them change meanwhile: %s', (_, some) =>
    fc.assert(
      fc.asyncProperty(withMistakes(some), withMistakes(some), async (files, others) => {
        const kept = keepingInMemory();
        const mixed = (name: string) => {
          const bytes = others.get(name);
          return new Map(
            [...files].flatMap((one) => (one[0] !== name ? [one] : bytes ? [[name, bytes]] : [])),
          );
        };
        const [otherHost, otherCampaign] = [mixed('host.yaml'), mixed('review.yaml')];
        for (const one of [files, files, otherHost, otherHost, otherCampaign, files, otherCampaign])
          await expectTheSame(one, kept);
      }),
      runs(100, 6),
    ),
  );
});

/** Which kinds are kept anew. */
async function written(files: Files, kept: Kept): Promise<readonly string[]> {
  const kinds: string[] = [];
  await checkedKeeping(files, {
    ...kept,
    write: (campaign, kind, parts) => {
      kinds.push(kind);
      kept.write(campaign, kind, parts);
    },
    read: kept.read,
  });
  return kinds.sort();
}

it('they are kept anew where one of them has changed, or the program', async () => {
  const kept = keepingInMemory();
  expect(await written(example, kept)).toEqual(['beside', 'submissions']);
  expect(await written(example, kept)).toEqual([]);
  expect(await written(withLine(example, 'submissions/nghi-thuy.yaml'), kept)).toEqual(['submissions']);
  expect(await written(withLine(example, 'host.yaml'), kept)).toContain('beside');
  expect(await written(example, kept)).toContain('beside');
  expect(await written(withLine(example, 'review.yaml'), kept)).toContain('beside');
  expect(await written(withLine(example, 'review.yaml'), kept)).toEqual([]);
  expect(await written(example, { ...kept, program: 'another', read: kept.read })).toContain('beside');
});

it('a review.yaml that is read beside kinds of documents of its own is not taken for one that is not', async () => {
  const kept = keepingInMemory();
  const kind = Buffer.from('title: Tóm tắt\nname: tóm tắt\nvalues: []\n');
  const files = new Map([...example, ['templates/tom-tat/kind.yaml', kind]]);
  for (const some of [files, example, files, files]) await expectTheSame(some, kept);
});

it('what was kept and cut off, or damaged, is not taken; and where its hash is right, nothing fails', async () => {
  const kept = keepingInMemory();
  const reports = await reportsOf(await checkedKeeping(base, kept));
  const whole = kept.beside ?? Buffer.alloc(0);
  expect(whole.length).toBeGreaterThan(1000);
  await fc.assert(
    fc.asyncProperty(damaged(whole), async ({ bytes, isHashed }) => {
      const checked = await checkedKeeping(base, {
        ...keepingInMemory(),
        read: (_, kind) => (kind === 'beside' ? bytes : null),
      });
      if (!isHashed) expect(await reportsOf(checked)).toEqual(reports);
    }),
    runs(300, 30),
  );
});
