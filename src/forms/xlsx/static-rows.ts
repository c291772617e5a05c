import { printable } from '../../diagnostics/printable.ts';
import { matchKey } from '../../vietnamese/normal-forms.ts';
import { plainKey } from '../answers.ts';
import { shownIn } from './answer-of-cell.ts';
import type { FormQuestions } from './form-questions.ts';
import { staticRow } from './keys.ts';
import type { SheetContent } from './sheet-content.ts';
import type { GridCell, GridRow } from './sheet-grid.ts';

/** Whether nothing is asked in a row of ours. */
export const isStatic = ({ key }: GridRow): boolean => key?.startsWith(staticRow.across) === true;

/** Whether it is the header of a table. */
export const isHeader = ({ key }: GridRow): boolean => key?.startsWith(staticRow.inColumns) === true;

/**
 * Puts down what such a row is on, and reports what stands there and is none of ours.
 * @param across the column that lines begin in
 */
export function takeStatic(row: GridRow, across: string, content: SheetContent): void {
  const isInColumns = isHeader(row);
  const line = row.cells.find(({ columnKeys }) => columnKeys.includes(across));
  const key = keyOfStatic(row);
  if (!isInColumns && key !== null && line !== undefined) {
    content.place(key, line.at);
    if (key === 'unit') content.unitLine ??= shownIn(line.value);
  }
  content.take(
    row.cells,
    ({ columnKeys }) =>
      (isInColumns ? columnKeys.length > 0 : columnKeys.includes(across)) ? 'label' : null,
    () => undefined,
  );
}

/** "ratings.co-so" of "# ratings.co-so": what such a row is on; of a header, what the rows below it belong to. */
export function keyOfStatic({ key }: GridRow): string | null {
  const [, named = ''] = key?.split(' ') ?? [];
  return plainKey.test(named) ? named : null;
}

/**
 * Puts down where a question or a group stands, for what is missing there to be reported there, and reports a label that is
 * another's. A row without one is another line of what stands above it.
 */
export function labelled(
  row: GridRow,
  key: string,
  expected: string,
  asked: FormQuestions,
  content: SheetContent,
): void {
  const cell = row.cells.find(({ columnKeys }) => columnKeys.includes('label'));
  if (cell === undefined) return;
  content.place(key, cell.at);
  compareLabel(cell, key, expected, asked, content);
}

/** Reports a cell that says something else than it did when the form was sent. */
export function compareLabel(
  { at, value }: GridCell,
  key: string,
  expected: string,
  asked: FormQuestions,
  content: SheetContent,
): void {
  const shown = shownIn(value);
  // Cells show no invisible characters.
  if (['', matchKey(expected), matchKey(printable(expected))].includes(matchKey(shown))) return;
  const isOfOther = asked.isLabel(shown);
  content.problems.push({ kind: 'label-changed', at, key, shown, expected, isOfOther });
}
