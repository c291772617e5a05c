import {
  annexWords,
  articleWords,
  captionWords,
  headingWords,
  sheetName,
} from '../../document/heading-words.ts';
import type {
  Annex,
  Block,
  Cell,
  Chart,
  PlacedValue,
  Run,
  Sheet,
  Table,
  WrittenDocument,
} from '../../document/tree.ts';
import { isBand, type PlacedCell, placedCells, textIn } from '../../layout/grid.ts';
import type { Value } from '../../report/printed.ts';

/** A text of a document: a paragraph, a heading, a cell, what a bar says. */
export interface DocumentText {
  readonly text: string;
  /** What it prints of values, in its order. */
  readonly values: readonly PlacedValue[];
  readonly where: Standing;
}

/** A value where a document prints it. */
export interface PrintedValue {
  readonly value: Value;
  /** What is printed of it: "07". */
  readonly text: string;
  /** The text that it stands in, from `start` up to `end`. */
  readonly around: string;
  readonly start: number;
  readonly end: number;
  readonly where: Standing;
}

/** Where something stands in a document. */
export interface Standing {
  /** What it stands under, the outermost first: "I. KẾT QUẢ …"; in an annex or on a sheet, that first. */
  readonly headings: readonly string[];
  readonly annex: Annex | null;
  readonly sheet: Sheet | null;
  /** The block that it is of; `null` for the title of an annex and its reference. */
  readonly block: Block | null;
  /** The cell of the table that it stands in; `null` outside of tables. */
  readonly cell: Cell | null;
  /** What its row is of, in a table or a chart, the outermost first; empty elsewhere. */
  readonly row: readonly string[];
  /** What its column, or one of a chart's series, is of. */
  readonly column: readonly string[];
}

/** Every value that a document prints, in reading order. A chart's bar that a template gave as a number shows none. */
export function* printedValues(document: WrittenDocument): Generator<PrintedValue> {
  for (const { text, values, where } of documentTexts(document)) {
    for (const { start, end, value } of values) {
      yield { value, text: text.slice(start, end), around: text, start, end, where };
    }
  }
}

/** All texts of a document, in reading order, but for what the program numbers by itself. */
export function* documentTexts({ blocks, sheets, annexes }: WrittenDocument): Generator<DocumentText> {
  yield* textsOfBlocks(blocks, nowhere);
  for (const sheet of sheets) {
    const name = sheetName(sheet);
    yield* textsOfBlocks(sheet.blocks, { ...nowhere, sheet, headings: name === '' ? [] : [name] });
  }
  for (const annex of annexes) {
    const where = { ...nowhere, annex, headings: [annexWords(annex)] };
    yield* plain(where, [annex.title, annex.reference]);
    yield* textsOfBlocks(annex.blocks, where);
  }
}

const nowhere: Standing = {
  headings: [],
  annex: null,
  sheet: null,
  block: null,
  cell: null,
  row: [],
  column: [],
};

function* textsOfBlocks(blocks: readonly Block[], outer: Standing): Generator<DocumentText> {
  // What is under no heading of its own level is under none of a lower one either.
  let open: { readonly level: number; readonly words: string }[] = [];
  for (const block of blocks) {
    const opened = openedBy(block);
    if (opened !== null) open = [...open.filter(({ level }) => level < opened.level), opened];
    const headings = [...outer.headings, ...open.map(({ words }) => words)];
    yield* textsOfBlock(block, { ...outer, headings, block });
  }
}

/** What a block says of those after it; `null` where it says nothing. */
function openedBy(block: Block): { readonly level: number; readonly words: string } | null {
  if (block.kind === 'heading') return { level: block.level, words: headingWords(block) };
  // An article's sections are under it.
  return block.kind === 'article' ? { level: -1, words: articleWords(block) } : null;
}

