import type { CampaignFile } from '../intake/schema.generated.ts';

/** An area of a campaign, as review.yaml declares it. */
export type Area = NonNullable<CampaignFile['areas']>[number];

/** Units that have a subtotal of their own. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** The group that this one is within; `null` where there is none. */
  readonly parent: string | null;
  /** By what units are in it: their `parent`, or the roll-up that they came in. */
  readonly kind: 'area' | 'rollup';
  /** The ids of its units, those of the groups within it among them, in the campaign's order. */
  readonly units: readonly string[];
}

/** What has a place in the tree of groups. */
export interface GroupNode {
  readonly id: string;
  readonly name: string;
  readonly parent?: string | undefined;
  /** Whether it is a unit that counts. */
  readonly isUnit: boolean;
  /** What kind of a group it is, whoever is in it; `null` where it is one only if others are in it. */
  readonly kind: Group['kind'] | null;
}

/**
 * The groups of a campaign: its areas, and units that others are in, which are themselves in their group. Each stands before
 * those within it, areas before units, in the order of the file; areas that no unit is in are left out.
 */
export function declaredGroups({ areas = [], units }: Pick<CampaignFile, 'areas' | 'units'>): Group[] {
  return groupsAmong([
    ...areas.map((area): GroupNode => ({ ...area, isUnit: false, kind: 'area' })),
    ...units.map(({ id, name, parent }): GroupNode => ({ id, name, parent, isUnit: true, kind: null })),
  ]);
}

/** The groups that there are among some nodes, each before those within it, in the order of the nodes; empty ones are left out. */
export function groupsAmong(nodes: readonly GroupNode[]): Group[] {
  const isParent = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  const known = new Map(nodes.map((node) => [node.id, node]));
  const isGroup = ({ id, kind }: GroupNode) => kind !== null || isParent.has(id);
  const members = new Map(nodes.filter(isGroup).map(({ id }): [string, string[]] => [id, []]));
  if (members.size === 0) return [];
  for (const node of nodes) {
    if (!node.isUnit) continue;
    for (const group of chainOf(node, known)) members.get(group)?.push(node.id);
  }
  const groups: Group[] = [];
  const within = childrenOf(nodes.filter(isGroup), known);
  const waiting = [...(within.get(null) ?? [])].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { id, name, kind } = node;
    const units = members.get(id) ?? [];
    const parent = parentIn(known, node);
    if (units.length > 0) groups.push({ id, name, parent, kind: kind ?? 'area', units });
    for (const inner of (within.get(id) ?? []).toReversed()) waiting.push(inner);
  }
  return groups;
}

/** A node and all that it is in, by id; what is in itself, as no campaign without errors has it, is passed once. */
function chainOf(node: GroupNode, known: ReadonlyMap<string, GroupNode>): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let one: GroupNode | undefined = node; one !== undefined && !chain.has(one.id); ) {
    chain.add(one.id);
    one = known.get(one.parent ?? '');
  }
  return chain;
}

function parentIn(known: ReadonlyMap<string, GroupNode>, { parent }: GroupNode): string | null {
  return parent !== undefined && known.has(parent) ? parent : null;
}

function childrenOf(
  nodes: readonly GroupNode[],
  known: ReadonlyMap<string, GroupNode>,
): ReadonlyMap<string | null, readonly GroupNode[]> {
  const within = new Map<string | null, GroupNode[]>();
  for (const node of nodes) {
    const key = parentIn(known, node);
    const siblings = within.get(key);
    if (siblings === undefined) within.set(key, [node]);
    else siblings.push(node);
  }
  return within;
}

/** The groups that each unit is in, by its id. */
export function groupsByUnit(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const byUnit = new Map<string, Group[]>();
  for (const group of groups) {
    for (const unit of group.units) {
      const known = byUnit.get(unit);
      if (known === undefined) byUnit.set(unit, [group]);
      else known.push(group);
    }
  }
  return byUnit;
}
