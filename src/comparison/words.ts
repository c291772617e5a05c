import type {
  AgreementState,
  AwardChange,
  AwardCount,
  DeclaredChange,
  IndicatorComparison,
  Obstacle,
  RatedSubject,
  RatingChange,
  RatingComparison,
  ReceiptState,
  UnitChange,
  UnitFigures,
} from './comparison.generated.ts';
import type { ComparisonPart } from './comparison.ts';

/** What `review diff` says, in one language. */
export interface ComparisonWords {
  readonly documentType: string;
  /**
   * What is compared.
   * @param period that both are of; `null` where they are of two, and `before` and `after` name these
   */
  readonly subject: (before: string, after: string, period: string | null) => string;
  /** Headings of columns, where both are of one period. */
  readonly before: string;
  readonly after: string;
  readonly same: string;
  /** The same, where not all could be compared. */
  readonly sameAsFarAsKnown: string;
  readonly parts: Readonly<Record<ComparisonPart, string>>;
  /** Above what cannot be compared. */
  readonly notCompared: string;
  /** @param side the heading of the column of the campaign in question; `null` where it is both */
  readonly obstacle: (obstacle: Obstacle, side: string | null) => string;
  readonly unitCounts: (before: number, after: number) => string;
  readonly unitChanges: Readonly<Record<UnitChange['change'], string>>;
  readonly declared: Readonly<Record<DeclaredChange['of'], string>>;
  readonly declaredChanges: Readonly<Record<DeclaredChange['change'], string>>;
  readonly columns: {
    readonly change: string;
    readonly unit: string;
    readonly cluster: string;
    readonly name: string;
    readonly level: string;
    readonly indicator: string;
    readonly unitOfMeasure: string;
    readonly absolute: string;
    readonly relative: string;
    readonly authority: string;
    readonly programme: string;
    readonly form: string;
    readonly decision: string;
    readonly agreement: string;
    readonly value: string;
    readonly line: string;
  };
  readonly receiptCounts: string[];
  readonly receipt: (state: ReceiptState) => string;
  readonly ofClusters: (title: string) => string;
  readonly ratingRows: { readonly missing: string; readonly notApplicable: string; readonly due: string };
  readonly ratingComparisons: Readonly<Record<Exclude<RatingComparison['comparison'], 'compared'>, string>>;
  readonly rated: (subject: RatedSubject) => string;
  readonly verdicts: Readonly<Record<RatingChange['verdict'], string>>;
  /** How many are as before, and therefore not listed. */
  readonly unchanged: (
    what: 'units' | 'subjects' | 'indicators' | 'awards' | 'texts',
    count: number,
  ) => string;
  readonly indicatorComparison: (indicator: IndicatorComparison) => string;
  /** That units were put together to be compared. @param groups "phường C = phường A + phường B" */
  readonly mapped: (groups: readonly string[]) => string;
  readonly target: string;
  /** The row of units that both sides have figures of. */
  readonly comparedRow: (groups: number) => string;
  readonly figureStates: Readonly<Record<Exclude<UnitFigures['state'], 'reported'>, string>>;
  readonly targetNote: (figure: string) => string;
  readonly previousNote: (figure: string) => string;
  readonly awardRows: { readonly titles: string; readonly commendations: string; readonly total: string };
  readonly awardCount: (count: AwardCount) => string;
  readonly awardChanges: Readonly<Record<AwardChange['change'], string>>;
  readonly decision: (number: string, date: string) => string;
  readonly agreements: Readonly<Record<'commitment' | 'cooperation', string>>;
  readonly agreement: (state: AgreementState, kind: 'commitment' | 'cooperation') => string;
  readonly host: string;
  readonly textsNotCompared: (units: readonly string[]) => string;
  /** How words that were added or are gone are marked, where there are no colours. */
  readonly marks: string;
  /** Of two revisions of a unit's submission. */
  readonly revisions: string;
  readonly revisionSubject: (unit: string, from: number, to: number) => string;
  readonly revision: (number: number) => string;
}
