import { lookOf } from '../../document/looks.ts';
import type { Block, Cell, PlacedValue, Run, Table, WrittenDocument } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
import type { Value } from '../../report/printed.ts';
import type { FigureName } from '../figure-names.ts';

/** A figure that a document's text prints. */
export interface MarkedFigure {
  /** By which the text calls it, from 1 in reading order. */
  readonly number: number;
  /** As it is printed, each way once: "07", "7". */
  readonly printed: readonly string[];
  /** As it is printed first. */
  readonly value: Value;
}

/** A document whose text says of each figure which number it has. */
export interface MarkedDocument {
  readonly document: WrittenDocument;
  /** By their numbers. */
  readonly figures: readonly MarkedFigure[];
}

/**
 * Numbers the figures that a document's text prints, each by one number wherever it stands, with a small mark after it: "07[12]". The
 * text is its paragraphs and articles, and the tables among them, whose figures stand below each other digit by digit (NĐ 30, F20):
 * there, what names a row has the numbers of its figures, from left to right: "[12–15]". Annexes' tables, charts and sheets stay as they
 * are: marks would drown their figures, and each row names the unit whose file it is from.
 */
export function withSourceMarks(document: WrittenDocument): MarkedDocument {
  const numbers = new Numbers();
  const marked = (block: Block): Block => {
    if (block.kind === 'paragraph' || block.kind === 'article')
      return { ...block, runs: markedRuns(block.runs, numbers) };
    return block;
  };
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? markedTable(block, numbers) : marked(block),
  );
  const annexes = document.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(marked) }));
  return { document: { ...document, blocks, annexes }, figures: numbers.figures() };
}

/** The numbers of figures, given in the order in which they are asked for. */
class Numbers {
  readonly #figures = new Map<FigureName, { number: number; printed: Set<string>; value: Value }>();

  of(value: Value, printed: string): number {
    let figure = this.#figures.get(value.figure);
    if (figure === undefined) {
      figure = { number: this.#figures.size + 1, printed: new Set(), value };
      this.#figures.set(value.figure, figure);
    }
    figure.printed.add(printed);
    return figure.number;
  }

  figures(): MarkedFigure[] {
    return [...this.#figures.values()].map(({ number, printed, value }) => {
      return { number, printed: [...printed], value };
    });
  }
}

/** What stands in the place of a figure that is lacking has no digits, and no number. */
const isFigure = (text: string) => /\d/.test(text);

function markedRuns(runs: readonly Run[], numbers: Numbers): Run[] {
  return runs.flatMap((run) => {
    const pieces: Run[] = [];
    let end = 0;
    for (const placed of run.values ?? []) {
      const text = run.text.slice(placed.start, placed.end);
      if (!isFigure(text)) continue;
      pieces.push(partOf(run, end, placed.end), raised(markOf([numbers.of(placed.value, text)])));
      end = placed.end;
    }
    return end < run.text.length ? [...pieces, partOf(run, end, run.text.length)] : pieces;
  });
}

/** A run's text from one place up to another, with what stands in it. */
function partOf(run: Run, from: number, to: number): Run {
  const { values = [], references = [] } = run;
  const within = <Placed extends Pick<PlacedValue, 'start' | 'end'>>(all: readonly Placed[]) =>
    all
      .filter(({ start, end }) => start >= from && end <= to)
      .map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
  const [valuesIn, referencesIn] = [within(values), within(references)];
  return {
    text: run.text.slice(from, to),
    ...lookOf(run),
    ...(valuesIn.length === 0 ? {} : { values: valuesIn }),
    ...(referencesIn.length === 0 ? {} : { references: referencesIn }),
  };
}

function markedTable(table: Table, numbers: Numbers): Table {
  const body = table.body.map((row) => {
    const found = row.flatMap(({ runs }) =>
      runs.flatMap(({ text, values = [] }) =>
        values.flatMap(({ start, end, value }) => {
          const printed = text.slice(start, end);
          return isFigure(printed) ? [numbers.of(value, printed)] : [];
        }),
      ),
    );
    if (found.length === 0) return row;
    const naming = row.find(namesRow) ?? row[0];
    return row.map((cell) =>
      cell === naming ? { ...cell, runs: [...cell.runs, besideName(markOf(found))] } : cell,
    );
  });
  return { ...table, body };
}

/** Whether a cell says what its row is of. */
const namesRow = (cell: Cell) =>
  cell.runs.every(({ values = [] }) => values.length === 0) && /\p{L}/u.test(textIn(cell));

/** "[12]", "[3,12–15]": no line ends within. */
function markOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of new Set(numbers)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  const words = ranges.map(([first, last]) => {
    if (first === last) return `${first}`;
    return last === first + 1 ? `${first},${last}` : `${first}–${last}`;
  });
  return `[${words.join(',')}]`;
}

const raised = (text: string): Run => ({ text, bold: false, italic: false, isRaised: true });

/** In a table, where a smaller one would be too small to read (F20). */
const besideName = (mark: string): Run => ({ text: `\u00a0${mark}`, bold: false, italic: false });
