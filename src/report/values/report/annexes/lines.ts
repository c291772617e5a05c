import { isAwaited, otherUnits } from '../../../../aggregation/group-tables.ts';
import type { Group, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign, Unit } from '../../../../campaign/campaign.ts';
import { pointLetter, roman } from '../../../../vietnamese/lettering.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';

/** What a row of an annex that lists units is of. */
export type Line =
  /** The name of what stands below it. */
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'unit'; readonly unit: Pick<Unit, 'id' | 'name'>; readonly path: string }
  /** A group whose units have no rows of their own. */
  | { readonly kind: 'group'; readonly group: Group; readonly path: string }
  /** What the rows of a group add up to. */
  | { readonly kind: 'total'; readonly group: Group; readonly path: string };

/** The lines of those units that stand in a table, and of their groups; of units alone, where nothing is added up. */
export interface LinesOf {
  readonly all: (isListed: IsListed) => readonly Line[];
  readonly units: (isListed: IsListed) => readonly Line[];
}

type IsListed = (id: string) => boolean;

type Node =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'group'; readonly group: Group }
  | Branch;

/** A group whose units have rows of their own. */
interface Branch {
  readonly kind: 'branch';
  readonly group: Group;
  readonly nodes: readonly Node[];
}

/** What units of no group are called, where others stand under the names of theirs. */
export const otherUnitsName = 'đơn vị khác';

/**
 * The lines of annexes: units in the campaign's order, those of a group together under its name, those of none last; what came in as a
 * roll-up is one line, unless it is to be seen what it is of.
 */
export function annexLines(campaign: Campaign, summary: Summary, isDrilledDown: boolean): LinesOf {
  const nodes = nodesOf(campaign.file.units, summary.groups, isDrilledDown);
  // What came in as a roll-up, and is of no area, is one line among them.
  const outside = nodes.some(({ kind }) => kind === 'group') ? 'areas' : 'groups';
  const others = otherUnits(campaign, summary, otherUnitsName, outside);
  return {
    all: (isListed) => [...linesIn(nodes, '', 0, { isListed, hasGroups: true, others })],
    units: (isListed) => [...linesIn(nodes, '', 0, { isListed, hasGroups: false, others })],
  };
}

