import { type FileKind, kindOfFile } from '../forms/workbook/file-kind.ts';
import { readWorkbook } from '../forms/workbook/read-workbook.ts';
import { type WorkbookBounds, workbookBounds } from '../forms/workbook/workbook-bounds.ts';
import { type RefusalReason, WorkbookRefusal } from '../forms/workbook/workbook-refusal.ts';
import { readFormWorkbook } from '../forms/xlsx/read-form-workbook.ts';
import type { SheetRefusal } from './findings/refusals.ts';
import { type FilledSheet, readSheet } from './read-sheet.ts';

/** A board's sheet is of all units, where a form is of one. */
const bounds: WorkbookBounds = {
  ...workbookBounds,
  workbookBytes: 4 * workbookBounds.workbookBytes,
  workbookElements: 4 * workbookBounds.workbookElements,
  workbookCells: 4 * workbookBounds.workbookCells,
};

/** What a file is, read as a sheet that was filled in; or why it is none. */
export function receivedSheet(bytes: Uint8Array, name: string): FilledSheet | SheetRefusal {
  const kind = kindOfFile(bytes);
  // Of what is cut off, nobody can see that it was a workbook.
  if (kind === 'zip' && /\.xls[xm]$/i.test(name)) return 'broken';
  if (kind !== 'workbook') return reasonsByKind[kind] ?? 'other-file';
  try {
    const workbook = readWorkbook(bytes, bounds);
    const reading = readSheet(workbook);
    if (reading.kind === 'sheet') return reading;
    if (reading.kind !== 'other-workbook') return reading.kind;
    return readFormWorkbook(workbook).kind === 'no-form' ? 'other-workbook' : 'unit-form';
  } catch (failure) {
    if (failure instanceof WorkbookRefusal) return reasonsOfWorkbook[failure.reason];
    throw failure;
  }
}

const reasonsByKind: Partial<Record<FileKind, SheetRefusal>> = {
  empty: 'empty',
  xls: 'old-excel',
  xlsb: 'old-excel',
  'encrypted-office': 'encrypted',
};

const reasonsOfWorkbook: Readonly<Record<RefusalReason, SheetRefusal>> = {
  'not-zip': 'other-file',
  'other-zip': 'other-file',
  'other-office-file': 'other-file',
  'old-format': 'old-excel',
  'binary-workbook': 'old-excel',
  encrypted: 'encrypted',
  broken: 'broken',
  'too-large': 'too-large',
  'too-many-cells': 'too-large',
};
