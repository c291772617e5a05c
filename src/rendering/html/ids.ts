import type { Article, Block, DocumentTree, Heading } from '../../document/tree.ts';
import { slug } from '../../vietnamese/slug.ts';
import type { Targets } from './inline.ts';

/** By which names the page's links lead to its parts: those of their numbers, so that they stay when a paragraph is added. */
export interface Ids {
  readonly headings: ReadonlyMap<Block, string>;
  /** Of annexes and charts, by their labels. */
  readonly targets: Targets;
}

/** The ids of what a document has: "phan-1", "muc-1-2-1", "dieu-1", "phu-luc-1", "bieu-do-2". */
export function idsOf({ blocks, sheets, annexes }: DocumentTree): Ids {
  const charts = [...blocks, ...[...sheets, ...annexes].flatMap((part) => part.blocks)].flatMap((block) =>
    block.kind === 'chart' ? [block.label] : [],
  );
  return {
    headings: new Map([
      ...headingIds(blocks, ''),
      ...sheets.flatMap((sheet, index) => headingIds(sheet.blocks, `${sheetId(index)}-`)),
      ...annexes.flatMap((annex, index) => headingIds(annex.blocks, `${annexId(index)}-`)),
    ]),
    targets: new Map([
      ...annexes.map(({ label }, index) => [label, annexId(index)] as const),
      ...charts.map((label, index) => [label, slug(label) ?? `bieu-do-${index + 1}`] as const),
    ]),
  };
}

/** The id of a sheet, by its place. */
export const sheetId = (index: number): string => `trang-${index + 1}`;

/** The id of an annex, by its place. */
export const annexId = (index: number): string => `phu-luc-${index + 1}`;

function headingIds(blocks: readonly Block[], before: string): [Heading | Article, string][] {
  const numbers: number[] = [];
  let articles = 0;
  return blocks.flatMap((block): [Heading | Article, string][] => {
    if (block.kind === 'article') {
      articles += 1;
      return [[block, `${before}dieu-${articles}`]];
    }
    if (block.kind !== 'heading') return [];
    numbers.length = Math.min(numbers.length, block.level + 1);
    for (let level = 0; level <= block.level; level += 1) numbers[level] ??= 0;
    numbers[block.level] = (numbers[block.level] ?? 0) + 1;
    const name = block.level === 0 ? `phan-${numbers[0]}` : `muc-${numbers.join('-')}`;
    return [[block, `${before}${name}`]];
  });
}
