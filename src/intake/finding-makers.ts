import { errorsOf, type FindingAmong, warningsOf } from '../diagnostics/finding.ts';
// Their words are loaded where they are said, and not where a file is read.
import type { intakeFindings } from './findings.ts';

/** A finding of intake. */
export type IntakeFinding = FindingAmong<typeof intakeFindings>;

/** Makes errors of intake. */
export const error = errorsOf<typeof intakeFindings>();
/** Makes warnings of intake. */
export const warning = warningsOf<typeof intakeFindings>();
