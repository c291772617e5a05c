import { errorsOf, type FindingAmong, warningsOf } from '../diagnostics/finding.ts';
import { fileFindings } from './findings/files.ts';
import { letterFindings } from './findings/letters.ts';
import { lineFindings } from './findings/lines.ts';
import { textFindings } from './findings/text.ts';
import { valueFindings } from './findings/values.ts';
import { yamlFindings } from './findings/yaml.ts';

/** What can be wrong with a file before its records are looked at. */
export const intakeFindings = {
  ...fileFindings,
  ...textFindings,
  ...letterFindings,
  ...yamlFindings,
  ...lineFindings,
  ...valueFindings,
};

/** A finding of intake. */
export type IntakeFinding = FindingAmong<typeof intakeFindings>;

/** Makes errors of intake. */
export const error = errorsOf<typeof intakeFindings>();
/** Makes warnings of intake. */
export const warning = warningsOf<typeof intakeFindings>();
