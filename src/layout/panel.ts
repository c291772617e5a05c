import { largestOf } from '../aggregation/largest.ts';
import type { ImageFile } from '../images/image-file.ts';
import type { DrawnChart } from './chart/marks.ts';
import { bonds, type Flowing, type Placed, type Strip } from './flow.ts';
import type { Part } from './pages.ts';
import { lineHeightOf, roomIn, type Setting } from './setting.ts';
import type { SetText } from './text.ts';
import type { Typeface } from './typeface.ts';

/** Something in a panel, from its upper left corner in points. */
type Item = { readonly top: number; readonly height: number; readonly left: number } & (
  | { readonly kind: 'text'; readonly part: Part | null; readonly text: SetText; readonly ascent: number }
  | { readonly kind: 'rule'; readonly width: number }
  | { readonly kind: 'drawing'; readonly part: Part; readonly drawing: DrawnChart; readonly scale: number }
  | { readonly kind: 'image'; readonly part: Part; readonly file: ImageFile; readonly width: number }
);

/** A frame around what stands in it; where that is torn, so is the frame, and closed on each page. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in a column. */
interface Filled {
  readonly items: readonly Item[];
  readonly frames: readonly Frame[];
  /** How far down it reaches, in points. */
  readonly height: number;
}

/** How thick rules are, in points. */
const ruleThickness = 0.75;

/** What stands below each other in some width, each line at the left, in the middle or at the right. */
export class Column implements Filled {
  readonly items: Item[] = [];
  readonly frames: Frame[] = [];
  height: number;
  readonly #left: number;
  readonly #room: number;
  readonly #typeface: Typeface;

  constructor(typeface: Typeface, { left, room, top = 0 }: { left: number; room: number; top?: number }) {
    this.#typeface = typeface;
    this.#left = left;
    this.#room = room;
    this.height = top;
  }

  /** White, in points. */
  skip(points: number): this {
    this.height += points;
    return this;
  }

  /** Lines of text. @param indent of the first, in points */
  lines(
    texts: readonly SetText[],
    part: Part | null,
    align: 'left' | 'center' | 'right' = 'left',
    indent = 0,
  ): this {
    for (const [index, text] of texts.entries()) {
      const lead = align === 'left' && index === 0 ? indent : 0;
      this.#text(text, part, this.#left + lead + asideOf(align, this.#room - text.width));
    }
    return this;
  }

  /** Two pieces of text on one line, each of a part of its own: a point's letter, and what it says. */
  line(pieces: readonly { readonly text: SetText; readonly part: Part }[], indent: number): this {
    let left = this.#left + indent;
    const top = this.height;
    for (const { text, part } of pieces) {
      this.height = top;
      this.#text(text, part, left);
      left += text.width;
    }
    return this;
  }

  /** A rule in the middle. */
  rule(width: number): this {
    const top = this.height + 2;
    this.items.push({
      kind: 'rule',
      top,
      height: ruleThickness,
      left: this.#left + (this.#room - width) / 2,
      width,
    });
    this.height = top + ruleThickness;
    return this;
  }

  /** Lines of text in a frame, in the middle. */
  framed(texts: readonly SetText[], part: Part): this {
    const width = largestOf(texts.map((text) => text.width)) + 14;
    const top = this.height;
    this.skip(3).lines(texts, part, 'center').skip(1);
    const left = this.#left + (this.#room - width) / 2;
    this.frames.push({ left, top, width, height: this.height - top });
    return this;
  }

  /** A drawing in the middle. */
  drawing(drawing: DrawnChart, scale: number, part: Part): this {
    const [width, height] = [scale * drawing.width, scale * drawing.height];
    const left = this.#left + (this.#room - width) / 2;
    this.items.push({ kind: 'drawing', top: this.height, height, left, drawing, scale, part });
    this.height += height;
    return this;
  }

  /** A picture in the middle. @param size in points */
  image(file: ImageFile, { width, height }: Readonly<Record<'width' | 'height', number>>, part: Part): this {
    const left = this.#left + (this.#room - width) / 2;
    this.items.push({ kind: 'image', top: this.height, left, width, height, file, part });
    this.height += height;
    return this;
  }

  #text(text: SetText, part: Part | null, left: number): void {
    const height = lineHeightOf(this.#typeface, text.size);
    const ascent = this.#typeface.ascent * text.size;
    this.items.push({ kind: 'text', part, text, left, top: this.height, height, ascent });
    this.height += height;
  }
}

/** How far from the left something stands that leaves some room free. */
export function asideOf(align: 'left' | 'center' | 'right', free: number): number {
  return { left: 0, center: 0.5, right: 1 }[align] * free;
}

/** A column as wide as the page's text. */
export function wholeColumn(setting: Setting): Column {
  const { left, width: room } = roomIn(setting);
  return new Column(setting.typeface, { left, room });
}

/** How a panel stands in the text. */
interface Standing {
  readonly above: number;
  readonly below: number;
  readonly structure: readonly Part[];
  /** Whether a strip stays with the one after it: as lines of text do, or all, or those that begin above some height. */
  readonly kept: 'lines' | 'whole' | 'wholeWithNext' | number;
}

