import type { ChalkInstance } from 'chalk';
import type { Finding } from '../finding.ts';
import type { Language } from '../words/wording.ts';

/** What one run found. */
export interface Report {
  /** In reporting order. */
  readonly findings: readonly Finding[];
  /** How many files were checked, broken ones included. */
  readonly files: number;
}

export interface ReporterOptions {
  readonly language: Language;
  /** Colours, or a `chalk` that leaves text plain. */
  readonly chalk: ChalkInstance;
}

/** Turns a report into the text that is printed, ending with a line break. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
