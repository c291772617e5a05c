import type {
  AwardItem,
  Completeness,
  IndicatorTable,
  RatingTable,
  SourcePlace,
  SubjectRating,
  Summary,
  UnitFigures,
} from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { Located } from '../intake/values.ts';
import {
  type AwardFigure,
  type AwardSelection,
  awardFigure,
  type CompletenessFigure,
  campaignFigure,
  completenessFigure,
  decisionDate,
  type FigureName,
  type IndicatorCount,
  type IndicatorFigure,
  indicatorFigure,
  levelFigure,
  type RatingFigure,
  ratingFigure,
  rollupsFigure,
  type UnitFigure,
  unitFigure,
  withoutFigures,
} from '../tracing/figure-names.ts';

/** Where a value came from. */
export interface Origin {
  /** Which figure it is. */
  readonly figure: FigureName;
  /** What the figure was made of: where that stands in files. */
  readonly sources: readonly SourcePlace[];
}

/** Where something stands in a file of the campaign. */
export function sourceAt({ source, start }: Place): SourcePlace {
  return { file: source.path, ...source.position(start) };
}

/** The origin of what stands at a place of a file as it is. */
export function typedAt(figure: FigureName, { place }: Pick<Located<unknown>, 'place'>): Origin {
  return { figure, sources: [sourceAt(place)] };
}

/** The origin of a day that review.yaml states. */
export function ofCampaign({ root }: Campaign, key: 'deadline' | 'conference'): Origin {
  return { figure: campaignFigure([key]), sources: [sourceAt(root.placeAt(key))] };
}

/** The origin of the day of a decision on awards. */
export function ofDecision(
  { authority, decision }: Pick<AwardItem, 'authority' | 'decision'>,
  sources: readonly SourcePlace[],
): Origin {
  return { figure: decisionDate(authority, decision.number), sources };
}

/** The origin of a figure of an indicator's total. */
export function ofTotal(table: IndicatorTable, what: Exclude<IndicatorFigure, IndicatorCount>): Origin {
  return { figure: indicatorFigure(table, what), sources: sourcesOfTotal(table) };
}

/** The origin of how many indicators of a programme there are no figures of yet. */
export function ofLacking(
  { indicators }: Campaign,
  programme: string,
  lacking: readonly IndicatorTable[],
): Origin {
  const places = lacking.flatMap(({ indicator }) => indicators.get(indicator)?.placeAt('id') ?? []);
  return { figure: withoutFigures(programme), sources: places.map(sourceAt) };
}

/** The origin of how many units an indicator's figures are of. */
export function ofUnits(table: IndicatorTable, what: IndicatorCount): Origin {
  return { figure: indicatorFigure(table, what), sources: sourcesOfUnits(table) };
}

/** The origin of a figure of one unit's. */
export function ofUnit(
  { indicator }: IndicatorTable,
  { unit, sources }: UnitFigures,
  what: UnitFigure,
): Origin {
  return { figure: unitFigure(indicator, unit, what), sources };
}

/** The origin of how many units, or clusters, have been rated so. */
export function ofRatings(table: RatingTable, what: RatingFigure): Origin {
  return { figure: ratingFigure(table, what), sources: sourcesOfRatings(table) };
}

/** The origin of how many are of one level. */
export function ofLevels(table: RatingTable, level: string, what: 'count' | 'share'): Origin {
  return { figure: levelFigure(table, level, what), sources: sourcesOfRatings(table) };
}

/** The origin of how many awards there are of some that are counted together. */
export function ofAwards(of: AwardSelection, what: AwardFigure, items: readonly AwardItem[]): Origin {
  return { figure: awardFigure(of, what), sources: items.flatMap(({ sources }) => sources) };
}

/** The origin of how many have submitted. */
export function ofReceipts(completeness: Completeness, what: CompletenessFigure): Origin {
  return { figure: completenessFigure(what), sources: sourcesOfReceipts(completeness) };
}

/** The origin of how many have sent what is theirs as a whole. */
export function ofSenders({ groups }: Pick<Summary, 'groups'>, what: CompletenessFigure): Origin {
  const sources = groups.flatMap(({ receipt }) => receipt?.sources ?? []);
  return { figure: rollupsFigure(what), sources };
}

/** Where the figures of an indicator's total come from: what the host alone reports, or all units' and what the host adds to them. */
const sourcesOfTotal = oncePerTable(({ aggregation, sources, units }: IndicatorTable) =>
  aggregation === 'none' ? sources : [...units.flatMap((row) => row.sources), ...sources],
);

/** Where some counts of an indicator's units come from: every unit's figures. */
const sourcesOfUnits = oncePerTable(({ units, sources }: IndicatorTable) => [
  ...units.flatMap((row) => row.sources),
  ...sources,
]);

/** Where the counts of a table of ratings come from: every subject's ratings, and those that clusters' follow from. */
const sourcesOfRatings = oncePerTable(({ subjects }: RatingTable) => subjects.flatMap(sourcesOfRating));

/** Where the counts of submissions come from: every submission. */
const sourcesOfReceipts = oncePerTable(({ units }: Completeness) => units.flatMap((unit) => unit.sources));

/** A table's sources are all its units': many figures in sentences and cells have the same list of them. */
function oncePerTable<Table extends object>(
  sourcesOf: (table: Table) => readonly SourcePlace[],
): (table: Table) => readonly SourcePlace[] {
  const known = new WeakMap<Table, readonly SourcePlace[]>();
  return (table) => {
    const earlier = known.get(table);
    if (earlier !== undefined) return earlier;
    const sources = sourcesOf(table);
    known.set(table, sources);
    return sources;
  };
}

function sourcesOfRating({ self, final }: SubjectRating): SourcePlace[] {
  return [...(self?.sources ?? []), ...(final?.sources ?? [])];
}
