import type { Level } from './localities.ts';

/** The questions and messages when a campaign is opened, in one language. */
export interface OpeningWords {
  readonly questions: {
    readonly host: string;
    readonly locality: string;
    readonly level: string;
    readonly year: string;
    readonly deadline: string;
    readonly units: string;
    readonly preset: string;
  };
  readonly levelNames: Readonly<Record<Level, string>>;
  readonly flaws: {
    readonly empty: string;
    readonly year: string;
    readonly date: string;
    /** A deadline outside the year that is reviewed and the next. */
    readonly deadline: (year: number) => string;
    readonly noUnits: string;
    /** What to do about a table whose letters are damaged. */
    readonly saveAsUtf8: string;
    /** Of a table of units that is not there. */
    readonly noTable: (path: string) => string;
    /** Of what is to be the table of units, and is a folder, a pipe or a device. */
    readonly noFile: (path: string) => string;
    readonly table: (path: string, line: number | null) => string;
    readonly preset: (id: string, known: string) => string;
    readonly level: (id: string, known: string) => string;
    /** There is no terminal to ask at, and these options are not given. */
    readonly missing: (options: string) => string;
    readonly sameFolder: string;
    readonly nothingToCarry: (folder: string) => string;
    readonly interrupted: string;
  };
  readonly created: (folder: string) => string;
  readonly kept: string;
  readonly changed: string;
  /** Of what is not carried over. */
  readonly leftOut: (path: string) => string;
  readonly toFillIn: string;
  /** Several files lack the same values. */
  readonly forms: (first: string, others: number, values: number) => string;
  readonly line: (line: number) => string;
  readonly nothingToFillIn: string;
  readonly next: (folder: string) => string;
}
