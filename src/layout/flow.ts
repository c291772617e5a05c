import type { Destination, Page, Part } from './pages.ts';

/** A horizontal strip of a page, which no page break tears: a line of text, a row of a table. */
export interface Strip {
  /** In points. */
  readonly height: number;
  readonly kept: Kept;
}

/**
 * Whether what follows begins on the same page: it need not; it had better, where one page has room for all that had; it
 * must, as far as pages are high enough at all.
 */
export type Kept = 'no' | 'better' | 'must';

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
  readonly kept: Kept;
}

/**
 * Fills pages with blocks, one after the other. What is kept together goes to the next page together; only what is
 * higher than a page is torn, and then anywhere between its strips.
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
    let end = chunkEnd(entries, start, 'better');
    if (isTooHigh(start, end)) end = chunkEnd(entries, start, 'must');
    const isTorn = isTooHigh(start, end);
    if (!isTorn && !fits(start, end)) yield* turn(start);
    for (let at = start; at < end; at += 1) {
      if (isTorn && !isFresh && !fits(at, at + 1)) yield* turn(at);
      put(at);
    }
    start = end;
  }
  draw();
  yield page;
  return beginnings;

  function fits(from: number, to: number): boolean {
    return y + heightOf(from, to, isFresh) <= bottom + rounding;
  }

  /** Whether strips have no room on one page, even on an empty one. */
  function isTooHigh(from: number, to: number): boolean {
    return top + repeatedFor(from) + heightOf(from, to, true) > bottom + rounding;
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

/** Where the strips end that are kept together with the one at `start`, as much as is said. */
function chunkEnd(entries: readonly Entry[], start: number, kept: 'better' | 'must'): number {
  let end = start + 1;
  while (end < entries.length && isKept(entries[end - 1], kept)) end += 1;
  return end;
}

function isKept(entry: Entry | undefined, kept: 'better' | 'must'): boolean {
  return entry !== undefined && (entry.kept === 'must' || entry.kept === kept);
}

function entriesOf(blocks: readonly Flowing[]): Entry[] {
  const entries: Entry[] = [];
  let below = 0;
  for (const [block, { above, strips, ...rest }] of blocks.entries()) {
    for (const [strip, { height, kept }] of strips.entries()) {
      const gap = strip === 0 ? below + above : 0;
      entries.push({ block, strip, height, gap, closing: rest.closing(strip), kept });
    }
    if (strips.length > 0) below = rest.below;
  }
  return entries;
}
