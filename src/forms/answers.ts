/** What was put in one place of a form. */
export interface Answer {
  readonly value: AnswerValue;
  /** Where in a workbook it stands, as people find it: "Chỉ tiêu!D14"; `null` where the form is none. */
  readonly at: string | null;
}

/** What somebody typed, or a number that a program keeps as one: decimal digits, without exponent. */
export type AnswerValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string };

/** A form as it was filled in. What was left blank is not among its answers. */
export interface Answers {
  /** The unit that it was made for, by its id. */
  readonly unit: string;
  readonly year: number;
  /** Of the form that was filled in: see `versionOf`. */
  readonly version: string;
  /** By the keys of questions. */
  readonly fields: ReadonlyMap<string, Answer>;
  /** A row for each who received an award: answers by the keys of its columns. */
  readonly awards: readonly ReadonlyMap<string, Answer>[];
  /** Paragraphs by the keys of text questions, in order. */
  readonly texts: ReadonlyMap<string, readonly Answer[]>;
  /** Where groups of questions and texts stand, by their keys: what is missing there is reported there. */
  readonly places: ReadonlyMap<string, string>;
}

/** An answer as it was typed, whether a program keeps it as a number or as text. */
export const typedIn = (value: AnswerValue): string => (value.kind === 'number' ? value.digits : value.text);
