import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Run } from '../../document/tree.ts';
import { piecesOf } from '../../layout/lines.ts';
import type { Value } from '../../report/printed.ts';

/**
 * Runs of text as elements, a line's end as a break; very long words may be broken where they would tear a table.
 * Figures are `<data>`, days are `<time>`, both with the value as machines read it.
 */
export function inline(runs: readonly Run[]): ElementContent[] {
  return runs.flatMap((run): ElementContent[] => {
    const content = withValues(run);
    const slanted = run.italic ? [h('em', content)] : content;
    return run.bold ? [h('strong', slanted)] : slanted;
  });
}

function withValues({ text, values = [] }: Run): ElementContent[] {
  let end = 0;
  const content = values.flatMap((placed): ElementContent[] => {
    const before = inLines(text.slice(end, placed.start));
    end = placed.end;
    return [...before, valueElement(placed.value, inLines(text.slice(placed.start, placed.end)))];
  });
  return [...content, ...(end < text.length ? inLines(text.slice(end)) : [])];
}

function valueElement(value: Value, content: ElementContent[]): ElementContent {
  return value.kind === 'date'
    ? h('time', { dateTime: value.date }, content)
    : h('data', { value: value.digits }, content);
}

function inLines(text: string): ElementContent[] {
  return text.split('\n').flatMap((line, index): ElementContent[] => {
    const broken = withWordsBroken(line);
    return index === 0 ? broken : [h('br'), ...broken];
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
