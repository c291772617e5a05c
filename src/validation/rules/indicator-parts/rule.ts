import type { Indicator } from '../../../campaign/campaign.ts';
import { grouped } from '../../../campaign/grouping.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What an indicator is the sum of are others, which are typed and aggregated as it is itself. */
export default campaignRule<Arguments>(definition, 'error', function* ({ campaign }) {
  const circles = circlesOf(campaign);
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    for (const part of itemsOf(indicator.get('parts'))) {
      const other = campaign.indicators.get(part.value)?.value;
      const problem = other === undefined ? null : problemWith(indicator.value, other, circles);
      if (other === undefined || problem === null) continue;
      const args = { problem, indicator: indicator.value.name, part: other.name };
      yield { place: part.place, args, severity: problem === 'aggregation' ? 'warning' : 'error' };
    }
  }
});

function problemWith(
  total: Indicator,
  part: Indicator,
  circles: ReadonlyMap<string, string>,
): Arguments['problem'] | null {
  if (part.id === total.id) return 'itself';
  if (circles.get(part.id) === circles.get(total.id)) return 'circle';
  if (part.aggregation === 'ratio' || total.aggregation === 'ratio') return 'computed';
  return part.aggregation === total.aggregation ? null : 'aggregation';
}

/**
 * The circle that each indicator is in, by the id of one in it: those that are parts of each other, however many stand
 * between. Found as Kosaraju does: first in the order in which all parts have been gone through, then from totals of parts.
 */
function circlesOf({ indicators }: DraftReview['campaign']): ReadonlyMap<string, string> {
  const partsOf = (id: string) =>
    (indicators.get(id)?.value.parts ?? []).filter((one) => indicators.has(one));
  const pairs = [...indicators.keys()].flatMap((id) => partsOf(id).map((part) => ({ part, total: id })));
  const totals = grouped(pairs, ({ part }) => part);
  const done: string[] = [];
  const seen = new Set<string>();
  for (const id of indicators.keys()) for (const one of reached(id, partsOf, seen)) done.push(one);
  const circles = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of done.reverse()) {
    for (const one of reached(id, (other) => (totals.get(other) ?? []).map(({ total }) => total), taken))
      circles.set(one, id);
  }
  return circles;
}

/** What is reached from an id and has not been seen yet, each after what it leads to; deep chains take no stack. */
function* reached(
  start: string,
  nextOf: (id: string) => readonly string[],
  seen: Set<string>,
): Generator<string> {
  if (seen.has(start)) return;
  seen.add(start);
  const open = [{ id: start, next: nextOf(start).values() }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { value: id, done } = last.next.next();
    if (done === true) {
      open.pop();
      yield last.id;
    } else if (!seen.has(id)) {
      seen.add(id);
      open.push({ id, next: nextOf(id).values() });
    }
  }
}
