import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Run } from '../../document/tree.ts';
import { piecesOf } from '../lines.ts';

/** Runs of text as elements, a line's end as a break; very long words may be broken where they would tear a table. */
export function inline(runs: readonly Run[]): ElementContent[] {
  return runs.flatMap(({ text, bold, italic }): ElementContent[] => {
    const lines = text.split('\n').flatMap((line, index): ElementContent[] => {
      const broken = withWordsBroken(line);
      return index === 0 ? broken : [h('br'), ...broken];
    });
    const slanted = italic ? [h('em', lines)] : lines;
    return bold ? [h('strong', slanted)] : slanted;
  });
}

function withWordsBroken(line: string): ElementContent[] {
  const texts = [''];
  for (const word of line.split(/(\s+)/)) {
    const [first = '', ...others] = piecesOf(word);
    texts.push(`${texts.pop()}${first}`);
    for (const other of others) texts.push(other);
  }
  return texts.flatMap((value, index): ElementContent[] => {
    const text: ElementContent = { type: 'text', value };
    return index === 0 ? [text] : [h('wbr'), text];
  });
}
