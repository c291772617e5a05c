import { groupsWithin, otherUnits } from '../../../../aggregation/group-tables.ts';
import type { Group, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { nameOfGroup, otherUnitsName } from './lines.ts';

/** A row of a table that lists groups. */
export interface GroupLine {
  readonly group: Group;
  /** How many of the groups above it are around it. */
  readonly depth: number;
  /** Whether it is the first of those within a group that has other units, too, so that they do not add up to it. */
  readonly isFirstOfSome: boolean;
}

/** How the name of a group within others begins, by how many these are; all further ones begin as the last. */
const marks = ['– ', '+ ', '· '];

/**
 * Every group with those within it below it, those within roll-ups only where it is to be seen what these are of; then the units
 * of none, as if they were one. None where there are no groups.
 */
export function groupLines(
  campaign: Campaign,
  summary: Summary,
  isDrilledDown: boolean,
): readonly GroupLine[] {
  const within = (parent: Group | null, depth: number): GroupLine[] => {
    const inner = groupsWithin(summary, parent?.id ?? null);
    const areSome = parent !== null && sumOfUnits(inner) < parent.units.length;
    return inner.flatMap((group, index) => [
      { group, depth, isFirstOfSome: areSome && index === 0 },
      ...(group.kind === 'rollup' && !isDrilledDown ? [] : within(group, depth + 1)),
    ]);
  };
  const all = within(null, 0);
  const rest = otherUnits(campaign, summary, otherUnitsName);
  return all.length === 0 || rest === null ? all : [...all, { group: rest, depth: 0, isFirstOfSome: false }];
}

const sumOfUnits = (groups: readonly Group[]) => groups.reduce((sum, { units }) => sum + units.length, 0);

/** Whether a total says more than the line above it: that of one outermost group would say the same again. */
export const areAddedUp = (lines: readonly GroupLine[]) =>
  lines.filter(({ depth }) => depth === 0).length > 1;

/** The lines that have rows, with what stands in front: outermost groups are numbered, and added up; others are in their figures. */
export function groupRows<T extends GroupLine>(lines: readonly T[]) {
  let index = 0;
  return lines.map((line) => {
    const { group, depth, isFirstOfSome } = line;
    if (depth === 0) index += 1;
    const name = nameOfGroup(group);
    const mark = `${marks[depth - 1] ?? marks.at(-1) ?? ''}${isFirstOfSome ? 'trong đó ' : ''}`;
    return {
      line,
      index: depth === 0 ? String(index) : '',
      name: depth === 0 ? capitalized(name) : `${mark}${name}`,
      /** By which formulas know the row. */
      group: depth === 0 ? 'tong' : 'trong',
    };
  });
}
