import { inputsOf } from '../aggregation/inputs.ts';
import type { Summary } from '../aggregation/summary.generated.ts';
import { fingerprintOf } from '../aggregation/summary-file.ts';
import type { Indicator, Unit } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { levelOf, scoreOf } from '../campaign/rating-scale.ts';
import type { ReceivedSubmission, Review } from '../campaign/review.ts';
import { revisionOf, unitIdOf } from '../campaign/review.ts';
import type { RolledUp } from '../campaign/rolled-up.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { rollupHash } from '../intake/rollup-seal.ts';
import type { IndicatorValue, Rating, RollupFile } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, Located } from '../intake/values.ts';
import { rulesBrokenWithin } from './broken-rules.ts';
import { countedOf } from './counted.ts';
import { narrativeOf } from './narrative.ts';
import { typedData } from './typed-data.ts';
import { Digits, OnOneLine, type YamlValue, yamlNode, yamlText } from './yaml-text.ts';

/** What a roll-up says that no campaign knows. */
export interface RollupHead {
  /** What the campaign above calls the host: "nghe-an". */
  readonly unit: string;
  /** The day on which it is sent, "2023-12-14". */
  readonly submitted: string;
  /** From 1. */
  readonly revision: number;
}

/** A map whose undefined entries are not written. */
type YamlMap = { readonly [key: string]: YamlValue | undefined };

/**
 * A campaign's result as a submission to the level above: its lowest units with their figures, so that what is added up of several
 * such files is what one campaign of all these units would be. The same campaign gives the same text.
 */
export function rollupText(review: Review, summary: Summary, head: RollupHead): string {
  const content = contentOf(review, summary);
  const root = rootOf({ ...headOf(review, head), ...content });
  const counted = countedOf(root);
  const { declared, ...records } = content;
  const accepted = acceptedIn(root);
  const { name } = review.campaign.file.host;
  const units = content.units.length;
  const text = [
    '# yaml-language-server: $schema=../schemas/rollup.schema.json\n',
    `# ${oneLine(`Tổng hợp của ${name}, do lệnh review rollup lập từ ${units} đơn vị; không sửa tay.`)}\n`,
    yamlText({ ...headOf(review, head), counted, declared, accepted, ...records }),
  ].join('');
  return `${text}sha256: ${rollupHash(text)}\n`;
}

/** What a roll-up says, as it is read of its file, but for where it stands. */
function rootOf(map: YamlMap): Located<RollupFile> {
  const { node, text } = yamlNode(map);
  return new Located(new SourceText('rollup.yaml', text), node);
}

