import { expect, it } from 'vitest';
import { progressOf } from '../../src/aggregation/progress.ts';
import { draftOfBase } from '../support/draft.ts';

it('levels that are given, missing, not due and not applicable differ for each unit', async () => {
  const draft = await draftOfBase({
    'review.yaml': [['scale: hai-muc, kinds: [ward]', 'scale: hai-muc, kinds: [school]']],
    'submissions/phuong-an.yaml': [
      [
        '    level: tot\n    score: 85.5\n    points: { mot: 50, hai: 35.5 }\n',
        '    notApplicable: Mới lập\n',
      ],
    ],
    'host.yaml': [['      quoc-phong: { level: tot }\n  clusters', '      {}\n  clusters']],
    'submissions/phuong-binh.yaml': [['ratings:', 'x-ratings:']],
  });
  const { units } = progressOf(draft, []);
  expect(units.map(({ ratings }) => ratings)).toEqual([
    ['not-applicable', 'not-due'],
    [null, 'not-due'],
  ]);
});

it('what the board says of a unit stands for what the unit says of itself', async () => {
  const draft = await draftOfBase({
    'host.yaml': [
      [
        '      quoc-phong: { level: tot }\n  clusters',
        '      an-ninh: { notApplicable: Sáp nhập }\n  clusters',
      ],
    ],
  });
  const [an] = progressOf(draft, []).units;
  expect(an?.ratings[1]).toBe('not-applicable');
});
