import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { withoutMarks } from '../../document/looks.ts';
import type { PlacedReference, PlacedValue, Run } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
import { piecesOf } from '../../layout/lines.ts';
import type { Value } from '../../report/printed.ts';
import { keptTogether, type Stretch } from '../../vietnamese/line-breaks.ts';

/** Whether what belongs together is kept on one line. */
type IsKept = (stretch: string) => boolean;

/** Ids of what is called by its number, such as "Phụ lục I". */
export type Targets = ReadonlyMap<string, string>;

const nowhere: Targets = new Map();

/** What is marked up in a text: a value, or a reference. */
type Placed = PlacedValue | PlacedReference;

/**
 * Runs of text as elements, a line's end as a break; very long words may be broken where they would tear a table.
 * Figures are `<data>`, days are `<time>`, both with the value as machines read it. What no line's end should tear
 * (NĐ 30, F25) is an element that keeps it, so that its spaces and hyphens are those that a reader types to find it.
 * @param targets what references lead to; they are text where there is none
 */
export function inline(
  runs: readonly Run[],
  isKept: IsKept = () => true,
  targets: Targets = nowhere,
): ElementContent[] {
  const content: ElementContent[] = [];
  let last: Stretch | null = null;
  let together = togetherElement();
  for (const { run, stretch } of cut(runs, keptIn(runs, isKept))) {
    if (stretch === null) {
      for (const part of runElements(run, isKept, targets)) content.push(part);
      continue;
    }
    if (stretch !== last) {
      together = togetherElement();
      content.push(together);
      last = stretch;
    }
    for (const part of runElements(run, () => false, targets)) together.children.push(part);
  }
  return content;
}

const togetherElement = (): Element => h('span', { class: 'together' });

/** A text in the style of what it stands in. */
export function inlineText(text: string): ElementContent[] {
  return inline([{ text, bold: false, italic: false }]);
}

/** The stretches of some runs that are kept, none of which tears a value or a reference: what stands within one is kept there. */
function keptIn(runs: readonly Run[], isKept: IsKept): Stretch[] {
  const read = withoutMarks(runs);
  const text = textIn({ runs: read });
  const values = placedIn(read);
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

/** All values and references of some runs, by where they stand in the whole text. */
function placedIn(runs: readonly Run[]): readonly Stretch[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const start = offset;
    offset += run.text.length;
    return placedOf(run).map((one) => ({ start: start + one.start, end: start + one.end }));
  });
}

/** The values and references of a run, in the order of its text. */
function placedOf({ values = [], references = [] }: Run): readonly Placed[] {
  if (references.length === 0) return values;
  return [...values, ...references].sort((a, b) => a.start - b.start);
}

/** Runs cut where stretches of their text start and end, each with the stretch that it is in. */
function cut(runs: readonly Run[], stretches: readonly Stretch[]): CutRun[] {
  const pieces: CutRun[] = [];
  let offset = 0;
  let next = 0;
  for (const run of runs) {
    if (run.isRaised) {
      pieces.push({ run, stretch: openAt(offset, stretches[next]) });
      continue;
    }
    const valuesTo = placedUpTo(run.values);
    const referencesTo = placedUpTo(run.references);
    for (let from = 0; from < run.text.length; ) {
      const stretch = stretches[next];
      const isWithin = stretch !== undefined && stretch.start <= offset + from;
      const edge = (isWithin ? stretch.end : (stretch?.start ?? Number.POSITIVE_INFINITY)) - offset;
      const to = Math.min(run.text.length, edge);
      pieces.push({
        run: {
          ...run,
          text: run.text.slice(from, to),
          values: valuesTo(from, to),
          references: referencesTo(from, to),
        },
        stretch: isWithin ? stretch : null,
      });
      if (isWithin && to === edge) next += 1;
      from = to;
    }
    offset += run.text.length;
  }
  return pieces;
}

/** A part of a run, and the stretch that it is in. */
interface CutRun {
  readonly run: Run;
  readonly stretch: Stretch | null;
}

/** The stretch that has begun before a place and not ended there: a mark in it stays with it. */
function openAt(offset: number, stretch: Stretch | undefined): Stretch | null {
  return stretch !== undefined && stretch.start < offset ? stretch : null;
}

/** Takes what stands in a text piece by piece, each up to where the piece ends, placed by where it starts. */
function placedUpTo<One extends Stretch>(all: readonly One[] = []) {
  let next = 0;
  return (from: number, to: number): One[] => {
    const taken: One[] = [];
    for (let one = all[next]; one !== undefined && one.end <= to; one = all[next]) {
      taken.push({ ...one, start: one.start - from, end: one.end - from });
      next += 1;
    }
    return taken;
  };
}

function runElements(run: Run, isKept: IsKept, targets: Targets): ElementContent[] {
  const content = withPlaced(run, isKept, targets);
  const slanted = run.italic ? [h('em', content)] : content;
  const look = run.bold ? [h('strong', slanted)] : slanted;
  return run.isRaised ? [h('sup', look)] : look;
}

function withPlaced(run: Run, isKept: IsKept, targets: Targets): ElementContent[] {
  const { text } = run;
  let end = 0;
  const content = placedOf(run).flatMap((placed): ElementContent[] => {
    const before = inLines(text.slice(end, placed.start));
    const within = { text: text.slice(placed.start, placed.end), bold: false, italic: false };
    end = placed.end;
    const content = inline([within], isKept);
    return [
      ...before,
      ...('target' in placed ? linked(content, placed, targets) : [valueElement(placed.value, content)]),
    ];
  });
  return [...content, ...(end < text.length ? inLines(text.slice(end)) : [])];
}

function linked(content: ElementContent[], { target }: PlacedReference, targets: Targets): ElementContent[] {
  const id = targets.get(target);
  return id === undefined ? content : [h('a', { href: `#${id}` }, content)];
}

/** An element that knows which figure it prints, which no text of the page says. */
function valueElement(value: Value, content: ElementContent[]): ElementContent {
  const element =
    value.kind === 'date'
      ? h('time', { dateTime: value.date }, content)
      : h('data', { value: value.digits }, content);
  return Object.assign(element, { data: { figure: value.figure } });
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
