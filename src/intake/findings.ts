import { errorsOf, type FindingAmong, warningsOf } from '../diagnostics/finding.ts';
import { fileFindings } from './findings/files.ts';
import { textFindings } from './findings/text.ts';
import { valueFindings } from './findings/values.ts';
import { yamlFindings } from './findings/yaml.ts';

/** What can be wrong with a file before its records are looked at. */
export const intakeFindings = { ...fileFindings, ...textFindings, ...yamlFindings, ...valueFindings };

export type IntakeFinding = FindingAmong<typeof intakeFindings>;

export const error = errorsOf<typeof intakeFindings>();
export const warning = warningsOf<typeof intakeFindings>();
