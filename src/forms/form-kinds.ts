import type { Form } from './form.ts';
import { type FormPageParts, formPage } from './html/form-page.ts';
import { markInPage, readStandingPage } from './html/standing-page.ts';
import type { FormMark, StandingForm } from './standing-form.ts';
import { type Asked, askedIn } from './version.ts';
import { formWorkbook } from './xlsx/form-workbook.ts';
import { markInWorkbook, readStandingWorkbook } from './xlsx/standing-workbook.ts';
import { formText } from './yaml/form-text.ts';
import { markInFormText, readFormText } from './yaml/read-form-text.ts';

/** What a form can be written as. */
export type FormFormat = 'xlsx' | 'html' | 'yaml';

/** What is known of forms that are written as one of these. */
export interface FormKind {
  /** The same, as this program writes it. */
  readonly write: (form: Form, parts: WritingParts) => Uint8Array;
  /** Whose form a file holds, soon read; `null` where it is none. */
  readonly mark: (bytes: Uint8Array) => FormMark | null;
  /** The form that a file holds; `null` where it is none. */
  readonly read: (bytes: Uint8Array) => StandingForm | null;
  /** What a form of this kind asks, as `read` finds it. */
  readonly asked: (form: Form) => Asked;
}

/** What forms are written from, beside what they ask. */
export interface WritingParts {
  /** The text of review.yaml. */
  readonly campaign: string;
  /** What every page has in it; `null` where there is to be none. */
  readonly page: FormPageParts | null;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** By the ends of the names of files. */
export const formKinds: Readonly<Record<FormFormat, FormKind>> = {
  xlsx: {
    write: formWorkbook,
    mark: markInWorkbook,
    read: readStandingWorkbook,
    asked: askedIn,
  },
  html: {
    write: (form, { campaign, page }) => {
      if (page === null) throw new Error('Pages are made from what they have in them.');
      return utf8(formPage(form, campaign, page));
    },
    mark: markInPage,
    read: readStandingPage,
    asked: askedIn,
  },
  yaml: {
    write: (form) => utf8(formText(form)),
    mark: markInFormText,
    read: readFormText,
    asked: (form) => readFormText(utf8(formText(form)))?.asked ?? new Map(),
  },
};

// The keys of the map are its formats, each of them once.
/** What a form can be written as, in an order. */
export const formFormats = Object.keys(formKinds) as readonly FormFormat[];
