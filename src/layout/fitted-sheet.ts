import type { Block, Sheet } from '../document/tree.ts';
import { bonds, type Flowing } from './flow.ts';
import { sumOf } from './sum.ts';

/** A sheet as it is set: its lines as large, and with as much white above them, as the page has room for. */
export interface FittedSheet {
  readonly blocks: readonly Block[];
  /** The white above all of it, in points. */
  readonly top: number;
}

/** How much smaller than it is to be a sheet is set, one after the other, until it fits. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
/** So much of the room that is left goes between lines, and so many times as much as they have at most. */
const shareBetween = 0.6;
const mostBetween = 0.8;

/**
 * Sets what stands on a sheet smaller where it has no room on one page, and spreads it where room is left. What is too much all
 * the same goes on to another page.
 * @param room how high the page is between its margins, in points
 */
export function fittedSheet({ blocks }: Sheet, room: number, flowOf: (block: Block) => Flowing): FittedSheet {
  let scaled = blocks;
  let height = 0;
  for (const scale of scales) {
    scaled = blocks.map((block) => scaledBlock(block, scale));
    height = heightOf(scaled.map(flowOf));
    if (height <= room) break;
  }
  const left = room - height;
  if (left <= 0) return { blocks: scaled, top: 0 };
  const gaps = sumOf(scaled.slice(1).map((block) => ('gap' in block ? (block.gap ?? 0) : 0)));
  const spread = gaps === 0 ? 0 : Math.min(mostBetween, (shareBetween * left) / gaps);
  return {
    blocks: scaled.map((block, index) => (index > 0 ? withGap(block, 1 + spread) : block)),
    top: (left - spread * gaps) / 2,
  };
}

/** White, as a block that stays with what follows. @param height in points */
export function white(height: number): Flowing {
  return {
    above: 0,
    below: 0,
    strips: [{ height, bond: bonds.heading }],
    closing: () => 0,
    repeatedBefore: () => 0,
    place: () => {},
    structure: [],
  };
}

function scaledBlock(block: Block, scale: number): Block {
  if (scale === 1) return block;
  const smaller = withGap(block, scale);
  // Half a point is what every program sets.
  const sizeOf = (size: number) => Math.max(Math.min(8, size), Math.floor(2 * scale * size) / 2);
  if (smaller.kind === 'image') return { ...smaller, height: scale * smaller.height };
  return smaller.kind === 'line' ? { ...smaller, size: sizeOf(smaller.size) } : smaller;
}

/** A block with more white above it, or less, where it says how much that is. */
function withGap(block: Block, times: number): Block {
  if (block.kind !== 'line' && block.kind !== 'image' && block.kind !== 'signature') return block;
  return block.gap === undefined ? block : { ...block, gap: times * block.gap };
}

/** How high blocks are below each other, without the white above the first and below the last. */
function heightOf(flows: readonly Flowing[]): number {
  let height = 0;
  let below: number | null = null;
  for (const { above, strips, below: after } of flows) {
    if (strips.length === 0) continue;
    height += (below === null ? 0 : below + above) + sumOf(strips.map((strip) => strip.height));
    below = after;
  }
  return height;
}
