import type { FindingArguments, FindingCode, RelatedPlace } from '../finding.ts';

export type Language = 'vi' | 'en';

/** What a finding says: what is wrong, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly hint: string | null;
}

/** The dates that findings speak of. */
export type DateArgument = FindingArguments['date-order']['name' | 'end'];

/** The words of one language: for every code, a function from its arguments to its wording. */
type FindingWords = {
  readonly [Code in FindingCode]: (args: FindingArguments[Code]) => Wording;
};

/** The words around findings, in one language. */
interface ReportWords {
  readonly severity: { readonly error: string; readonly warning: string };
  readonly related: Readonly<Record<RelatedPlace['role'], string>>;
  readonly hint: string;
  /** How many more findings there are in a file. */
  readonly untold: (path: string, count: number) => string;
  /** How many findings could be mended by machine. */
  readonly fixable: (count: number) => string;
  /** Where a code is explained. */
  readonly explain: (code: string) => string;
  /** One line that sums up a run: files checked, errors, warnings. */
  readonly summary: (files: number, errors: number, warnings: number) => string;
}

export interface Catalogue {
  readonly findings: FindingWords;
  readonly report: ReportWords;
}
