import Big from 'big.js';
import type { DraftCampaign } from '../campaign/campaign.ts';
import { cyclesAmong } from '../campaign/cycles.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { AnyLocated } from '../intake/rebuilt-values.ts';
import { rollupHash } from '../intake/rollup-seal.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { againstOwnRules, againstRulesAbove } from './against-rules.ts';
import { rulesBrokenWithin } from './broken-rules.ts';
import { countedOf, hostOf } from './counted.ts';
import { error } from './findings.ts';
import { Digits, isEmpty, OnOneLine, type YamlValue } from './yaml-text.ts';

/**
 * What is wrong with a roll-up by itself: whether it is as it was made, whether its ids lead somewhere, whether what it says in
 * all is what its units come to, and whether these say what they could have submitted.
 * @param root whole: its schema has found nothing wrong
 * @param campaign the one above; without it, nothing is held against its rules
 */
export function findingsOfRollup(root: Located<RollupFile>, campaign?: DraftCampaign): Finding[] {
  const inconsistent = [...inconsistencies(root)];
  const counted = inconsistent.length > 0 ? null : differenceFrom(countedOf(root), root.get('counted'), '');
  const broken = inconsistent.length > 0 ? [] : rulesBrokenWithin(root);
  const againstOwn = againstOwnRules(root, broken);
  const isSound = inconsistent.length + againstOwn.length === 0;
  return [
    ...(isUnchanged(root) ? [] : [error('rollup-changed', root.get('sha256').place, {})]),
    ...inconsistent,
    ...(counted === null ? [] : [error('rollup-counted', counted.place, counted.args)]),
    ...againstOwn,
    ...(isSound && campaign !== undefined ? againstRulesAbove(root, campaign, broken) : []),
  ];
}

/** Whether the last line states the hash of all before it. */
function isUnchanged(root: Located<RollupFile>): boolean {
  const { source } = root.place;
  const { start } = root.keyPlace('sha256');
  const stated = root.get('sha256');
  const isLast = source.text.slice(stated.place.end).trim() === '';
  return isLast && stated.value === rollupHash(source.text.slice(0, start));
}

type List = 'unit' | 'host' | 'area' | 'cluster';

function* inconsistencies(root: Located<RollupFile>): Generator<Finding> {
  const listed: readonly (readonly [List, AnyLocated | undefined])[] = [
    ['unit', root.get('units')],
    ['host', root.get('hosts')],
    ['area', root.get('areas')],
    ['cluster', root.get('clusters')],
  ];
  const ids = new Map(listed.map(([of, list]) => [of, idsIn(list)] as const));
  const idsOf = (kinds: readonly List[]) => kinds.flatMap((kind) => ids.get(kind) ?? []);
  // Units, hosts and areas can all be what others are in.
  yield* repeated(idsOf(['unit', 'host', 'area']), 'unit');
  yield* repeated(idsOf(['cluster']), 'cluster');
  const known = (kinds: readonly List[]) => new Set(idsOf(kinds).map(({ value }) => value));
  const hosts = known(['host']);
  for (const id of idsOf(['unit', 'host', 'area', 'cluster'])) {
    const above = hostOf(id.value);
    if (above !== '' && !hosts.has(above))
      yield error('rollup-inconsistent', id.place, { problem: 'unknown', of: 'host', id: above });
  }
  yield* misplaced(root, known(['unit', 'host', 'area']));
  const members = itemsOf(root.get('clusters')).flatMap((one) => itemsOf(one.get('members')));
  const recipients = itemsOf(root.get('awards'))
    .flatMap((award) => itemsOf(award.get('recipients')))
    .flatMap((one) => one.get('unit') ?? []);
  const signers = itemsOf(root.get('commitments')).flatMap((one) => [
    ...itemsOf(one.get('due')),
    ...itemsOf(one.get('signed')),
  ]);
  yield* unknown([...members, ...recipients, ...signers], 'unit', known(['unit', 'host']));
  for (const unit of itemsOf(root.get('units'))) {
    const { id, received, ratings, indicators } = unit.value;
    const stated = [...Object.keys(ratings ?? {}), ...Object.keys(indicators ?? {})];
    if (received.length === 0 && stated.length > 0)
      yield error('rollup-inconsistent', unit.placeAt('received'), { problem: 'not-received', id });
  }
}

