import { largestOf } from '../aggregation/largest.ts';
import { charactersOf } from '../diagnostics/characters.ts';
import { columnsOf, wrappedLines } from '../diagnostics/columns.ts';

/**
 * A table as lines of text of at most so many columns, a list for each row: columns stand beside each other, cells over as many
 * lines as they take. Where there is room, there is more space between columns.
 * @param rows the first one is the header
 * @param numeric the columns whose cells stand to the right, and are not broken
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<number>,
  width: number,
): string[][] {
  const [header = [], ...body] = rows;
  const natural = widthsOf(rows);
  const tight = natural.map((most, column) =>
    numeric.has(column) ? largestOf([widestWord(header[column] ?? ''), ...widthsIn(body, column)]) : most,
  );
  const choices = [
    { widths: natural, gap: 2 },
    { widths: tight, gap: 2 },
    { widths: tight, gap: 1 },
  ];
  const fits = choices.find(({ widths, gap }) => total(widths, gap) <= width);
  const { widths, gap } = fits ?? { widths: shrunk(rows, tight, numeric, width), gap: 1 };
  return rows.map((row) => rowLines(row, widths, numeric, ' '.repeat(gap)));
}

function rowLines(
  row: readonly string[],
  widths: readonly number[],
  numeric: ReadonlySet<number>,
  gap: string,
): string[] {
  const cells = row.map((cell, column) => brokenText(cell, widths[column] ?? 0));
  const count = largestOf(cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, line) =>
    cells
      .map((lines, column) => {
        const text = lines[line] ?? '';
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
        return numeric.has(column) ? space + text : text + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** Narrower columns: the widest gives first, and whole words stay whole as long as there is another. */
function shrunk(
  rows: readonly (readonly string[])[],
  start: readonly number[],
  numeric: ReadonlySet<number>,
  width: number,
): number[] {
  const widths = [...start];
  const words = widths.map((_, column) => largestOf(rows.map((row) => widestWord(row[column] ?? ''))));
  const narrowed = (floors: readonly number[]) => {
    while (total(widths, 1) > width) {
      const free = widths.flatMap((wide, column) =>
        !numeric.has(column) && wide > (floors[column] ?? 0) ? [{ wide, column }] : [],
      );
      const [widest] = free.sort((a, b) => b.wide - a.wide);
      if (widest === undefined) return;
      widths[widest.column] = widest.wide - 1;
    }
  };
  narrowed(words);
  narrowed(widths.map(() => narrowest));
  return widths;
}

const narrowest = 4;

const total = (widths: readonly number[], gap: number) =>
  widths.reduce((sum, one) => sum + one, 0) + gap * Math.max(0, widths.length - 1);

function widthsIn(rows: readonly (readonly string[])[], column: number): number[] {
  return rows.map((row) => columnsOf(row[column] ?? ''));
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => largestOf(widthsIn(rows, column)));
}

const widestWord = (text: string) => largestOf(text.split(' ').map(columnsOf));

/** A text over several lines; a word that is too long for one is broken. */
function brokenText(text: string, width: number): string[] {
  return wrappedLines(text, width, '').flatMap((line) => {
    if (columnsOf(line) <= width) return [line];
    const pieces: string[] = [''];
    for (const character of charactersOf(line)) {
      const last = pieces.at(-1) ?? '';
      if (columnsOf(last + character) <= width) pieces[pieces.length - 1] = last + character;
      else pieces.push(character);
    }
    return pieces.filter((piece) => piece !== '');
  });
}
