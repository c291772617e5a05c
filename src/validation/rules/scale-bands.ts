import Big from 'big.js';
import type { Scale } from '../../campaign/campaign.ts';
import { error, type Finding } from '../../diagnostics/finding.ts';
import { itemsOf, type Located } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** The score bands of a scale cover it from the worst level to its maximum without gap or overlap. */
export const scaleBands: Rule = function* ({ campaign }) {
  for (const scale of itemsOf(campaign.root.get('scales'))) {
    yield* bandFindings(scale);
    yield* criteriaFindings(scale);
  }
};

function* bandFindings(scale: Located<Scale>): Generator<Finding> {
  const levels = itemsOf(scale.get('levels'));
  const scored = levels.filter(({ value }) => value.from !== undefined || value.to !== undefined);
  if (scored.length === 0) return;
  const nothing = { other: null, from: null, to: null } as const;
  const incomplete = levels.filter(({ value }) => value.from === undefined || value.to === undefined);
  for (const level of incomplete) {
    yield error('scale-bands', level.get('id').place, {
      problem: 'incomplete',
      level: level.value.label,
      ...nothing,
    });
  }
  if (incomplete.length > 0) return;
  const bands = levels.map((level) => ({
    level,
    label: level.value.label,
    from: new Big(level.get('from')?.digits ?? '0'),
    to: new Big(level.get('to')?.digits ?? '0'),
  }));
  for (const [index, { level, label, from, to }] of bands.entries()) {
    const place = level.get('from')?.place ?? level.place;
    const ends = { from: from.toFixed(), to: to.toFixed() };
    if (from.gte(to))
      yield error('scale-bands', place, { problem: 'empty', level: label, other: null, ...ends });
    const below = bands[index + 1];
    if (below === undefined || below.to.eq(from)) continue;
    const [problem, low, high] = below.to.lt(from)
      ? (['gap', below.to, from] as const)
      : (['overlap', from, below.to] as const);
    const args = { problem, level: label, other: below.label, from: low.toFixed(), to: high.toFixed() };
    yield error('scale-bands', place, args);
  }
  yield* maximumFindings(scale, bands[0]);
}

function* maximumFindings(
  scale: Located<Scale>,
  best:
    | { readonly level: Located<Scale['levels'][number]>; readonly label: string; readonly to: Big }
    | undefined,
): Generator<Finding> {
  if (best === undefined) return;
  const maximum = scale.get('maximum');
  const nothing = { other: null, from: null, to: null } as const;
  if (maximum === undefined) {
    const args = { problem: 'no-maximum', level: scale.value.id, ...nothing } as const;
    yield error('scale-bands', scale.get('id').place, args);
    return;
  }
  if (best.to.eq(maximum.digits)) return;
  const problem = best.to.gt(maximum.digits) ? 'above-maximum' : 'below-maximum';
  yield error('scale-bands', best.level.get('to')?.place ?? best.level.place, {
    problem,
    level: best.label,
    other: null,
    from: best.to.toFixed(),
    to: maximum.digits,
  });
}

function* criteriaFindings(scale: Located<Scale>): Generator<Finding> {
  const criteria = itemsOf(scale.get('criteria'));
  const maximum = scale.get('maximum');
  if (criteria.length === 0 || maximum === undefined) return;
  const sum = criteria.reduce((total, criterion) => total.plus(criterion.get('maximum').digits), new Big(0));
  if (!sum.eq(maximum.digits)) {
    const args = { sum: sum.toFixed(), maximum: maximum.digits };
    yield error('scale-criteria-total', scale.keyPlace('criteria'), args);
  }
}
