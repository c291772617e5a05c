import type { Content } from 'pdfmake/interfaces.js';
import type { Annex, Block } from '../../document/tree.ts';
import { brokenLines } from '../lines.ts';
import { millimetres, sizes, textHeight, textWidth } from '../page.ts';
import { blockId, type LaidOut } from './page-breaks.ts';
import type { Setting } from './table.ts';

/** A report on more pages begins with a table of contents. */
const longest = 15;

export const isLong = (pages: number): boolean => pages > longest;

/** The pages of an annex, numbered from 1; known once all is laid out. */
export interface PageCount {
  count: number;
}

export const annexId = (index: number): string => `annex-${index}`;

interface Entry {
  readonly text: string;
  readonly level: number;
  /** The name of what the entry leads to. */
  readonly id: string;
  /** The page number as it is printed there, once it is known. */
  readonly page: () => string;
}

const numberWidth = millimetres(14);
/** What letterhead, title and the contents' own heading take of page one, and the height of an entry's line. */
const above = millimetres(65);
const lineHeight = sizes.contents * 1.207;
const gap = 3;

/**
 * The table of contents: parts, sections and annexes with their page numbers. An annex is numbered on its own, so
 * its entry gives its first and last page.
 * @param nodes the body's blocks as pdfmake lays them out, in the order of `blocks`
 */
export function contentsOf(
  blocks: readonly Block[],
  nodes: readonly Content[],
  annexes: readonly { readonly annex: Annex; readonly pages: PageCount }[],
  setting: Setting,
): Content {
  const all: Entry[] = blocks.flatMap((block, index): Entry[] => {
    if (block.kind !== 'heading' || block.level > 2) return [];
    const separator = block.level === 0 ? '. ' : ' ';
    return [
      {
        text: `${block.label}${separator}${block.text}`,
        level: block.level,
        id: blockId(index),
        page: () => String((nodes[index] as LaidOut).positions?.[0]?.pageNumber ?? ''),
      },
    ];
  });
  const last: Entry[] = annexes.map(({ annex, pages }, index) => ({
    text: `${annex.label}. ${annex.title}`,
    level: 0,
    id: annexId(index),
    page: () => (pages.count > 1 ? `1–${pages.count}` : '1'),
  }));
  const whole = [...all, ...last].map((entry) => ({ ...entry, lines: linesOf(entry, setting) }));
  const height = whole.reduce((sum, { lines }) => sum + lines.length * lineHeight + gap, 0);
  // Contents that would not fit on page one leave out the lowest level.
  const deepest = height <= textHeight('portrait') - above ? 2 : 1;
  const entries = whole.filter(({ level }) => level <= deepest);
  return {
    stack: [
      { text: 'MỤC LỤC', bold: true, fontSize: sizes.title, alignment: 'center', margin: [0, 0, 0, 8] },
      ...entries.map((entry) => line(entry, setting)),
    ],
  };
}

/** An entry, dots that lead to its number, and the number, which pdfmake writes when it draws the page. */
function line(
  { level, id, page, lines }: Entry & { readonly lines: readonly string[] },
  setting: Setting,
): Content {
  const width = widthIn(setting);
  const room = roomFor(level);
  const rest = room - width(`${lines.at(-1) ?? ''} `);
  const dots = '.'.repeat(Math.max(0, Math.floor(rest / width('.')) - 1));
  const written = lines.map((text, index) => (index === lines.length - 1 ? `${text} ${dots}` : text));
  const number = {
    text: '0',
    width: numberWidth,
    alignment: 'right',
    // Level with the entry's last line.
    margin: [0, (lines.length - 1) * lineHeight, 0, 0],
    linkToDestination: id,
    // pdfmake's own way to a page number in its tables of contents.
    _tocItemRef: {
      get positions() {
        return [{ pageNumber: page() }];
      },
    },
  };
  return {
    columns: [{ stack: written.map(ownLine), width: '*', linkToDestination: id }, number],
    fontSize: sizes.contents,
    margin: [aside(level), 0, 0, gap],
  } as Content;
}

const aside = (level: number): number => level * millimetres(6);
const roomFor = (level: number): number => textWidth('portrait') - aside(level) - numberWidth;
const widthIn =
  ({ measure }: Setting) =>
  (text: string) =>
    measure(text, sizes.contents, 'regular');

/** An entry's lines, the last of which leaves room for some dots. */
function linesOf({ text, level }: Entry, setting: Setting): string[] {
  const width = widthIn(setting);
  return brokenLines(text, width, roomFor(level) - width('. . .'));
}

/** A line that is broken here, and so measured once. */
function ownLine(text: string): Content {
  return { text: [{ text, noWrap: true, isSpread: false }] } as unknown as Content;
}

/** How many pages some content takes at least, from the heights of what it is made of. */
export function leastPages(content: readonly Content[], orientation: Setting['orientation']): number {
  const height = content.reduce<number>((sum, node) => sum + heightOf(node), 0);
  return Math.max(1, Math.ceil(height / textHeight(orientation)));
}

function heightOf(node: Content): number {
  return typeof node === 'object' && 'estimatedHeight' in node ? Number(node.estimatedHeight) : sizes.body;
}
