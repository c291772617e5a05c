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

/** Ids, and paths of them, joined by dots. What is none comes from no form, and must not come into a submission. */
export const plainKey = /^[A-Za-z0-9-]{1,64}(?:\.[A-Za-z0-9-]{1,64}){0,4}$/;

/** How many answers there are: more than `most.formAnswers` come from no form. */
export function answerCount({ fields, awards, texts }: Pick<Answers, 'fields' | 'awards' | 'texts'>): number {
  const ofAwards = awards.reduce((sum, row) => sum + row.size, 0);
  return [...texts.values()].reduce((sum, list) => sum + list.length, fields.size + ofAwards);
}

/** An answer as it was typed, whether a program keeps it as a number or as text. */
export const typedIn = (value: AnswerValue): string => (value.kind === 'number' ? value.digits : value.text);
