import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PlacedValue, Run } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
import { piecesOf } from '../../layout/lines.ts';
import type { Value } from '../../report/printed.ts';
import { keptTogether, type Stretch } from '../../vietnamese/line-breaks.ts';

/** Whether what belongs together is kept on one line. */
type IsKept = (stretch: string) => boolean;

/**
 * Runs of text as elements, a line's end as a break; very long words may be broken where they would tear a table.
 * Figures are `<data>`, days are `<time>`, both with the value as machines read it. What no line's end should tear
 * (NĐ 30, F25) is an element that keeps it, so that its spaces and hyphens are those that a reader types to find it.
 */
export function inline(runs: readonly Run[], isKept: IsKept = () => true): ElementContent[] {
  const content: ElementContent[] = [];
  let last: Stretch | null = null;
  let together = togetherElement();
  for (const { run, stretch } of cut(runs, keptIn(runs, isKept))) {
    if (stretch === null) {
      for (const part of runElements(run, isKept)) content.push(part);
      continue;
    }
    if (stretch !== last) {
      together = togetherElement();
      content.push(together);
      last = stretch;
    }
    for (const part of runElements(run, () => false)) together.children.push(part);
  }
  return content;
}

const togetherElement = (): Element => h('span', { class: 'together' });

/** A text in the style of what it stands in. */
export function inlineText(text: string): ElementContent[] {
  return inline([{ text, bold: false, italic: false }]);
}

/** The stretches of some runs that are kept, none of which tears a value: what stands within one is kept there. */
function keptIn(runs: readonly Run[], isKept: IsKept): Stretch[] {
  const text = textIn({ runs });
  const values = valuesIn(runs);
  let next = 0;
  return keptTogether(text).filter(({ start, end }) => {
    while ((values[next]?.end ?? end) <= start) next += 1;
    for (let at = next; (values[at]?.start ?? end) < end; at += 1) {
      const value = values[at];
      if (value !== undefined && (value.start < start || value.end > end)) return false;
    }
    return isKept(text.slice(start, end));
  });
}

/** All values of some runs, by where they stand in the whole text. */
function valuesIn(runs: readonly Run[]): readonly Stretch[] {
  let offset = 0;
  return runs.flatMap(({ text, values = [] }) => {
    const start = offset;
    offset += text.length;
    return values.map((value) => ({ start: start + value.start, end: start + value.end }));
  });
}

/** Runs cut where stretches of their text start and end, each with the stretch that it is in. */
function cut(runs: readonly Run[], stretches: readonly Stretch[]): { run: Run; stretch: Stretch | null }[] {
  const pieces: { run: Run; stretch: Stretch | null }[] = [];
  let offset = 0;
  let next = 0;
  for (const run of runs) {
    let nextValue = 0;
    for (let from = 0; from < run.text.length; ) {
      const stretch = stretches[next];
      const isWithin = stretch !== undefined && stretch.start <= offset + from;
      const edge = (isWithin ? stretch.end : (stretch?.start ?? Number.POSITIVE_INFINITY)) - offset;
      const to = Math.min(run.text.length, edge);
      const values: PlacedValue[] = [];
      for (let value = run.values?.[nextValue]; value !== undefined && value.end <= to; ) {
        values.push({ ...value, start: value.start - from, end: value.end - from });
        nextValue += 1;
        value = run.values?.[nextValue];
      }
      pieces.push({
        run: { ...run, text: run.text.slice(from, to), values },
        stretch: isWithin ? stretch : null,
      });
      if (isWithin && to === edge) next += 1;
      from = to;
    }
    offset += run.text.length;
  }
  return pieces;
}

function runElements(run: Run, isKept: IsKept): ElementContent[] {
  const content = withValues(run, isKept);
  const slanted = run.italic ? [h('em', content)] : content;
  return run.bold ? [h('strong', slanted)] : slanted;
}

function withValues({ text, values = [] }: Run, isKept: IsKept): ElementContent[] {
  let end = 0;
  const content = values.flatMap((placed): ElementContent[] => {
    const before = inLines(text.slice(end, placed.start));
    const within = { text: text.slice(placed.start, placed.end), bold: false, italic: false };
    end = placed.end;
    return [...before, valueElement(placed.value, inline([within], isKept))];
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