/** What is against rules in a campaign without errors: the host has turned these rules down. */
function acceptedIn(root: Located<RollupFile>): YamlValue[] {
  return rulesBrokenWithin(root).map(
    ({ rule, subject, of }) => new OnOneLine({ rule, subject: subject ?? undefined, of }),
  );
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function headOf({ campaign }: Review, { unit, submitted, revision }: RollupHead): YamlMap {
  const { year, period, host, deadline } = campaign.file;
  return {
    rollup: 1,
    unit,
    year,
    period,
    submitted,
    revision: revision === 1 ? undefined : revision,
    host: hostNames(host),
    deadline,
  };
}

const hostNames = ({ name, shortName, locality }: RollupFile['host']) => ({ name, shortName, locality });

function contentOf(review: Review, summary: Summary) {
  const { campaign } = review;
  const { root } = campaign;
  const nested = new Map(review.rolledUp.map((one) => [one.unitId, one]));
  const list = (key: 'unitKinds' | 'scales' | 'programmes' | 'indicators' | 'awardForms' | 'authorities') => {
    const value = root.get(key);
    return value === undefined ? undefined : typedData(value);
  };
  // As the campaign has those that sent them, and not as their files are called.
  const inOrder = itemsOf(root.get('units')).flatMap(({ value }) => nested.get(value.id) ?? []);
  const inputs = inputsOf(review);
  const own = ownUnits(review);
  const units = itemsOf(root.get('units')).flatMap(({ value }): YamlMap[] => {
    const below = nested.get(value.id);
    return below === undefined ? [own(value)] : nestedUnits(review, below);
  });
  return {
    declared: {
      unitKinds: list('unitKinds'),
      scales: list('scales'),
      programmes: list('programmes'),
      indicators: list('indicators'),
      awardForms: list('awardForms'),
      authorities: list('authorities'),
    },
    hosts: inOrder.flatMap((below) => hostsOf(review, below)),
    areas: areasOf(review.campaign, inOrder),
    units,
    clusters: clustersOf(review),
    indicators: hostFigures(review),
    awards: awardsOfSummary(summary),
    commitments: commitmentsOf(review),
    cooperation: summary.cooperation.map(({ title, parties, date }) => ({
      title,
      parties,
      date: date ?? undefined,
    })),
    narrative: narrativeOf(review, summary),
    inputs: [
      ...inputs.map(({ file, sha256 }) => new OnOneLine({ file, sha256 })),
      ...review.rolledUp.flatMap(({ unitId, root: below }) =>
        below.value.inputs.map(
          ({ host, file, sha256 }) => new OnOneLine({ host: pathOf(unitId, host), file, sha256 }),
        ),
      ),
    ],
    fingerprint: fingerprintOf(summary, inputs),
  } satisfies YamlMap;
}

/** An id below a unit's. */
function pathOf(unitId: string, id: string | undefined): string {
  return id === undefined ? unitId : `${unitId}/${id}`;
}

/** What makes an entry of each of the host's own units. */
function ownUnits(review: Review): (unit: Unit) => YamlMap {
  const { submissions, superseded, host } = review;
  const byUnit = grouped([...submissions, ...superseded], unitIdOf);
  const current = new Map(submissions.map((one) => [unitIdOf(one), one]));
  const appraised = new Map(
    entriesOf(host?.get('ratings')?.get('units')).map(({ key, value }) => [key, value]),
  );
  return (unit) =>
    ownUnit(
      unit,
      {
        revisions: byUnit.get(unit.id) ?? [],
        current: current.get(unit.id),
        final: appraised.get(unit.id),
      },
      review,
    );
}

/** What is on record of one of the host's own units. */
interface OfUnit {
  readonly revisions: readonly ReceivedSubmission[];
  readonly current: ReceivedSubmission | undefined;
  readonly final: Parameters<typeof ratingsOf>[0];
}

function ownUnit(unit: Unit, { revisions, current, final }: OfUnit, { campaign }: Review): YamlMap {
  const received = [...revisions].sort((a, b) => revisionOf(a) - revisionOf(b));
  return {
    id: unit.id,
    name: unit.name,
    kind: unit.kind,
    parent: unit.parent,
    received: new OnOneLine(
      received.map((one) => ({ revision: revisionOf(one), submitted: one.root?.value.submitted })),
    ),
    file: current?.source.path,
    ratings: ratingsOf(current?.root?.get('ratings'), campaign),
    appraised: ratingsOf(final, campaign),
    indicators: figuresOf(current?.root?.get('indicators'), campaign),
  };
}

/** The units below one that sent a roll-up. */
function nestedUnits({ campaign }: Review, { unitId, root }: RolledUp): YamlMap[] {
  return itemsOf(root.get('units')).map((unit) => {
    const { id, name, kind, parent, received, file } = unit.value;
    return {
      id: pathOf(unitId, id),
      name,
      kind,
      parent: parent === undefined ? undefined : pathOf(unitId, parent),
      received: new OnOneLine(received.map(({ revision, submitted }) => ({ revision, submitted }))),
      file,
      ratings: ratingsOf(unit.get('ratings'), campaign),
      appraised: ratingsOf(unit.get('appraised'), campaign),
      indicators: figuresOf(unit.get('indicators'), campaign),
    };
  });
}

type Campaign = Review['campaign'];

/** Ratings with the level that each amounts to, so that nobody has to know how it was reckoned. */
function ratingsOf(
  ratings: Located<{ readonly [programme: string]: Rating }> | undefined,
  { programmes, scales }: Campaign,
): YamlMap | undefined {
  return Object.fromEntries(
    entriesOf(ratings).map(({ key, value }) => {
      const scale = scales.get(programmes.get(key)?.value.rating?.scale ?? '');
      const { notApplicable, reason, decision } = value.value;
      const score = scoreOf(value);
      const level = scale === undefined ? value.value.level : (levelOf(value, scale) ?? undefined);
      return [
        key,
        new OnOneLine({
          level,
          score: score === null ? undefined : new Digits(score.toFixed()),
          notApplicable,
          reason,
          decision: decision === undefined ? undefined : { number: decision.number, date: decision.date },
        }),
      ];
    }),
  );
}

/** Figures with the target that was in force, also one that all units had in common. */
function figuresOf(
  figures: Located<{ readonly [indicator: string]: IndicatorValue }> | undefined,
  { indicators }: Campaign,
): YamlMap {
  return Object.fromEntries(
    entriesOf(figures).map(({ key, value }) => [key, figuresOnOneLine(value, indicators.get(key))]),
  );
}

function figuresOnOneLine(
  value: Located<IndicatorValue>,
  indicator: Located<Indicator> | undefined,
): OnOneLine {
  const { notApplicable } = value.value;
  const target = value.get('target')?.digits ?? indicator?.get('target')?.digits;
  const digits = (text: string | undefined) => (text === undefined ? undefined : new Digits(text));
  return new OnOneLine({
    notApplicable,
    target: notApplicable === undefined ? digits(target) : undefined,
    actual: digits(value.get('actual')?.digits),
    previous: digits(value.get('previous')?.digits),
  });
}

/** The host's own figures, of the whole locality: no target of the units is one of these. */
function hostFigures({ host }: Review): YamlMap {
  return Object.fromEntries(
    entriesOf(host?.get('indicators')).map(({ key, value }) => [key, figuresOnOneLine(value, undefined)]),
  );
}

/** The hosts in between: one that sent a roll-up, and those below it. */
function hostsOf({ campaign }: Review, { unitId, root }: RolledUp): YamlMap[] {
  const unit = campaign.units.get(unitId)?.value;
  const { host, deadline, submitted, revision } = root.value;
  const figures = (map: Located<{ readonly [id: string]: IndicatorValue }> | undefined) =>
    Object.fromEntries(entriesOf(map).map(({ key, value }) => [key, figuresOnOneLine(value, undefined)]));
  const own = {
    id: unitId,
    unitName: unit?.name ?? host.locality,
    ...hostNames(host),
    kind: unit?.kind,
    parent: unit?.parent,
    deadline,
    submitted,
    revision,
    gives: givesOf(campaign, unitId),
    indicators: figures(root.get('indicators')),
  };
  const below = itemsOf(root.get('hosts')).map((one): YamlMap => {
    const { id, unitName, kind, parent, ...rest } = one.value;
    return {
      id: pathOf(unitId, id),
      unitName,
      ...hostNames(rest),
      kind,
      parent: parent === undefined ? undefined : pathOf(unitId, parent),
      deadline: rest.deadline,
      submitted: rest.submitted,
      revision: rest.revision,
      gives: givesOf(campaign, pathOf(unitId, id)),
      indicators: figures(one.get('indicators')),
    };
  });
  return [own, ...below];
}

/** What a host gives awards as, where it does by itself. */
function givesOf({ hostsBelow }: Campaign, id: string): OnOneLine | undefined {
  const found = hostsBelow.get(id);
  if (found === undefined) return undefined;
  const { authority, name, head } = found;
  return new OnOneLine({ authority, name, head });
}

/** The areas of every level. */
function areasOf(campaign: Campaign, rolledUp: readonly RolledUp[]): YamlMap[] {
  const own = (campaign.file.areas ?? []).map(({ id, name, parent }) => ({ id, name, parent }));
  const below = rolledUp.flatMap(({ unitId, root }) =>
    (root.value.areas ?? []).map(({ id, name, parent }) => ({
      id: pathOf(unitId, id),
      name,
      parent: parent === undefined ? undefined : pathOf(unitId, parent),
    })),
  );
  return [...own, ...below];
}

/** The clusters of every level, with what boards stated. */
function clustersOf({ campaign, host, rolledUp }: Review): YamlMap[] {
  const stated = new Map(
    entriesOf(host?.get('ratings')?.get('clusters')).map(({ key, value }) => [key, value]),
  );
  const declared = new Set(itemsOf(campaign.root.get('clusters')).map(({ value }) => value.id));
  // Of those that sent roll-ups, the units below are the members.
  const clusters = (campaign.file.clusters ?? []).filter(({ id }) => declared.has(id));
  const own = clusters.map(({ id, name, members }) => ({
    id,
    name,
    members: new OnOneLine(members),
    ratings: ratingsOf(stated.get(id), campaign),
  }));
  const below = rolledUp.flatMap(({ unitId, root }) =>
    itemsOf(root.get('clusters')).map((cluster) => ({
      id: pathOf(unitId, cluster.value.id),
      name: cluster.value.name,
      members: new OnOneLine(cluster.value.members.map((member) => pathOf(unitId, member))),
      ratings: ratingsOf(cluster.get('ratings'), campaign),
    })),
  );
  return [...own, ...below];
}

/** Every award once, as the summary has it, those of one decision together. */
function awardsOfSummary({ awards }: Summary): YamlMap[] {
  const groups = grouped(awards.list, ({ form, authority, programme, decision }) =>
    JSON.stringify([form, authority, programme, decision.number, decision.date]),
  );
  return [...groups.values()].flatMap((items) =>
    items.slice(0, 1).map(({ form, authority, programme, decision }) => ({
      form,
      authority,
      programme,
      decision: new OnOneLine({ number: decision.number, date: decision.date }),
      recipients: items.map(
        ({ kind, name, unit, position }) =>
          new OnOneLine({ kind, name, unit: unit ?? undefined, position: position ?? undefined }),
      ),
    })),
  );
}

/** The commitments of every level, each with the units that had to sign it. */
function commitmentsOf({ campaign, host, rolledUp }: Review): YamlMap[] {
  const all = itemsOf(campaign.root.get('units')).map(({ value }) => value.id);
  const own = itemsOf(host?.get('commitments')).map(({ value }) => ({
    title: value.title,
    parties: value.parties,
    date: value.date,
    due: new OnOneLine(value.due ?? all),
    signed: new OnOneLine(value.signed),
  }));
  const below = rolledUp.flatMap(({ unitId, root }) =>
    (root.value.commitments ?? []).map(({ title, parties, date, due, signed }) => ({
      title,
      parties,
      date,
      due: new OnOneLine(due.map((id) => pathOf(unitId, id))),
      signed: new OnOneLine(signed.map((id) => pathOf(unitId, id))),
    })),
  );
  return [...own, ...below];
}
