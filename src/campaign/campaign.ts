import type Big from 'big.js';
import type { FileOf } from '../intake/conforming-values.ts';
import { type DocumentKinds, programKinds } from '../intake/document-kinds.ts';
import type { CampaignFile } from '../intake/schema.generated.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { type Area, declaredGroups, type Group } from './groups.ts';
import type { HostBelow } from './hosts-below.ts';

/** A unit, as review.yaml declares it. */
export type Unit = CampaignFile['units'][number];
/** A cluster as review.yaml declares it. */
export type Cluster = NonNullable<CampaignFile['clusters']>[number];
/** A rating scale, as review.yaml declares it. */
export type Scale = NonNullable<CampaignFile['scales']>[number];
/** A level of a rating scale, as review.yaml declares it. */
export type Level = Scale['levels'][number];
/** A programme, as review.yaml declares it. */
export type Programme = CampaignFile['programmes'][number];
/** An indicator, as review.yaml declares it. */
export type Indicator = NonNullable<CampaignFile['indicators']>[number];
type AwardForm = NonNullable<CampaignFile['awardForms']>[number];
type Authority = NonNullable<CampaignFile['authorities']>[number];
type UnitKind = CampaignFile['unitKinds'][number];

type ById<T> = ReadonlyMap<string, Located<T>>;

/** What a campaign declares, found by id; in the order of the file. Built before it is known to be sound. */
export interface DraftCampaign {
  /** The kinds of document that there are: the program's, and its own. */
  readonly kinds: DocumentKinds;
  readonly root: FileOf<'campaign'>;
  /** Whether parts of the file had to be left out, so that an id not found here may still be right. */
  readonly isPartial: boolean;
  readonly unitKinds: ById<UnitKind>;
  /** Those that count, then those of `rolledUp`. */
  readonly units: ById<Unit>;
  /** The units in the place of which their roll-up's units count; none before roll-ups are known to be sound. */
  readonly rolledUp: ReadonlySet<string>;
  readonly areas: ById<Area>;
  readonly clusters: ById<Cluster>;
  readonly scales: ById<Scale>;
  readonly programmes: ById<Programme>;
  readonly indicators: ById<Indicator>;
  readonly awardForms: ById<AwardForm>;
  readonly authorities: ById<Authority>;
}

/** A campaign that passed validation: every id resolves, and `file` is whole. */
export interface Campaign extends DraftCampaign {
  /** Of units and clusters, those that count: in the place of a unit that sent a roll-up, the roll-up's. */
  readonly file: CampaignFile;
  /** Those of this host, as review.yaml declares them: its units are those that submit to it. */
  readonly declared: Pick<CampaignFile, 'units' | 'clusters'>;
  /** Those of its units that have a subtotal of their own: see `declaredGroups`. */
  readonly groups: readonly Group[];
  /** By when units were to submit to the hosts that sent roll-ups of them. */
  readonly deadlines: ReadonlyMap<string, string>;
  /** The hosts that sent roll-ups and give awards themselves, by their ids as groups. */
  readonly hostsBelow: ReadonlyMap<string, HostBelow>;
}

const drafts = new WeakMap<FileOf<'campaign'>, DraftCampaign>();

/**
 * What review.yaml declares, by id, as far as it can be used: made once, with all that is found out about it.
 * @param isPartial whether something was left out of `root` that the schema refuses
 * @param kinds the kinds of document that there are
 */
export function draftCampaign(
  root: FileOf<'campaign'>,
  isPartial: boolean,
  kinds: DocumentKinds = programKinds,
): DraftCampaign {
  const known = drafts.get(root);
  if (known?.isPartial === isPartial && known.kinds === kinds) return known;
  const draft = newDraft(root, isPartial, kinds);
  drafts.set(root, draft);
  return draft;
}

function newDraft(root: FileOf<'campaign'>, isPartial: boolean, kinds: DocumentKinds): DraftCampaign {
  return {
    kinds,
    root,
    isPartial,
    unitKinds: byId(root.get('unitKinds')),
    units: byId(root.get('units')),
    rolledUp: new Set(),
    areas: byId(root.get('areas')),
    clusters: byId(root.get('clusters')),
    scales: byId(root.get('scales')),
    programmes: byId(root.get('programmes')),
    indicators: byId(root.get('indicators')),
    awardForms: byId(root.get('awardForms')),
    authorities: byId(root.get('authorities')),
  };
}

/** The same campaign, once validation has found no error in it. */
export function completeCampaign(draft: DraftCampaign): Campaign {
  // Without findings nothing was left out, so the file is all that its schema promises.
  const file = draft.root.value as CampaignFile;
  return {
    ...draft,
    file,
    declared: file,
    groups: declaredGroups(file),
    deadlines: new Map(),
    hostsBelow: new Map(),
  };
}

function byId<T extends { readonly id: string }>(list: Located<readonly T[]> | undefined): ById<T> {
  const found = new Map<string, Located<T>>();
  for (const item of itemsOf(list)) {
    if (!found.has(item.value.id)) found.set(item.value.id, item);
  }
  return found;
}

/** The units that fill in forms for this host: all that submit to it, but for those that send roll-ups. */
export function unitsWithForms(campaign: Campaign): readonly Unit[] {
  return campaign.declared.units.filter(
    (unit) => !campaign.rolledUp.has(unit.id) && !isToSendRollup(campaign, unit),
  );
}

/** Whether review.yaml says that a unit sends the roll-up of its own campaign, and fills in no form. */
export function isToSendRollup(
  { unitKinds }: Pick<DraftCampaign, 'unitKinds'>,
  { kind }: Pick<Unit, 'kind'>,
): boolean {
  return unitKinds.get(kind)?.value.submits === 'rollup';
}

