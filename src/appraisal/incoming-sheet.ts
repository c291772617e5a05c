import type { SourceText } from '../diagnostics/source-text.ts';
import type { FilledSheet } from './read-sheet.ts';

/** A sheet that was filled in, with its file. */
export interface IncomingSheet {
  readonly source: SourceText;
  /** The file's name. */
  readonly name: string;
  readonly sheet: FilledSheet;
}
