import type { FindingCode } from '../finding.ts';

/** What a code stands for, apart from any one finding. */
export interface Explanation {
  /** What is wrong where it is reported. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
}

/** Lines that are wrong, and the same as they should be; `null` where a file's text is not the point. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

export type Explanations = Readonly<Record<FindingCode, Explanation>>;
