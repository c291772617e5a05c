import type { WrittenDocument } from '../../document/tree.ts';
import { type ContentsEntry, contentsEntries, contentsTitle } from '../contents-entries.ts';
import type { Flowing } from '../flow.ts';
import { type Destination, type Part, part } from '../pages.ts';
import { Column, panel, wholeColumn } from '../panel.ts';
import { millimetres, sizes } from '../paper.ts';
import { lineHeightOf, roomIn, type Setting, styledLines } from '../setting.ts';
import { sumOf } from '../sum.ts';

const numberWidth = millimetres(14);
const style = { size: sizes.contents };

/** Where an entry leads, and the pages that it names. */
export interface Target {
  readonly to: Destination;
  readonly pages: string;
}

/** The heading of a table of contents. */
export function contentsHeading(setting: Setting, heading: Part): Flowing {
  const column = wholeColumn(setting);
  const { width } = roomIn(setting);
  column.lines(
    styledLines(contentsTitle, { size: sizes.title, bold: true }, width, setting),
    heading,
    'center',
  );
  return panel([column], setting, { above: 0, below: 8, kept: 'wholeWithNext', structure: [heading] });
}

/**
 * The entries of a table of contents, parts, sections and annexes: dots lead to the number of their page. An annex is
 * numbered on its own, so its entry gives its first and last page.
 */
export function contentsBlocks(
  written: WrittenDocument,
  targetOf: (entry: ContentsEntry) => Target,
  setting: Setting,
): { readonly blocks: Flowing[]; readonly structure: Part } {
  const entries = contentsEntries(written).map((entry, index, all) =>
    // The last one is not alone on a page.
    entryBlock(entry, targetOf(entry), setting, index === all.length - 2 ? 'wholeWithNext' : 'whole'),
  );
  return {
    blocks: entries.map(({ block }) => block),
    structure: part(
      'TOC',
      entries.map(({ item }) => item),
    ),
  };
}

/** An entry, dots that lead to its number, and the number, level with its last line. */
function entryBlock(
  entry: ContentsEntry,
  { to, pages }: Target,
  setting: Setting,
  kept: 'whole' | 'wholeWithNext',
) {
  const { typeface } = setting;
  const page = roomIn(setting);
  const aside = entry.level * millimetres(6);
  const room = page.width - aside - numberWidth;
  const width = (text: string) => typeface.measure(text, style.size, 'regular');
  const link = part('Link');
  const item = part('TOCI', [part('Reference', [link])]);
  // The last line leaves room for some dots.
  const lines = styledLines(entry.text, style, room - width('. . .'), setting);
  const column = new Column(typeface, { left: page.left + aside, room });
  column.lines(lines, link);
  const last = column.height - lineHeightOf(typeface, style.size);
  const used = (lines.at(-1)?.width ?? 0) + width(' ');
  const dots = '.'.repeat(Math.max(0, Math.floor((room - used) / width('.')) - 1));
  const leader = new Column(typeface, { left: page.left + aside + used, room: room - used, top: last });
  leader.lines(styledLines(dots, style, room, setting), null);
  const right = { left: page.left + page.width - numberWidth, room: numberWidth, top: last };
  const number = new Column(typeface, right);
  number.lines(styledLines(pages, style, numberWidth, setting), link, 'right');
  const block = panel([column, leader, number], setting, {
    above: 0,
    below: 3,
    kept,
    structure: [item],
  });
  const area = { part: link, left: page.left + aside, width: page.width - aside, to, words: entry.text };
  return { item, block: linked(block, area) };
}

/** The same block, each of whose pages leads elsewhere wherever it stands on them. */
function linked(
  block: Flowing,
  area: {
    readonly part: Part;
    readonly left: number;
    readonly width: number;
    readonly to: Destination;
    readonly words: string;
  },
): Flowing {
  return {
    ...block,
    place: (placed) => {
      block.place(placed);
      const strips = block.strips.slice(placed.from, placed.to);
      const height = sumOf(strips.map((strip) => strip.height));
      placed.page.links.push({ ...area, top: placed.top, height });
    },
  };
}