/** What each unit, host and area is in: of its own host, and nothing that is in turn within it. */
function* misplaced(root: Located<RollupFile>, known: ReadonlySet<string>): Generator<Finding> {
  const above = new Map<string, string | undefined>();
  const places = new Map<string, Place>();
  for (const { id, parent, at } of placedThings(root)) {
    // What says nothing else is in the host that it is of.
    above.set(id, parent ?? (hostOf(id) || undefined));
    places.set(id, at);
    if (parent === undefined) continue;
    if (!known.has(parent))
      yield error('rollup-inconsistent', at, { problem: 'unknown', of: 'parent', id: parent });
    else if (hostOf(parent) !== hostOf(id))
      yield error('rollup-inconsistent', at, { problem: 'elsewhere', id, other: parent });
  }
  for (const cycle of cyclesAmong(above)) {
    const [id = '', ...others] = cycle;
    const args = { problem: 'circular', id, other: [...others, id].join(', ') } as const;
    yield error('rollup-inconsistent', places.get(id) ?? root.place, args);
  }
}

/** What each unit, host and area says that it is in, with where it does. */
function placedThings(root: Located<RollupFile>) {
  const lists: readonly (AnyLocated | undefined)[] = [
    root.get('units'),
    root.get('hosts'),
    root.get('areas'),
  ];
  return lists.flatMap((list) =>
    (list?.children() ?? []).flatMap(({ child }) => {
      const [id] = textsUnder(child, 'id');
      const [parent] = textsUnder(child, 'parent');
      return id === undefined ? [] : { id: id.value, parent: parent?.value, at: (parent ?? id).place };
    }),
  );
}

function* repeated(ids: readonly Located<string>[], of: 'unit' | 'cluster'): Generator<Finding> {
  const seen = new Set<string>();
  for (const { value, place } of ids) {
    if (seen.has(value)) yield error('rollup-inconsistent', place, { problem: 'repeated', of, id: value });
    seen.add(value);
  }
}

function* unknown(
  ids: readonly Located<string>[],
  of: 'unit',
  known: ReadonlySet<string>,
): Generator<Finding> {
  for (const { value, place } of ids) {
    if (!known.has(value)) yield error('rollup-inconsistent', place, { problem: 'unknown', of, id: value });
  }
}

/** The ids of all maps in a list. */
function idsIn(list: AnyLocated | undefined): Located<string>[] {
  return (list?.children() ?? []).flatMap(({ child }) => textsUnder(child, 'id'));
}

function textsUnder(map: AnyLocated, key: 'id' | 'parent'): Located<string>[] {
  // Under these keys the schema lets nothing else stand.
  return map.children().flatMap((part) => (part.key === key ? (part.child as Located<string>) : []));
}

interface Difference {
  readonly place: Place;
  readonly args: { readonly what: string; readonly stated: string; readonly counted: string };
}

/** The first place where what is stated is not what was counted; `null` where there is none. */
function differenceFrom(counted: YamlValue | undefined, stated: AnyLocated, path: string): Difference | null {
  const value = counted instanceof OnOneLine ? counted.value : counted;
  if (isScalar(value)) return scalarDifference(value, stated, path);
  const byKey = new Map(stated.children().map(({ key, child }) => [key, child]));
  const within = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const [key, one] of Object.entries(value)) {
    // What is undefined or empty is not written.
    if (one === undefined || (isEmpty(one) && !byKey.has(key))) continue;
    const at = byKey.get(key);
    byKey.delete(key);
    const what = within(nameOf(one, key));
    const difference =
      at === undefined
        ? { place: stated.place, args: { what, stated: '', counted: shownCounted(one) } }
        : differenceFrom(one, at, what);
    if (difference !== null) return difference;
  }
  for (const [key, { place, value: more }] of byKey)
    return { place, args: { what: within(key), stated: shown(more), counted: '' } };
  return null;
}

type Scalar = string | number | boolean | null | Digits | undefined;

function scalarDifference(value: Scalar, stated: AnyLocated, what: string): Difference | null {
  const counted = value instanceof Digits ? value.text : String(value ?? '');
  const isNumber = typeof value === 'number' || value instanceof Digits;
  const said = typeof stated.value === 'number' ? stated.digits : shown(stated.value);
  const isSame = isNumber && typeof stated.value === 'number' ? new Big(said).eq(counted) : said === counted;
  return isSame ? null : { place: stated.place, args: { what, stated: said, counted } };
}

function isScalar(
  value: YamlValue | undefined,
): value is string | number | boolean | null | Digits | undefined {
  return typeof value !== 'object' || value === null || value instanceof Digits;
}

/** What an item of a list is known by: its programme, where it has one. */
function nameOf(value: YamlValue | undefined, key: string): string {
  const isMap = typeof value === 'object' && value !== null && 'programme' in value;
  return isMap ? `${String(value.programme)} (${'subject' in value ? String(value.subject) : key})` : key;
}

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function shownCounted(value: YamlValue | undefined): string {
  if (value instanceof Digits) return value.text;
  if (value instanceof OnOneLine) return shownCounted(value.value);
  return isScalar(value) ? String(value) : '…';
}
