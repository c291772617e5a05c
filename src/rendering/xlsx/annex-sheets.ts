import { largestOf } from '../../aggregation/largest.ts';
import { type ByKind, madeOf } from '../../document/by-kind.ts';
import { articleWords, headingWords } from '../../document/heading-words.ts';
import { linesOfFigure } from '../../document/key-figure.ts';
import type { Annex, Block, Table } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { isBand, placedCells, textIn } from '../../layout/grid.ts';
import { textWidth } from '../../layout/paper.ts';
import { type ColumnWidths, columnWidths, type PlacedTable } from './column-widths.ts';
import { isOrderColumn } from './order-column.ts';
import { type Filling, Sheet } from './sheet.ts';
import type { SheetNames } from './sheet-names.ts';
import type { WrittenSheet } from './sheet-xml.ts';

/** So many rows all tables of an annex have at the most where they stand on one sheet, below each other. */
const mostTogether = 40;

/** So many times as wide tables may become that stand on one sheet. */
const mostWidened = 1.2;

/** So many times as wide as an upright page a sheet may be to be printed on one: its text is made smaller to have room. */
const mostShrunk = 1.3;

/** So many columns a sheet has at the most. */
const mostColumns = 16_384;

/** So much of a window what is frozen takes at the most, in points: the rest of the sheet moves in what is left. */
const mostFrozen = { height: 320, width: 420 } as const;

/**
 * An annex as sheets: its tables below each other on one where they are short; else a sheet each, with a header that
 * stays, and columns of its own widths.
 * @param mark what stands above it; empty for nothing
 */
export function annexSheets(annex: Annex, names: SheetNames, filling: Filling, mark: string): WrittenSheet[] {
  const parts = partsOf(annex, filling);
  const sheets = parts.map((part, index) => {
    const tables = placedTables(part);
    const widths = widthsOf(tables, annex, filling);
    const sheet = new Sheet(names.unused(annex.label), widths, filling);
    if (mark !== '') sheet.line(mark, { named: 'Title', centered: true });
    sheet.line(index === 0 ? annex.label : `${annex.label} (tiếp theo)`, { named: 'Title', centered: true });
    sheet.line(annex.title, { named: 'Title', centered: true });
    if (annex.reference !== '') sheet.line(annex.reference, { named: 'Explanatory Text', centered: true });
    const isWide = totalOf(widths) > mostShrunk * textWidth('portrait');
    const orientation = isWide ? 'landscape' : annex.orientation;
    return { sheet, ends: filled(sheet, part, tables), tables, widths, orientation };
  });
  return sheets.map(({ sheet, ends, tables, widths, orientation }) => {
    const [only, ...others] = tables;
    const isOnly = only !== undefined && others.length === 0 && ends !== null && only.table.header.length > 0;
    const isLow = isOnly && sheet.heightOf(ends.top, ends.bottom) <= mostFrozen.height;
    return sheet.written({
      orientation,
      repeated: isLow ? { first: ends.top + 1, last: ends.bottom } : null,
      frozen: {
        rows: isLow && sheet.heightOf(0, ends.bottom) <= mostFrozen.height ? ends.bottom : 0,
        columns: frozenColumns(tables, widths),
      },
    });
  });
}

