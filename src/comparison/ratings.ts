import Big from 'big.js';
import type { RatingTable, SubjectRating } from '../aggregation/summary.generated.ts';
import type { UnitGroup } from '../campaign/unit-groups.ts';
import type { RatedSubject, RatingChange, RatingComparison, RatingCounts } from './comparison.generated.ts';
import { areOfOnePeriod, paired, type Sides } from './side.ts';

/** Units' and clusters' ratings in each programme: how many have which level, and who has another one. */
export function comparedRatings(sides: Sides): RatingComparison[] {
  const { before, after, soundGroups, isOfUnit, isWhole } = sides;
  const clusters = clusterGroups(sides);
  const keyOf = ({ programme, subject }: RatingTable) => `${subject} ${programme}`;
  return paired(before.summary.ratings, after.summary.ratings, keyOf).flatMap(
    (tables): RatingComparison[] => {
      const table = tables.after ?? tables.before;
      if (table === null || (isOfUnit && table.subject === 'cluster')) return [];
      const comparison = comparisonOf(tables.before, tables.after);
      const { same, changes } = changesOf(
        tables,
        table.subject === 'unit' ? soundGroups : clusters,
        comparison === 'compared',
        areOfOnePeriod(sides),
      );
      const title =
        [after, before]
          .map(({ review }) => review.campaign.programmes.get(table.programme)?.value.title)
          .find((one) => one !== undefined) ?? table.programme;
      const { programme, subject } = table;
      const [old, now] = isWhole ? [countsOf(tables.before), countsOf(tables.after)] : [null, null];
      return [{ programme, title, subject, comparison, before: old, after: now, same, changes }];
    },
  );
}

interface Tables {
  readonly before: RatingTable | null;
  readonly after: RatingTable | null;
}

/** Levels are compared where both scales have the same, in the same order. */
function comparisonOf(before: RatingTable | null, after: RatingTable | null): RatingComparison['comparison'] {
  if (before === null) return 'added';
  if (after === null) return 'gone';
  const levels = ({ levels: all }: RatingTable) =>
    JSON.stringify(all.map(({ level, achieved }) => [level, achieved]));
  return levels(before) === levels(after) ? 'compared' : 'other-scale';
}

function countsOf(table: RatingTable | null): RatingCounts | null {
  if (table === null) return null;
  const { due, rated, missing, notApplicable, achieved, levels } = table;
  return {
    due,
    rated,
    missing,
    notApplicable,
    achieved,
    levels: levels.map(({ level, label, count }) => ({ level, label, count })),
  };
}

function clusterGroups({ before, after }: Sides): UnitGroup[] {
  const clusters = ({ review }: Sides['before']) => review.campaign.file.clusters ?? [];
  return paired<{ readonly id: string }>(clusters(before), clusters(after), ({ id }) => id).map((both) => ({
    before: both.before === null ? [] : [both.before.id],
    after: both.after === null ? [] : [both.after.id],
  }));
}

function changesOf(
  { before, after }: Tables,
  groups: readonly UnitGroup[],
  isCompared: boolean,
  isOnePeriod: boolean,
): Pick<RatingComparison, 'same' | 'changes'> {
  const byId = (table: RatingTable | null) => new Map(table?.subjects.map((one) => [one.id, one]));
  const [old, now] = [byId(before), byId(after)];
  const ranks = new Map(after?.levels.map(({ level }, index) => [level, index]));
  const changes: RatingChange[] = [];
  let same = 0;
  for (const group of groups) {
    const was = group.before.flatMap((id) => old.get(id) ?? []);
    const is = group.after.flatMap((id) => now.get(id) ?? []);
    // Programmes that rate other kinds of units.
    if (was.length === 0 && is.length === 0) continue;
    const verdict = verdictOf(was, is, { group, isCompared, isOnePeriod, ranks });
    if (verdict === null) same += 1;
    else changes.push({ before: was.map(ratedSubject), after: is.map(ratedSubject), verdict });
  }
  return { same, changes };
}

interface How {
  readonly group: UnitGroup;
  readonly isCompared: boolean;
  readonly isOnePeriod: boolean;
  /** Of each level, the best one first. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** How a unit's rating differs; `null` where it does not. What was merged or split had ratings of its own, which nobody adds up. */
function verdictOf(
  before: readonly SubjectRating[],
  after: readonly SubjectRating[],
  { group, isCompared, isOnePeriod, ranks }: How,
): RatingChange['verdict'] | null {
  const [was, is] = [before[0], after[0]];
  const isOne = group.before.length === 1 && group.after.length === 1;
  if (!isOne || !isCompared || was === undefined || is === undefined) return 'not-compared';
  if (was.state === 'rated' && is.state === 'rated' && was.level !== is.level) {
    return (ranks.get(is.level ?? '') ?? 0) < (ranks.get(was.level ?? '') ?? 0) ? 'better' : 'worse';
  }
  const isSame =
    was.state === is.state &&
    isSameScore(scoreOf(was), scoreOf(is)) &&
    (!isOnePeriod || (was.basis === is.basis && reasonOf(was) === reasonOf(is)));
  return isSame ? null : 'changed';
}

function isSameScore(before: string | null, after: string | null): boolean {
  return before === null || after === null ? before === after : new Big(before).eq(after);
}

function effective({ final, self }: SubjectRating) {
  return final ?? self;
}

const scoreOf = (rating: SubjectRating) => effective(rating)?.score ?? null;
const reasonOf = (rating: SubjectRating) => effective(rating)?.reason ?? null;

function ratedSubject(rating: SubjectRating): RatedSubject {
  const { id, name, state, level, label, basis } = rating;
  return { id, name, state, level, label, score: scoreOf(rating), basis, reason: reasonOf(rating) };
}
