import { formatDecimal } from '../../vietnamese/numbers.ts';
import { shownIn } from './answer-of-cell.ts';
import type { FormQuestions } from './form-questions.ts';
import { answerColumn } from './keys.ts';
import type { AskedInCell, SheetContent } from './sheet-content.ts';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid.ts';
import { compareLabel, isHeader, isStatic, labelled, takeStatic } from './static-rows.ts';

/** Puts down what the sheet of figures holds. */
export function readFigures(grid: SheetGrid, asked: FormQuestions, content: SheetContent): void {
  for (const row of grid.rows) {
    if (isStatic(row)) {
      if (isHeader(row)) compareHeader(row, asked, content);
      takeStatic(row, 'label', content);
      continue;
    }
    const askedIn = row.key === null ? () => null : askedInRow(row, row.key, asked, content);
    content.take(row.cells, askedIn, (key, answer) => content.put(key, answer));
  }
}

/** What is asked in the cells of a row: one question, or several on an indicator. */
function askedInRow(
  row: GridRow,
  key: string,
  asked: FormQuestions,
  content: SheetContent,
): (cell: GridCell) => AskedInCell {
  const [question, indicator] = [asked.question(key), asked.indicator(key)];
  if (question !== null) {
    labelled(row, key, question.label, asked, content);
    return (cell) => labelOr(cell, cell.columnKeys.includes(answerColumn) ? question : null);
  }
  if (indicator === null) return (cell) => labelOr(cell, null);
  labelled(row, key, indicator.title, asked, content);
  const measure = row.cells.find(({ columnKeys }) => columnKeys.includes('measure'));
  if (measure !== undefined) compareLabel(measure, key, indicator.unitOfMeasure, asked, content);
  return (cell) => {
    if (isSetTarget(cell, indicator.target)) return 'label';
    const [found = null] = cell.columnKeys.flatMap((column) => asked.question(`${key}.${column}`) ?? []);
    return labelOr(cell, found);
  };
}

/** Reports columns that have changed their headers: this year's figures for the last one's. */
function compareHeader({ cells }: GridRow, asked: FormQuestions, content: SheetContent): void {
  for (const cell of cells) {
    const [question] = cell.columnKeys.flatMap((column) => asked.column(column) ?? []);
    const isOther = question !== undefined && asked.isLabel(shownIn(cell.value));
    if (isOther) compareLabel(cell, question.key, question.label, asked, content);
  }
}

function labelOr({ columnKeys }: GridCell, asked: AskedInCell): AskedInCell {
  return columnKeys.includes('label') || columnKeys.includes('measure') ? 'label' : asked;
}

/** Whether a cell holds the target that the campaign sets, which is printed there. */
function isSetTarget({ columnKeys, value }: GridCell, target: string | null): boolean {
  if (target === null || !columnKeys.includes('target')) return false;
  return [target, formatDecimal(target)].includes(shownIn(value).trim());
}
