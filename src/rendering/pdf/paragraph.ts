import type { Content } from 'pdfmake/interfaces.js';
import { foldedRuns } from '../../document/html-nodes.ts';
import type { Paragraph, Run } from '../../document/tree.ts';
import { withLongWordsBroken } from '../lines.ts';
import { indent, sizes, textWidth } from '../page.ts';
import { justifiedLines, type Line } from './line-breaking.ts';
import { inline, type Setting } from './table.ts';

/** A paragraph as lines of text, each of which pdfmake sets as it is told: it breaks none of them anew. */
export function paragraphContent(
  { marker, runs }: Paragraph,
  { orientation, measure, exactWidth }: Setting,
): Content {
  const room = textWidth(orientation);
  const unbroken = runs.map(({ text, ...style }: Run): Run => {
    const width = (part: string) => measure(part, sizes.body, style.bold ? 'bold' : 'regular');
    return { text: withLongWordsBroken(text, width, room - 1.5 * indent), ...style };
  });
  const width = (run: Run) => exactWidth(run, sizes.body);
  const lines = justifiedLines(marker, unbroken, width, { first: room - indent, other: room });
  return { stack: lines.map(lineContent), margin: [0, 0, 0, 6], isParagraph: true } as Content;
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
