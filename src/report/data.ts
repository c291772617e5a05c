import type {
  IndicatorTable,
  RatingTable,
  SourcePlace,
  SubjectRating,
  Summary,
  UnitFigures,
} from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import { type FigureName, ratedFigure, unitFigure } from '../tracing/figure-names.ts';
import type { Ledger } from '../tracing/ledger.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { shortTitleOf } from './titles.ts';

/** What a row of the data has that a cell of the document may print. */
export const dataFields = ['target', 'actual', 'previous', 'state'] as const;

/** One of them. */
export type DataField = (typeof dataFields)[number];

/** What one unit, or cluster, has of one indicator, or is rated in one programme: figures as digits, `null` for none. */
export interface DataRow extends Readonly<Record<Exclude<DataField, 'state'>, string | null>> {
  /** By which cells refer to the row: no two rows have the same. */
  readonly key: string;
  /** What rows of one indicator, or one programme's ratings, have in common. */
  readonly group: string;
  readonly subject: string;
  readonly programme: string;
  readonly indicator: string;
  readonly unitOfMeasure: string;
  /** How many decimals figures have at least. */
  readonly decimals: number;
  /** Of an indicator, whether it was reported, and where it is judged, whether its target is reached; of ratings, the level. */
  readonly state: string;
  /** Where the row's figures stand in files; none where there are none, or where that is not to be told. */
  readonly sources: readonly SourcePlace[];
  /** How the state follows from the row's figures; `null` where it does not. */
  readonly judging: Judging | null;
}

/** On which side of a target a figure reaches it; "none" where no target is judged, as those of a year that goes on. */
export type Judging = 'higher' | 'lower' | 'none';

/** All that the document is made of, a row for each unit and indicator, then for each that is rated and programme. */
export interface Data {
  /** What the figures of the period before are called. */
  readonly previousTitle: string;
  /** Whether rows tell where their figures stand. */
  readonly tellsSources: boolean;
  readonly rows: Iterable<DataRow>;
}

/** What a document is made of that does not carry its data along. */
export const noData: Data = { previousTitle: '', tellsSources: false, rows: [] };

/**
 * The data of a campaign, whose rows are made as they are asked for: there may be very many.
 * @param ledger says where rows' figures stand; `null` where that is not to be told
 */
export function dataOf(campaign: Campaign, summary: Summary, ledger: Ledger | null): Data {
  const { period } = campaign.file;
  const rows = function* (): Generator<DataRow> {
    for (const table of summary.indicators) yield* rowsOfIndicator(campaign, table, ledger);
    for (const table of summary.ratings) yield* rowsOfRatings(campaign, table, ledger);
  };
  return {
    tellsSources: ledger !== null,
    previousTitle:
      period === undefined || period === 'year'
        ? 'Năm trước'
        : period === 'school-year'
          ? 'Năm học trước'
          : 'Cùng kỳ',
    rows: { [Symbol.iterator]: rows },
  };
}

/** The key of what a unit has of an indicator. */
export function figureKey(unit: string, indicator: string): string {
  return `${unit}|${indicator}`;
}

/** What the rows of a table of ratings have in common; no indicator's id is like it. */
export function ratingGroup({ subject, programme }: Pick<RatingTable, 'subject' | 'programme'>): string {
  return `${subject === 'unit' ? 'xep-loai' : 'xep-loai-cum'}:${programme}`;
}

/** The key of what a unit or a cluster is rated in a programme. */
export function ratingKey(table: Pick<RatingTable, 'subject' | 'programme'>, id: string): string {
  return `${id}|${ratingGroup(table)}`;
}

/** The state of who has no rating yet. */
export const unrated = 'Chưa có kết quả';

/** The state of who has nothing to report, or to be rated. */
export const notApplicable = 'Không áp dụng';

/** The states that follow from a row's figures. */
export const figureStates = {
  reached: 'Đạt',
  missed: 'Chưa đạt',
  reported: 'Đã báo cáo',
  missing: 'Chưa báo cáo',
} as const;

function* rowsOfIndicator(
  campaign: Campaign,
  table: IndicatorTable,
  ledger: Ledger | null,
): Generator<DataRow> {
  const { indicator: id, name, unitOfMeasure, decimals } = table;
  const programme = shortTitleOf(campaign, table.programme);
  // A target of the whole year is neither reached nor missed before its end.
  const judging = table.better === 'neutral' || !periodOf(campaign.file).isYearEnd ? 'none' : table.better;
  for (const figures of table.units) {
    const { unit, name: subject, state, target, actual, previous, sources } = figures;
    yield {
      key: figureKey(unit, id),
      group: id,
      subject: capitalized(subject),
      programme,
      indicator: name,
      unitOfMeasure,
      decimals,
      target,
      actual,
      previous,
      state: stateOfFigures(figures, judging),
      sources: ledger === null ? [] : (placesOf(ledger, unitFigure(id, unit, 'actual')) ?? sources),
      // A ratio to nothing is reported, and no figure.
      judging: state === 'not-applicable' || (state === 'reported' && actual === null) ? null : judging,
    };
  }
}

function stateOfFigures({ state, reached }: UnitFigures, judging: Judging): string {
  if (state === 'not-applicable') return notApplicable;
  if (state === 'missing' || reached === null || judging === 'none') return figureStates[state];
  return reached ? figureStates.reached : figureStates.missed;
}

function* rowsOfRatings(campaign: Campaign, table: RatingTable, ledger: Ledger | null): Generator<DataRow> {
  const programme = shortTitleOf(campaign, table.programme);
  const group = ratingGroup(table);
  for (const one of table.subjects) {
    const name = stageThatCounts(one);
    const stage = one[name];
    const score = stage?.score ?? null;
    yield {
      key: ratingKey(table, one.id),
      group,
      subject: capitalized(one.name),
      programme,
      indicator: table.subject === 'unit' ? 'Xếp loại' : 'Xếp loại cụm',
      unitOfMeasure: score === null ? '' : 'điểm',
      decimals: 0,
      target: null,
      actual: score,
      previous: null,
      state: stateOf(one),
      sources:
        ledger === null
          ? []
          : ((score === null ? null : placesOf(ledger, ratedFigure(table, one.id, `${name}.score`))) ??
            stage?.sources ??
            []),
      judging: null,
    };
  }
}

/** Where what a figure was made of stands; `null` where that is nowhere. */
function placesOf(ledger: Ledger, figure: FigureName): SourcePlace[] | null {
  const places = (ledger.figureNamed(figure)?.derivation.parts ?? []).flatMap((part) => part.places);
  return places.length === 0 ? null : places;
}

function stateOf({ state, label }: SubjectRating): string {
  if (state === 'not-applicable') return notApplicable;
  return state === 'missing' ? unrated : capitalized(label ?? '');
}

/** The stage whose result counts: the appraisal, or, as long as there is none, the unit's own. */
export function stageThatCounts({ basis }: SubjectRating): 'self' | 'final' {
  return basis === 'self' ? 'self' : 'final';
}
