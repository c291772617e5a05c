/**
 * Why a file is not read:
 * - not-zip: it is no office file of today, but of another kind: see `kindOfFile`
 * - other-zip: an archive of something else
 * - other-office-file: a document, a presentation, a spreadsheet of another format
 * - old-format: of Excel 97–2003 (.xls)
 * - binary-workbook: of Excel's binary format (.xlsb)
 * - encrypted: locked with a password
 * - broken: cut off, damaged, or contradicting itself
 * - too-large: unpacked it is larger, or has more parts or elements, than `most` allows
 * - too-many-cells: more than `most.workbookCells`
 */
export type RefusalReason =
  | 'not-zip'
  | 'other-zip'
  | 'other-office-file'
  | 'old-format'
  | 'binary-workbook'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'too-many-cells';

/** Expected: a file that can't be read as a workbook, or is not to be. */
export class WorkbookRefusal extends Error {
  readonly reason: RefusalReason;

  /** @param detail for who looks into it, in English; not for the user */
  constructor(reason: RefusalReason, detail = '') {
    super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'WorkbookRefusal';
    this.reason = reason;
  }
}

/** A file that is cut off, damaged, or contradicts itself. @param detail for who looks into it */
export function broken(detail: string): WorkbookRefusal {
  return new WorkbookRefusal('broken', detail);
}
