import type { TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Run } from '../../document/tree.ts';
import { withLongWordsBroken } from '../../layout/lines.ts';
import { sizes } from '../../layout/page.ts';
import { inline } from './paragraph.ts';
import { lineHeight, type Setting } from './setting.ts';

/**
 * A cell over several rows as one cell a row, without lines between them: its text stands in their middle, as many lines
 * in each as it has room for. pdfmake's own cell over rows is drawn with the first of them, and its text runs off the
 * page where the others go on to the next.
 * @param rows how high the text of each row is
 * @param room how wide the text may be
 */
export function cellsOverRows(
  cell: Cell,
  rows: readonly number[],
  room: number,
  setting: Setting,
): TableCell[] {
  const height = lineHeight(sizes.table, setting);
  const lines = raggedLines(cell.runs, room - 1, setting);
  const capacities = rows.map((row) => Math.max(1, Math.floor((row + 0.5) / height)));
  const capacity = capacities.reduce((sum, one) => sum + one, 0);
  let above = Math.max(0, Math.floor((capacity - lines.length) / 2));
  let next = 0;
  return capacities.map((capacity, index) => {
    const isLast = index === capacities.length - 1;
    const skipped = Math.min(above, capacity);
    above -= skipped;
    const end = isLast ? lines.length : next + capacity - skipped;
    const stack = lines.slice(next, end).map((line) => ({ text: line.map(inline) }));
    next = end;
    return {
      stack,
      alignment: cell.align,
      colSpan: cell.columns,
      border: [true, index === 0, true, isLast],
      margin: [0, stack.length === 0 ? 0 : skipped * height, 0, 0],
    };
  });
}

/** Text in lines as wide as may be. */
function raggedLines(runs: readonly Run[], room: number, setting: Setting): Run[][] {
  const width = (run: Run) => setting.exactWidth(run, sizes.table);
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs, room, width)) {
    const wordWidth = word.reduce((sum, run) => sum + width({ ...run, text: run.text.trimEnd() }), 0);
    if (used > 0 && used + wordWidth > room) {
      lines.push([]);
      used = 0;
    }
    for (const part of word) lines.at(-1)?.push(part);
    used += word.reduce((sum, run) => sum + width(run), 0);
    if (word.at(-1)?.text.endsWith('\n') === true) {
      lines.push([]);
      used = 0;
    }
  }
  return lines;
}

/** The words, each with the space that follows it, in stretches of one style. */
function wordsOf(runs: readonly Run[], room: number, width: (run: Run) => number): Run[][] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    const text = withLongWordsBroken(run.text, (part) => width({ ...run, text: part }), room);
    for (const part of text.split(/(?<=[ \n])/)) {
      words.at(-1)?.push({ ...run, text: part });
      if (/[ \n]$/.test(part)) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}
