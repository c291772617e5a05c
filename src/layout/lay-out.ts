import { type ByKind, madeOf } from '../document/by-kind.ts';
import { annexWords, articleWords, headingWords } from '../document/heading-words.ts';
import { type Block, type DocumentTree, introducesNext } from '../document/tree.ts';
import { addresseesBlock } from './blocks/addressees.ts';
import { articleBlock, enactmentBlock } from './blocks/article.ts';
import { chartBlock } from './blocks/chart.ts';
import { contentsBlocks, contentsHeading, type Target } from './blocks/contents.ts';
import { headingBlock } from './blocks/heading.ts';
import { letterheadBlock } from './blocks/letterhead.ts';
import { paragraphBlock } from './blocks/paragraph.ts';
import { noteBlock, signatureBlock } from './blocks/signature.ts';
import { tableBlock } from './blocks/table.ts';
import { annexHeading, titleBlock } from './blocks/title.ts';
import { type ContentsEntry, contentsTitle } from './contents-entries.ts';
import { bonds, type Flowing, fillPages } from './flow.ts';
import { type Bookmark, type Destination, type Outline, type Page, part, type Role } from './pages.ts';
import { margins, millimetres, paper, sizes } from './paper.ts';
import { roomIn, type Setting, styledLines } from './setting.ts';
import { articleLevel, levelOf, sectionsOf } from './structure.ts';
import type { Typeface } from './typeface.ts';
import { withWideTablesParted } from './wide-tables.ts';

/** How far below the upper edge a page's number stands, in the middle of the margin (F04). */
const numberAt = millimetres(9);

/** How lines of text are held above a signature, from the last one: two are asked for (F17), and look lost. */
const aboveSignature = [bonds.lines, bonds.lines, bonds.company, bonds.company];

/**
 * Lays a document out on pages: the document itself, then each annex and the contents on pages of their own, each
 * numbered from 1. Nothing is drawn; what stands where is data.
 * @yields each page when it is full, so that no more than one need be held
 */
export function* laidOut(written: DocumentTree, typeface: Typeface): Generator<Page, Outline> {
  const tree = withWideTablesParted(written, typeface.measure);
  const portrait: Setting = { style: tree.style, typeface, orientation: 'portrait' };
  const headings = new HeadingRoles();
  const flowing = tree.blocks.map((block) => flowOf(block, { setting: portrait, headings }));
  const body = yield* section(keptTogether(tree.blocks, flowing), portrait, 0);
  const parts = [part('Part', sectionsOf(tree.blocks, flowing))];
  const annexes: Section[] = [];
  let pages = body.pages;
  for (const annex of tree.annexes) {
    const setting: Setting = { style: tree.style, typeface, orientation: annex.orientation };
    const heading = annexHeading(annex, headings.ofAnnex(), setting);
    const blocks = annex.blocks.map((block) => flowOf(block, { setting, headings }));
    const laid = yield* section([heading, ...keptTogether(annex.blocks, blocks)], setting, pages);
    parts.push(part('Part', [...heading.structure, ...sectionsOf(annex.blocks, blocks)]));
    annexes.push(laid);
    pages += laid.pages;
  }
  const bookmarks = bookmarksOf(tree, body.beginnings, annexes);
  if (tree.hasContents) {
    const heading = part(headings.ofAnnex());
    const targetOf = (entry: ContentsEntry) => target(entry, body, annexes);
    const { blocks, structure } = contentsBlocks(tree, targetOf, portrait);
    const contents = yield* section([contentsHeading(portrait, heading), ...blocks], portrait, pages);
    parts.push(part('Part', [heading, structure]));
    bookmarks.push({ text: contentsTitle, to: contents.beginnings[0] ?? firstPage, children: [] });
  }
  return { structure: part('Document', parts), bookmarks };
}

const firstPage: Destination = { page: 0, top: 0 };

/** Blocks on pages of their own, numbered from 1. */
interface Section {
  /** How many. */
  readonly pages: number;
  /** Where each of the blocks begins. */
  readonly beginnings: readonly Destination[];
}

/** @param first which page of the whole document is the first of these */
function* section(flowing: readonly Flowing[], setting: Setting, first: number): Generator<Page, Section> {
  let pages = 0;
  const newPage = () => {
    pages += 1;
    return emptyPage(pages, setting);
  };
  const stock = { top: margins.top, bottom: margins.top + roomIn(setting).height, newPage };
  const begun = yield* fillPages(flowing, stock);
  return { pages, beginnings: begun.map(({ page, top }) => ({ page: first + page, top })) };
}

/** Where an entry of the contents leads. An annex is numbered on its own, so its first and last page are named. */
function target({ kind, index }: ContentsEntry, body: Section, annexes: readonly Section[]): Target {
  if (kind === 'block') {
    const to = body.beginnings[index] ?? firstPage;
    return { to, pages: String(to.page + 1) };
  }
  const annex = annexes[index];
  const count = annex?.pages ?? 1;
  return { to: annex?.beginnings[0] ?? firstPage, pages: count > 1 ? `1–${count}` : '1' };
}

