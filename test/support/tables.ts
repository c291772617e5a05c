import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { marked, type Token, type Tokens } from 'marked';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { linesOfFigure } from '../../src/document/key-figure.ts';
import type { Block, DocumentTree, Run } from '../../src/document/tree.ts';

/** A table's body: the texts of each row's cells, white space folded, empty ones left out. */
type Rows = readonly (readonly string[])[];

/** What a reader finds in a file: its annexes' tables in order, and all of its text without white space. */
export interface Found {
  readonly tables: readonly Rows[];
  readonly text: string;
}

/** Word's no-break hyphen is read as the hyphen that it stands for, as no-break spaces are as spaces. */
const withPlainHyphens = (text: string) => text.replaceAll('\u2011', '-');
const folded = (text: string) => withPlainHyphens(text).replace(/\s+/g, ' ').trim();
export const dense = (text: string) => withPlainHyphens(text).replace(/\s+/g, '');
const withText = (cells: readonly string[]) => cells.map(folded).filter((text) => text !== '');

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: { readonly childNodes: readonly Node[] }, tag: string): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === tag) yield child;
    yield* elements(child, tag);
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  return node.nodeName === 'br' ? ' ' : node.childNodes.map(textOf).join('');
}

const words = ({ runs }: { readonly runs: readonly Run[] }) => runs.map(({ text }) => text).join('');

/** The same of the document itself, with which files are compared: its tables, and every text beside their bodies. */
export function inTree({ blocks, annexes }: DocumentTree) {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  const tables: Rows[] = all.flatMap((block) =>
    block.kind === 'table' ? [block.body.map((row) => withText(row.map(words)))] : [],
  );
  const texts = [
    ...annexes.flatMap(({ title, reference }) => [title, reference]),
    ...all.flatMap(textsBesideBodies),
  ];
  return { tables, texts };
}

function textsBesideBodies(block: Block): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [...block.left, ...block.right]
        .map(({ text }) => text)
        .concat(block.number, block.subject ?? '', block.placeAndDate);
    case 'title':
      return [block.type, block.abstract];
    case 'addressees':
      return block.lines;
    case 'article':
      return [block.title, words(block)];
    case 'heading':
    case 'enactment':
    case 'note':
      return [block.text];
    case 'paragraph':
    case 'line':
      return [words(block)];
    case 'key-figure':
      return linesOfFigure(block).map(words);
    case 'chart':
      return [block.caption];
    case 'signature':
      // A dash may be Word's own.
      return [
        ...block.lines,
        block.name,
        ...block.recipients.map((line) => line.replace(/^- /, '')),
        block.note,
      ];
    case 'image':
      return [];
    case 'table':
      return block.header.flat().map(words);
  }
}

/** Tables with headers; others only give a letterhead its place. */
export function inHtml(html: string): Found {
  const document = parse(html);
  const tables = [...elements(document, 'table')].filter((table) => [...elements(table, 'thead')].length > 0);
  const rows = (table: Element) =>
    [...elements(table, 'tr')]
      .filter((row) => row.parentNode !== null && row.parentNode.nodeName !== 'thead')
      .map((row) =>
        withText(
          row.childNodes.filter((cell) => cell.nodeName === 'td' || cell.nodeName === 'th').map(textOf),
        ),
      );
  return { tables: tables.map(rows), text: dense(document.childNodes.map(textOf).join('')) };
}

/** Word's own numbers are no text, so they are not found. */
export async function inDocx(file: Buffer): Promise<Found> {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  return inHtml(value);
}

export function inMarkdown(text: string): Found {
  const tokens = marked.lexer(text);
  const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
  return {
    tables: tables.map((table) =>
      table.rows.map((row) => withText(row.map((cell) => cell.tokens.map(plain).join('')))),
    ),
    text: dense(tokens.map(plain).join(' ')),
  };
}

/** A token's text; the bodies of tables are read apart. */
function plain(token: Token): string {
  // In a cell, a line ends as in HTML.
  if (token.type === 'br' || token.raw === '<br>') return ' ';
  if (token.type === 'table') {
    const { header } = token as Tokens.Table;
    return header.map((cell) => cell.tokens.map(plain).join('')).join(' ');
  }
  if (token.type === 'list') return (token as Tokens.List).items.map(plain).join(' ');
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(plain).join('');
  return 'text' in token ? unescaped(token.text) : '';
}

/** What the lexer leaves to who writes HTML. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x20;', ' ')
    .replaceAll('&amp;', '&');
}

/** A workbook as what had no part in writing it reads it. */
export async function workbookIn(file: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The reader's types know an older kind of buffer.
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook;
}

/** A workbook's sheets: all rows of each, as a spreadsheet shows them. */
export async function inXlsx(file: Buffer) {
  return (await workbookIn(file)).worksheets.map((sheet) => {
    const rows: string[][] = [];
    for (let number = 1; number <= sheet.rowCount; number += 1) {
      const row: string[] = [];
      sheet.getRow(number).eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        row.push(shownIn(cell));
      });
      rows.push(withText(row));
    }
    return { sheet, rows };
  });
}

