import { listOf } from './arithmetic.ts';
import type { LeftOut, WhyLeftOut } from './figure.ts';
import type { TracingWords } from './words.ts';

/** What was left out, with what might have counted before what never was to. */
export function ordered(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return [...leftOut].sort((a, b) => order[a.why] - order[b.why]);
}

const order: Readonly<Record<WhyLeftOut, number>> = {
  superseded: 0,
  duplicate: 1,
  missing: 2,
  unsigned: 3,
  'not-applicable': 4,
  appraised: 5,
  'not-asked': 6,
};

/** So many that were not asked stand by themselves. */
const mostApart = 3;

/** The same, where whoever was not asked stands together: there may be thousands, and they say little. */
export function gathered<One extends Pick<LeftOut, 'why' | 'label'>>(
  leftOut: readonly One[],
  words: Pick<TracingWords, 'moreItems'>,
): readonly (One | LeftOut)[] {
  const notAsked = leftOut.filter(({ why }) => why === 'not-asked');
  if (notAsked.length <= mostApart) return leftOut;
  const label = listOf(
    notAsked.map((one) => one.label),
    words,
  );
  const together: LeftOut = { why: 'not-asked', label, reason: null, digits: null, places: [] };
  return [...leftOut.filter(({ why }) => why !== 'not-asked'), together];
}
