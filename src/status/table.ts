import type { Progress, UnitProgress } from '../aggregation/progress.ts';
import type { StatusWords } from './words.ts';

/** The table of `review status`: a row a unit, as text; the last columns are the rated programmes. */
export interface StatusTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns that hold numbers. */
  readonly numeric: ReadonlySet<number>;
}

/** @param programmeTitle how a programme is called in the header */
export function statusTable(
  { units, programmes }: Progress,
  words: StatusWords,
  programmeTitle: (title: string, index: number) => string,
): StatusTable {
  const { columns } = words;
  // How many units a roll-up is of is told where there are any.
  const hasBelow = units.some(({ below }) => below !== null);
  return {
    header: [
      columns.number,
      columns.unit,
      columns.state,
      columns.submitted,
      columns.revisions,
      ...(hasBelow ? [columns.below] : []),
      columns.errors,
      columns.warnings,
      ...programmes.map(({ title }, index) => programmeTitle(title, index)),
    ],
    rows: units.map((unit, index) => [
      String(index + 1),
      unit.name,
      stateOf(unit, words),
      words.date(unit.submitted),
      unit.revision === null ? '–' : String(unit.revision),
      ...(hasBelow ? [unit.below === null ? '–' : `${unit.below.received}/${unit.below.units}`] : []),
      isRead(unit) ? String(unit.errors) : '–',
      isRead(unit) ? String(unit.warnings) : '–',
      ...unit.ratings.map((rating) => ratingText(rating, unit, words)),
    ]),
    numeric: new Set(hasBelow ? [0, 4, 5, 6, 7] : [0, 4, 5, 6]),
  };
}

/** Whether there is a submission to speak of. */
const isRead = ({ state }: UnitProgress) => state === 'valid' || state === 'invalid';

/** A unit's level in a programme, or why there is none; one that has yet to submit has none yet. */
function ratingText(rating: UnitProgress['ratings'][number], unit: UnitProgress, words: StatusWords): string {
  if (rating === null) return isRead(unit) ? words.noRating : '–';
  // Whom a roll-up is of are rated: of the host that sent it there is nothing to say.
  if (unit.submits === 'rollup') return '–';
  if (typeof rating === 'string') return words.ratingStates[rating];
  return rating.label + (rating.stage === 'self' ? ` (${words.selfRating})` : '');
}

function stateOf({ state, late, submits }: UnitProgress, words: StatusWords): string {
  const isRollupMissing = state === 'missing' && submits === 'rollup';
  return [isRollupMissing ? words.rollupMissing : words.states[state], ...(late ? [words.late] : [])].join(
    ', ',
  );
}
