import type { Content } from 'pdfmake/interfaces.js';
import { foldedRuns } from '../../document/html-nodes.ts';
import type { Paragraph, Run } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { indent, sizes, textWidth } from '../../layout/page.ts';
import { justifiedLines, type Line } from './line-breaking.ts';
import type { Setting } from './setting.ts';

/** A paragraph as lines of text, each of which pdfmake sets as it is given: it breaks none of them anew. */
export function paragraphContent(
  { marker, runs }: Paragraph,
  { orientation, measure, exactWidth }: Setting,
): Content {
  const room = textWidth(orientation);
  const width = (run: Run) => exactWidth(run, sizes.body);
  // Some room goes to the indent and the point's mark.
  const broken = withLongWordsBroken(runs, measure, room - 1.5 * indent);
  const lines = justifiedLines(marker, broken, width, { first: room - indent, other: room });
  return { stack: lines.map(lineContent), margin: [0, 0, 0, 6], isParagraph: true } as Content;
}

/** The same runs, in which a word that is wider than `room`, be it in several styles, goes on in a new line. */
function withLongWordsBroken(runs: readonly Run[], measure: Measure, room: number): Run[] {
  let used = 0;
  return runs.map((run) => {
    let text = '';
    for (const letter of run.text) {
      const width = measure(letter, sizes.body, run.bold ? 'bold' : 'regular');
      const endsWord = letter === ' ' || letter === '\n';
      if (!endsWord && used > 0 && used + width > room) {
        text += '\n';
        used = 0;
      }
      text += letter;
      used = endsWord ? 0 : used + width;
    }
    return { ...run, text };
  });
}

/** A line, whose words stay together; the first one is indented. Only a spread line needs its words apart. */
function lineContent({ words, mostAdded }: Line, index: number): Content {
  const runs = words.flatMap((word, place) =>
    word.map((run, part) => ({
      ...run,
      text: part === word.length - 1 && place < words.length - 1 ? `${run.text} ` : run.text,
    })),
  );
  const text = (mostAdded > 0 ? runs : foldedRuns(runs)).map((run) => ({
    ...inline(run),
    noWrap: true,
    // pdfmake's own mark for text after which it may not break, and ours for a line that is broken here.
    noNewLine: true,
    mostAdded,
  }));
  return { text, ...(index === 0 ? { leadingIndent: indent } : {}) } as unknown as Content;
}

/** A run of text as pdfmake takes it. */
export function inline({ text, bold, italic }: Run) {
  return { text, bold, italics: italic };
}
