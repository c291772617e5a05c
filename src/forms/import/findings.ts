import { errorsOf, warningsOf } from '../../diagnostics/finding.ts';
import { cellFindings } from './findings/cells.ts';
import { fileFindings } from './findings/files.ts';

/** What can be wrong with what is imported, before it is checked as all submissions are. */
export const importFindings = { ...fileFindings, ...cellFindings };

/** Makes errors of import. */
export const importError = errorsOf<typeof importFindings>();
/** Makes warnings of import. */
export const importWarning = warningsOf<typeof importFindings>();
