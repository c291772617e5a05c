import type { DraftCampaign, Unit } from '../campaign/campaign.ts';
import type { ReceivedSubmission } from '../campaign/review.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { type AnyLocated, mapNode } from '../intake/rebuilt-values.ts';
import type { IndicatorValue, RollupFile } from '../intake/schema.generated.ts';
import { itemsOf, Located, type MapEntry, type ValueNode } from '../intake/values.ts';
import type { RecordsOfOneFile } from '../validation/rule.ts';

/** What of a file of records rules look at: commitments and cooperation are what hosts have agreed on. */
export type Part = 'submitted' | 'ratings' | 'indicators' | 'awards' | 'agreements';

/** What a roll-up states of one unit, host or cluster, as a file of records would state it. */
export interface RecordsBelow {
  readonly records: RecordsOfOneFile;
  /** What of a file may be there: one of few lists. */
  readonly parts: readonly Part[];
  /** Whose it is, by its id in the roll-up; `null` where it is the host's that sent it. */
  readonly subject: string | null;
  /** What of it each thing is that can be named: a programme, an indicator, the number of a decision. */
  readonly named: () => readonly { readonly of: string; readonly start: number; readonly end: number }[];
}

const day: readonly Part[] = ['submitted'];
const rated: readonly Part[] = ['ratings'];
const reported: readonly Part[] = ['indicators'];
const stated: readonly Part[] = ['ratings', 'indicators'];
const recorded: readonly Part[] = ['indicators', 'awards', 'agreements'];

type Entries = Iterable<readonly [string, MapEntry]>;

/**
 * A roll-up as the files that it was made of: a submission of each unit, and what the host has on record of each, every value at its
 * place in the roll-up. So rules of submissions can be asked about it.
 * @param campaign by whose ids the roll-up speaks; its own units stand in the place of the campaign's
 * @param commonTargets the targets that all units have in common, which none of them states
 */
export function* recordsBelow(
  root: Located<RollupFile>,
  campaign: DraftCampaign,
  commonTargets: ReadonlyMap<string, string>,
): Generator<RecordsBelow> {
  const { source } = root.place;
  const units = new Map(itemsOf(root.get('units')).map((one) => [one.value.id, asUnit(one)]));
  const base = {
    campaign: { ...campaign, units },
    superseded: [],
    rollups: [],
    supersededRollups: [],
    unread: [],
    namesLeftOut: [],
  };
  const at = (located: AnyLocated, entries: Entries) =>
    new Located(source, mapNode(new Map(entries), located.place));
  const submission = (located: AnyLocated, entries: Entries): RecordsOfOneFile => {
    // Its parts are those of a submission, by their schemas.
    const received: ReceivedSubmission = { source, root: at(located, entries) as FileOf<'submission'> };
    return { host: null, submissions: [received], ...base };
  };
  const ofHost = (located: AnyLocated, entries: Entries): RecordsOfOneFile => {
    // As above: all but the host's submission is as in host.yaml.
    return { host: at(located, entries) as FileOf<'host'>, submissions: [], ...base };
  };
  yield {
    records: submission(root, entriesUnder(root, { submitted: 'submitted', year: 'year' })),
    parts: day,
    subject: null,
    named: () => [{ of: 'submitted', ...spanOf(root.get('submitted')) }],
  };
  for (const unit of itemsOf(root.get('units'))) {
    const { id } = unit.value;
    const figures = unit.get('indicators');
    const own: [string, MapEntry][] = [
      ['unit', entryOf(unit, 'id')],
      ...entriesUnder(unit, { ratings: 'ratings' }),
    ];
    if (figures !== undefined) own.push(['indicators', statedFigures(figures, commonTargets)]);
    if (own.length > 1)
      yield {
        records: submission(unit, own),
        parts: stated,
        subject: id,
        named: () => [unit.get('ratings'), figures].flatMap(namedEntries),
      };
    const appraised = unit.get('appraised');
    if (appraised !== undefined) {
      const ratings = wrapped(unit, ['ratings', 'units', id], Located.nodeOf(appraised));
      yield {
        records: ofHost(unit, [ratings]),
        parts: rated,
        subject: id,
        named: () => namedEntries(appraised),
      };
    }
    for (const received of itemsOf(unit.get('received'))) {
      const date = received.get('submitted');
      if (date === undefined) continue;
      const entries: [string, MapEntry][] = [
        ['unit', entryOf(unit, 'id')],
        ['submitted', entryOf(received, 'submitted')],
      ];
      const named = () => [{ of: 'submitted', ...spanOf(date) }];
      yield { records: submission(received, entries), parts: day, subject: id, named };
    }
  }
  for (const cluster of itemsOf(root.get('clusters'))) {
    const ratingsOfCluster = cluster.get('ratings');
    if (ratingsOfCluster === undefined) continue;
    const { id } = cluster.value;
    const ratings = wrapped(cluster, ['ratings', 'clusters', id], Located.nodeOf(ratingsOfCluster));
    yield {
      records: ofHost(cluster, [ratings]),
      parts: rated,
      subject: id,
      named: () => namedEntries(ratingsOfCluster),
    };
  }
  for (const host of itemsOf(root.get('hosts'))) {
    const entries = entriesUnder(host, { indicators: 'indicators' });
    if (entries.length === 0) continue;
    const named = () => namedEntries(host.get('indicators'));
    yield { records: ofHost(host, entries), parts: reported, subject: host.value.id, named };
  }
  const agreed = { commitments: 'commitments', cooperation: 'cooperation' } as const;
  const own = entriesUnder(root, { indicators: 'indicators', awards: 'awards', ...agreed });
  yield {
    records: ofHost(root, own),
    parts: recorded,
    subject: null,
    named: () => [
      ...namedEntries(root.get('indicators')),
      ...itemsOf(root.get('awards')).map((one) => ({ of: one.value.decision.number, ...spanOf(one) })),
      ...[...itemsOf(root.get('commitments')), ...itemsOf(root.get('cooperation'))].map((one) => ({
        of: one.value.title,
        ...spanOf(one),
      })),
    ],
  };
}

