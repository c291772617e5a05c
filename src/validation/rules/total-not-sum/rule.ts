import Big from 'big.js';
import { boundsOf, type Indicator } from '../../../campaign/campaign.ts';
import { type DraftReview, isCampaignAlone } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import type { IndicatorValue } from '../../../intake/schema.generated.ts';
import { entriesOf, itemsOf, type Located } from '../../../intake/values.ts';
import { eachFileRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

type Figure = 'target' | 'actual' | 'previous';

/** What one file gives of an indicator. */
interface Given extends Partial<Readonly<Record<Figure, Located<number>>>> {
  /** Where it says "not applicable"; `null` where it does not. */
  readonly notApplicable: Place | null;
}

/** What one file gives, by indicator. */
type GivenByIndicator = ReadonlyMap<string, Given>;

/** An indicator that the campaign says has parts is their sum: in each unit, for the whole, and for each year. */
export default eachFileRule<Arguments>(definition, 'error', function* (review) {
  const totals = [...review.campaign.indicators.values()].filter(({ value }) => value.parts !== undefined);
  if (totals.length === 0) return;
  const files = givenByFile(review);
  for (const total of totals) {
    const parts = partsOf(total, review);
    if (parts === null) continue;
    for (const given of files) yield* inFile(total, parts, given);
  }
});

/** The parts of a total; `null` where they are not declared, or are no parts, which is reported as such. */
function partsOf(total: Located<Indicator>, { campaign }: DraftReview): Located<Indicator>[] | null {
  const { id } = total.value;
  const ids = new Set(itemsOf(total.get('parts')).map(({ value }) => value));
  const parts = [...ids].flatMap((part) => campaign.indicators.get(part) ?? []);
  const isCircle = ids.has(id) || parts.some(({ value }) => value.parts?.includes(id));
  return parts.length === 0 || parts.length < ids.size || isCircle ? null : parts;
}

/** What each file gives; review.yaml the targets that all units have in common. */
function givenByFile(review: DraftReview): GivenByIndicator[] {
  const { campaign, host, submissions } = review;
  if (isCampaignAlone(review)) {
    const common = [...campaign.indicators].map(([id, indicator]): [string, Given] => {
      const target = indicator.get('target');
      return [id, { notApplicable: null, ...(target === undefined ? {} : { target }) }];
    });
    return [new Map(common)];
  }
  return [
    ...(host === null ? [] : [givenIn(host.get('indicators'))]),
    ...submissions.map(({ root }) => givenIn(root?.get('indicators'))),
  ];
}

function givenIn(
  indicators: Located<{ readonly [id: string]: IndicatorValue }> | undefined,
): GivenByIndicator {
  return new Map(
    entriesOf(indicators).map(({ key, value }): [string, Given] => {
      const [target, actual, previous] = [value.get('target'), value.get('actual'), value.get('previous')];
      return [
        key,
        {
          notApplicable: value.value.notApplicable === undefined ? null : value.keyPlace('notApplicable'),
          ...(target === undefined ? {} : { target }),
          ...(actual === undefined ? {} : { actual }),
          ...(previous === undefined ? {} : { previous }),
        },
      ];
    }),
  );
}

function* inFile(
  indicator: Located<Indicator>,
  parts: readonly Located<Indicator>[],
  given: GivenByIndicator,
): Generator<Violation<Arguments>> {
  const whole = given.get(indicator.value.id);
  const names = parts.map(({ value }) => value.name);
  const isNothing = (id: string) => (given.get(id)?.notApplicable ?? null) !== null;
  for (const key of ['target', 'actual', 'previous'] as const) {
    const stated = parts.flatMap(({ value: { id } }) => given.get(id)?.[key]?.digits ?? []);
    const sum = stated.reduce((total, digits) => total.plus(digits), new Big(0));
    const args = { indicator: indicator.value.name, sum: sum.toFixed(), parts: names };
    const denied = whole?.notApplicable ?? null;
    if (key === 'actual' && denied !== null && !sum.eq(0)) {
      yield { place: denied, args: { ...args, problem: 'not-applicable', total: '0' } };
    }
    const total = whole?.[key];
    if (total === undefined || (stated.length === 0 && !parts.some(({ value }) => isNothing(value.id))))
      continue;
    // What is not applicable this year adds nothing this year; last year it may have.
    const unknown = parts.filter(
      ({ value: { id } }) => given.get(id)?.[key] === undefined && !(key !== 'previous' && isNothing(id)),
    );
    if (unknown.length === 0) {
      if (sum.eq(total.digits)) continue;
      yield { place: total.place, args: { ...args, problem: 'differs', total: total.digits } };
      continue;
    }
    // Whatever the others are, they do not make it less.
    const canBeLess = unknown.some((part) => new Big(boundsOf(part).minimum).lt(0));
    if (canBeLess || sum.lte(total.digits)) continue;
    const known = parts.filter((part) => !unknown.includes(part)).map(({ value }) => value.name);
    yield { place: total.place, args: { ...args, problem: 'exceeds', total: total.digits, parts: known } };
  }
}