/** What stands on each sheet. */
function partsOf({ blocks, orientation }: Annex, { measure }: Filling): Block[][] {
  const tables = placedTables(blocks);
  const rows = tables.reduce((sum, { table }) => sum + table.header.length + table.body.length, 0);
  const areShort = rows <= mostTogether && areAlike(tables, textWidth(orientation), measure);
  if (tables.length < 2 || areShort) return [[...blocks]];
  const parts: Block[][] = [[]];
  let hasTable = false;
  for (const block of blocks) {
    if (block.kind === 'table' && hasTable) parts.push([]);
    hasTable ||= block.kind === 'table';
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** Whether tables below each other are not much wider than a page, nor than the widest of them, for one another's sake. */
function areAlike(tables: readonly PlacedTable[], page: number, measure: Measure): boolean {
  const widthOf = (some: readonly PlacedTable[]) => totalOf(columnWidths(some, measure));
  const widest = largestOf(
    tables.map((one) => widthOf([one])),
    page,
  );
  return widthOf(tables) <= mostWidened * widest;
}

function totalOf({ widths }: ColumnWidths): number {
  return widths.reduce((sum, points) => sum + points, 0);
}

/** Where tables begin: one whose rows are not numbered, below one whose rows are, beside the numbers. */
function placedTables(blocks: readonly Block[]): PlacedTable[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table').filter(isNarrow);
  const isAnyOrdered = tables.some(isOrderColumn);
  return tables.map((table) => ({ table, first: isAnyOrdered && !isOrderColumn(table) ? 1 : 0 }));
}

const isNarrow = ({ widths }: Table) => widths.length < mostColumns;

function widthsOf(tables: readonly PlacedTable[], annex: Annex, { measure }: Filling): ColumnWidths {
  return tables.length === 0 ? { widths: [textWidth(annex.orientation)] } : columnWidths(tables, measure);
}

/** Writes what stands on a sheet below its head, and returns the rows of its last table's header; `null` without one. */
function filled(sheet: Sheet, blocks: readonly Block[], tables: readonly PlacedTable[]) {
  const firsts = new Map(tables.map(({ table, first }) => [table, first]));
  let header: { readonly top: number; readonly bottom: number } | null = null;
  let isAfterTable = false;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      for (const text of madeOf(texts, block, null)) {
        sheet.line(text, { named: isAfterTable ? 'Explanatory Text' : 'Normal' });
      }
      continue;
    }
    sheet.line('');
    const first = firsts.get(block);
    if (first === undefined) {
      for (const row of [...block.header, ...block.body]) sheet.line(row.map(textIn).join(' | '));
    } else {
      header = sheet.table(block, first);
    }
    isAfterTable = true;
  }
  return header;
}

/** What is said beside the tables. */
const texts: ByKind<null, readonly string[]> = {
  // These are the document's own, which annexes have none of.
  letterhead: () => [],
  title: () => [],
  addressees: () => [],
  enactment: () => [],
  signature: () => [],
  article: (block) => [`${articleWords(block)}${block.title === '' ? `. ${textIn(block)}` : ''}`],
  heading: (block) => [headingWords(block)],
  paragraph: (block) => [`${block.marker === '' ? '' : `${block.marker} `}${textIn(block)}`],
  note: ({ text }) => [text],
  line: (block) => [textIn(block)],
  image: () => [],
  'key-figure': (block) => linesOfFigure(block).map(textIn),
  table: () => [],
  // Its figures are the tables'.
  chart: () => [],
};

/** How many columns say what rows are of, before the first with figures, as far as a window has room for them. */
function frozenColumns(tables: readonly PlacedTable[], { widths }: ColumnWidths): number {
  if (tables.length === 0) return 0;
  let columns = tables.reduce(
    (least, { table, first }) => Math.min(least, first + namingColumns(table)),
    widths.length,
  );
  const width = () => widths.slice(0, columns).reduce((sum, points) => sum + points, 0);
  while (columns > 0 && width() > mostFrozen.width) columns -= 1;
  return columns;
}

function namingColumns(table: Table): number {
  const { body, widths } = table;
  const bands = new Set(body.flatMap((row, index) => (isBand(row, widths.length) ? index : [])));
  let first = widths.length;
  for (const { cell, row, column } of placedCells(body, widths.length)) {
    if (cell.value !== null && !bands.has(row)) first = Math.min(first, column);
  }
  const least = isOrderColumn(table) ? 2 : 1;
  const naming = first === widths.length ? least : Math.max(first, 1);
  // Something moves.
  return Math.min(naming, widths.length - 1);
}
