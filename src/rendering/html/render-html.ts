import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { sheetName } from '../../document/heading-words.ts';
import type { Annex, DocumentTree } from '../../document/tree.ts';
import { type Family, type LoadedFont, measureWith, typefaceOf } from '../../fonts/family.ts';
import { type ContentsEntry, contentsEntries, contentsTitle } from '../../layout/contents-entries.ts';
import type { LetterheadStyle } from '../../letterheads/letterhead.ts';
import type { Ledger } from '../../tracing/ledger.ts';
import type { MarkPart } from '../format.ts';
import { annexId, type Ids, idsOf, sheetId } from './ids.ts';
import { inlineText } from './inline.ts';
import { withLetterheadRules } from './letterhead-rules.ts';
import { htmlPage, showsPictures } from './page.ts';
import { pageFigures } from './page-figures.ts';
import { PageWriter, setOff } from './page-writer.ts';
import { sheetElements } from './sheets.ts';
import { writtenRow } from './written-rows.ts';

/** What a page is made with beside its document. */
export interface PageParts {
  readonly title: string;
  /** What the document's figures are known by; left out, or `null`, where it has no results. */
  readonly fingerprint?: string | null | undefined;
  /** The style sheet's text. */
  readonly style: string;
  /** The script's text: what it adds, the page can do without. */
  readonly script: string;
  /** Marks what can be asked about; left out unless somebody is to ask. */
  readonly markPart?: MarkPart | undefined;
  /** What figures were made of; `null` where the page does not tell. */
  readonly ledger?: Ledger | null;
}

/** The document as one page: its own sheet first, then one for each annex and the contents, with a menu to go by. */
export function renderHtml(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  { title, fingerprint, style, script, markPart, ledger = null }: PageParts,
): string {
  const ids = idsOf(tree);
  const writer = new PageWriter(tree.style, measureWith(fonts), ids, markPart, writtenRow);
  const sheets = [
    // A document may be made of sheets alone.
    ...(tree.blocks.length === 0 && tree.sheets.length > 0
      ? []
      : [h('article', { class: 'sheet' }, writer.blocks(tree.blocks, 'portrait', tree.name))]),
    ...sheetElements(tree, fonts, writer),
    ...tree.annexes.map((annex, index) => annexSheet(annex, index, tree.style, writer)),
    ...(tree.hasContents ? [contentsSheet(tree, ids)] : []),
  ];
  return htmlPage({
    title,
    fingerprint,
    style: `${typefaceRule(fonts)}\n${withLetterheadRules(style, tree.style)}`,
    script,
    body: [
      h('a', { class: 'skip', href: '#noi-dung' }, `Đến nội dung ${tree.name.toLowerCase()}`),
      menu(tree, ids),
      h('main', { id: 'noi-dung' }, sheets),
    ],
    figures: ledger === null ? null : pageFigures(sheets, ledger),
    hasStyledElements: true,
    hasPictures: showsPictures(tree),
    colourScheme: 'light dark',
  });
}

/** The report's typeface by name, for the style sheet; nothing in a font's name can be more than a name. */
function typefaceRule(fonts: Family<LoadedFont>): string {
  return `:root { --typeface: "${typefaceOf(fonts).replace(/[^\p{L}\p{N} .-]/gu, '')}"; }`;
}

function annexSheet(annex: Annex, index: number, style: LetterheadStyle, writer: PageWriter): Element {
  const id = annexId(index);
  return h('section', { class: ['sheet', annex.orientation], ariaLabelledBy: id }, [
    h('h2', { id, class: 'annex', ...writer.marked(annex) }, [
      h('span', { class: 'label' }, annex.label),
      h('br'),
      ...inlineText(annex.title),
    ]),
    h('p', { class: 'reference' }, setOff(annex.reference, style)),
    ...writer.blocks(annex.blocks, annex.orientation, annex.title || annex.label),
  ]);
}

/** Links to parts, sections and annexes, folded until they are asked for; not part of the document. Not seen where there are none. */
function menu(tree: DocumentTree, ids: Ids): Element {
  const entries = contentsEntries(tree).filter(({ level }) => level < 2);
  const items = (of: ContentsEntry['kind']) =>
    entries.filter(({ kind }) => kind === of).map((entry) => item(entry, tree, ids));
  const sheets = tree.sheets.flatMap((sheet, index) => {
    const name = sheetName(sheet);
    return name === '' ? [] : [h('li', { class: 'level-0' }, h('a', { href: `#${sheetId(index)}` }, name))];
  });
  // Sheets stand before the annexes.
  const [body, annexes] = [items('block'), items('annex')];
  const children: ElementContent[] = [h('summary', 'Mục lục'), h('ul', [...body, ...sheets, ...annexes])];
  const isEmpty = entries.length + sheets.length === 0;
  return h('nav', { ariaLabel: 'Mục lục', hidden: isEmpty }, h('details', children));
}

/** The document's table of contents, which is printed with it. */
function contentsSheet(tree: DocumentTree, ids: Ids): Element {
  const id = 'muc-luc';
  return h('section', { class: ['sheet', 'contents'], ariaLabelledBy: id }, [
    h('h2', { id, class: 'annex' }, contentsTitle),
    h(
      'ul',
      { role: 'list' },
      contentsEntries(tree).map((entry) => item(entry, tree, ids)),
    ),
  ]);
}

function item({ kind, index, level, text }: ContentsEntry, { blocks }: DocumentTree, ids: Ids): Element {
  const block = blocks[index];
  const id = kind === 'annex' ? annexId(index) : block && ids.headings.get(block);
  return h('li', { class: `level-${level}` }, h('a', { href: `#${id}` }, text));
}
