import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentTree } from '../../document/tree.ts';
import { type ContentsEntry, contentsEntries, contentsTitle } from '../../layout/contents-entries.ts';
import { brokenLines } from '../../layout/lines.ts';
import { millimetres, sizes, textHeight, textWidth } from '../../layout/page.ts';
import { blockId, type LaidOut } from './page-breaks.ts';
import { lineHeight, type Setting } from './setting.ts';

/** The pages of a section, numbered from 1; known once all is laid out. */
export interface PageCount {
  count: number;
}

/** By what the table of contents refers to an annex. @param index from 0 */
export const annexId = (index: number): string => `annex-${index}`;

const numberWidth = millimetres(14);
const gap = 3;

/** An entry up to this share of a page's height is kept on one page. */
const highestKept = 0.9;

/**
 * The table of contents: parts, sections and annexes with their page numbers. An annex is numbered on its own, so
 * its entry gives its first and last page.
 * @param nodes the body's blocks as pdfmake lays them out, in the order of the tree's
 * @param annexPages the pages of each annex
 */
export function tableOfContents(
  tree: DocumentTree,
  nodes: readonly Content[],
  annexPages: readonly PageCount[],
  setting: Setting,
): Content {
  const pages: Readonly<Record<ContentsEntry['kind'], (index: number) => string>> = {
    block: (index) => String((nodes[index] as LaidOut).positions?.[0]?.pageNumber ?? ''),
    annex: (index) => {
      const count = annexPages[index]?.count ?? 1;
      return count > 1 ? `1–${count}` : '1';
    },
  };
  return {
    stack: [
      {
        text: contentsTitle,
        bold: true,
        fontSize: sizes.title,
        alignment: 'center',
        margin: [0, 0, 0, 8],
        outline: true,
      },
      ...contentsEntries(tree).map((entry) =>
        entryContent(entry, () => pages[entry.kind](entry.index), setting),
      ),
    ],
  };
}

const ids: Readonly<Record<ContentsEntry['kind'], (index: number) => string>> = {
  block: blockId,
  annex: annexId,
};

/**
 * An entry, dots that lead to its number, and the number, which pdfmake writes when it draws the page.
 * @param page the page number as it is printed there, once it is known
 */
function entryContent(entry: ContentsEntry, page: () => string, setting: Setting): Content {
  const { measure, isKeptTogether } = setting;
  const { level, text, kind, index } = entry;
  const height = lineHeight(sizes.contents, setting);
  const id = ids[kind](index);
  const width = (part: string) => measure(part, sizes.contents, 'regular');
  const aside = level * millimetres(6);
  const room = textWidth('portrait') - aside - numberWidth;
  // The last line leaves room for some dots.
  const lines = brokenLines(text, width, room - width('. . .'));
  const rest = room - width(`${lines.at(-1) ?? ''} `);
  const dots = '.'.repeat(Math.max(0, Math.floor(rest / width('.')) - 1));
  const written = lines.map((line, at) => (at === lines.length - 1 ? `${line} ${dots}` : line));
  const number = {
    text: '0',
    width: numberWidth,
    alignment: 'right',
    // Level with the entry's last line.
    margin: [0, (lines.length - 1) * height, 0, 0],
    linkToDestination: id,
    // pdfmake's own way to a page number in its tables of contents.
    _tocItemRef: {
      get positions() {
        return [{ pageNumber: page() }];
      },
    },
  };
  return {
    columns: [{ stack: written.map(entryLine), width: '*', linkToDestination: id }, number],
    fontSize: sizes.contents,
    margin: [aside, 0, 0, gap],
    unbreakable: isKeptTogether && lines.length * height < highestKept * textHeight('portrait'),
  } as Content;
}

/** A line that is broken here, and so measured once. */
function entryLine(text: string): Content {
  return { text: [{ text, noWrap: true, mostAdded: 0 }] } as unknown as Content;
}
