import { type ByKind, madeOf } from '../document/by-kind.ts';
import { annexWords, articleWords, headingWords, sheetName } from '../document/heading-words.ts';
import { type Block, type DocumentTree, introducesNext, type Sheet } from '../document/tree.ts';
import type { LetterheadStyle } from '../letterheads/letterhead.ts';
import { addresseesBlock } from './blocks/addressees.ts';
import { articleBlock, enactmentBlock } from './blocks/article.ts';
import { chartBlock } from './blocks/chart.ts';
import { contentsBlocks, contentsHeading, type Target } from './blocks/contents.ts';
import { headingBlock } from './blocks/heading.ts';
import { imageBlock } from './blocks/image.ts';
import { letterheadBlock } from './blocks/letterhead.ts';
import { keyFigureBlock, lineBlock } from './blocks/line.ts';
import { paragraphBlock } from './blocks/paragraph.ts';
import { noteBlock, signatureBlock } from './blocks/signature.ts';
import { tableBlock } from './blocks/table.ts';
import { annexHeading, titleBlock } from './blocks/title.ts';
import { type ContentsEntry, contentsTitle } from './contents-entries.ts';
import { type FittedSheet, fittedSheet, white } from './fitted-sheet.ts';
import { bonds, type Flowing, fillPages } from './flow.ts';
import { frameOf } from './frame.ts';
import { HeadingRoles } from './heading-roles.ts';
import {
  type Bookmark,
  type Destination,
  type Mark,
  type Outline,
  type Page,
  type Part,
  part,
} from './pages.ts';
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
  const parts: Part[] = [];
  let body: Section = { pages: 0, beginnings: [] };
  // A document may be made of sheets alone.
  if (tree.blocks.length > 0 || tree.sheets.length === 0) {
    body = yield* section(keptTogether(tree.blocks, flowing), portrait, 0);
    parts.push(part('Part', sectionsOf(tree.blocks, flowing)));
  }
  let pages = body.pages;
  const ofSheets: Bookmark[] = [];
  for (const sheet of tree.sheets) {
    const { flows, structure, setting } = sheetFlows(sheet, tree.style, typeface, headings);
    const laid = yield* section(flows, setting, pages, sheet.frame);
    parts.push(part('Part', structure));
    const name = sheetName(sheet);
    if (name !== '') ofSheets.push({ text: name, to: { page: pages, top: 0 }, children: [] });
    pages += laid.pages;
  }
  const annexes: Section[] = [];
  for (const annex of tree.annexes) {
    const setting: Setting = { style: tree.style, typeface, orientation: annex.orientation };
    const heading = annexHeading(annex, headings.ofAnnex(), setting);
    const blocks = annex.blocks.map((block) => flowOf(block, { setting, headings }));
    const laid = yield* section([heading, ...keptTogether(annex.blocks, blocks)], setting, pages);
    parts.push(part('Part', [...heading.structure, ...sectionsOf(annex.blocks, blocks)]));
    annexes.push(laid);
    pages += laid.pages;
  }
  const bookmarks = bookmarksOf(tree, { body: body.beginnings, sheets: ofSheets, annexes });
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
function* section(
  flowing: readonly Flowing[],
  setting: Setting,
  first: number,
  frame: Sheet['frame'] = 'none',
): Generator<Page, Section> {
  let pages = 0;
  const newPage = () => {
    pages += 1;
    // Sheets count as one document's pages, and bear no number.
    return setting.isSheet ? sheetPage(first + pages, frame, setting) : emptyPage(pages, setting);
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

/**
 * What stands on a sheet, as its lines are set there.
 * @returns the sheet's blocks with their white, and what its text is
 */
function sheetFlows(sheet: Sheet, style: LetterheadStyle, typeface: Typeface, headings: HeadingRoles) {
  const setting: Setting = { style, typeface, orientation: sheet.orientation, isSheet: true };
  const { blocks, top } = sheetOnPaper(sheet, setting);
  headings.beginSheet();
  const flows = blocks.map((block) => flowOf(block, { setting, headings }));
  const kept = keptTogether(blocks, flows);
  return {
    setting,
    flows: top === 0 ? kept : [white(top), ...kept],
    structure: sectionsOf(blocks, flows),
  };
}

/**
 * A sheet as it is set on its page: how large its lines are, and how much white is above them.
 * @param reserve how much room is left free, in points
 */
export function sheetOnPaper(sheet: Sheet, setting: Setting, reserve = 0): FittedSheet {
  const headings = new HeadingRoles();
  return fittedSheet(sheet, roomIn(setting).height - reserve, (block) =>
    flowOf(block, { setting, headings }),
  );
}

/** A sheet's page, with its frame. */
function sheetPage(number: number, frame: Sheet['frame'], setting: Setting): Page {
  const { width, height } = paperOf(setting);
  const marks: Mark[] = frame === 'none' ? [] : [{ kind: 'frame', ornaments: frameOf(width, height) }];
  return { width, height, number, marks, links: [] };
}

/** A page with its number, in the middle of the top margin; none on the first (F04). */
function emptyPage(number: number, setting: Setting): Page {
  const { typeface } = setting;
  const { width, height } = paperOf(setting);
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

function paperOf({ orientation }: Setting): Readonly<Record<'width' | 'height', number>> {
  return orientation === 'portrait' ? paper : { width: paper.height, height: paper.width };
}

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
  image: (block, { setting }) => imageBlock(block, setting),
  'key-figure': (block, { setting }) => keyFigureBlock(block, setting),
  line: (block, { setting, headings }) => lineBlock(block, headings.ofLine(block.isHeading), setting),
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
  {
    body: beginnings,
    sheets,
    annexes: sections,
  }: {
    readonly body: readonly Destination[];
    readonly sheets: readonly Bookmark[];
    readonly annexes: readonly Section[];
  },
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
  for (const sheet of sheets) bookmarks.push(sheet);
  for (const [index, annex] of annexes.entries()) {
    bookmarks.push({
      text: annexWords(annex),
      to: sections[index]?.beginnings[0] ?? firstPage,
      children: [],
    });
  }
  return bookmarks;
}
