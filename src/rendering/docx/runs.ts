import { TextRun } from 'docx';
import type { Run } from '../../document/tree.ts';

/** Runs of text as Word's, a line's end as a break within the paragraph. */
export function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text
      .split('\n')
      .map((part, index) => new TextRun({ text: part, bold, italics: italic, break: index === 0 ? 0 : 1 })),
  );
}
