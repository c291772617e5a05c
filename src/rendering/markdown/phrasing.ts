import type { PhrasingContent } from 'mdast';
import type { Run } from '../../document/tree.ts';

/** Text as a node, on one line. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/g, ' ') });
/** What HTML says as a node, as it is. */
export const html = (value: string): PhrasingContent => ({ type: 'html', value });
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });

/** Text in no style. */
export const plain = (text: string): Run => ({ text, bold: false, italic: false });

/** Runs with their line ends as hard breaks, of which none stands at an end: it would be written as a backslash. */
export function phrasingOf(runs: readonly Run[]): PhrasingContent[] {
  const content = runs.flatMap((run) => {
    const lines = run.text.split('\n');
    return lines.flatMap((line, index): PhrasingContent[] => {
      const before = index === 0 ? line : line.trimStart();
      const text = index === lines.length - 1 ? before : before.trimEnd();
      return [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        ...(text === '' ? [] : phrasing({ ...run, text })),
      ];
    });
  });
  const isBreak = ({ type }: PhrasingContent) => type === 'break';
  const first = content.findIndex((node) => !isBreak(node));
  return first === -1 ? [] : content.slice(first, content.findLastIndex((node) => !isBreak(node)) + 1);
}

function phrasing({ text: words, bold, italic, isRaised }: Run): PhrasingContent[] {
  if (isRaised) return [html('<sup>'), text(words), html('</sup>')];
  // Marks of emphasis do not hold spaces at their ends.
  const inner = words.trim();
  if (inner === '' || !(bold || italic)) return [text(words)];
  const slanted: PhrasingContent = italic ? emphasis(inner) : text(inner);
  const marked: PhrasingContent = bold ? { type: 'strong', children: [slanted] } : slanted;
  return [
    ...(words.trimStart() === words ? [] : [text(' ')]),
    marked,
    ...(words.trimEnd() === words ? [] : [text(' ')]),
  ];
}
