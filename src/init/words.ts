import type { OtherFormat } from '../intake/bytes.ts';
import type { Guess } from './guesses.ts';
import type { Level } from './localities.ts';
import type { TableFlaw } from './units-table.ts';

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
    readonly signer: string;
    readonly recipients: string;
  };
  readonly levelNames: Readonly<Record<Level, string>>;
  readonly flaws: {
    readonly empty: string;
    /** Of a name that paper has no room for. */
    readonly tooLong: (limit: number) => string;
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
    /** Of what is to be a CSV file, and is another. */
    readonly noCsv: (path: string, format: OtherFormat) => string;
    readonly table: (path: string, flaw: TableFlaw) => string;
    /** Of units that may be parted by commas, or have commas in their names. */
    readonly semicolons: string;
    readonly repeated: (name: string) => string;
    readonly tooManyUnits: (count: number, limit: number) => string;
    readonly preset: (id: string, known: string) => string;
    readonly level: (id: string, known: string) => string;
    /** Of the level of a district when there are none. */
    readonly noDistricts: string;
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
  /** What forms lack that lack the same. @param whose the kinds of their units, none where these are all; or their first file */
  readonly forms: (
    whose: { readonly kinds: readonly string[] } | { readonly first: string },
    count: number,
    values: number,
    parts: readonly (readonly [key: string, values: number])[],
  ) => string;
  readonly guessed: string;
  readonly guess: (guess: Guess) => string;
  /** What to do where an id was guessed wrongly: forms bear it. */
  readonly changeIds: (folder: string) => string;
  readonly nothingToFillIn: string;
  /** What comes next, line by line. */
  readonly next: (folder: string) => readonly string[];
}
