import { listNode, mapNode, nodeOf } from '../intake/rebuilt-values.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { itemsOf, Located, type MapEntry, type ValueNode } from '../intake/values.ts';
import { type Campaign, isToSendRollup, type Unit } from './campaign.ts';
import { type GroupNode, groupsAmong } from './groups.ts';
import { hostsBelow } from './hosts-below.ts';
import type { RolledUp } from './rolled-up.ts';

type Cluster = NonNullable<Campaign['file']['clusters']>[number];

/**
 * A campaign in which the units of a roll-up stand in the place of the unit that sent it, so that it is added up and printed like
 * one of all these units. Units that sent roll-ups stay as groups, and are found among the units by their ids.
 * @param isLikeRollup whether a unit that has sent nothing is to send a roll-up, as far as is known
 */
export function expandedCampaign(
  campaign: Campaign,
  rolledUp: readonly RolledUp[],
  isLikeRollup: (unit: Unit) => boolean,
): Campaign {
  if (rolledUp.length === 0) return campaign;
  const byUnit = new Map(rolledUp.map((one) => [one.unitId, one]));
  const units = new Map<string, Located<Unit>>();
  const groupUnits = new Map<string, Located<Unit>>();
  const clusters = new Map<string, Located<Cluster>>();
  const deadlines = new Map<string, string>();
  const nodes: GroupNode[] = (campaign.file.areas ?? []).map((area) => ({
    ...area,
    isUnit: false,
    kind: 'area',
  }));
  for (const [id, declared] of campaign.units) {
    const { name, parent } = declared.value;
    const below = byUnit.get(id);
    if (below === undefined) {
      units.set(id, declared);
      nodes.push({ id, name, parent, isUnit: true, kind: isLikeRollup(declared.value) ? 'rollup' : null });
      continue;
    }
    nodes.push({ id, name, parent, isUnit: false, kind: 'rollup' });
    const expanded = expandedRollup(campaign, below, declared.value.kind);
    for (const [path, unit] of expanded.units) units.set(path, unit);
    groupUnits.set(id, declared);
    for (const [path, unit] of expanded.hosts) groupUnits.set(path, unit);
    for (const [path, cluster] of expanded.clusters) clusters.set(path, cluster);
    for (const [path, deadline] of expanded.deadlines) deadlines.set(path, deadline);
    for (const node of expanded.nodes) nodes.push(node);
  }
  const senders = [...campaign.units.keys()].flatMap((id) => byUnit.get(id) ?? []);
  const groups = groupsAmong(nodes);
  const unitsOf = new Map(groups.map((group) => [group.id, group.units]));
  const counted = [...units.values()].map(({ value }) => value);
  const declaredClusters = (campaign.file.clusters ?? []).map((cluster) => ({
    ...cluster,
    members: cluster.members.flatMap((id) => (byUnit.has(id) ? (unitsOf.get(id) ?? []) : [id])),
  }));
  return {
    ...campaign,
    file: {
      ...campaign.file,
      units: counted,
      clusters: [...declaredClusters, ...[...clusters.values()].map(({ value }) => value)],
    },
    units: new Map([...units, ...groupUnits]),
    clusters: new Map([...campaign.clusters, ...clusters]),
    rolledUp: new Set(groupUnits.keys()),
    groups,
    deadlines,
    hostsBelow: new Map(senders.flatMap((one) => hostsBelow(campaign, one))),
  };
}

/** A roll-up's things, by their ids in the campaign above. */
function expandedRollup(campaign: Campaign, { unitId, root }: RolledUp, kind: string) {
  const { hosts = [], areas = [], deadline, units } = root.value;
  const path = (id: string) => `${unitId}/${id}`;
  // What says nothing else is in the host that it is of.
  const parentOf = ({ id, parent }: { readonly id: string; readonly parent?: string }) =>
    parent === undefined ? hostOf(path(id)) : path(parent);
  const known = new Map([[unitId, deadline], ...hosts.map((one) => [path(one.id), one.deadline] as const)]);
  const nodes: GroupNode[] = [
    ...areas.map(
      (one): GroupNode => ({
        id: path(one.id),
        name: one.name,
        parent: parentOf(one),
        isUnit: false,
        kind: 'area',
      }),
    ),
    ...hosts.map(
      (one): GroupNode => ({
        id: path(one.id),
        name: one.unitName,
        parent: parentOf(one),
        isUnit: false,
        kind: 'rollup',
      }),
    ),
    ...units.map(
      (one): GroupNode => ({
        id: path(one.id),
        name: one.name,
        parent: parentOf(one),
        isUnit: true,
        // A unit like this has not sent the host below what is its own.
        kind: isToSendRollup(campaign, one) ? 'rollup' : null,
      }),
    ),
  ];
  return {
    nodes,
    deadlines: units.map(({ id }) => [path(id), known.get(hostOf(path(id))) ?? deadline] as const),
    units: itemsOf(root.get('units')).map((one) => {
      const id = path(one.value.id);
      return [id, unitAt(one, { id, name: one.value.name, kind: one.value.kind })] as const;
    }),
    hosts: itemsOf(root.get('hosts')).map((one) => {
      const id = path(one.value.id);
      const { unitName: name, kind: own = kind } = one.value;
      return [id, unitAt(one, { id, name, kind: own })] as const;
    }),
    clusters: itemsOf(root.get('clusters')).map((one) => [path(one.value.id), clusterAt(one, path)] as const),
  };
}

/** The host that a unit, an area or a host reports to, by its id. */
function hostOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** A unit of a roll-up by its id in the campaign, at the place where it stands. */
function unitAt(
  one: Located<NonNullable<RollupFile['hosts']>[number]> | Located<RollupFile['units'][number]>,
  texts: Readonly<Record<'id' | 'name' | 'kind', string>>,
): Located<Unit> {
  const entries = Object.entries(texts).map(([key, text]): [string, MapEntry] => {
    const at = one.placeAt(key === 'name' && 'unitName' in one.value ? 'unitName' : key);
    return [key, { key: one.keyPlace(key), value: textNode(text, at) }];
  });
  return new Located(one.place.source, mapNode(new Map(entries), one.place));
}

function clusterAt(
  one: Located<NonNullable<RollupFile['clusters']>[number]>,
  path: (id: string) => string,
): Located<Cluster> {
  const members = one.get('members');
  const items = itemsOf(members).map(({ value, place }) => textNode(path(value), place));
  const entries: [string, MapEntry][] = [
    ['id', { key: one.keyPlace('id'), value: textNode(path(one.value.id), one.placeAt('id')) }],
    ['name', { key: one.keyPlace('name'), value: nodeOf(one.get('name')) }],
    ['members', { key: one.keyPlace('members'), value: listNode(items, members.place) }],
  ];
  return new Located(one.place.source, mapNode(new Map(entries), one.place));
}

function textNode(data: string, { start, end }: Pick<ValueNode, 'start' | 'end'>): ValueNode {
  return { kind: 'scalar', start, end, typed: data, data };
}
