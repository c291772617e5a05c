import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { largestOf } from '../../aggregation/largest.ts';
import { type ByKind, madeOf } from '../../document/by-kind.ts';
import { annexWords, headingWords } from '../../document/heading-words.ts';
import { type Annex, type Block, type DocumentTree, draftMark, type Table } from '../../document/tree.ts';
import { type Family, type LoadedFont, measureWith, typefaceOf } from '../../fonts/family.ts';
import { contentsTitle } from '../../layout/contents-entries.ts';
import { textIn } from '../../layout/grid.ts';
import { margins, sizes, textWidth } from '../../layout/paper.ts';
import type { Properties } from '../format.ts';
import { repacked } from '../office-file.ts';
import { Sheet, size } from './sheet.ts';

/**
 * The annexes as a workbook, a sheet each, after one of the tables that the document itself has. Tables stand side by
 * side, their headers ending in one row, which is frozen and repeated in print.
 */
export async function renderXlsx(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  { title, author, date }: Properties,
): Promise<Uint8Array> {
  const body = bodyTables(tree, title);
  const hasBody = body.blocks.length > 0 || tree.annexes.length === 0;
  const annexes = hasBody ? [body, ...tree.annexes] : tree.annexes;
  const typeface = typefaceOf(fonts);
  const measure = measureWith(fonts);
  const names = new Set<string>();
  const newSheet = () => new Sheet(typeface, measure);
  const isDraft = tree.blocks.some((block) => block.kind === 'title' && block.isDraft);
  const sheets = annexes.map((annex) => {
    const sheet = newSheet();
    if (isDraft) sheet.line(draftMark, columnsOf(annex), { bold: true, center: true });
    return sheetOf(annex, unusedName(annex.label, names), sheet, typeface);
  });
  // A single sheet needs none to be found.
  if (tree.hasContents && sheets.length > 1) {
    const texts = annexes.map((annex, index) => {
      return { text: annexWords(annex), to: sheets[index]?.sheet.name ?? '' };
    });
    sheets.push(contentsSheet(texts, unusedName('Mục lục', names), newSheet(), typeface));
  }
  const file = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    // Given as names, since the library's own setting leaves out the quotation marks that a name with spaces needs.
    namedRanges: sheets.flatMap(({ repeated, sheet: { name } }) =>
      repeated === null ? [] : { name: '_xlnm.Print_Titles', range: `'${name}'!${repeated}`, scope: name },
    ),
    properties: { title, creator: author, created: date, modified: date },
    defaultFont: { name: typeface, size },
  });
  const changes = sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, numberedFromOne] as const);
  return repacked(file, date, Object.fromEntries(changes));
}

