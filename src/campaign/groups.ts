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

/** What may be the parent of units. */
interface Node {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

/**
 * The groups of a campaign whose parents are known to resolve without a cycle: its areas, and units that others are below, which are
 * themselves in their group. Each stands before those within it, areas before units, in the order of the file; areas that no
 * unit is in are left out.
 */
export function declaredGroups({ areas = [], units }: Pick<CampaignFile, 'areas' | 'units'>): Group[] {
  const parents = new Set([...areas, ...units].flatMap(({ parent }) => parent ?? []));
  if (parents.size === 0) return [];
  const nodes: Node[] = [...areas, ...units.filter(({ id }) => parents.has(id))];
  const members = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  const parentOf = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const unit of units) {
    let group: string | undefined = members.has(unit.id) ? unit.id : unit.parent;
    while (group !== undefined) {
      members.get(group)?.push(unit.id);
      group = parentOf.get(group);
    }
  }
  const within = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const key = node.parent ?? null;
    within.set(key, [...(within.get(key) ?? []), node]);
  }
  const groups: Group[] = [];
  const waiting = [...(within.get(null) ?? [])].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { id, name, parent = null } = node;
    const ids = members.get(id) ?? [];
    if (ids.length > 0) groups.push({ id, name, parent, kind: 'area', units: ids });
    for (const inner of [...(within.get(id) ?? [])].reverse()) waiting.push(inner);
  }
  return groups;
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
