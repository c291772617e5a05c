import { type IRunOptions, NoBreakHyphen, TextRun } from 'docx';
import { withoutMarks } from '../../document/looks.ts';
import type { Run } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
import { keptTogether } from '../../vietnamese/line-breaks.ts';

const noBreakSpace = '\u00a0';
const noBreakHyphen = '\u2011';

/**
 * Runs of text as Word's, a line's end as a break within the paragraph; what is not so is not said.
 * @param common how all of them differ from the paragraph's style
 */
export function runsOf(runs: readonly Run[], common: IRunOptions = {}): TextRun[] {
  return runs.flatMap((run) => {
    const style = { ...common, ...styleOf(run) };
    return run.text.split('\n').flatMap((line, index) => withMarks(line, style, index > 0));
  });
}

/**
 * The same, with Word's no-break spaces and hyphens where no line should end (NĐ 30, F25). For text that is read, not for
 * cells: what is copied from a table into a workbook has to equal the same words there.
 * @param referring what becomes of a label that the text refers by, given the runs that show it and their style
 */
export function gluedRunsOf(
  runs: readonly Run[],
  referring: (target: string, shown: readonly TextRun[], style: IRunOptions) => readonly TextRun[] = (
    _,
    shown,
  ) => shown,
): TextRun[] {
  const glued = withGlue(textIn({ runs: withoutMarks(runs) }));
  let end = 0;
  return runs.flatMap((run) => {
    if (run.isRaised) return runsOf([run]);
    const start = end;
    end += run.text.length;
    return stretchesOf(run, glued.slice(start, end)).flatMap(({ text, target }) => {
      const shown = runsOf([{ ...run, text }]);
      return target === null ? shown : referring(target, shown, styleOf(run));
    });
  });
}

/** A run's text in order, each label apart that it refers by: "Phụ lục" of "Phụ lục kèm theo". */
function stretchesOf({ text: written, references = [] }: Run, text: string) {
  const stretches: { readonly text: string; readonly target: string | null }[] = [];
  let end = 0;
  for (const { start, target } of references) {
    if (!written.startsWith(target, start)) continue;
    stretches.push({ text: text.slice(end, start), target: null });
    end = start + target.length;
    stretches.push({ text: text.slice(start, end), target });
  }
  return [...stretches, { text: text.slice(end), target: null }].filter((one) => one.text !== '');
}

/** How a run differs from its paragraph's style. */
const styleOf = ({ bold, italic, isRaised }: Run): IRunOptions => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italics: italic } : {}),
  ...(isRaised ? { superScript: true } : {}),
});

/**
 * The same of a text in its paragraph's style.
 * @param before what stands before it as it is
 */
export function gluedText(text: string, before = ''): TextRun[] {
  return runsOf([{ text: before + withGlue(text), bold: false, italic: false }]);
}

/** The same text, as long as it was, with no-break spaces and hyphens in what belongs together. */
function withGlue(text: string): string {
  let end = 0;
  const parts = keptTogether(text).map((stretch) => {
    const before = text.slice(end, stretch.start);
    end = stretch.end;
    const within = text.slice(stretch.start, end);
    return before + within.replaceAll(' ', noBreakSpace).replaceAll('-', noBreakHyphen);
  });
  return parts.join('') + text.slice(end);
}

/** Word's no-break hyphen is a mark of its own: a character for it may be lacking in the typeface. */
function withMarks(line: string, style: IRunOptions, isNew: boolean): TextRun[] {
  if (line === '' && !isNew) return [];
  return line.split(noBreakHyphen).flatMap((text, index) =>
    index === 0
      ? new TextRun({ ...style, text, ...(isNew ? { break: 1 } : {}) })
      : // Runs apart: among the children of one, the library takes "CURRENT" and the like for fields.
        [new TextRun({ ...style, children: [new NoBreakHyphen()] }), new TextRun({ ...style, text })],
  );
}
