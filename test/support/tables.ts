import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { marked, type Token, type Tokens } from 'marked';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
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
      return [...block.left, ...block.right].map(({ text }) => text).concat(block.number, block.placeAndDate);
    case 'title':
      return [block.type, block.abstract];
    case 'heading':
    case 'note':
      return [block.text];
    case 'paragraph':
      return [words(block)];
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

/** A workbook's sheets: the rows below the frozen header, all tables side by side. */
export async function inXlsx(file: Buffer) {
  const workbook = new ExcelJS.Workbook();
  // The reader's types know an older kind of buffer.
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook.worksheets.map((sheet) => {
    const frozen = sheet.views[0]?.state === 'frozen' ? (sheet.views[0].ySplit ?? 0) : 0;
    const rows: string[][] = [];
    for (let number = frozen + 1; number <= sheet.rowCount; number += 1) {
      const row: string[] = [];
      sheet.getRow(number).eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        row.push(shownIn(cell));
      });
      rows.push(withText(row));
    }
    return { sheet, frozen, rows };
  });
}

/** A cell as a spreadsheet shows it in Vietnamese, by its value and format. */
function shownIn(cell: ExcelJS.Cell): string {
  const value = cell.formula === undefined ? cell.value : cell.result;
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

/** Every formula of a sheet with what it gives, computed anew from the cells that it names. */
export function* formulasIn(sheet: ExcelJS.Worksheet) {
  const numbers = (range: string) => {
    const [from = '', to = from] = range.split(':');
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
    const list: number[] = [];
    for (let row = Number(first.row); row <= Number(last.row); row += 1) {
      for (let column = Number(first.col); column <= Number(last.col); column += 1) {
        const cell = sheet.getCell(row, column);
        const value = cell.formula === undefined ? cell.value : cell.result;
        if (typeof value === 'number') list.push(value);
      }
    }
    return list;
  };
  const functions = {
    SUM: (...lists: number[][]) => lists.flat().reduce((sum, one) => sum + one, 0),
    AVERAGE: (...lists: number[][]) => lists.flat().reduce((sum, one) => sum + one, 0) / lists.flat().length,
    MIN: (...lists: number[][]) => Math.min(...lists.flat()),
    MAX: (...lists: number[][]) => Math.max(...lists.flat()),
    ABS: Math.abs,
    // As spreadsheets do: half away from zero, of the number as it is written.
    ROUND: (value: number, digits: number) =>
      Math.sign(value) *
      Number(`${Math.round(Number(`${Math.abs(value).toPrecision(15)}e${digits}`))}e-${digits}`),
  };
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  for (const cell of cells) {
    if (cell.formula === undefined) continue;
    const code = cell.formula
      .replace(/\b[A-Z]+\d+(?::[A-Z]+\d+)?/g, (range) => `n("${range}")`)
      .replace(/(?<![(,])n\(("[^"]+")\)|n\(("[^"]+")\)(?=[-/*])/g, (_, a, b) => `n(${a ?? b})[0]`)
      .replace(/ABS\(n\(("[^"]+")\)\)/g, 'ABS(n($1)[0])');
    const compute = new Function('n', ...Object.keys(functions), `return [${code}].flat()[0]`);
    yield { cell, computed: compute(numbers, ...Object.values(functions)) as number };
  }
}
