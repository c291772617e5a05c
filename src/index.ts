/** What other programs use: the steps from a campaign's folder to its documents, and what is said of what was found. */

export type { Language } from './diagnostics/definition.ts';
export type { Finding, Severity } from './diagnostics/finding.ts';
export { type FindingWords, messageOf } from './diagnostics/finding-words.ts';
export type { Position } from './diagnostics/source-text.ts';
export { nodeWorld } from './disk/node-world.ts';
export { findingWordsIn } from './findings.ts';
export type { DocumentKindName } from './intake/document-kinds.ts';
export type { ProgramWorld, World } from './intake/world.ts';
export {
  type BuildOptions,
  type Built,
  build,
  type Checked,
  type CheckOptions,
  check,
  type FormatName,
} from './review.ts';
