import type { Progress, UnitProgress } from '../aggregation/progress.ts';
import type {
  CompletenessComparison,
  ReceiptChange,
  ReceiptCounts,
  ReceiptState,
} from './comparison.generated.ts';
import { areOfOnePeriod, comparedUnit, type Side, type Sides } from './side.ts';

/** How many submissions have come in, and which units stand otherwise than before. */
export function comparedCompleteness(sides: Sides): CompletenessComparison {
  const { before, after, groups } = sides;
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const isOnePeriod = areOfOnePeriod(sides);
  const changes = groups.flatMap((group): ReceiptChange[] => {
    const [id, ...others] = group.after;
    const [formerId, ...otherFormers] = group.before;
    if (id === undefined || formerId === undefined || others.length + otherFormers.length > 0) return [];
    const [was, is] = [stateOf(old.get(formerId)), stateOf(now.get(id))];
    // A new year begins with new revisions.
    if (was.state === is.state && (!isOnePeriod || was.revision === is.revision)) return [];
    return [{ unit: comparedUnit(after.review.campaign, id), before: was, after: is }];
  });
  return { before: countsOf(before.progress), after: countsOf(after.progress), changes };
}

function unitsOf({ progress }: Side): ReadonlyMap<string, UnitProgress> {
  return new Map(progress.units.map((one) => [one.unit, one]));
}

function countsOf({ due, received, late, missing }: Progress): ReceiptCounts {
  return { due, received, late, missing };
}

function stateOf(unit: UnitProgress | undefined): ReceiptState {
  const { state = 'missing', late = false, revision = null } = unit ?? {};
  if (state !== 'valid') return { state, revision };
  return { state: late ? 'late' : 'received', revision };
}
