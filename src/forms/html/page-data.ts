import type { Form } from '../form.ts';

/** What a form's page carries for its script, as JSON. */
export interface FormPageData {
  readonly form: Form;
  readonly version: string;
  /** The name that the submission is saved under: "nghi-tan.yaml". */
  readonly fileName: string;
  /** The text of review.yaml, against which answers are checked. */
  readonly campaign: string;
}

/** Where the page carries it, and where its parts are: what the page is made with and its script looks for. */
export const ids = {
  data: 'du-lieu',
  starting: 'dang-mo',
  form: 'bieu-mau',
  found: 'ket-qua-kiem-tra',
  saved: 'trang-thai',
  awards: 'khen-thuong',
  printed: 'ban-in',
} as const;

/** The id of what is found in the place of a question, or of a group of them. */
export const findingsId = (key: string): string => `${key}-thay`;

/** The same key of each row that is made from a template has the row's number in the place of this. */
export const rowMark = '0number';
