import { matchKey } from '../../vietnamese/normal-forms.ts';
import { shownIn } from './answer-of-cell.ts';
import { plainKey } from './form-identity.ts';
import { staticRow } from './keys.ts';
import type { SheetContent } from './sheet-content.ts';
import type { GridCell, GridRow } from './sheet-grid.ts';

/** Whether nothing is asked in a row of ours. */
export const isStatic = ({ key }: GridRow): boolean => key?.startsWith(staticRow.across) === true;

/** What stands in such a row where nothing of ours stands. @param across the column that lines begin in */
export function besideStatic({ key, cells }: GridRow, across: string): readonly GridCell[] {
  const isInColumns = key?.startsWith(staticRow.inColumns) === true;
  return cells.filter(({ columnKeys }) =>
    isInColumns ? columnKeys.length === 0 : !columnKeys.includes(across),
  );
}

/** "ratings.co-so" of "# ratings.co-so": what such a row is on. */
export function keyOfStatic({ key }: GridRow): string | null {
  const [, named = ''] = key?.split(' ') ?? [];
  return plainKey.test(named) ? named : null;
}

/** Puts down where a question or a group stands, for what is missing there to be reported there. */
export function placeAt(row: GridRow, key: string, content: SheetContent): void {
  const cell = labelIn(row);
  if (cell !== undefined && !content.places.has(key)) content.places.set(key, cell.at);
}

/** The same, and reports a row whose label is another's. One that has none is another line of what stands above it. */
export function labelled(row: GridRow, key: string, expected: string, content: SheetContent): void {
  placeAt(row, key, content);
  const cell = labelIn(row);
  if (cell === undefined) return;
  const shown = shownIn(cell.value);
  if (matchKey(shown) === '' || matchKey(shown) === matchKey(expected)) return;
  content.problems.push({ kind: 'label-changed', at: cell.at, key, shown, expected });
}

const labelIn = ({ cells }: GridRow) => cells.find(({ columnKeys }) => columnKeys.includes('label'));
