import type { Annex, Block, Cell, DocumentTree, Table } from '../document/tree.ts';
import type { Measure } from '../fonts/family.ts';
import { isNumber, sharedOut, type WantedWidths, wantedWidths } from './column-widths.ts';
import { placedCells } from './grid.ts';
import { sizes, textWidth } from './paper.ts';
import { sumOf } from './sum.ts';

/** How a table's cells are set. */
interface CellStyle {
  /** Of their letters, in points: none below 10 (F20). */
  readonly size: number;
  /** The white at either side of their text, in points. */
  readonly across: number;
}

/** How a table is set, and how wide the text of each of its columns is, in points. */
export interface FittedTable extends CellStyle {
  readonly widths: readonly number[];
}

/** From what reads best to what takes least room. */
const cellStyles: readonly CellStyle[] = [
  { size: sizes.table, across: 4 },
  { size: sizes.table, across: 2.5 },
  { size: 10.5, across: 2.5 },
];
const narrowest: CellStyle = { size: 10, across: 1.5 };

/** How thick a table's rules are, in points. */
export const thickness = 0.5;

/** What a column has beside its text, in points. */
export const besideText = ({ across }: CellStyle): number => 2 * across + thickness;

/** Sets a table in a page's width: in smaller letters, with less white, where words would be torn otherwise. */
export function fittedTable(table: Table, orientation: Annex['orientation'], measure: Measure): FittedTable {
  const { style, wanted, room } =
    fitting(table, orientation, measure, 'words') ??
    fitting(table, orientation, measure, 'syllables') ??
    tried(table, orientation, measure, narrowest);
  return { ...style, widths: sharedOut(wanted, table.widths, room) };
}

/**
 * The same document, in which nothing that has room some way is torn: annexes are turned that are too narrow for a table, and
 * what is too wide all the same is several tables, each of which has some of its columns.
 */
export function withWideTablesParted(tree: DocumentTree, measure: Measure): DocumentTree {
  const parted = (blocks: readonly Block[], orientation: Annex['orientation']) =>
    blocks.flatMap((block): readonly Block[] =>
      block.kind === 'table' ? partsOf(block, orientation, measure) : [block],
    );
  return {
    ...tree,
    blocks: parted(tree.blocks, 'portrait'),
    sheets: tree.sheets.map((sheet) => ({ ...sheet, blocks: parted(sheet.blocks, sheet.orientation) })),
    annexes: tree.annexes.map((annex) => {
      const isTooNarrow = annex.blocks.some(
        (block) => block.kind === 'table' && fitting(block, annex.orientation, measure, 'syllables') === null,
      );
      const orientation = isTooNarrow ? 'landscape' : annex.orientation;
      return { ...annex, orientation, blocks: parted(annex.blocks, orientation) };
    }),
  };
}

/** A way to set a table: what its columns ask for, and the room for the text of all of them. */
interface Attempt {
  readonly style: CellStyle;
  readonly wanted: WantedWidths;
  readonly room: number;
}

function tried(table: Table, orientation: Annex['orientation'], measure: Measure, style: CellStyle): Attempt {
  const room = textWidth(orientation) - thickness - table.widths.length * besideText(style);
  return { style, wanted: wantedWidths(table, measure, style.size), room };
}

/** The first way in which no word, or no syllable, of a table is torn; `null` where there is none. */
function fitting(
  table: Table,
  orientation: Annex['orientation'],
  measure: Measure,
  whole: 'words' | 'syllables',
): Attempt | null {
  for (const style of [...cellStyles, narrowest]) {
    const attempt = tried(table, orientation, measure, style);
    if (sumOf(attempt.wanted[whole]) <= attempt.room) return attempt;
  }
  return null;
}

/** A table, or as few as have room for their columns; itself where none has. */
function partsOf(table: Table, orientation: Annex['orientation'], measure: Measure): readonly Table[] {
  const hasRoom = (one: Table) => fitting(one, orientation, measure, 'syllables') !== null;
  if (hasRoom(table)) return [table];
  const naming = namingColumns(table);
  // Columns under one cell of the header stay together where they can.
  for (const longest of [table.widths.length / 2, 1]) {
    const groups = columnGroups(table, naming.length, longest);
    for (let count = 2; count <= groups.length; count += 1) {
      const parts = inParts(groups, count).map((columns) => withColumns(table, [...naming, ...columns]));
      if (parts.every(hasRoom)) return parts;
    }
  }
  return [table];
}

/** So many columns, at most, say what a row is of: its number and name, the unit of measure, and which of its figures. */
const mostNaming = 4;

/** The columns that say what each row is of: those before the first that holds numbers, else the first two. */
function namingColumns({ header, body, widths }: Table): number[] {
  const isOfNumbers = new Set(
    placedCells(body, widths.length).flatMap(({ cell, column }) => (isNumber(cell) ? column : [])),
  );
  const isOneOfSeveral = new Set(
    placedCells(header, widths.length).flatMap(({ cell, column }) =>
      cell.columns > 1 && column > 0 ? column : [],
    ),
  );
  // The first column may count the rows.
  const first = widths.findIndex(
    (_, column) => column > 0 && (isOfNumbers.has(column) || isOneOfSeveral.has(column)),
  );
  const count = first === -1 || first > mostNaming ? 2 : first;
  return Array.from({ length: count }, (_, column) => column);
}

/** The other columns, those together that stand under one cell of the header, which is above so many at most. */
function columnGroups({ header, widths }: Table, first: number, longest: number): number[][] {
  const joined = new Set(
    placedCells(header, widths.length).flatMap(({ cell, column }) =>
      cell.columns > longest
        ? []
        : Array.from({ length: cell.columns - 1 }, (_, index) => column + index + 1),
    ),
  );
  const groups: number[][] = [];
  for (let column = first; column < widths.length; column += 1) {
    const last = groups.at(-1);
    if (last !== undefined && joined.has(column)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** The columns of groups in so many parts of like size, or in fewer. */
function inParts(groups: readonly (readonly number[])[], count: number): number[][] {
  const all = groups.flat().length;
  const parts: number[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const group of groups) {
    const middle = before + group.length / 2;
    for (const column of group) parts[Math.floor((middle / all) * count)]?.push(column);
    before += group.length;
  }
  return parts.filter((part) => part.length > 0);
}

/** The same table with some of its columns alone; what reaches over others stands in those that are left of it. */
function withColumns(table: Table, columns: readonly number[]): Table {
  const { header, body, widths } = table;
  const rowsOf = (rows: Table['body']): Cell[][] => {
    const kept: Cell[][] = rows.map(() => []);
    for (const { cell, row, column } of placedCells(rows, widths.length)) {
      const count = columns.filter((one) => one >= column && one < column + cell.columns).length;
      if (count > 0) kept[row]?.push(count === cell.columns ? cell : { ...cell, columns: count });
    }
    return kept;
  };
  return {
    ...table,
    widths: columns.map((column) => widths[column] ?? 1),
    header: rowsOf(header),
    body: rowsOf(body),
  };
}
