import { annexWords, headingWords } from '../document/heading-words.ts';
import type { WrittenDocument } from '../document/tree.ts';

/** The heading of a table of contents. */
export const contentsTitle = 'MỤC LỤC';

/** A line of a table of contents, and what it leads to: a block of the body or an annex, by its place among them. */
export interface ContentsEntry {
  /** 0: a part or an annex; 1: I.; 2: 1. */
  readonly level: 0 | 1 | 2;
  readonly text: string;
  readonly kind: 'block' | 'annex';
  readonly index: number;
}

/** Parts, sections of two levels and annexes, in the order in which they stand. */
export function contentsEntries({ blocks, annexes }: WrittenDocument): ContentsEntry[] {
  const headings = blocks.flatMap((block, index): ContentsEntry[] => {
    if (block.kind !== 'heading' || block.level === 3) return [];
    return [{ level: block.level, text: headingWords(block), kind: 'block', index }];
  });
  const last = annexes.map((annex, index): ContentsEntry => {
    return { level: 0, text: annexWords(annex), kind: 'annex', index };
  });
  return [...headings, ...last];
}
