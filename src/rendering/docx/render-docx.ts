import {
  Bookmark,
  Document,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { type ByKind, madeOf } from '../../document/by-kind.ts';
import { linesOfFigure } from '../../document/key-figure.ts';
import {
  type Annex,
  type Article,
  type Block,
  type DocumentTree,
  type Heading,
  introducesNext,
  type Paragraph as ParagraphBlock,
  type Run,
  type Sheet,
} from '../../document/tree.ts';
import { type Family, type LoadedFont, type Measure, measureWith, typefaceOf } from '../../fonts/family.ts';
import type { FittedSheet } from '../../layout/fitted-sheet.ts';
import { textIn } from '../../layout/grid.ts';
import { referenceLines } from '../../layout/letterhead.ts';
import { brokenLines } from '../../layout/lines.ts';
import { indent, margins, millimetres, paper, sheetMargins, sizes, textWidth } from '../../layout/paper.ts';
import { withWideTablesParted } from '../../layout/wide-tables.ts';
import type { LetterheadStyle } from '../../letterheads/letterhead.ts';
import type { Attachment } from '../attachments.ts';
import type { Properties } from '../format.ts';
import { addresseesParagraphs } from './addressees.ts';
import { attachedParts } from './attached-parts.ts';
import { chartParagraphs } from './chart.ts';
import { type Places, placesIn, reference } from './cross-references.ts';
import { documentFile } from './document-file.ts';
import { DrawingNumbers } from './drawing.ts';
import { imageParagraph } from './image.ts';
import { letterheadTable, separator, titleParagraphs } from './letterhead.ts';
import { lineParagraphs } from './line.ts';
import { DocumentNumbering, withListsInUse } from './numbering.ts';
import { PlainRows } from './plain-rows.ts';
import { furtherProperties, statedProperties } from './properties.ts';
import { type WordSheets, wordSheets } from './sheets.ts';
import { signatureBlocks } from './signature.ts';
import { styleIds, stylesIn, twips } from './styles.ts';
import { tableOf } from './table.ts';
import {
  contentsField,
  contentsPages,
  withBookmarksFromOne,
  withContentsToUpdate,
} from './table-of-contents.ts';
import { gluedRunsOf, gluedText } from './text.ts';

type Content = Paragraph | Table;

/** The document for Word: its own section first, then each annex as a section with pages numbered from 1. */
export async function renderDocx(
  written: DocumentTree,
  fonts: Family<LoadedFont>,
  properties: Properties,
  attachments: Iterable<Attachment>,
): Promise<Uint8Array> {
  const tree = withWideTablesParted(written, measureWith(fonts));
  const writer = new Writer(tree, fonts);
  const sections: ISectionOptions[] = [];
  // A document may be made of sheets alone.
  if (tree.blocks.length > 0 || tree.sheets.length === 0) {
    const first = section(writer.blocks(tree.blocks, 'portrait'), 'portrait');
    // Sections without headers of their own have those of the one before.
    sections.push({ ...first, headers: pageHeaders() });
  }
  for (const { sheets, orientation, headers } of writer.sheets(tree, fonts)) {
    const content = sheets.flatMap((sheet, index) => writer.sheet(sheet, orientation, index > 0));
    const { properties, children } = section(content, orientation, sheetMargins);
    sections.push({ properties: { ...properties, titlePage: false }, children, headers });
  }
  const afterSheets = tree.sheets.length === 0 ? {} : { headers: pageHeaders() };
  for (const annex of tree.annexes) {
    sections.push({ ...section(writer.annex(annex), annex.orientation), ...afterSheets });
  }
  if (tree.hasContents) sections.push({ ...section(contentsField(), 'portrait'), ...afterSheets });
  const pages = tree.hasContents ? await contentsPages(fonts) : null;
  const document = new Document({
    ...statedProperties(tree, properties),
    compatabilityModeVersion: 15,
    styles: stylesIn(typefaceOf(fonts), tree.style),
    numbering: { config: writer.numbering.config() },
    sections,
    ...(pages === null ? {} : { pageNumbers: pages.estimate }),
  });
  const attached = attachedParts(attachments);
  const changes = {
    ...furtherProperties(tree, properties),
    ...attached.changes,
    'word/numbering.xml': withListsInUse,
    'word/document.xml': (xml: string) =>
      writer.plainRows.within(
        withBookmarksFromOne(pages?.areGuessed() === true ? withContentsToUpdate(xml) : xml),
      ),
  };
  return documentFile(document, properties.date, changes, attached.parts);
}

/** A section on pages numbered from 1, the first without a number (F04). */
function section(
  children: ISectionOptions['children'],
  orientation: Annex['orientation'],
  { top, bottom, left, right }: Readonly<Record<keyof typeof margins, number>> = margins,
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(paper.width),
          height: twips(paper.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(millimetres(9)),
          footer: twips(millimetres(9)),
        },
        pageNumbers: { start: 1 },
      },
    },
    children,
  };
}

