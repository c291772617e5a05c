/** What a cell takes up of a table's grid, each from one up to before another. */
interface Area {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly columns: number;
}

/** Some rows of a table as they stand on a page, in points. */
interface Lines {
  readonly from: number;
  readonly to: number;
  /** Where each of the rows begins, and the last one ends. */
  readonly tops: readonly number[];
  /** Where each column begins, and the last one ends. */
  readonly lefts: readonly number[];
}

/**
 * The rules around cells, each drawn once and as long as it goes on. A cell that goes on above or below the rows is
 * closed there.
 */
export function rulesAround(
  cells: readonly Area[],
  { from, to, tops, lefts }: Lines,
): (readonly [number, number, number, number])[] {
  const [rows, columns] = [to - from, lefts.length - 1];
  const across = Array.from({ length: rows + 1 }, () => new Uint8Array(columns));
  const down = Array.from({ length: columns + 1 }, () => new Uint8Array(rows));
  for (const cell of cells) {
    const [first, last] = [Math.max(cell.from, from) - from, Math.min(cell.to, to) - from];
    const end = cell.column + cell.columns;
    for (const row of [first, last]) across[row]?.fill(1, cell.column, end);
    for (const column of [cell.column, end]) down[column]?.fill(1, first, last);
  }
  const place = (list: readonly number[], at: number) => list[at] ?? 0;
  return [
    ...across.flatMap((edges, row) => {
      const y = place(tops, row);
      return runsIn(edges).map(([a, b]) => [place(lefts, a), y, place(lefts, b), y] as const);
    }),
    ...down.flatMap((edges, column) => {
      const x = place(lefts, column);
      return runsIn(edges).map(([a, b]) => [x, place(tops, a), x, place(tops, b)] as const);
    }),
  ];
}

/** Where edges follow each other, from one up to before another. */
function runsIn(edges: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, isDrawn] of edges.entries()) {
    const last = runs.at(-1);
    if (isDrawn === 0) continue;
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}
