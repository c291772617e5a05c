import { markInPage } from './html/page-mark.ts';
import type { FormMark } from './standing-form.ts';
import { markInWorkbook } from './xlsx/workbook-mark.ts';
import { markInFormText } from './yaml/read-form-text.ts';

/** What a form can be written as. */
export type FormFormat = 'xlsx' | 'html' | 'yaml';

/** Whose form a file holds, by what it is written as: soon read, and `null` where it is none. */
export const formMarks: Readonly<Record<FormFormat, (bytes: Uint8Array) => FormMark | null>> = {
  xlsx: markInWorkbook,
  html: markInPage,
  yaml: markInFormText,
};

// The keys of the map are its formats, each of them once.
/** What a form can be written as, in an order. */
export const formFormats = Object.keys(formMarks) as readonly FormFormat[];
