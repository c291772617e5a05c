import { countLeading } from '../leading.ts';
import { otherReading } from '../vietnamese/number-readings.ts';
import { type FiguresOfUnit, figuresOfUnits, type IndicatorRecord, indicatorRecordsIn } from './records.ts';
import { type DraftReview, oncePerReview } from './review.ts';

/** The names of figures, in the order in which a table has them. */
export const figureKeys = ['actual', 'target', 'previous'] as const;

/** The name of a figure. */
export type FigureKey = (typeof figureKeys)[number];

/**
 * All figures on record, as numbers by the rows of a table: one for each record, in the order of records. There are hundreds of
 * thousands in a country, of which a rule asks for the records of few.
 */
export interface FigureTable {
  /** The rows of each indicator, in their order. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  /** The unit of each row; `null` for the host's own figures. */
  readonly unitIds: readonly (string | null)[];
  /** Each row's figure of a name, about; NaN where there is none. */
  readonly figures: Readonly<Record<FigureKey, readonly number[]>>;
  /** The rows of which a figure may be read in two ways. */
  readonly doubtful: readonly number[];
  readonly recordAt: (row: number) => IndicatorRecord;
}

const tables = oncePerReview<FigureTable>(function* (review) {
  const rowsOf = new Map<string, number[]>();
  const unitIds: (string | null)[] = [];
  const [actual, target, previous]: [number[], number[], number[]] = [[], [], []];
  const doubtful: number[] = [];
  const owners: FiguresOfUnit[] = [];
  const firstRows: number[] = [];
  for (const owner of figuresOfUnits(review)) {
    owners.push(owner);
    firstRows.push(unitIds.length);
    owner.figures?.visitNumbers(figureKeys, (indicator, numbers, typed) => {
      const row = unitIds.length;
      const rows = rowsOf.get(indicator);
      if (rows === undefined) rowsOf.set(indicator, [row]);
      else rows.push(row);
      unitIds.push(owner.unitId);
      actual.push(numbers[0] ?? Number.NaN);
      target.push(numbers[1] ?? Number.NaN);
      previous.push(numbers[2] ?? Number.NaN);
      if (typed.some((digits) => otherReading(digits) !== null)) doubtful.push(row);
    });
  }
  const records = new Map<number, readonly IndicatorRecord[]>();
  const recordAt = (row: number): IndicatorRecord => {
    const index = countLeading(firstRows, (first) => first <= row) - 1;
    const owner = owners[index];
    const known = records.get(index) ?? (owner === undefined ? [] : indicatorRecordsIn(owner));
    records.set(index, known);
    const record = known[row - (firstRows[index] ?? 0)];
    if (record === undefined) throw new Error('There is no such row of figures.');
    return record;
  };
  yield { rowsOf, unitIds, figures: { actual, target, previous }, doubtful, recordAt };
});

/** The figures of a review. */
export function figureTable(review: DraftReview): FigureTable {
  const [table] = tables(review);
  if (table === undefined) throw new Error('A review has one table of figures.');
  return table;
}
