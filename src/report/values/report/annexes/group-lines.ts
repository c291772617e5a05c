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
  const within = (parent: string | null, depth: number): GroupLine[] =>
    groupsWithin(summary, parent).flatMap((group) => [
      { group, depth },
      ...(group.kind === 'rollup' && !isDrilledDown ? [] : within(group.id, depth + 1)),
    ]);
  const all = within(null, 0);
  const rest = otherUnits(campaign, summary, otherUnitsName);
  return all.length === 0 || rest === null ? all : [...all, { group: rest, depth: 0 }];
}

/** The lines that have rows, with what stands in front: outermost groups are numbered, and added up; others are in their figures. */
export function groupRows<T extends GroupLine>(lines: readonly T[]) {
  let index = 0;
  return lines.map((line) => {
    const { group, depth } = line;
    if (depth === 0) index += 1;
    const name = nameOfGroup(group);
    return {
      line,
      index: depth === 0 ? String(index) : '',
      name: depth === 0 ? capitalized(name) : `${marks[depth - 1] ?? marks.at(-1) ?? ''}${name}`,
      /** By which formulas know the row. */
      group: depth === 0 ? 'tong' : 'trong',
    };
  });
}
