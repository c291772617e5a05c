import { most } from '../../limits.ts';

/** How much a workbook may hold: as in `most`. */
export type WorkbookBounds = Readonly<
  Record<'workbookBytes' | 'workbookParts' | 'workbookElements' | 'workbookCells', number>
>;

/** Those of every command. */
export const workbookBounds: WorkbookBounds = most;