/** The page's number, and none on a section's first page. */
function pageHeaders(): NonNullable<ISectionOptions['headers']> {
  const number = new Paragraph({
    style: styleIds.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({ style: styleIds.pageNumber })] }),
  };
}

/** How a block stands among others. */
interface Standing {
  readonly orientation: Annex['orientation'];
  /** Whether it ends on the same page as what follows begins. */
  readonly isKept: boolean;
  /** What sets it off from a table above, beside its style. */
  readonly white: Pick<IParagraphOptions, 'spacing'>;
}

/** In twips. */
const whiteBelowTable = twips(8);

class Writer {
  readonly numbering: DocumentNumbering;
  readonly #places: Places;
  readonly #style: LetterheadStyle;
  readonly plainRows = new PlainRows();
  readonly #drawings = new DrawingNumbers();
  readonly #measure: Measure;
  readonly #parts: ByKind<Standing, Content[]> = {
    letterhead: (block) => [letterheadTable(block, this.#style, this.#measure, this.#drawings)],
    title: (block) => titleParagraphs(block, this.#style, this.#measure, this.#drawings),
    addressees: (block) => addresseesParagraphs(block, this.#style, this.#measure),
    enactment: ({ text }) => [new Paragraph({ style: styleIds.enactment, children: gluedText(text) })],
    article: (block, standing) => [this.#article(block, standing)],
    heading: (block, standing) => [this.#heading(block, standing)],
    paragraph: (block, standing) => [this.#paragraph(block, standing)],
    table: (block, { orientation, isKept }) => [
      tableOf(block, { orientation, isKept }, this.#measure, this.plainRows),
    ],
    chart: (block, { orientation, white }) =>
      chartParagraphs(block, { orientation, places: this.#places, white }, this.#measure, this.#drawings),
    signature: (block, { orientation }) => signatureBlocks(block, this.#style, orientation),
    image: (block, { orientation }) => [imageParagraph(block, orientation, this.#drawings)],
    'key-figure': (block, { orientation }) =>
      linesOfFigure(block).flatMap((line) =>
        lineParagraphs(line, orientation, this.#measure, this.#drawings),
      ),
    line: (block, { orientation }) => lineParagraphs(block, orientation, this.#measure, this.#drawings),
    note: ({ text }, { isKept }) => [
      new Paragraph({
        style: styleIds.note,
        children: gluedText(text),
        ...(isKept ? { keepNext: true } : {}),
      }),
    ],
  };

  constructor({ style, blocks, sheets, annexes }: DocumentTree, fonts: Family<LoadedFont>) {
    this.#places = placesIn({ blocks, sheets, annexes });
    this.numbering = new DocumentNumbering(style.headings, annexes.length);
    this.#style = style;
    this.#measure = measureWith(fonts);
  }

  sheets(tree: DocumentTree, fonts: Family<LoadedFont>): WordSheets[] {
    return wordSheets(tree, fonts, this.#drawings);
  }

  /** A sheet below its white, which begins a page where its section does not. */
  sheet({ blocks, top }: FittedSheet, orientation: Sheet['orientation'], isNewPage: boolean): Content[] {
    const line = twips(Math.max(top, 1));
    const white = new Paragraph({
      style: styleIds.afterTable,
      spacing: { line, lineRule: LineRuleType.EXACT },
      ...(isNewPage ? { pageBreakBefore: true } : {}),
    });
    return [white, ...this.blocks(blocks, orientation)];
  }

  blocks(blocks: readonly Block[], orientation: Annex['orientation']): Content[] {
    const content: Content[] = [];
    for (const [index, block] of blocks.entries()) {
      const [before, next] = [blocks[index - 1], blocks[index + 1]];
      const isKept =
        introducesNext(block) || next?.kind === 'note' || this.#belongsToSignature(blocks, index);
      const white = before?.kind === 'table' ? { spacing: { before: whiteBelowTable } } : {};
      for (const part of madeOf(this.#parts, block, { orientation, isKept, white })) content.push(part);
      // A paragraph between, or two tables would be one, and behind a table at the end, where a section has to have one.
      if (
        block.kind === 'table' &&
        (next === undefined || next.kind === 'table' || next.kind === 'signature')
      ) {
        content.push(
          new Paragraph({
            style: styleIds.afterTable,
            ...(next?.kind === 'table' ? { spacing: { before: whiteBelowTable } } : {}),
            ...(isKept ? { keepNext: true } : {}),
          }),
        );
      }
    }
    return content;
  }

  annex(annex: Annex): Content[] {
    const room = textWidth(annex.orientation);
    const { lines, rule: length } = referenceLines(annex.reference, room, this.#measure);
    const runs = lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 }));
    const { paragraph, isTyped } = this.numbering.annex(annex.label);
    const title = gluedText(annex.title, `${isTyped ? annex.label : ''}\n`);
    const place = this.#places.get(annex.label);
    return [
      // One paragraph, so that Word's navigation and contents show the title beside the number.
      new Paragraph({
        style: styleIds.annexHeading,
        ...paragraph,
        children: place === undefined ? title : [new Bookmark({ id: place.bookmark, children: title })],
      }),
      new Paragraph({ style: styleIds.annexReference, children: runs }),
      separator(length, { style: this.#style, after: 14 }, this.#drawings),
      ...this.blocks(annex.blocks, annex.orientation),
    ];
  }

  #heading({ level, label, text }: Heading, { white }: Standing): Paragraph {
    const { paragraph, isTyped } = this.numbering.heading({ level, label });
    return new Paragraph({
      style: styleIds.headings[level],
      ...white,
      ...paragraph,
      // A part's name is a line of its own, above its title (F14).
      children: gluedText(text, level === 0 ? `${isTyped ? label : ''}\n` : isTyped ? `${label} ` : ''),
    });
  }

  #article({ label, title, runs }: Article, { isKept, white }: Standing): Paragraph {
    const { paragraph, isTyped } = this.numbering.article(label);
    const begin = `${isTyped ? `${label}. ` : ''}${title}`;
    return new Paragraph({
      style: styleIds.article,
      ...white,
      ...paragraph,
      ...(isKept || runs.length === 0 ? { keepNext: true } : {}),
      children: this.#text([...(begin === '' ? [] : [{ text: begin, bold: true, italic: false }]), ...runs]),
    });
  }

  #paragraph({ marker, runs, isBasis }: ParagraphBlock, { isKept, white }: Standing): Paragraph {
    if (isBasis && marker === '') {
      // In italics by its style.
      const isSlanted = this.#style.enactment.bases.italic;
      const upright = isSlanted ? runs.map((run) => ({ ...run, italic: false })) : runs;
      return new Paragraph({ style: styleIds.basis, ...white, children: this.#text(upright) });
    }
    const letter = /^(\S+)\)$/.exec(marker)?.[1];
    return new Paragraph({
      style: letter !== undefined ? styleIds.point : marker === '-' ? styleIds.dash : styleIds.body,
      ...white,
      ...(isKept ? { keepNext: true } : {}),
      ...(letter === undefined ? {} : this.numbering.point(letter)),
      // Word has lists of its own for letters and dashes; other marks are text.
      children: this.#text(
        letter === undefined && marker !== '-' && marker !== ''
          ? [{ text: `${marker} `, bold: false, italic: false }, ...runs]
          : runs,
      ),
    });
  }

  /** Running text, its references leading to what they are of. */
  #text(runs: readonly Run[]) {
    return gluedRunsOf(runs, (target, shown, style) => {
      const place = this.#places.get(target);
      return place === undefined ? shown : reference(place, shown, style);
    });
  }

  /** Whether a block is among the last lines of text, of which at least two stand above the signature (F17). */
  #belongsToSignature(blocks: readonly Block[], index: number): boolean {
    const [next, afterNext] = [blocks[index + 1], blocks[index + 2]];
    if (next?.kind === 'signature') return true;
    const isText = next?.kind === 'paragraph' || next?.kind === 'article';
    return afterNext?.kind === 'signature' && isText && this.#lineCount(next) < 2;
  }

  #lineCount(block: ParagraphBlock | Article): number {
    const width = (part: string) => this.#measure(part, sizes.body, 'regular');
    return brokenLines(textIn(block), width, textWidth('portrait') - indent).length;
  }
}
