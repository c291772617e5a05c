import { TextRun } from 'docx';
import type { Run } from '../../document/tree.ts';

/** Runs of text as Word's, a line's end as a break within the paragraph; what is not so is not said. */
export function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').map((part, index) => {
      const style = { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) };
      return new TextRun({ text: part, ...style, ...(index === 0 ? {} : { break: 1 }) });
    }),
  );
}
