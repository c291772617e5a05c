import type { ChalkInstance } from 'chalk';
import type { FindingWords } from '../finding-words.ts';
import type { Report } from '../report.ts';

/** How a report is to be put. */
export interface ReporterOptions {
  readonly words: FindingWords;
  /** Colours, or a `chalk` that leaves text plain. */
  readonly chalk: ChalkInstance;
  /** How many columns a line may have. */
  readonly width: number;
  readonly programVersion: string;
  /** Errors alone, without totals: for people; machines get all. */
  readonly isQuiet: boolean;
}

/** Turns a report into the text that is printed, ending with a line break. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** Stands in the place of a code where a format says how many of a file's findings are not shown. */
export const omissionCode = 'omitted';
