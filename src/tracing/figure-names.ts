import type {
  AwardItem,
  IndicatorTable,
  RatingTable,
  SourcePlace,
} from '../aggregation/summary.generated.ts';

/**
 * The names of figures: parts with dots between them, of which those that a campaign chooses are its ids. A name means the
 * same from one year to the next, whatever stands before or after the figure in files and documents.
 */
export type FigureName = string;

/** A name of its parts. There are many of these, and what a template puts together stays in pieces, which take thrice the room. */
function joined(parts: readonly (string | number)[]): FigureName {
  return parts.join('.');
}

/** A group of units whose figure it is; of the whole, there is none. Figures of single units are the same in every group. */
interface OfGroup {
  readonly group?: string;
}

/** "groups.nghe-an.", before the name that the figure of the whole has. */
function within({ group }: OfGroup): string {
  return group === undefined ? '' : `groups.${group}.`;
}

/** What is known of an indicator of the whole: figures, and how many units they are of. */
export type IndicatorFigure =
  | 'target'
  | 'actual'
  | 'previous'
  | 'percent-of-target'
  /** By how many percent of the target it is exceeded. */
  | 'above-target'
  /** By how much, in the indicator's own unit, it is above or below the target. */
  | 'distance-to-target'
  | 'change.absolute'
  | 'change.relative'
  /** This year's, of the units that gave both years'. */
  | 'change.actual'
  | IndicatorCount;

/** How many units there are, of those that have to report an indicator. */
export type IndicatorCount =
  | 'change.units'
  | 'due'
  /** Those to which it applies. */
  | 'applicable'
  | 'reported'
  | 'missing'
  | 'not-applicable'
  | 'units-with-target'
  | 'units-reached';

/** What is known of one unit's. */
export type UnitFigure = 'target' | 'actual' | 'previous' | 'change.absolute' | 'change.relative';

/** "indicators.tuyen-quan.actual"; of a group, "groups.nghe-an.indicators.tuyen-quan.actual". */
export function indicatorFigure(
  of: Pick<IndicatorTable, 'indicator'> & OfGroup,
  what: IndicatorFigure | `exact.${'sum' | 'count' | 'numerator' | 'denominator'}`,
): FigureName {
  return `${within(of)}indicators.${of.indicator}.${what}`;
}

/** "indicators.tuyen-quan.units.nghi-thuy.actual". */
export function unitFigure(indicator: string, unit: string, what: UnitFigure): FigureName {
  return joined(['indicators', indicator, 'units', unit, what]);
}

/** How many of those that are to be rated in a programme there are of some kind, and shares of them. */
export type RatingFigure =
  | 'due'
  /** Those to which it applies. */
  | 'applicable'
  /** In percent, so that shares add up to something. */
  | 'applicable-share'
  | 'rated'
  | 'missing'
  | 'missing-share'
  | 'not-applicable'
  | 'achieved'
  /** Rated, and not achieved. */
  | 'failing'
  /** By the appraisal, from what units gave themselves. */
  | 'raised'
  | 'lowered'
  /** Lowered, and still achieved. */
  | 'lowered-achieved'
  | 'provisional';

type RatingsOf = Pick<RatingTable, 'subject' | 'programme'> & OfGroup;

/** "ratings.co-so-vung-manh.achieved"; of clusters, "cluster-ratings.co-so-vung-manh.achieved". */
export function ratingFigure(of: RatingsOf, what: RatingFigure): FigureName {
  return `${within(of)}${ratingsOf(of)}.${what}`;
}

/** "ratings.co-so-vung-manh.levels.kha.count". */
export function levelFigure(of: RatingsOf, level: string, what: 'count' | 'share'): FigureName {
  return `${within(of)}${ratingsOf(of)}.levels.${level}.${what}`;
}

/** "ratings.co-so-vung-manh.units.nghi-thuy.self.score", "… .self.points.chinh-tri", "… .rank". */
export function ratedFigure(
  of: RatingsOf,
  id: string,
  what: 'rank' | `${'self' | 'final'}.${'score' | 'decision' | `points.${string}`}`,
): FigureName {
  return joined([ratingsOf(of), `${of.subject}s`, id, what]);
}

