import type { Form } from '../form.ts';
import { versionOf } from '../version.ts';

/**
 * How a form's places are found in a workbook, wherever they stand: by keys in a hidden column and a hidden row of each sheet.
 * Its first cell says which sheet it is, and whose. Rows may be inserted and moved, columns too, sheets renamed.
 */
export type SheetKind = 'figures' | 'awards' | 'texts';

/** The names that sheets have when a form is sent. */
export const sheetNames: Readonly<Record<SheetKind, string>> = {
  figures: 'Chỉ tiêu',
  awards: 'Khen thưởng',
  texts: 'Lời văn',
};

/** What the first cell of the hidden sheet begins with, and of the others. */
export const mark = 'review-form';

/** The first cell of a sheet: "review-form figures nghi-tan 2023 3f2a9c1e". */
export function markOf(kind: SheetKind, form: Form): string {
  return `${mark} ${kind} ${form.unit.id} ${form.year} ${versionOf(form)}`;
}

/** The column that questions stand in of which there is one in a row, by its key in the hidden row. */
export const answerColumn = 'answer';

/** The keys of rows that hold nothing to fill in: text across all columns, or in each. */
export const staticRow = { across: '#', inColumns: '##' } as const;

/** The key of rows of awards. */
export const awardRow = 'awards';

/** The headers of columns that answer what has no question of their name. */
export const headers = { target: 'Kế hoạch', text: 'Nội dung' } as const;
