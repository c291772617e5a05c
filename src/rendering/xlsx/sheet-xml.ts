import { escaped } from '../../diagnostics/xml.ts';
import { validationsXml, type WrittenValidation } from './validation-xml.ts';

/** So many letters are written at once. */
const pieceLength = 100_000;

/** What a cell holds. */
export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** All its digits, with a point for decimals. */
  | { readonly kind: 'number'; readonly digits: string }
  /** A formula, with what it gives. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result: string;
      readonly isNumber: boolean;
    };

/** A cell as it is written. */
export interface WrittenCell {
  readonly content: Content;
  /** As `Styles` gives it. */
  readonly style: number;
}

/** A row of a sheet: its cells by their columns, from 0. */
export interface WrittenRow {
  readonly cells: readonly (WrittenCell | undefined)[];
  /** In points; left out where the program is to find it. */
  readonly height?: number;
  /** Whether it becomes as high as what somebody types there needs; its height is as it says where this is left out. */
  readonly grows?: boolean;
  readonly isHidden?: boolean;
}

/** A sheet as it is written. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: Iterable<WrittenRow>;
  /** Each column's, in points. */
  readonly widths: readonly number[];
  /** The columns that nobody sees, from 0; left out where there are none. */
  readonly hidden?: readonly number[];
  /** Ranges of cells that are one. */
  readonly merged: readonly string[];
  /** How many rows and columns stay where they are while the others move. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly links: readonly { readonly at: string; readonly to: string; readonly text: string }[];
  readonly orientation: 'portrait' | 'landscape';
  /** The rows that are repeated on each page in print, from 1; `null` for none. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
  /** The sheet's rows as a table of the spreadsheet's own, which has a filter; left out where it has none. */
  readonly table?: { readonly name: string; readonly columns: readonly string[]; readonly range: string };
  /** Whether no list of sheets shows it. */
  readonly isHidden?: boolean;
  /** What may be done where only cells that are to be filled in can be changed; left out where all can. */
  readonly protection?: { readonly insertsRows: boolean };
  /** What may be put in cells; left out where anything may. */
  readonly validations?: readonly WrittenValidation[];
}

/** What all sheets have in common. */
export interface Paper {
  readonly typeface: string;
  /** Of page numbers, in points. */
  readonly numberSize: number;
  /** In points. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  /** How wide a figure is in the workbook's typeface, in points: columns are measured in them. */
  readonly figure: number;
}

/** "B" of column 1. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7" of row 6, column 1. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** The texts of a workbook's cells: each is written once, and cells refer to it by its index. */
export class SharedTexts {
  readonly #indexes = new Map<string, number>();

  indexOf(text: string): number {
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.#indexes.size;
      this.#indexes.set(text, index);
    }
    return index;
  }

  /** The part of the file that holds them, in pieces. */
  *xml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.#indexes.size}">`;
    let piece = '';
    for (const text of this.#indexes.keys()) {
      piece += `<si><t xml:space="preserve">${escapedText(text)}</t></si>`;
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sst>`;
  }
}

/** A text as spreadsheets read it back: what looks like an escape of theirs ("_x0041_") is one no longer. */
function escapedText(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')))
    .join('\n');
}

/** A sheet's part of the file, in pieces. */
export function* sheetXml(
  sheet: WrittenSheet,
  isFirst: boolean,
  texts: SharedTexts,
  paper: Paper,
): Generator<string> {
  // As wide as the page, and as many pages as it takes.
  yield `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `${viewXml(sheet, isFirst)}<sheetFormatPr defaultRowHeight="15.75"/>${columnsXml(sheet, paper)}<sheetData>`;
  let number = 0;
  let piece = '';
  for (const row of sheet.rows) {
    piece += rowXml(row, number, texts);
    number += 1;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  const { merged, links, protection, validations = [] } = sheet;
  yield `${piece}</sheetData>${protection === undefined ? '' : protectionXml(protection)}`;
  if (merged.length > 0) {
    const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`);
    yield `<mergeCells count="${merged.length}">${ranges.join('')}</mergeCells>`;
  }
  yield validationsXml(validations);
  if (links.length > 0) {
    const list = links.map(
      ({ at, to, text }) =>
        `<hyperlink ref="${at}" location="${escaped(`${quotedName(to)}!A1`)}" display="${escaped(text)}"/>`,
    );
    yield `<hyperlinks>${list.join('')}</hyperlinks>`;
  }
  const tables =
    sheet.table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  yield `${paperXml(sheet, paper)}${tables}</worksheet>`;
}

/** A sheet's name as formulas and links write it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function viewXml({ frozen: { rows, columns } }: WrittenSheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (rows === 0 && columns === 0)
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const at = addressOf(rows, columns);
  return [
    `<sheetViews><sheetView${selected} workbookViewId="0">`,
    `<pane${splits} topLeftCell="${at}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${at}" sqref="${at}"/></sheetView></sheetViews>`,
  ].join('');
}

/** Without a password: whoever must can lift it. What an attribute says 0 of is not protected. */
function protectionXml({ insertsRows }: NonNullable<WrittenSheet['protection']>): string {
  const insertRows = insertsRows ? ' insertRows="0"' : '';
  return `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"${insertRows}/>`;
}

function columnsXml({ widths, hidden = [] }: WrittenSheet, { figure }: Paper): string {
  if (widths.length === 0) return '';
  const columns = widths.map((points, index) => {
    const width = Math.round((100 * points) / figure) / 100;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden.includes(index) ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(row: WrittenRow, number: number, texts: SharedTexts): string {
  const { cells, height, grows = false, isHidden = false } = row;
  const high = height === undefined ? '' : ` ht="${height}"${grows ? '' : ' customHeight="1"'}`;
  let xml = `<row r="${number + 1}"${high}${isHidden ? ' hidden="1"' : ''}>`;
  // Also where a row has cells in some columns only.
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell !== undefined) xml += cellXml(addressOf(number, column), cell, texts);
  }
  return `${xml}</row>`;
}

function cellXml(address: string, { content, style }: WrittenCell, texts: SharedTexts): string {
  const start = `<c r="${address}" s="${style}"`;
  switch (content.kind) {
    case 'empty':
      return `${start}/>`;
    case 'text':
      return `${start} t="s"><v>${texts.indexOf(content.text)}</v></c>`;
    case 'number':
      return `${start}><v>${content.digits}</v></c>`;
    case 'formula': {
      const result = content.isNumber ? content.result : escapedText(content.result);
      const type = content.isNumber ? '' : ' t="str"';
      return `${start}${type}><f>${escaped(content.formula)}</f><v>${result}</v></c>`;
    }
  }
}

/** NĐ 30, F04: pages are numbered from 1 in the middle of the top margin, the first without. */
function paperXml({ orientation }: WrittenSheet, { margins, typeface, numberSize }: Paper): string {
  const inches = (points: number) => Math.round((points / 72) * 100) / 100;
  const { left, right, top, bottom } = margins;
  const header = `&C&"${typeface.replace(/["&,]/g, ' ')},Regular"&${numberSize}&P`;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" fitToHeight="0" orientation="${orientation}" useFirstPageNumber="1" firstPageNumber="1"/>`,
    `<headerFooter differentFirst="1"><oddHeader>${escaped(header)}</oddHeader></headerFooter>`,
  ].join('');
}
