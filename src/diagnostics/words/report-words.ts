import type { RelatedPlace } from '../finding.ts';

/** The words around findings, in one language. */
export interface ReportWords {
  readonly severity: { readonly error: string; readonly warning: string };
  readonly related: Readonly<Record<RelatedPlace['role'], string>>;
  readonly hint: string;
  /** How many more findings there are in a file. */
  readonly omitted: (path: string, count: number) => string;
  /** How many findings can be fixed automatically. */
  readonly fixable: (count: number) => string;
  /** Where a code is explained. */
  readonly explain: (code: string) => string;
  /** One line that sums up a run: files checked, errors, warnings. */
  readonly summary: (files: number, errors: number, warnings: number) => string;
}