/** A sheet's XML with its pages numbered from 1 (NĐ 30, F04), for which the library has no setting. */
function numberedFromOne(xml: string): string {
  return xml.replace('<pageSetup ', '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
}

/** The document's own tables, as if they were an annex. */
function bodyTables({ name, blocks }: DocumentTree, title: string): Annex {
  return {
    label: name,
    title,
    reference: '',
    orientation: 'portrait',
    blocks: blocks.filter((block) => block.kind === 'table'),
  };
}

/** A sheet's name has at most 31 characters, of which some are not allowed, and is given once. */
function unusedName(label: string, names: Set<string>): string {
  const plain = label.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Trang';
  let name = plain.slice(0, 31);
  for (let number = 2; names.has(name); number += 1) name = `${plain.slice(0, 27)} ${number}`;
  names.add(name);
  return name;
}

interface NamedSheet {
  readonly sheet: WriteSheet;
  /** The rows that are repeated on each of its pages in print. */
  readonly repeated: string | null;
}

/** The last sheet, which leads to the others. */
function contentsSheet(
  entries: readonly { readonly text: string; readonly to: string }[],
  name: string,
  sheet: Sheet,
  typeface: string,
): NamedSheet {
  // Spreadsheets round widths up: a page's whole width would take two pages.
  sheet.oneColumn(0.95 * textWidth('portrait'));
  sheet.line(contentsTitle, 1, { bold: true, center: true });
  sheet.line('', 1, {});
  for (const { text, to } of entries) sheet.line(text, 1, { to });
  return { sheet: { name, ...sheet.content(), ...onPaper('portrait', 100, typeface) }, repeated: null };
}

function sheetOf(annex: Annex, name: string, sheet: Sheet, typeface: string): NamedSheet {
  const tables = annex.blocks.filter((block) => block.kind === 'table');
  const before = annex.blocks.slice(0, firstTable(annex.blocks));
  const after = annex.blocks.slice(firstTable(annex.blocks));
  const columns = columnsOf(annex);
  sheet.line(annex.label, columns, { bold: true, center: true });
  sheet.line(annex.title, columns, { bold: true, center: true });
  sheet.line(annex.reference, columns, { italic: true, center: true });
  for (const text of textsIn(before)) sheet.line(text, columns, {});
  sheet.line('', columns, {});
  const headerRows = largestOf(
    tables.map((table) => table.header.length),
    0,
  );
  const firstHeaderRow = sheet.nextRow;
  const breaks: number[] = [];
  let column = 0;
  for (const table of tables) {
    // The library counts breaks from 1, after the column.
    if (column > 0) breaks.push(column - 1);
    sheet.table(table, { row: firstHeaderRow, column, headerRows });
    column += table.widths.length + 1;
  }
  sheet.belowTables();
  for (const text of textsIn(after)) sheet.line(text, columns, { italic: true });
  const lastHeaderRow = firstHeaderRow + headerRows;
  const written: WriteSheet = {
    name,
    ...sheet.content(),
    ...(headerRows === 0 ? {} : { freezePane: { rows: lastHeaderRow } }),
    colBreaks: breaks,
    ...onPaper(annex.orientation, printScale(sheet, tables, annex.orientation), typeface),
  };
  return { sheet: written, repeated: headerRows === 0 ? null : `$${firstHeaderRow + 1}:$${lastHeaderRow}` };
}

/** How many columns the lines beside an annex's tables go over. */
function columnsOf({ blocks }: Annex): number {
  const [first] = blocks.filter((block) => block.kind === 'table');
  return Math.max(4, first?.widths.length ?? 4);
}

/** @param scale in percent */
function onPaper(
  orientation: Annex['orientation'],
  scale: number,
  typeface: string,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      scale,
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: 0.3,
        footer: 0.3,
      },
    },
    // NĐ 30, F04: pages are numbered in the middle of the top margin, the first without.
    headerFooter: {
      differentFirst: true,
      oddHeader: `&C&"${typeface.replace(/["&,]/g, ' ')},Regular"&${sizes.pageNumber}&P`,
    },
  };
}

const inches = (points: number) => Math.round((points / 72) * 100) / 100;

function firstTable(blocks: readonly Block[]): number {
  const index = blocks.findIndex((block) => block.kind === 'table');
  return index === -1 ? blocks.length : index;
}

/** What is said beside the tables. */
const textsIn = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => madeOf(texts, block, null));

const texts: ByKind<null, readonly string[]> = {
  // These are the document's own, which annexes have none of.
  letterhead: () => [],
  title: () => [],
  signature: () => [],
  heading: (block) => [headingWords(block)],
  paragraph: (block) => [`${block.marker === '' ? '' : `${block.marker} `}${textIn(block)}`],
  note: ({ text }) => [text],
  table: () => [],
  // Its figures are the tables'.
  chart: () => [],
};

/** How much smaller the widest table must be to fit a page's width, in percent. */
function printScale(sheet: Sheet, tables: readonly Table[], orientation: Annex['orientation']): number {
  let column = 0;
  let scale = 100;
  for (const { widths } of tables) {
    scale = Math.min(scale, (100 * textWidth(orientation)) / sheet.widthOf(column, widths.length));
    column += widths.length + 1;
  }
  return Math.max(30, Math.floor(scale));
}
