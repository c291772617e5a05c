import type { Answer } from '../answers.ts';
import type { FormQuestions } from './form-questions.ts';
import { awardRow } from './keys.ts';
import type { AskedInCell, SheetContent } from './sheet-content.ts';
import type { GridCell, SheetGrid } from './sheet-grid.ts';
import { isHeader, isStatic, takeStatic } from './static-rows.ts';

const prefix = 'awards.';

/** Puts down the awards, a row each: also in rows that somebody has inserted below the header. */
export function readAwards({ rows }: SheetGrid, asked: FormQuestions, content: SheetContent): void {
  const [first = ''] = asked.keys.filter((key) => key.startsWith(prefix));
  const across = first.slice(prefix.length);
  let isBelowHeader = false;
  for (const row of rows) {
    isBelowHeader ||= isHeader(row) || row.key === awardRow;
    if (isStatic(row)) {
      takeStatic(row, across, content);
      continue;
    }
    const award = new Map<string, Answer>();
    content.take(
      row.cells,
      (cell) => (isBelowHeader ? askedInCell(cell, asked) : null),
      (key, answer) => award.set(key.slice(prefix.length), answer),
    );
    if (award.size > 0) content.awards.push(award);
  }
}

function askedInCell({ columnKeys }: GridCell, asked: FormQuestions): AskedInCell {
  const [found] = columnKeys.flatMap((column) => {
    const key = prefix + column;
    const question = asked.question(key);
    return question === null ? [] : [{ key, input: question.input }];
  });
  return found ?? null;
}
