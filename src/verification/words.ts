import type { Difference, Problem, Remark, Verification } from './verification.generated.ts';

/** The words of `review verify`, in one language. */
export interface VerificationWords {
  /** The verdict on a file, in a few words. */
  readonly verdicts: Readonly<Record<Verification['verdict'], string>>;
  /** Which document it is. @param kind such as "report" */
  readonly document: (kind: string, name: string, program: string) => string;
  /** What tells that the data itself is the sender's. @param digits such as "4821 0937 5561 2280 1934 7756" */
  readonly fingerprint: (digits: string) => string;
  readonly problems: Readonly<Record<Problem['code'], (detail: string) => string>>;
  readonly differences: Readonly<Record<Difference['code'], (difference: Difference) => string>>;
  /** Where a difference is. @param pages "3", "1–13" */
  readonly onPages: (pages: string) => string;
  readonly more: (count: number) => string;
  readonly remarks: Readonly<Record<Remark['code'], (remark: Remark) => string>>;
  /** What whoever holds the file had best do, by the verdict. */
  readonly advice: Readonly<Record<Verification['verdict'], string>>;
}