/** What review.yaml says of a unit, a roll-up says as well. */
const asUnit = (unit: AnyLocated) => unit as Located<Unit>;

function spanOf({ place: { start, end } }: AnyLocated) {
  return { start, end };
}

function entryOf(located: AnyLocated, key: string): MapEntry {
  // What is asked for is there.
  const map = Located.nodeOf(located as Located<unknown>);
  const entry = map.kind === 'map' ? map.entries.get(key) : undefined;
  if (entry === undefined) throw new Error(`A roll-up lacks "${key}".`);
  return entry;
}

/** The entries of a map that are there, under other keys. */
function entriesUnder(located: AnyLocated, keys: Readonly<Record<string, string>>): [string, MapEntry][] {
  const node = Located.nodeOf(located as Located<unknown>);
  if (node.kind !== 'map') return [];
  return Object.entries(keys).flatMap(([key, name]): [string, MapEntry][] => {
    const entry = node.entries.get(key);
    return entry === undefined ? [] : [[name, entry]];
  });
}

/** A value under one key after another. */
function wrapped(located: AnyLocated, keys: readonly string[], value: ValueNode): [string, MapEntry] {
  const { place } = located;
  const [key = '', ...within] = [...keys].reverse();
  const inner: [string, MapEntry] = [key, { key: place, value }];
  return within.reduce<[string, MapEntry]>(
    (entry, outer) => [outer, { key: place, value: mapNode(new Map([entry]), place) }],
    inner,
  );
}

/** Figures without the targets that are everybody's: rules of what a unit states say nothing of these. */
function statedFigures(
  figures: Located<{ readonly [id: string]: IndicatorValue }>,
  commonTargets: ReadonlyMap<string, string>,
): MapEntry {
  const all = Located.nodeOf(figures);
  const entries = all.kind === 'map' ? all.entries : new Map<string, MapEntry>();
  const others = new Map<string, MapEntry>();
  for (const [key, { key: at, value }] of entries) {
    const target = value.kind === 'map' ? value.entries.get('target')?.value : undefined;
    if (value.kind !== 'map' || target?.kind !== 'scalar' || target.typed !== commonTargets.get(key))
      continue;
    const left = [...value.entries].filter(([name]) => name !== 'target');
    others.set(key, { key: at, value: mapNode(new Map(left), value) });
  }
  if (others.size === 0) return { key: all, value: all };
  const left = [...entries].map(([key, entry]) => [key, others.get(key) ?? entry] as const);
  return { key: all, value: mapNode(new Map(left), all) };
}

function namedEntries(map: AnyLocated | undefined) {
  return (map?.children() ?? []).map(({ key, keyPlace, child }) => ({
    of: key,
    start: keyPlace.start,
    end: child.place.end,
  }));
}
