import type { FormChange } from './form-changes.ts';

/** What is said of forms that were written, or were left alone, in one language. Files are given by their paths. */
export interface FormsWords {
  readonly written: (count: number, folder: string) => string;
  /** With --check: what would be written. */
  readonly toBeWritten: (count: number, folder: string) => string;
  readonly unchanged: (count: number) => string;
  /** What forms ask otherwise than those that lay there. */
  readonly changed: (files: readonly string[], changes: readonly FormChange[]) => string;
  /** Forms that somebody has filled in. */
  readonly kept: (files: readonly string[]) => string;
  /** Such that ask something else than the campaign does now. */
  readonly keptOld: (files: readonly string[], changes: readonly FormChange[]) => string;
  /** Files that lie in the place of forms, or among them, and are none. */
  readonly noForms: (files: readonly string[]) => string;
  /** Forms of a unit that the campaign does not have, or under another name than the unit's. */
  readonly others: (files: readonly string[]) => string;
  /** Of units that send roll-ups, by their names. */
  readonly withoutForms: (units: readonly string[]) => string;
  /** Where review.yaml has errors. */
  readonly nothingWritten: string;
  /** What to do with forms. @param folder the campaign's, as it was typed */
  readonly next: (folder: string) => string;
  /** Of a folder that holds submissions. */
  readonly amongSubmissions: (folder: string) => string;
  /** Of forms that ask something else than the campaign does now. @param folder the campaign's, as it is to be typed */
  readonly old: (files: readonly string[], folder: string) => string;
  /** Of units that submitted on such a form. */
  readonly submittedOnOld: (units: readonly string[]) => string;
  /** What forms are called among what is looked at. */
  readonly name: string;
  readonly upToDate: (count: number) => string;
}
