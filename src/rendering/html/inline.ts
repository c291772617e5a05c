import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Run } from '../../document/tree.ts';

/** Runs of text as elements, a line's end as a break. */
export function inline(runs: readonly Run[]): ElementContent[] {
  return runs.flatMap(({ text, bold, italic }): ElementContent[] => {
    const lines = text.split('\n').flatMap((line, index): ElementContent[] => {
      const own: ElementContent = { type: 'text', value: line };
      return index === 0 ? [own] : [h('br'), own];
    });
    const slanted = italic ? [h('em', lines)] : lines;
    return bold ? [h('strong', slanted)] : slanted;
  });
}
