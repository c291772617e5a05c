import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from './pdfjs.ts';

/** A stretch of text on a page; lengths in points, `y` the baseline measured from the top. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The font's own name, such as "Tinos-Bold". */
  readonly font: string;
}

/** A straight line on a page, in points from the top left. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

export interface PdfFile {
  readonly pages: readonly Page[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly bookmarks: readonly string[];
  readonly version: string;
}

/** Reads a finished PDF with a library that had no part in writing it. */
export async function readPdf(path: string): Promise<PdfFile> {
  return pdfIn(await readFile(path));
}

/** A page's text without its fonts and lines, which take as long again to read. */
export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Omit<Piece, 'font'>[];
}

/** The pages of text of a PDF that is not on disk. */
export async function textPagesIn(file: Uint8Array): Promise<readonly TextPage[]> {
  const document = await opened(file);
  const pages: TextPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({ width, height, pieces: items.flatMap((item) => pieceOf(item, height)) });
  }
  return pages;
}

// The library takes the bytes for itself, so it gets a copy.
const opened = (file: Uint8Array) => getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;

/** The same as of a finished PDF, of one that is not on disk. */
export async function pdfIn(file: Uint8Array): Promise<PdfFile> {
  const version = new TextDecoder('latin1').decode(file.slice(5, 8));
  const document = await opened(file);
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await pageOf(await document.getPage(number)));
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  const titles = (items: typeof outline): string[] =>
    (items ?? []).flatMap((item) => [item.title, ...titles(item.items)]);
  return { pages, info: { ...info }, bookmarks: titles(outline), version };
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function pageOf(page: PdfPage): Promise<Page> {
  const [, , width = 0, height = 0] = page.view;
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) =>
    pieceOf(item, height).map((piece): Piece => {
      const font: { readonly name: string } = page.commonObjs.get(piece.fontName);
      return { ...piece, font: font.name.replace(/^[A-Z]{6}\+/, '') };
    }),
  );
  return { width, height, pieces, lines: linesOf(operators.fnArray, operators.argsArray, height) };
}

type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];

/** A piece of text; none where there are only spaces, or a mark. */
function pieceOf(item: Item, height: number) {
  if (!('str' in item) || item.str.trim() === '') return [];
  const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
  return [{ text: item.str, x, y: height - y, width: item.width, size, fontName: item.fontName }];
}

type Matrix = readonly [number, number, number, number, number, number];

function linesOf(operators: readonly number[], args: readonly unknown[][], height: number): Line[] {
  const lines: Line[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const at = (x: number, y: number) => {
    const [a, b, c, d, e, f] = matrix;
    return [a * x + c * y + e, height - (b * x + d * y + f)] as const;
  };
  for (const [index, operator] of operators.entries()) {
    const given = args[index] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = product(matrix, given as unknown as Matrix);
    else if (operator === OPS.constructPath) lines.push(...linesIn(given, at));
  }
  return lines;
}

/** The straight lines of a path; what only bounds what is drawn later is none. */
function linesIn(given: readonly unknown[], at: (x: number, y: number) => readonly [number, number]): Line[] {
  if (given[0] === OPS.endPath) return [];
  // A path comes as numbers: 0 x y moves there, 1 x y draws a line there.
  const [path] = given[1] as [ArrayLike<number> | null];
  const numbers = Array.from(path ?? []);
  const lines: Line[] = [];
  for (let place = 0; place + 5 < numbers.length; place += 3) {
    const [from, x1 = 0, y1 = 0, to, x2 = 0, y2 = 0] = numbers.slice(place, place + 6);
    if (from === undefined || from > 1 || to === undefined || to > 1) break;
    if (to === 0) continue;
    const [left, top] = at(x1, y1);
    const [right, bottom] = at(x2, y2);
    lines.push({ x1: left, y1: top, x2: right, y2: bottom });
  }
  return lines;
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The text of some pieces, in reading order, spaces folded. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** All that a PDF's objects say, those that are packed as well; neither the strings in them nor what streams hold. */
export function dictionariesIn(file: Uint8Array): string {
  const raw = Buffer.from(file).toString('latin1');
  const objects = raw.replace(/\nstream\n.*?\nendstream/gs, '');
  const packs = [...raw.matchAll(/\/Type \/ObjStm.*?\nstream\n/gs)].map(({ 0: head, index }) =>
    inflateSync(file.subarray(index + head.length)).toString('latin1'),
  );
  return [objects, ...packs].join('\n').replace(/\((?:\\.|[^\\()])*\)|<[\da-f]*>/gs, '()');
}