/** A cell as a spreadsheet shows it in Vietnamese, by its value and format. */
function shownIn(cell: ExcelJS.Cell): string {
  const value = valueIn(cell);
  if (value instanceof Date && cell.numFmt === 'dd/mm/yyyy') {
    return value.toISOString().slice(0, 10).split('-').reverse().join('/');
  }
  if (typeof value !== 'number') return value == null ? '' : String(value);
  const decimals = /\.(0+)/.exec(cell.numFmt ?? '')?.[1]?.length ?? 0;
  const text = value.toLocaleString('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return cell.numFmt?.startsWith('+') && value > 0 ? `+${text}` : text;
}

function valueIn(cell: ExcelJS.Cell): ExcelJS.CellValue | undefined {
  return cell.formula === undefined ? cell.value : cell.result;
}

type Value = ExcelJS.CellValue | undefined;

const numbersIn = (values: readonly (Value | readonly Value[])[]) =>
  values.flat().filter((value) => typeof value === 'number');
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const isAlike = (a: Value, b: Value) => String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase();

/** What the functions of formulas give, as spreadsheets have it. */
const functions = {
  SUM: (...lists: Value[][]) => sumOf(numbersIn(lists)),
  AVERAGE: (...lists: Value[][]) => sumOf(numbersIn(lists)) / numbersIn(lists).length,
  MIN: (...lists: Value[][]) => Math.min(...numbersIn(lists)),
  MAX: (...lists: Value[][]) => Math.max(...numbersIn(lists)),
  ABS: Math.abs,
  // Half away from zero, of the number as it is written.
  ROUND: (value: number, digits: number) =>
    Math.sign(value) *
    Number(`${Math.round(Number(`${Math.abs(value).toPrecision(15)}e${digits}`))}e-${digits}`),
  COUNT: (...lists: Value[][]) => numbersIn(lists).length,
  // Where a spreadsheet has an error, there is no finite number.
  IFERROR: (value: number, otherwise: Value) => (Number.isFinite(value) ? value : otherwise),
  IF: (condition: boolean, yes: Value, no: Value) => (condition ? yes : no),
  MATCH: (value: Value, list: readonly Value[]) => list.findIndex((one) => isAlike(one, value)) + 1,
  HYPERLINK: (_target: string, text: string) => text,
  INDEX: (list: readonly Value[], index: number) => list[index - 1],
  COUNTIFS: (...criteria: (readonly Value[] | string)[]) => {
    const lists = criteria.filter((_, index) => index % 2 === 0) as readonly (readonly Value[])[];
    const wanted = criteria
      .filter((_, index) => index % 2 === 1)
      .map((one) => {
        return String(one)
          .replace(/^=/, '')
          .replace(/~([~*?])/g, '$1');
      });
    const rows = lists[0]?.length ?? 0;
    return Array.from({ length: rows }, (_, row) => row).filter((row) =>
      lists.every((list, index) => isAlike(list[row], wanted[index])),
    ).length;
  },
};

/** Every formula of a workbook with what it gives, computed anew from the cells that it names. */
export function* formulasIn(workbook: ExcelJS.Workbook) {
  const cellsOf = (range: string, of: ExcelJS.Worksheet) => {
    const [, name, from = '', to = from] = /^(?:'([^']*)'!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(range) ?? [];
    const sheet = name === undefined ? of : (workbook.getWorksheet(name) as ExcelJS.Worksheet);
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
    const list: Value[] = [];
    for (let row = Number(first.row); row <= Number(last.row); row += 1) {
      for (let column = Number(first.col); column <= Number(last.col); column += 1) {
        list.push(valueIn(sheet.getCell(row, column)));
      }
    }
    // An empty cell is an empty text for whoever compares it.
    return range.includes(':') ? list : (list[0] ?? '');
  };
  const columns = new Map<string, Value[]>();
  const data = workbook.getWorksheet('Dữ liệu');
  const rowCount = data?.rowCount ?? 1;
  data?.columns.forEach((column) => {
    const [, title] = (column.values ?? []) as Value[];
    const values = Array.from({ length: rowCount - 1 }, (_, index) =>
      valueIn(data.getCell(index + 2, column.number ?? 0)),
    );
    // An empty cell is an empty text for whoever compares it.
    columns.set(
      String(title),
      values.map((one) => one ?? ''),
    );
  });
  for (const sheet of workbook.worksheets) {
    const cells: ExcelJS.Cell[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    for (const cell of cells) {
      if (cell.formula === undefined || (cell.isMerged && cell.master !== cell)) continue;
      const code = cell.formula.replace(
        /"(?:[^"]|"")*"|DuLieu\[([^\]]*)\]|(?:'[^']*'!)?\b[A-Z]+\d+(?::[A-Z]+\d+)?|=/g,
        (token, column) => {
          if (token.startsWith('"')) return JSON.stringify(token.slice(1, -1).replaceAll('""', '"'));
          // Nothing is not zero.
          if (token === '=') return '===';
          return column === undefined ? `cells(${JSON.stringify(token)})` : `columns.get("${column}")`;
        },
      );
      const compute = new Function('cells', 'columns', ...Object.keys(functions), `return ${code}`);
      const cellsIn = (range: string) => cellsOf(range, sheet);
      const given = compute(cellsIn, columns, ...Object.values(functions)) as Value;
      // A formula that does nothing but read an empty cell gives zero.
      const computed = given === '' && /^(?:INDEX\(|[^"]*![A-Z]+\d+$)/.test(cell.formula) ? 0 : given;
      yield { sheet, cell, computed };
    }
  }
}