/** Units that a programme or an indicator applies to: all, or those of the kinds that it names. */
export function appliesTo(kinds: readonly string[] | undefined, unit: Unit): boolean {
  return kinds === undefined || kinds.includes(unit.kind);
}

/**
 * Whether what is asked of some kinds of units counts a unit: one of these kinds, or one whose roll-up has not come, and is likely to have
 * such units in it.
 */
export function isAskedOf(kinds: readonly string[] | undefined, unit: Unit, campaign: Asking): boolean {
  if (appliesTo(kinds, unit)) return true;
  const { senders, below, beside } = kindsOfUnits(campaign);
  // Kinds that only submit to this host by themselves are in no roll-up.
  return senders.has(unit.kind) && (kinds?.some((kind) => below.has(kind) || !beside.has(kind)) ?? true);
}

/** What a campaign asks, and of whom. */
export type Asking = Pick<DraftCampaign, 'units' | 'unitKinds' | 'rolledUp' | 'indicators'>;

interface KindsOfUnits {
  /** Those that send roll-ups. */
  readonly senders: ReadonlySet<string>;
  /** Those of units that came in roll-ups. */
  readonly below: ReadonlySet<string>;
  /** Those of units that submit to the host by themselves. */
  readonly beside: ReadonlySet<string>;
}

const kindsByUnits = new WeakMap<Asking['units'], KindsOfUnits>();

function kindsOfUnits(campaign: Asking): KindsOfUnits {
  const { units, unitKinds, rolledUp } = campaign;
  const known = kindsByUnits.get(units);
  if (known !== undefined) return known;
  const senders = new Set([...unitKinds.keys()].filter((kind) => isToSendRollup(campaign, { kind })));
  const counted = [...units].filter(([id, { value }]) => !rolledUp.has(id) && !senders.has(value.kind));
  const kindsWhere = (isBelow: boolean) =>
    new Set(counted.flatMap(([id, { value }]) => (id.includes('/') === isBelow ? value.kind : [])));
  const found = { senders, below: kindsWhere(true), beside: kindsWhere(false) };
  kindsByUnits.set(units, found);
  return found;
}

/** Whether an indicator is due from a unit: a ratio, where both that it is of are. */
export function isDueFrom(unit: Unit, { aggregation, kinds, ratio }: Indicator, campaign: Asking): boolean {
  if (!isAskedOf(kinds, unit, campaign)) return false;
  if (aggregation !== 'ratio' || ratio === undefined) return true;
  return [ratio.numerator, ratio.denominator].every((id) =>
    isAskedOf(campaign.indicators.get(id)?.value.kinds, unit, campaign),
  );
}

/** Whether units report an indicator: a ratio is reckoned from others, and what is not aggregated is the host's to report. */
export function isReportedByUnits({ aggregation }: Indicator): boolean {
  return aggregation !== 'ratio' && aggregation !== 'none';
}

/** The digits after the decimal point that an indicator's results are rounded to. */
export function decimalsOf({ type, aggregation, decimals }: Indicator): number {
  if (type !== 'count') return decimals ?? 1;
  // Counts, and sums of them, are whole whatever is declared; a mean need not be.
  return aggregation === 'mean' || aggregation === 'ratio' ? (decimals ?? 0) : 0;
}

/** Whether an indicator's figures are percentages, by its type or by its unit of measure. */
export function isPercentage({ type, unitOfMeasure }: Indicator): boolean {
  return type === 'percentage' || isPercentSign(unitOfMeasure);
}

/** Whether a unit of measure is percent, however it is written. */
export function isPercentSign(unitOfMeasure: string): boolean {
  return (
    unitOfMeasure === '%' ||
    (/^(?:p|％|\s)/i.test(unitOfMeasure) && percentSigns.has(matchKey(unitOfMeasure)))
  );
}

const percentSigns: ReadonlySet<string> = new Set(['%', '％', 'phần trăm'].map(matchKey));

/** The indicator's bounds: nothing is below 0, and no percentage over 100, unless the campaign says so. */
export function boundsOf(indicator: Located<Indicator>): { minimum: string; maximum: string | null } {
  return {
    minimum: indicator.get('minimum')?.digits ?? '0',
    maximum: indicator.get('maximum')?.digits ?? (indicator.value.type === 'percentage' ? '100' : null),
  };
}

const knownBounds = new WeakMap<Located<Indicator>, { readonly minimum: number; readonly maximum: number }>();

/** Whether a figure is for certain within an indicator's bounds: most are, and to reckon exactly takes longer. */
export function isWithinBounds(indicator: Located<Indicator>, figure: Located<number>): boolean {
  let bounds = knownBounds.get(indicator);
  if (bounds === undefined) {
    const { minimum, maximum } = boundsOf(indicator);
    bounds = { minimum: Number(minimum), maximum: Number(maximum ?? Number.POSITIVE_INFINITY) };
    knownBounds.set(indicator, bounds);
  }
  // Numbers that differ here differ the same way in all their digits; none is taken for zero but zero.
  const { value } = figure;
  const isOverMinimum = value > bounds.minimum || (value === 0 && bounds.minimum === 0);
  return isOverMinimum && value < bounds.maximum;
}

/** Whether a figure is a percentage over 100 where it cannot be. */
export function isOverHundred(indicator: Located<Indicator>, figure: Big): boolean {
  return indicator.value.type === 'percentage' && boundsOf(indicator).maximum === '100' && figure.gt(100);
}