function nodesOf(units: readonly Unit[], groups: readonly Group[], isDrilledDown: boolean): Node[] {
  // Outer groups stand before those within them.
  const groupsOf = new Map<string, Group[]>();
  for (const group of groups) {
    for (const unit of group.units) {
      const ofUnit = groupsOf.get(unit);
      if (ofUnit === undefined) groupsOf.set(unit, [group]);
      else ofUnit.push(group);
    }
  }
  const place = new Map(groups.map((group, index) => [group.id, index]));
  const within = (some: readonly Unit[], depth: number): Node[] => {
    const members = new Map<Group, Unit[]>();
    const places: (Unit | null)[] = [];
    for (const unit of some) {
      const group = groupsOf.get(unit.id)?.[depth];
      const known = group === undefined ? undefined : members.get(group);
      if (known !== undefined) known.push(unit);
      else {
        if (group !== undefined) members.set(group, [unit]);
        places.push(group === undefined ? unit : null);
      }
    }
    // Groups in their own order stand where one of them has its first unit.
    const inOrder = [...members].sort(([a], [b]) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    return places.flatMap((unit): Node[] => {
      if (unit !== null) return [{ kind: 'unit', unit }];
      const [group, own] = inOrder.shift() ?? [];
      if (group === undefined || own === undefined) return [];
      const isOneLine = group.kind === 'rollup' && !isDrilledDown;
      return [
        isOneLine ? { kind: 'group', group } : { kind: 'branch', group, nodes: within(own, depth + 1) },
      ];
    });
  };
  return within(units, 0);
}

interface Which {
  readonly isListed: IsListed;
  readonly hasGroups: boolean;
  /** Who is under the name of no group, as if they were one; `null` where there are none. */
  readonly others: Group | null;
}

/** What is in no further group stands first; of the whole, what is under no name stands last, under one of its own. */
function* linesIn(nodes: readonly Node[], path: string, depth: number, which: Which): Generator<Line> {
  const single = nodes.flatMap((node) => (node.kind !== 'branch' && isShown(node, which) ? [node] : []));
  const branches: Line[][] = [];
  for (const node of nodes) {
    if (node.kind !== 'branch') continue;
    const lines = linesOfBranch(node, numberOfHeading(depth, branches.length + 1), path, depth, which);
    if (lines.length > 0) branches.push(lines);
  }
  const areOthers = depth === 0 && branches.length > 0;
  if (!areOthers) for (const node of single) yield { path, ...node };
  for (const lines of branches) yield* lines;
  if (areOthers && single.length > 0)
    yield* linesOfOthers(single, numberOfHeading(depth, branches.length + 1), which);
}

/** What is under the name of no group, under its number, and what it adds up to. */
function* linesOfOthers(
  nodes: readonly Exclude<Node, Branch>[],
  number: string,
  { hasGroups, others }: Which,
): Generator<Line> {
  const path = others?.id ?? '';
  yield { kind: 'heading', title: `${number}${capitalized(otherUnitsName)}` };
  for (const node of nodes) yield { path, ...node };
  if (hasGroups && others !== null && nodes.length > 1) yield { kind: 'total', group: others, path };
}

/** "I. ", "1. ", "a) ": what stands before the name of a group within others. */
function numberOfHeading(depth: number, number: number): string {
  if (depth === 0) return `${roman(number)}. `;
  if (depth === 1) return `${number}. `;
  return depth === 2 ? `${pointLetter(number)}) ` : '';
}

function linesOfBranch(
  { group, nodes }: Branch,
  number: string,
  outer: string,
  depth: number,
  which: Which,
): Line[] {
  const { isListed, hasGroups } = which;
  const path = outer === '' ? group.id : `${outer}>${group.id}`;
  // Who has not sent what is theirs stands for units that nobody knows.
  const awaitedUnits = `các đơn vị thuộc ${group.name}`;
  const lines = [...linesIn(nodes, path, depth + 1, which)].map((line) =>
    line.kind === 'unit' && isAwaited(group) ? { ...line, unit: { id: group.id, name: awaitedUnits } } : line,
  );
  if (hasGroups && isListed(group.id) && !group.units.includes(group.id)) {
    // What was given to the group itself is of none of its units.
    lines.unshift({ kind: 'unit', unit: { id: group.id, name: `Thuộc ${group.name}` }, path });
  }
  if (lines.length === 0) return [];
  const heading: Line = { kind: 'heading', title: `${number}${capitalized(nameOfGroup(group))}` };
  const rows = lines.filter(({ kind }) => kind === 'unit' || kind === 'group').length;
  // A total of one row would say the same again.
  return [heading, ...lines, ...(hasGroups && rows > 1 ? [{ kind: 'total', group, path } as const] : [])];
}

function isShown(node: Exclude<Node, Branch>, { isListed, hasGroups }: Which): boolean {
  if (node.kind === 'unit') return isListed(node.unit.id);
  return hasGroups && [node.group.id, ...node.group.units].some(isListed);
}

/** What stands behind the name of who has not sent a roll-up. */
const awaited = '(chưa gửi tổng hợp)';

/** A group's name as rows of tables have it. */
export function nameOfGroup(group: Group): string {
  return isAwaited(group) ? `${group.name} ${awaited}` : group.name;
}

/** What a line's row is called, and its number within the rows of its group. */
export function numbered<T>(
  lines: readonly Line[],
  rowOf: (
    line: Exclude<Line, { kind: 'heading' }>,
    naming: { readonly index: string; readonly name: string },
  ) => T,
  headingOf: (title: string) => T,
): T[] {
  let index = 0;
  return lines.map((line) => {
    if (line.kind === 'heading') {
      index = 0;
      return headingOf(line.title);
    }
    if (line.kind === 'total') return rowOf(line, { index: '', name: `Cộng ${line.group.name}` });
    index += 1;
    const name = line.kind === 'unit' ? line.unit.name : nameOfGroup(line.group);
    return rowOf(line, { index: String(index), name: capitalized(name) });
  });
}

/** The group of a line's row, by which formulas know it; totals are of none. */
export const pathOf = (line: Exclude<Line, { kind: 'heading' }>) => (line.kind === 'total' ? '' : line.path);

/** How formulas know the rows that a total is of: those of the group; empty for all rows. */
export const totalOf = (line: Line) => (line.kind === 'total' ? line.path : '');

/** Whether only single rows stand below each other, without names between them. */
export function isFlat(lines: readonly Line[]): boolean {
  return lines.every(({ kind }) => kind === 'unit' || kind === 'group');
}
