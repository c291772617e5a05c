import type { FormQuestions } from './form-questions.ts';
import type { SheetContent } from './sheet-content.ts';
import type { GridRow, SheetGrid } from './sheet-grid.ts';
import { besideStatic, isStatic, keyOfStatic, labelled } from './static-rows.ts';

/** Puts down the paragraphs: those in rows that somebody has inserted belong to the text above them. */
export function readTexts({ rows }: SheetGrid, asked: FormQuestions, content: SheetContent): void {
  let list: string | null = null;
  for (const row of rows) {
    list = listOf(row, asked, list);
    if (row.key !== null && row.key === list) labelled(row, list, asked.title(list) ?? '', content);
    const key = isStatic(row) ? null : list;
    const cells = isStatic(row) ? besideStatic(row, 'label') : row.cells;
    content.take(
      cells,
      ({ columnKeys }) => {
        if (columnKeys.includes('label') && row.key !== null) return 'label';
        return key !== null && columnKeys.includes('text') ? { key, input: 'line' } : null;
      },
      (text, answer) => {
        const others = content.texts.get(text);
        if (others === undefined) content.texts.set(text, [answer]);
        else others.push(answer);
      },
    );
  }
}

/** The text that a row belongs to, by its key; `null` for none. @param above that of the row above */
function listOf(row: GridRow, asked: FormQuestions, above: string | null): string | null {
  if (isStatic(row)) return keyOfStatic(row);
  return row.key !== null && asked.title(row.key) !== null ? row.key : above;
}
