import { expect, it } from 'vitest';
import { campaignRootAbove, listCampaignFolder } from '../../src/intake/campaign-listing.ts';
import { most } from '../../src/limits.ts';
import { memoryWorld } from '../support/memory-world.ts';

/** Where the campaign is found that a folder lies in, among files by their paths in /campaign. */
const rootAbove = (start: string, paths: readonly string[]) =>
  campaignRootAbove(memoryWorld(new Map(paths.map((path) => [path, new Uint8Array()]))), start);

it.each([
  ['its own folder', '/campaign', ['review.yaml']],
  ['a folder in it', '/campaign/submissions', ['review.yaml', 'submissions/a.yaml']],
  [
    'its submissions, one of which has its name',
    '/campaign/submissions',
    ['review.yaml', 'submissions/review.yaml'],
  ],
  ['its forms, one of which has its name', '/campaign/forms', ['review.yaml', 'forms/review.yaml']],
  [
    'a folder of submissions that are not read',
    '/campaign/submissions/cũ',
    ['review.yaml', 'submissions/review.yaml'],
  ],
])('a campaign is found from %s', async (_, start, paths) => {
  expect(await rootAbove(start, paths)).toBe('/campaign');
});

it('a campaign in a folder of another is found first', async () => {
  const paths = ['review.yaml', '2023/review.yaml', '2023/submissions/a.yaml'];
  expect(await rootAbove('/campaign/2023/submissions', paths)).toBe('/campaign/2023');
});

it('a campaign in a folder that is named like one of submissions is found where no other is above', async () => {
  const paths = ['submissions/review.yaml', 'submissions/submissions/a.yaml'];
  expect(await rootAbove('/campaign/submissions/submissions', paths)).toBe('/campaign/submissions');
});

it('no campaign is found where there is none', async () => {
  expect(await rootAbove('/campaign/a', ['a/x.yaml'])).toBe(null);
});

it('more submissions than there may be are one error, and none of them is read', async () => {
  const paths = Array.from({ length: most.submissions + 1 }, (_, index) => `${index}.yaml`);
  const world = {
    ...memoryWorld(
      new Map([
        ['review.yaml', new Uint8Array()],
        ['submissions/0.yaml', new Uint8Array()],
      ]),
    ),
    listFolder: async (path: string) => (path.endsWith('submissions') ? paths : []),
  };
  const { findings, submissions } = await listCampaignFolder(world, '/campaign');
  expect(submissions).toEqual([]);
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['too-many-files', { count: most.submissions + 1, limit: most.submissions }],
  ]);
});
