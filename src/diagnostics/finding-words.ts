import type { Definition, Definitions, Example, Language, Wording } from './definition.ts';
import { entryAt } from './entries.ts';
import type { Finding, RelatedPlace } from './finding.ts';
import { cellAt } from './form-cells.ts';

/** The words around findings, in one language. */
export interface ReportWords {
  readonly severity: { readonly error: string; readonly warning: string };
  readonly related: Readonly<Record<RelatedPlace['role'], string>>;
  readonly hint: string;
  /** Of a submission that came in as a workbook: the cell that is meant. */
  readonly cell: (cell: string) => string;
  /** Of what stands in no file that people can open: the entry that is meant. */
  readonly entry: (entry: string) => string;
  /** Labels of lines that are wrong, and of the same as they should be. */
  readonly wrong: string;
  readonly right: string;
  /** What an edit does. @param text what takes the place of what is wrong */
  readonly fix: (text: string) => string;
  /** How many more findings there are in a file. */
  readonly omitted: (path: string, count: number) => string;
  /** How many findings of all files are not shown. */
  readonly omittedInAll: (count: number) => string;
  /** How many findings can be fixed automatically, and the command for it: folders as they are typed. */
  readonly fixable: (count: number, folders: readonly string[]) => string;
  /** Where a code is explained. */
  readonly explain: (code: string) => string;
  /** One line that sums up a run: files checked, errors, warnings. */
  readonly summary: (files: number, errors: number, warnings: number) => string;
}

/** All that is said of findings, in one language. */
export interface FindingWords {
  readonly language: Language;
  readonly report: ReportWords;
  /**
   * What is wrong, and what to do about it.
   * @param isInForm whether who reads it has a form before them; without it, whether the line came from a cell of one
   */
  wordingOf(finding: Finding, isInForm?: boolean): Omit<Wording, 'inForm'>;
  /** What a code stands for, and why it matters. */
  explanationOf(code: string): {
    readonly what: string;
    readonly why: string;
    readonly example: Example | null;
  };
}

/** The words of some definitions, which hold every code of the findings that are asked about. */
export function findingWords(
  definitions: Definitions,
  report: ReportWords,
  language: Language,
): FindingWords {
  const definitionOf = (code: string): Definition => {
    const definition = definitions[code];
    if (definition === undefined) throw new Error(`No words for "${code}".`);
    return definition;
  };
  return {
    language,
    report,
    explanationOf: (code) => {
      const { words, example = null } = definitionOf(code);
      const { what, why } = words[language];
      return { what, why, example };
    },
    wordingOf: ({ code, args, place }, isInForm = cellAt(place) !== null) => {
      // The arguments of a finding are those that its code's definition takes: see `FindingMaker`.
      const {
        message,
        hint,
        inForm = hint,
      } = definitionOf(code).words[language].say(shortened(args) as never);
      return { message, hint: isInForm ? inForm : hint };
    },
  };
}

/** What is wrong and what to do, on one line, for formats that have a single field for both. */
export function messageOf(finding: Finding, words: FindingWords): string {
  const { message, hint } = words.wordingOf(finding);
  return [inPart(finding, words), message, hint ?? ''].join(' ').trim();
}

/** The cell, or the entry, that a finding is of, as its sentence begins; nothing where there is none. */
export function inPart({ place }: Finding, { report }: FindingWords): string {
  const entry = entryAt(place);
  if (entry !== null) return entry === '' ? '' : `${report.entry(entry)}:`;
  const cell = cellAt(place);
  return cell === null ? '' : `${report.cell(cell)}:`;
}

/** Longer quotations would hide what is said about them. */
const longestQuoted = 200;

function shortened(args: object): object {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    // A line that is proposed is to be copied: it is whole.
    typeof value === 'string' && value.length > longestQuoted && name !== 'line'
      ? `${value.slice(0, longestQuoted)}…`
      : value,
  ]);
  return Object.fromEntries(entries);
}