/** A page with its number, in the middle of the top margin; none on the first (F04). */
function emptyPage(number: number, setting: Setting): Page {
  const { orientation, typeface } = setting;
  const [width, height] =
    orientation === 'portrait' ? [paper.width, paper.height] : [paper.height, paper.width];
  const page: Page = { width, height, number, marks: [], links: [] };
  const room = roomIn(setting);
  if (number === 1) return page;
  for (const text of styledLines(String(number), { size: sizes.pageNumber }, room.width, setting)) {
    const left = room.left + (room.width - text.width) / 2;
    const baseline = numberAt + typeface.ascent * text.size;
    page.marks.push({ kind: 'text', part: null, left, baseline, text });
  }
  return page;
}

/** By which names of PDF's the headings of a document go: each one level below that which it stands under. */
class HeadingRoles {
  #hasTitle = false;
  #open: number[] = [];

  ofTitle(): Role {
    this.#hasTitle = true;
    this.#open = [];
    return 'H1';
  }

  ofAnnex(): Role {
    this.#open = [];
    return this.#hasTitle ? 'H2' : 'H1';
  }

  ofHeading(level: number): Role {
    this.#open = [...this.#open.filter((one) => one < level), level];
    const depth = this.#open.length + (this.#hasTitle ? 1 : 0);
    return roles[Math.min(depth, roles.length) - 1] ?? 'H6';
  }
}

const roles = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

interface Context {
  readonly setting: Setting;
  readonly headings: HeadingRoles;
}

const flowOf = (block: Block, context: Context): Flowing => madeOf(flows, block, context);

const flows: ByKind<Context, Flowing> = {
  letterhead: (block, { setting, headings }) => letterheadBlock(block, () => headings.ofTitle(), setting),
  title: (block, { setting, headings }) => titleBlock(block, headings.ofTitle(), setting),
  addressees: (block, { setting }) => addresseesBlock(block, setting),
  enactment: (block, { setting }) => enactmentBlock(block, setting),
  article: (block, { setting, headings }) =>
    articleBlock(block, () => headings.ofHeading(articleLevel), setting),
  heading: (block, { setting, headings }) => headingBlock(block, headings.ofHeading(block.level), setting),
  paragraph: (block, { setting }) => paragraphBlock(block, setting),
  table: (block, { setting }) => tableBlock(block, setting),
  chart: (block, { setting }) => chartBlock(block, setting),
  signature: (block, { setting }) => signatureBlock(block, setting),
  note: (block, { setting }) => noteBlock(block, setting),
};

/**
 * The same blocks; a line that leads to what follows stays with it, the end of what a note is of with the note, and lines
 * of text with the signature (F17).
 */
function keptTogether(blocks: readonly Block[], flowing: readonly Flowing[]): Flowing[] {
  const kept = flowing.map((flow, index) => {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (block !== undefined && introducesNext(block)) return withEndHeld(flow, [bonds.heading]);
    return next?.kind === 'note' ? withEndHeld(flow, [bonds.alone]) : flow;
  });
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'signature') continue;
    let wanted = aboveSignature;
    for (let at = index - 1; at >= 0 && wanted.length > 0; at -= 1) {
      const flow = kept[at];
      if (flow === undefined) break;
      kept[at] = withEndHeld(flow, wanted);
      wanted = wanted.slice(flow.strips.length);
    }
  }
  return kept;
}

/** The same block, whose last strips are held to what follows. @param held how firmly, from the last one */
function withEndHeld(flow: Flowing, held: readonly number[]): Flowing {
  const last = flow.strips.length - 1;
  return {
    ...flow,
    strips: flow.strips.map((strip, index) => {
      const bond = Math.max(strip.bond, held[last - index] ?? bonds.none);
      return { ...strip, bond };
    }),
  };
}

/** Parts, their sections and articles, and annexes, as readers list them beside the pages. */
function bookmarksOf(
  { blocks, annexes }: DocumentTree,
  beginnings: readonly Destination[],
  sections: readonly Section[],
): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  let open: Bookmark | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' && block.kind !== 'article') continue;
    const level = levelOf(block) ?? 0;
    if (level > 1) continue;
    const to = beginnings[index] ?? firstPage;
    const text = block.kind === 'heading' ? headingWords(block) : articleWords(block);
    const bookmark = { text, to, children: [] };
    if (level === 1 && open !== null) open.children.push(bookmark);
    else bookmarks.push(bookmark);
    if (level === 0) open = bookmark;
  }
  for (const [index, annex] of annexes.entries()) {
    bookmarks.push({
      text: annexWords(annex),
      to: sections[index]?.beginnings[0] ?? firstPage,
      children: [],
    });
  }
  return bookmarks;
}
