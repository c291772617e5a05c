import type { Answers } from '../answers.ts';
import type { Asked } from '../version.ts';
import type { SheetKind } from './keys.ts';

/** What a workbook is, read as a form. */
export type FormReading =
  | FilledForm
  /** No form of ours: no sheet says that it is. */
  | { readonly kind: 'no-form' }
  /** Sheets of a form, but not the hidden one that says whose: they were copied into another workbook, or it was deleted. */
  | { readonly kind: 'identity-lost' }
  /** Sheets of several forms: somebody put them into one workbook. Units are by their ids. */
  | { readonly kind: 'several-forms'; readonly units: readonly string[] };

/** A form that was sent, as it came back. */
export interface FilledForm {
  readonly kind: 'form';
  readonly answers: Answers;
  /** What it asked when it was sent. */
  readonly asked: Asked;
  /** The campaign's, when it was sent. */
  readonly host: string;
  readonly title: string;
  /** Whether nobody has put anything in: last year's figures that it was sent with aside. */
  readonly isBlank: boolean;
  /** The line that names the unit, as people see it; `null` where it is gone. */
  readonly unitLine: string | null;
  readonly problems: readonly FormProblem[];
}

/** What stands in a filled form that is no answer as it stands, as data. Places are as people find them: "Chỉ tiêu!D14". */
export type FormProblem =
  | CellProblem
  /** The same question twice, with answers that differ; the first, at `other`, is taken. */
  | { readonly kind: 'answered-twice'; readonly at: string; readonly key: string; readonly other: string }
  /** The label beside a question is another's: rows were shifted against each other, or somebody asks something else. */
  | {
      readonly kind: 'label-changed';
      readonly at: string;
      readonly key: string;
      readonly shown: string;
      readonly expected: string;
      /** Whether another question of the form is called so: what stands there answers that one. */
      readonly isOfOther: boolean;
    }
  /** A second sheet of its kind, filled in otherwise; the first, at `other`, is taken. */
  | { readonly kind: 'sheet-twice'; readonly at: string; readonly other: string }
  /** A sheet is gone; `sheet` is the name that it was sent with. */
  | { readonly kind: 'sheet-lost'; readonly at: null; readonly of: SheetKind; readonly sheet: string }
  /** A sheet of that name is there without its keys: their column or row was removed, and nobody can say what is answered. */
  | { readonly kind: 'keys-lost'; readonly at: null; readonly of: SheetKind; readonly sheet: string }
  /** A column of a sheet is gone, or its key is, by its header: "Thực hiện". */
  | { readonly kind: 'column-lost'; readonly at: string; readonly column: string };

/** What one cell holds. */
export interface CellProblem {
  readonly kind: CellProblemKind;
  readonly at: string;
  /** The question that it answers; of awards "awards.name"; `null` where it answers none. */
  readonly key: string | null;
  /** What the cell shows; a formula with "=". */
  readonly shown: string;
  /** Whether it stands among the answers, for the checks to report; else it was left out. */
  readonly isTaken: boolean;
}

/**
 * - `formula`: what it gives is never taken; `error-value`: "#REF!";
 * - `date`: a day, or a time, where none is asked: spreadsheets make one of "1/5";
 * - `number-in-text`: zeros before a number in a text's cell may be lost;
 * - `outside`: where the form asks nothing; `unseen`: within merged cells, of which only the first is seen.
 */
export type CellProblemKind = 'formula' | 'error-value' | 'date' | 'number-in-text' | 'outside' | 'unseen';
