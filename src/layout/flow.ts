import type { Destination, Page, Part } from './pages.ts';

/** A horizontal strip of a page, which no page break tears: a line of text, a row of a table. */
export interface Strip {
  /** In points. */
  readonly height: number;
  /** How firmly what follows is held on the same page: one of `bonds`. */
  readonly bond: number;
}

/**
 * How firmly what follows is held on the same page. What is held together is more than a page has room for now and then: the
 * weakest bonds in it give way first.
 */
export const bonds = {
  /** A page may end here. */
  none: 0,
  /** One of the parts of a whole that is low, or of a group. */
  whole: 1,
  /** Company that would be better: a third line above a signature. */
  company: 2,
  /** Rows that tell what a table or a group is. */
  beginning: 3,
  /** What would be alone: a table's last row, a note. */
  alone: 4,
  /** Lines of a paragraph, or of text and the signature below it. */
  lines: 5,
  /** A heading, or what leads to what follows. */
  heading: 6,
  /** Lines of one heading, a signature, a chart with its caption. */
  one: 7,
} as const;

/** Strips of a block, from one up to before another, on a page. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly page: Page;
  /** Where the first of them begins, below what the block repeats there. */
  readonly top: number;
}

/** A block cut into strips, which pages are filled with. */
export interface Flowing {
  /** The white above and below it, in points; none at the top of a page. */
  readonly above: number;
  readonly below: number;
  readonly strips: readonly Strip[];
  /** How much room it takes to close it below a strip, where a page ends there, in points. */
  readonly closing: (strip: number) => number;
  /** How much room it takes at the top of each page on which strips from `from` on go on, in points. */
  readonly repeatedBefore: (from: number) => number;
  /** Draws some strips; called once for each page that the block stands on, from the first to the last. */
  readonly place: (placed: Placed) => void;
  /** What its text is. */
  readonly structure: readonly Part[];
}

/** Pages for blocks to stand on. */
export interface Stock {
  /** Where text begins and ends on them, in points from the top. */
  readonly top: number;
  readonly bottom: number;
  readonly newPage: () => Page;
}

/** A strip among those of all blocks. */
interface Entry {
  readonly block: number;
  readonly strip: number;
  readonly height: number;
  /** The white above it, unless it begins a page. */
  readonly gap: number;
  readonly closing: number;
  readonly bond: number;
}

/**
 * Fills pages with blocks, one after the other. What is held together goes to the next page together; only what is
 * higher than a page is torn, and then where it is held least.
 * @yields each page when it is full
 * @returns where each block begins, the first page being 0
 */
export function* fillPages(
  blocks: readonly Flowing[],
  { top, bottom, newPage }: Stock,
): Generator<Page, Destination[]> {
  const entries = entriesOf(blocks);
  const beginnings: Destination[] = [];
  let page = newPage();
  let count = 0;
  let y = top;
  let isFresh = true;
  /** The strips of one block on this page that are not drawn yet. */
  let pending: { block: number; from: number; to: number; top: number } | null = null;
  for (let start = 0; start < entries.length; ) {
    let end = heldEnd(start);
    if (!isFresh && !fits(start, end)) {
      yield* turn(start);
      end = heldEnd(start);
    }
    for (; start < end; start += 1) put(start);
  }
  draw();
  yield page;
  return beginnings;

  function fits(from: number, to: number): boolean {
    return y + heightOf(from, to, isFresh) <= bottom + rounding;
  }

  /** Where the strips end that go on a page with the one at `start`: what is held together, or of that as much as has room. */
  function heldEnd(start: number): number {
    for (const bond of levels) {
      const end = endOfHeld(start, bond);
      if (end !== null) return bond === bonds.none ? end : lastEnd(start, end, bond);
    }
    return start + 1;
  }

  /** Where the strips end that are held more firmly than so; `null` where no page has room for them. */
  function endOfHeld(start: number, bond: number): number | null {
    const room = bottom + rounding - top - repeatedFor(start);
    let height = entries[start]?.height ?? 0;
    let end = start + 1;
    while (height <= room && end < entries.length && (entries[end - 1]?.bond ?? 0) > bond) {
      const { height: more = 0, gap = 0 } = entries[end] ?? {};
      height += more + gap;
      end += 1;
    }
    return height + (entries[end - 1]?.closing ?? 0) <= room ? end : null;
  }

  /** The last place where strips are held no more firmly than so, and up to which this page has room; else the first one. */
  function lastEnd(start: number, first: number, bond: number): number {
    let found = first;
    let height = heightOf(start, first, isFresh) - (entries[first - 1]?.closing ?? 0);
    for (let at = first; at < entries.length; at += 1) {
      const entry = entries[at];
      if (entry === undefined) break;
      height += entry.gap + entry.height;
      if (y + height > bottom + rounding) break;
      if (entry.bond <= bond && y + height + entry.closing <= bottom + rounding) found = at + 1;
    }
    return found;
  }

  function heightOf(from: number, to: number, isAtTop: boolean): number {
    let height = 0;
    for (let at = from; at < to; at += 1) {
      const entry = entries[at];
      if (entry !== undefined) height += entry.height + (isAtTop && at === from ? 0 : entry.gap);
    }
    return height + (entries[to - 1]?.closing ?? 0);
  }

  /** What stands anew at the top of a page that a strip begins. */
  function repeatedFor(at: number): number {
    const entry = entries[at];
    if (entry === undefined || entry.strip === 0) return 0;
    return blocks[entry.block]?.repeatedBefore(entry.strip) ?? 0;
  }

  function* turn(at: number): Generator<Page> {
    draw();
    yield page;
    page = newPage();
    count += 1;
    y = top + repeatedFor(at);
    isFresh = true;
  }

  function put(at: number): void {
    const entry = entries[at];
    if (entry === undefined) return;
    if (!isFresh) y += entry.gap;
    if (pending?.block !== entry.block) {
      draw();
      pending = { block: entry.block, from: entry.strip, to: entry.strip, top: y };
    }
    if (entry.strip === 0) beginnings[entry.block] = { page: count, top: y };
    pending.to = entry.strip + 1;
    y += entry.height;
    isFresh = false;
  }

  function draw(): void {
    if (pending === null) return;
    const { block, from, to, top: begins } = pending;
    pending = null;
    blocks[block]?.place({ from, to, page, top: begins });
  }
}

/** What sums of fractions may lack, in points. */
const rounding = 0.01;

const levels = Object.values(bonds).sort((a, b) => a - b);

function entriesOf(blocks: readonly Flowing[]): Entry[] {
  const entries: Entry[] = [];
  let below = 0;
  for (const [block, { above, strips, ...rest }] of blocks.entries()) {
    for (const [strip, { height, bond }] of strips.entries()) {
      const gap = strip === 0 ? below + above : 0;
      entries.push({ block, strip, height, gap, closing: rest.closing(strip), bond });
    }
    if (strips.length > 0) below = rest.below;
  }
  return entries;
}
