import Big from 'big.js';
import type { Scale } from '../../../campaign/campaign.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { campaignRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

type Found = Generator<Violation<Arguments>>;

interface LevelBand {
  readonly level: Located<Scale['levels'][number]>;
  readonly label: string;
  readonly from: Big;
  readonly to: Big;
}

const nothing = { other: null, from: null, to: null } as const;

/** The score bands of a scale cover it from the worst level to its maximum without gap or overlap. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const scale of itemsOf(campaign.root.get('scales'))) {
    const levels = itemsOf(scale.get('levels'));
    const isComplete = (level: LevelBand['level']) =>
      level.value.from !== undefined && level.value.to !== undefined;
    if (levels.every(({ value }) => value.from === undefined && value.to === undefined)) continue;
    const incomplete = levels.filter((level) => !isComplete(level));
    for (const level of incomplete) {
      yield {
        place: level.get('id').place,
        args: { problem: 'incomplete', level: level.value.label, ...nothing },
      };
    }
    if (incomplete.length > 0) continue;
    const bands = levels.map((level) => ({
      level,
      label: level.value.label,
      from: new Big(level.get('from')?.digits ?? '0'),
      to: new Big(level.get('to')?.digits ?? '0'),
    }));
    yield* betweenBands(bands);
    yield* atMaximum(scale, bands[0]);
  }
});

function* betweenBands(bands: readonly LevelBand[]): Found {
  for (const [index, { level, label, from, to }] of bands.entries()) {
    const place = level.get('from')?.place ?? level.place;
    if (from.gte(to)) {
      const ends = { from: from.toFixed(), to: to.toFixed() };
      yield { place, args: { problem: 'empty', level: label, other: null, ...ends } };
    }
    const below = bands[index + 1];
    if (below === undefined || below.to.eq(from)) continue;
    const [problem, low, high] = below.to.lt(from)
      ? (['gap', below.to, from] as const)
      : (['overlap', from, below.to] as const);
    const ends = { from: low.toFixed(), to: high.toFixed() };
    yield { place, args: { problem, level: label, other: below.label, ...ends } };
  }
}

function* atMaximum(scale: Located<Scale>, best: LevelBand | undefined): Found {
  const maximum = scale.get('maximum');
  if (best === undefined) return;
  if (maximum === undefined) {
    const args = { problem: 'no-maximum', level: scale.value.id, ...nothing } as const;
    yield { place: scale.get('id').place, args };
    return;
  }
  if (best.to.eq(maximum.digits)) return;
  const problem = best.to.gt(maximum.digits) ? 'above-maximum' : 'below-maximum';
  yield {
    place: best.level.get('to')?.place ?? best.level.place,
    args: { problem, level: best.label, other: null, from: best.to.toFixed(), to: maximum.digits },
  };
}