/**
 * What stands in columns side by side, as a block. It can be torn wherever no line of any column is, and only as
 * `kept` says while there is room. Columns that nowhere end a line at once are set below each other beyond a page's height.
 */
export function panel(columns: readonly Filled[], setting: Setting, standing: Standing): Flowing {
  const frames = columns.flatMap((column) => column.frames);
  const strips = stripsOf(
    columns.flatMap(({ items }) => items),
    heightOf(columns),
  );
  if (columns.length > 1 && strips.some(({ height }) => height > roomIn(setting).height)) {
    return panel([stacked(columns)], setting, standing);
  }
  const { above, below, structure, kept } = standing;
  return {
    above,
    below,
    structure,
    strips: strips.map((strip, index) => ({
      height: strip.height,
      bond: bondAfter(kept, strip, index, strips.length),
    })),
    closing: () => 0,
    repeatedBefore: () => 0,
    place: (placed) => placeStrips(strips, frames, placed),
  };
}

/** An item, and which it is of its panel's. */
type PlacedItem = Item & { readonly order: number };

interface FilledStrip extends Omit<Strip, 'bond'> {
  readonly top: number;
  readonly items: readonly PlacedItem[];
}

function bondAfter(kept: Standing['kept'], strip: FilledStrip, index: number, count: number): number {
  if (index === count - 1) return kept === 'wholeWithNext' ? bonds.heading : bonds.none;
  if (kept === 'whole' || kept === 'wholeWithNext') return bonds.one;
  if (kept !== 'lines' && strip.top + strip.height < kept) return bonds.one;
  // Neither a first line nor a last one stands alone.
  return index === 0 || index === count - 2 ? bonds.lines : bonds.none;
}

function heightOf(columns: readonly Filled[]): number {
  return columns.reduce((most, { height }) => Math.max(most, height), 0);
}

/** The columns below each other. */
function stacked(columns: readonly Filled[]): Filled {
  const items: Item[] = [];
  const frames: Frame[] = [];
  let top = 0;
  for (const column of columns) {
    for (const item of column.items) items.push({ ...item, top: item.top + top });
    for (const frame of column.frames) frames.push({ ...frame, top: frame.top + top });
    top += column.height;
  }
  return { items, frames, height: top };
}

/** Cuts what stands in a panel wherever nothing is cut through. */
function stripsOf(items: readonly Item[], height: number): FilledStrip[] {
  const strips: { top: number; items: PlacedItem[] }[] = [];
  let reached = 0;
  const fromTop = items.map((item, order) => ({ ...item, order })).sort((a, b) => a.top - b.top);
  for (const item of fromTop) {
    const last = strips.at(-1);
    if (last === undefined) strips.push({ top: 0, items: [item] });
    else if (item.top >= reached - rounding) strips.push({ top: item.top, items: [item] });
    else last.items.push(item);
    reached = Math.max(reached, item.top + item.height);
  }
  return strips.map(({ top, items }, index) => ({
    top,
    items,
    height: (strips[index + 1]?.top ?? height) - top,
  }));
}

const rounding = 0.01;

/** Draws what stands in some strips, one column after the other. */
function placeStrips(
  strips: readonly FilledStrip[],
  frames: readonly Frame[],
  { from, to, page, top }: Placed,
): void {
  const [first, last] = [strips[from], strips[to - 1]];
  if (first === undefined || last === undefined) return;
  const shift = top - first.top;
  const items = strips.slice(from, to).flatMap((strip) => strip.items);
  for (const item of items.sort((a, b) => a.order - b.order)) placeItem(item, shift, page.marks);
  for (const frame of frames) {
    const begin = Math.max(frame.top, first.top);
    const end = Math.min(frame.top + frame.height, last.top + last.height);
    if (begin >= end) continue;
    const [left, right] = [frame.left, frame.left + frame.width];
    const [above, below] = [begin + shift, end + shift];
    const rules = [
      [left, above, right, above],
      [right, above, right, below],
      [right, below, left, below],
      [left, below, left, above],
    ] as const;
    page.marks.push({ kind: 'rules', thickness: ruleThickness, rules });
  }
}

function placeItem(item: Item, shift: number, marks: Placed['page']['marks']): void {
  const { left } = item;
  const top = item.top + shift;
  switch (item.kind) {
    case 'text':
      marks.push({ kind: 'text', part: item.part, left, baseline: top + item.ascent, text: item.text });
      break;
    case 'rule':
      marks.push({ kind: 'rules', thickness: ruleThickness, rules: [[left, top, left + item.width, top]] });
      break;
    case 'image': {
      const { part, file, width, height } = item;
      marks.push({ kind: 'image', part, left, top, width, height, file });
      break;
    }
    case 'drawing': {
      const { part, drawing, scale } = item;
      marks.push({ kind: 'drawing', part, left, top, scale, drawing });
      break;
    }
  }
}
