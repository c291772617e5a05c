import Big from 'big.js';
import { boundsOf, type Indicator } from '../../campaign/campaign.ts';
import { type IndicatorRecord, indicatorRecords } from '../../campaign/records.ts';
import { error, type Finding } from '../../diagnostics/finding.ts';
import { entriesOf, type Located } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** Each figure is possible: within its bounds, whole where it is a count, no percentage over 100. */
export const indicatorFigures: Rule = function* (review) {
  for (const record of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(record.indicatorId);
    if (indicator === undefined) continue;
    const { name } = indicator.value;
    const { actual, notApplicable, target, previous } = record.value.value;
    const hasFigures = [actual, target, previous].some((figure) => figure !== undefined);
    if (notApplicable !== undefined && hasFigures) {
      yield error('indicator-contradiction', record.keyPlace, { indicator: name });
    }
    if (record.unitId !== null && actual === undefined && notApplicable === undefined) {
      yield error('indicator-empty', record.keyPlace, { indicator: name });
    }
    yield* sourceFindings(record, indicator.value);
    for (const key of ['actual', 'target', 'previous'] as const) {
      const figure = record.value.get(key);
      if (figure !== undefined) yield* figureFindings(figure, indicator);
    }
  }
  yield* partsOverWhole(review);
};

/** Computed indicators are not typed, and the host types only what is not added up from the units. */
function* sourceFindings(record: IndicatorRecord, indicator: Indicator): Generator<Finding> {
  const { actual, previous } = record.value.value;
  if (record.unitId !== null && indicator.aggregation === 'ratio') {
    yield error('indicator-computed', record.keyPlace, { indicator: indicator.name });
  }
  const isHostFigure = record.unitId === null && (actual !== undefined || previous !== undefined);
  if (isHostFigure && indicator.aggregation !== 'none') {
    yield error('indicator-host-figure', record.keyPlace, { indicator: indicator.name });
  }
}

function* figureFindings(figure: Located<number>, indicator: Located<Indicator>): Generator<Finding> {
  const { name, type } = indicator.value;
  const value = new Big(figure.digits);
  const { minimum, maximum } = boundsOf(indicator);
  if (type === 'count' && !value.round(0, Big.roundDown).eq(value)) {
    yield error('indicator-not-whole', figure.place, { indicator: name, value: figure.digits });
  }
  const isOver = maximum !== null && value.gt(maximum);
  if (isOver && type === 'percentage' && maximum === '100') {
    yield error('percentage-over-100', figure.place, { indicator: name, value: figure.digits });
  } else if (isOver || value.lt(minimum)) {
    const args = { indicator: name, value: figure.digits, minimum, maximum };
    yield error('indicator-out-of-bounds', figure.place, args);
  }
}

/** A percentage computed from two figures cannot exceed 100 either. */
function* partsOverWhole({ campaign, submissions }: Parameters<Rule>[0]): Generator<Finding> {
  for (const indicator of campaign.indicators.values()) {
    const { ratio, type, name } = indicator.value;
    if (ratio === undefined || type !== 'percentage' || boundsOf(indicator).maximum !== '100') continue;
    for (const { root } of submissions) {
      const figures = new Map(entriesOf(root?.get('indicators')).map(({ key, value }) => [key, value]));
      for (const key of ['actual', 'previous'] as const) {
        const part = figures.get(ratio.numerator)?.get(key);
        const whole = figures.get(ratio.denominator)?.get(key);
        if (part === undefined || whole === undefined) continue;
        if (new Big(whole.digits).lte(0) || new Big(part.digits).lte(whole.digits)) continue;
        const value = new Big(part.digits).times(100).div(whole.digits).round(1).toFixed();
        yield error('percentage-over-100', part.place, { indicator: name, value });
      }
    }
  }
}
