import type { FormQuestions } from './form-questions.ts';
import { answerColumn, headers } from './keys.ts';
import { readAwards } from './read-awards.ts';
import { readFigures } from './read-figures.ts';
import { readTexts } from './read-texts.ts';
import { SheetContent } from './sheet-content.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** What a sheet of a form holds, and what stands there that is no answer. */
export function contentOf(grid: SheetGrid, asked: FormQuestions): SheetContent {
  const content = new SheetContent();
  for (const [key, column] of columnsOf(grid, asked)) {
    if (!grid.columns.has(key)) content.problems.push({ kind: 'column-lost', at: grid.at, column });
  }
  readers[grid.kind](grid, asked, content);
  return content;
}

const readers: Readonly<
  Record<SheetGrid['kind'], (grid: SheetGrid, asked: FormQuestions, content: SheetContent) => void>
> = { figures: readFigures, awards: readAwards, texts: readTexts };

/** The columns that a sheet needs for what is asked, by their keys, and their headers. */
function columnsOf({ kind }: SheetGrid, asked: FormQuestions): ReadonlyMap<string, string> {
  if (kind === 'texts') return new Map([['text', headers.text]]);
  const pattern = kind === 'awards' ? /^awards\.(.+)$/ : /^indicators\.[^.]+\.([^.]+)$/;
  const columns = asked.keys.flatMap((key): [string, string][] => {
    const column = pattern.exec(key)?.[1];
    return column === undefined ? [] : [[column, asked.question(key)?.label ?? column]];
  });
  // Questions are answered in the column of targets, too.
  const others = columns.filter(([key]) => key !== 'target');
  return new Map(kind === 'awards' ? columns : [[answerColumn, headers.target], ...others]);
}
