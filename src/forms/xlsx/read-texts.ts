import type { FormQuestions } from './form-questions.ts';
import type { SheetContent } from './sheet-content.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { isHeader, isStatic, keyOfStatic, labelled, takeStatic } from './static-rows.ts';

/** Puts down the paragraphs: those in rows that somebody has inserted belong to the text above them. */
export function readTexts({ rows }: SheetGrid, asked: FormQuestions, content: SheetContent): void {
  let list: string | null = null;
  for (const row of rows) {
    if (isStatic(row)) {
      list = isHeader(row) ? keyOfStatic(row) : null;
      takeStatic(row, 'label', content);
      continue;
    }
    const title = row.key === null ? null : asked.title(row.key);
    // Of a key that was typed over, nobody knows which text it was.
    if (row.key !== null) list = title === null ? null : row.key;
    if (row.key !== null && title !== null) labelled(row, row.key, title, asked, content);
    const key = list;
    content.take(
      row.cells,
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