function ratingsOf({ subject, programme }: RatingsOf): string {
  return `${subject === 'unit' ? 'ratings' : 'cluster-ratings'}.${programme}`;
}

/** Which awards are counted together: those that have all of these in common. */
export interface AwardSelection
  extends OfGroup,
    Partial<Pick<AwardItem, 'class' | 'authority' | 'programme' | 'form' | 'unit'>> {
  /** The number of the decision. */
  readonly decision?: string;
}

/** Whom of them: collectives, people, both, or those that more than one file states. */
export type AwardFigure = 'collectives' | 'individuals' | 'all' | 'repeated';

/**
 * "awards.total.individuals", "awards.titles.authorities.bo-chqs-tinh.forms.don-vi-quyet-thang.collectives"; what belongs to no
 * unit, "awards.total.units.none.all".
 */
export function awardFigure(of: AwardSelection, what: AwardFigure): FigureName {
  const all = of.class === undefined ? 'total' : of.class === 'title' ? 'titles' : 'commendations';
  const parts = [
    part('authorities', of.authority),
    part('programmes', of.programme),
    part('forms', of.form),
    part('units', of.unit === null ? 'none' : of.unit),
    part('decisions', of.decision),
  ];
  return `${within(of)}awards.${all}${parts.join('')}.${what}`;
}

function part(name: string, id: string | undefined): string {
  return id === undefined ? '' : `.${name}.${id}`;
}

/** The day of an authority's decision on awards, by its number: "decisions.ubnd-thi-xa.903/QĐ-UBND.date". */
export function decisionDate(authority: string, number: string): FigureName {
  return `decisions.${authority}.${number}.date`;
}

/** How many units have to submit, and have. */
export type CompletenessFigure = 'due' | 'received' | 'late' | 'missing';

/** "completeness.received"; of a group, "groups.nghe-an.completeness.received". */
export function completenessFigure(what: CompletenessFigure, of: OfGroup = {}): FigureName {
  return `${within(of)}completeness.${what}`;
}

/** How many of those that send what is theirs as a whole have: "completeness.rollups.received". */
export function rollupsFigure(what: CompletenessFigure): FigureName {
  return `completeness.rollups.${what}`;
}

/** Of one unit's report, the number of the revision that counts and the day of the first; or of any one, its own. */
export function receiptFigure(unit: string, what: 'revision' | 'submitted', revision?: number): FigureName {
  const ofRevision = revision === undefined ? [] : ['revisions', revision];
  return joined(['completeness', 'units', unit, ...ofRevision, what]);
}

/** What agreements of one title have in common that hosts below signed each: how many hosts these are, and what their units did. */
export type CommonFigure = 'hosts' | 'due' | 'signed' | 'unsigned';

/** Of a commitment, by its place in the summary from 1: "commitments.1.signed"; of all that share its title, "commitments.1.together.signed". */
export function commitmentFigure(
  number: number,
  what: 'due' | 'signed' | 'unsigned' | 'date' | `together.${CommonFigure}`,
): FigureName {
  return `commitments.${number}.${what}`;
}

/** Of a programme of cooperation, by its place in the summary from 1: its day; how many hosts share it. */
export function cooperationFigure(number: number, what: 'date' | 'together.hosts'): FigureName {
  return `cooperation.${number}.${what}`;
}

/** What review.yaml states itself: "campaign.deadline", "campaign.scales.diem.maximum". */
export function campaignFigure(path: readonly string[]): FigureName {
  return joined(['campaign', ...path]);
}

/** Of how many indicators of a programme there are no figures yet: "programmes.quoc-phong.without-figures". */
export function withoutFigures(programme: string): FigureName {
  return `programmes.${programme}.without-figures`;
}

/** How many things a unit is asked to correct. */
export function problemsFigure(unit: string): FigureName {
  return `problems.${unit}`;
}

/** The day on which a document is made, where it is about that very day. */
export const todayFigure: FigureName = 'today';

/** A number that has no name of its own, by where it stands in a file: "typed.submissions/nghi-tan.yaml:26:25". */
export function typedFigure({ file, line, column }: SourcePlace): FigureName {
  return `typed.${file}:${line}:${column}`;
}
