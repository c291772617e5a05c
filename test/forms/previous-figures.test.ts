import { expect, it } from 'vitest';
import { previousFiguresOf } from '../../src/forms/previous-figures.ts';
import { campaignOf } from '../support/draft.ts';
import { validated } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

it('takes last year’s figures of units that were renamed, merged or split from where they are', async () => {
  const indicator = { programme: 'p', unitOfMeasure: 'vụ', type: 'amount' };
  const indicators = [
    { ...indicator, id: 's', name: 'Tổng', aggregation: 'sum' },
    { ...indicator, id: 'm', name: 'Bình quân', aggregation: 'mean' },
  ];
  const figures = (s: number, m: number) => ({ indicators: { s: { actual: s }, m: { actual: m } } });
  const old = smallCampaign({
    units: { a: figures(0.1, 1), b: figures(0.2, 2), c: figures(3, 3), d: figures(4, 4), e: {} },
    review: { indicators },
  });
  const unit = (id: string, formerly?: string[]) => ({
    id,
    name: `thôn ${id}`,
    kind: 'thon',
    ...(formerly && { formerly }),
  });
  const units = [
    unit('n', ['a', 'b']),
    unit('r', ['c']),
    unit('x', ['d']),
    unit('y', ['d']),
    unit('z', ['a2', 'e']),
  ];
  const now = campaignOf(smallCampaign({ units: {}, review: { year: 2024, units, indicators } }));
  const { draft } = await validated(old);
  if (draft === null) throw new Error('review.yaml cannot be read.');
  const previousOf = previousFiguresOf(now, draft);
  expect(Object.fromEntries(units.map(({ id }) => [id, Object.fromEntries(previousOf(id))]))).toEqual({
    n: { s: '0.3' },
    r: { s: '3', m: '3' },
    x: {},
    y: {},
    z: {},
  });
});
