import type { Form } from './form.ts';
import type { FormFormat } from './form-marks.ts';
import { type FormPageParts, formPage } from './html/form-page.ts';
import { readStandingPage } from './html/standing-page.ts';
import type { StandingForm } from './standing-form.ts';
import { type Asked, askedIn } from './version.ts';
import { formWorkbook } from './xlsx/form-workbook.ts';
import { readStandingWorkbook } from './xlsx/standing-workbook.ts';
import { formText } from './yaml/form-text.ts';
import { readFormText } from './yaml/read-form-text.ts';

/** What is known of forms that are written as one of these. */
export interface FormKind {
  /** The same, as this program writes it. */
  readonly write: (form: Form, parts: WritingParts) => Uint8Array;
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
    read: readStandingWorkbook,
    asked: askedIn,
  },
  html: {
    write: (form, { campaign, page }) => {
      if (page === null) throw new Error('Pages are made from what they have in them.');
      return utf8(formPage(form, campaign, page));
    },
    read: readStandingPage,
    asked: askedIn,
  },
  yaml: {
    write: (form) => utf8(formText(form)),
    read: readFormText,
    asked: (form) => readFormText(utf8(formText(form)))?.asked ?? new Map(),
  },
};
