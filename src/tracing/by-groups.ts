import type { Group } from '../aggregation/summary.generated.ts';
import type { Counted, LeftOut, Part } from './figure.ts';
import type { FigureName } from './figure-names.ts';
import type { Entry } from './name-tree.ts';
import { countEntry, derivation, figurePart } from './parts.ts';

/** Things of units: those of each group that has some, and those of none. */
export interface Divided<T> {
  readonly inGroups: readonly (readonly [Group, readonly T[]])[];
  readonly others: readonly T[];
}

/** How things are told to be of a group. */
export interface Membership<T> {
  readonly idOf: (one: T) => string | null;
  readonly membersOf: (group: Group) => Iterable<string>;
}

/** Things in the groups that they are of, none of which is within another. */
export function divided<T>(
  groups: readonly Group[],
  things: readonly T[],
  { idOf, membersOf }: Membership<T>,
): Divided<T> {
  if (groups.length === 0) return { inGroups: [], others: things };
  const groupOf = new Map<string | null, T[]>();
  const all = groups.map((group): [Group, T[]] => {
    const own: T[] = [];
    for (const id of membersOf(group)) groupOf.set(id, own);
    return [group, own];
  });
  const others: T[] = [];
  for (const one of things) (groupOf.get(idOf(one)) ?? others).push(one);
  return { inGroups: all.filter(([, own]) => own.length > 0), others };
}

/** What is counted, and of which groups that is made. */
interface CountedThings<T> extends Membership<T> {
  readonly things: readonly T[];
  readonly counted: Counted;
  readonly partOf: (one: T) => Part;
  readonly groups: readonly Group[];
  /** The figure that the same count of a group is. */
  readonly figureOf: (group: Group) => FigureName;
}

/** How many things there are: the sum of the counts of groups, where there are some, and of what is of none. */
export function countByGroups<T>(
  title: string,
  of: CountedThings<T>,
  leftOut: () => readonly LeftOut[] = () => [],
): Entry {
  const { things, counted, partOf, groups, figureOf } = of;
  const plain = countEntry(title, things.length, counted, () => things.map(partOf), leftOut);
  if (groups.length === 0) return plain;
  return {
    ...plain,
    derived: () => {
      const { inGroups, others } = divided(groups, things, of);
      if (inGroups.length === 0) return plain.derived();
      const parts = [
        ...inGroups.map(([group, own]) =>
          figurePart('term', group.name, figureOf(group), String(own.length)),
        ),
        ...others.map((one): Part => ({ ...partOf(one), figure: null, digits: '1', text: null })),
      ];
      return { derivation: derivation('sum', parts, String(things.length)), leftOut: leftOut() };
    },
  };
}
