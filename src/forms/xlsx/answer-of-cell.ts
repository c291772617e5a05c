import Big from 'big.js';
import type { AnswerValue } from '../answers.ts';
import type { Input } from '../form.ts';
import type { CellValue } from '../workbook/workbook.ts';
import type { CellProblemKind } from './filled-form.ts';

/** What a cell answers to a question. */
export interface CellAnswer {
  /** `null` where it was left out. */
  readonly value: AnswerValue | null;
  readonly problem: CellProblemKind | null;
}

/**
 * What a cell answers to a question of a kind; `null` where it is blank. What can't be an answer stands there as it is shown,
 * for the checks to report, also at any later time; where any text is an answer, it is left out.
 */
export function answerOfCell(cell: CellValue, input: Input['kind']): CellAnswer | null {
  const isText = input === 'line';
  const shown = shownIn(cell);
  const text = { kind: 'text', text: shown } as const;
  switch (cell.kind) {
    case 'text':
      return /\S/.test(shown) ? { value: text, problem: null } : null;
    case 'boolean':
      return { value: text, problem: null };
    case 'number': {
      const value = cell.isPercentage || isText ? text : ({ kind: 'number', digits: cell.digits } as const);
      return { value, problem: isText ? 'number-in-text' : null };
    }
    case 'date':
      return input === 'date'
        ? { value: text, problem: null }
        : { value: isText ? null : text, problem: 'date' };
    case 'time':
      return { value: isText ? null : text, problem: 'date' };
    case 'error':
      return { value: isText ? null : text, problem: 'error-value' };
    case 'formula':
      return { value: isText ? null : text, problem: 'formula' };
  }
}

/** What people see in a cell, or its formula, which they see above the sheet. */
export function shownIn(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.isPercentage ? `${new Big(cell.digits).times(100).toFixed()}%` : cell.digits;
    case 'date':
      return cell.iso;
    case 'time':
      return cell.time;
    case 'boolean':
      return cell.isTrue ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
    case 'formula':
      return `=${cell.formula}`;
  }
}