function* textsOfBlock(block: Block, where: Standing): Generator<DocumentText> {
  switch (block.kind) {
    case 'letterhead': {
      const { left, right, number, placeAndDate, subject = '', mark } = block;
      yield* plain(
        where,
        [...left, ...right].map(({ text }) => text),
      );
      yield* plain(where, [number, placeAndDate, subject, mark ?? '']);
      break;
    }
    case 'title':
      yield* plain(where, [block.type, block.abstract]);
      break;
    case 'addressees':
      yield* plain(where, block.lines);
      break;
    case 'enactment':
    case 'heading':
    case 'note':
      yield* plain(where, [block.text]);
      break;
    case 'article':
      yield* plain(where, [block.title]);
      yield ofRuns(block.runs, where);
      break;
    case 'paragraph':
    case 'line':
      yield ofRuns(block.runs, where);
      break;
    case 'table':
      yield* textsOfTable(block, where);
      break;
    case 'chart':
      yield* textsOfChart(block, where);
      break;
    case 'signature': {
      const { placeAndDate = '', beside = [], lines, name, recipients, note } = block;
      yield* plain(where, [placeAndDate, ...beside, ...lines, name, ...recipients, note]);
      break;
    }
    case 'image':
      yield* plain(where, [block.alternative]);
      break;
    case 'key-figure': {
      const caption = textIn({ runs: block.caption });
      const of = { ...where, row: caption === '' ? [] : [caption] };
      yield ofRuns(block.number, of);
      yield* plain(of, [block.unit]);
      yield ofRuns(block.caption, where);
      yield ofRuns(block.note, of);
      break;
    }
  }
}

function* plain(where: Standing, texts: readonly string[]): Generator<DocumentText> {
  for (const text of texts) if (text !== '') yield { text, values: [], where };
}

function ofRuns(runs: readonly Run[], where: Standing): DocumentText {
  let text = '';
  const values: PlacedValue[] = [];
  for (const run of runs) {
    for (const { start, end, value } of run.values ?? []) {
      values.push({ start: text.length + start, end: text.length + end, value });
    }
    text += run.text;
  }
  return { text, values, where };
}

function* textsOfTable(
  { caption = '', header, body, widths }: Table,
  where: Standing,
): Generator<DocumentText> {
  const columns = widths.length;
  yield* plain(where, [caption]);
  const heads = placedCells(header, columns);
  for (const { cell } of heads) yield ofRuns(cell.runs, { ...where, cell });
  const headsOf = Array.from({ length: columns }, (_, column) =>
    heads.flatMap((head) => (covers(head, column) ? wordsOf(head.cell) : [])),
  );
  let band: string[] = [];
  let labels: PlacedCell[] = [];
  for (const placed of placedCells(body, columns)) {
    const { cell, row, column } = placed;
    labels = labels.filter((label) => endOf(label) > row);
    if (isBand(body[row] ?? [], columns)) {
      band = wordsOf(cell);
      yield ofRuns(cell.runs, { ...where, cell });
      continue;
    }
    // What says of which row a cell is says so of all rows that the cell reaches over.
    const named = labels.filter((label) => endOf(label) >= endOf(placed));
    // A total may be of more than what it stands under.
    const isTotal = named.length > 0 && named.every((label) => isBold(label.cell));
    const of = [...(isTotal ? [] : band), ...named.flatMap((label) => wordsOf(label.cell))];
    yield ofRuns(cell.runs, { ...where, cell, row: of, column: headsOf[column] ?? [] });
    if (
      isLabel(placed) &&
      (cell.rows > 1 || !labels.some((label) => label.row === row && label.cell.rows === 1))
    ) {
      labels = [...labels, placed];
    }
  }
}

/** Whether a cell may say what its row is of: the first words in it do, and those after them are what it states. */
const isLabel = ({ cell }: PlacedCell) => cell.value === null && /\p{L}/u.test(textIn(cell));

const isBold = ({ runs }: Cell) => runs.every(({ bold, text }) => bold || text.trim() === '');

const endOf = ({ cell, row }: PlacedCell) => row + cell.rows;

const covers = ({ cell, column }: PlacedCell, one: number) => column <= one && one < column + cell.columns;

function wordsOf(cell: Cell): string[] {
  const words = textIn(cell).replaceAll('\n', ' ').trim();
  return words === '' ? [] : [words];
}

function* textsOfChart(chart: Chart, outer: Standing): Generator<DocumentText> {
  yield* plain(outer, [chart.caption]);
  const where = { ...outer, headings: [...outer.headings, captionWords(chart)] };
  yield* plain(
    where,
    chart.series.map(({ name }) => name),
  );
  for (const { label, values: ofLabel = [], bars } of chart.rows) {
    if (label !== '') yield { text: label, values: ofLabel, where };
    for (const [index, bar] of bars.entries()) {
      if (bar === null) continue;
      const { text, shown } = bar;
      const values = shown === undefined ? [] : [{ start: 0, end: text.length, value: shown }];
      const series = chart.series[index]?.name ?? '';
      yield { text, values, where: { ...where, row: [label], column: series === '' ? [] : [series] } };
    }
  }
}
