import type { InputChange, StandingState } from './standing.ts';

/** The words about what a folder says of the documents in it, in one language. */
export interface BuildRecordWords {
  /** Of a record that a later program wrote. @param path of the record */
  readonly newer: (path: string) => string;
  /** Of a record that is none any more, and is written anew. */
  readonly damaged: (file: string) => string;
  /** The same, where nothing is written. */
  readonly unusable: Readonly<Record<'damaged' | 'newer' | 'unreadable', (file: string) => string>>;
  /** How many of the documents that were written into a folder are as they would be now, as far as can be told without making them. */
  readonly counts: (current: number, all: number) => string;
  /** What is otherwise with a document. @param program the version that wrote it */
  readonly states: Readonly<Record<Exclude<StandingState, 'current'>, (program: string) => string>>;
  /** Some documents, and what is said of them. */
  readonly documents: (files: readonly string[], text: string) => string;
  /** Which files have changed that documents are made from. */
  readonly inputs: (changes: readonly InputChange[]) => string;
  /** How to find out which documents would be others. @param campaign as it is typed; "" for the working folder */
  readonly howToCheck: (campaign: string) => string;
  /** What is said of a document by `review build --check`. */
  readonly check: {
    readonly missing: string;
    readonly different: string;
    /** Of one that the campaign has no more. */
    readonly left: string;
    /** Why it would be another. */
    readonly edited: string;
    readonly program: (version: string) => string;
    readonly allSame: (files: number) => string;
    /** What there is to be done. @param command what makes them anew */
    readonly amiss: (counts: CheckCounts, command: string) => string;
  };
}

/** How many documents would be others, are not there, or are no longer made. */
export interface CheckCounts {
  readonly different: number;
  readonly missing: number;
  readonly left: number;
  /** Of those that would be others, how many are no longer what was written. */
  readonly edited: number;
}
