import type { Table as MarkdownTable, Parents, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';
import type { Cell, Run, Table } from '../../document/tree.ts';
import { isBand, placedCells, textIn } from '../../layout/grid.ts';
import { html, phrasingOf, plain } from './phrasing.ts';

/** A table as it is in the document: nodes for each of its cells would take more room than all else. */
export interface Rows {
  readonly type: 'rows';
  readonly table: Table;
}

declare module 'mdast' {
  interface RootContentMap {
    rows: Rows;
  }
}

/** Writes a table with one row of headers, which is all that Markdown has: what stands above others is put before them. */
export function writtenRows({ table }: Rows, parent: Parents | undefined, state: State, info: Info): string {
  const { header, body, widths } = table;
  const columns = widths.length;
  const titles: string[] = Array.from({ length: columns }, () => '');
  for (const { cell, column } of placedCells(header, columns)) {
    for (let at = column; at < column + cell.columns; at += 1) {
      titles[at] = [titles[at], textIn(cell)].filter((part) => part !== '').join(': ');
    }
  }
  const first = body.find((row) => !isBand(row, columns)) ?? [];
  const head: MarkdownTable = {
    type: 'table',
    align: titles.map((_, column) => alignOf(first, column)),
    children: [rowOf(titles.map((title) => [plain(title)]))],
  };
  const lines = [state.handle(head, parent, state, info)];
  const exit = [state.enter('table'), state.enter('tableRow')];
  const writtenCell = cellWriter(state, info);
  const rows: string[][] = body.map(() => Array.from({ length: columns }, () => ''));
  for (const { cell, row, column } of placedCells(body, columns)) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = writtenCell(cell.runs);
  }
  for (const cells of rows)
    lines.push(`|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`);
  for (const leave of exit.reverse()) leave();
  return lines.join('\n');
}

/** Writes cells. Numbers and names stand in many, and are escaped once. */
function cellWriter(state: State, info: Info): (runs: readonly Run[]) => string {
  const known = new Map<string, string>();
  return (runs) => {
    const [only, ...others] = runs;
    const isPlain = only !== undefined && others.length === 0 && !only.bold && !only.italic && !only.isRaised;
    const text = isPlain ? only.text : null;
    let written = text === null ? undefined : known.get(text);
    if (written === undefined) {
      written = state.handle(cellOf(runs), undefined, state, info);
      if (text !== null) known.set(text, written);
    }
    return written;
  };
}

function alignOf(row: readonly Cell[], column: number): 'center' | 'right' | null {
  const align = row[column]?.align ?? 'left';
  return align === 'left' ? null : align;
}

function rowOf(cells: readonly (readonly Run[])[]): TableRow {
  return { type: 'tableRow', children: cells.map(cellOf) };
}

/** A cell stands on one line, in which GitHub's Markdown writes a hard break as HTML does. */
function cellOf(runs: readonly Run[]): TableCell {
  const children = phrasingOf(runs).map(
    (node): PhrasingContent => (node.type === 'break' ? html('<br>') : node),
  );
  return { type: 'tableCell', children };
}
