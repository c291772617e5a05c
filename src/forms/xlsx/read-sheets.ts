import type { FormQuestions } from './form-questions.ts';
import { answerColumn } from './keys.ts';
import { readAwards } from './read-awards.ts';
import { readFigures } from './read-figures.ts';
import { readTexts } from './read-texts.ts';
import { SheetContent } from './sheet-content.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** What a sheet of a form holds, and what stands there that is no answer. */
export function contentOf(grid: SheetGrid, asked: FormQuestions): SheetContent {
  const content = new SheetContent();
  for (const column of columnsOf(grid, asked)) {
    if (!grid.columns.has(column)) content.problems.push({ kind: 'column-lost', at: grid.at, column });
  }
  readers[grid.kind](grid, asked, content);
  return content;
}

const readers: Readonly<
  Record<SheetGrid['kind'], (grid: SheetGrid, asked: FormQuestions, content: SheetContent) => void>
> = { figures: readFigures, awards: readAwards, texts: readTexts };

/** The columns that a sheet needs for what is asked. */
function columnsOf({ kind }: SheetGrid, asked: FormQuestions): ReadonlySet<string> {
  if (kind === 'texts') return new Set(['text']);
  const pattern = kind === 'awards' ? /^awards\.(.+)$/ : /^indicators\.[^.]+\.([^.]+)$/;
  const columns = asked.keys.flatMap((key) => pattern.exec(key)?.[1] ?? []);
  return new Set(kind === 'awards' ? columns : [answerColumn, ...columns]);
}
