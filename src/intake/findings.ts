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
