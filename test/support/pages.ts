import { expect } from 'vitest';
import type { Line, Page, PdfFile, Piece } from './pdf.ts';

export const millimetre = 72 / 25.4;

/** The middle of a piece. */
export const centre = (piece: Piece) => piece.x + piece.width / 2;
export const isBold = (piece: Piece) => piece.font.includes('Bold');
export const isItalic = (piece: Piece) => piece.font.includes('Italic');

/** The first piece on a page that begins with some text. */
export function find(page: Page | undefined, text: string): Piece {
  const piece = page?.pieces.find((one) => one.text.startsWith(text));
  if (piece === undefined) throw new Error(`Not on the page: ${text}`);
  return piece;
}

/** The rule drawn nearest below a piece of text. */
export function ruleUnder(page: Page, piece: Piece): Line {
  const below = page.lines.filter(
    (line) => line.y1 === line.y2 && line.y1 > piece.y && line.y1 < piece.y + 12,
  );
  const rule = below.find((line) => Math.abs((line.x1 + line.x2) / 2 - centre(piece)) < 1);
  if (rule === undefined) throw new Error(`No rule under: ${piece.text}`);
  return rule;
}

export const lengthOf = (line: Line) => line.x2 - line.x1;

/** A rule of a third to a half of what it stands under (NĐ 30, F08, F12). */
export function expectPartOf(rule: Line, length: number): void {
  expect(lengthOf(rule)).toBeGreaterThanOrEqual(length / 3);
  expect(lengthOf(rule)).toBeLessThanOrEqual(length / 2);
}

/** The pages of the document itself, then those of each annex; without the table of contents, which is last. */
export function partsOf({ pages }: PdfFile): Page[][] {
  const runs: Page[][] = [];
  for (const page of pages) {
    if (isHeaded(page, /^MỤC LỤC$/)) break;
    if (runs.length === 0 || isHeaded(page, /^Phụ lục/)) runs.push([page]);
    else runs.at(-1)?.push(page);
  }
  return runs;
}

/** What stands in the upper margin. */
export const pageNumberOf = (page: Page) => page.pieces.find((piece) => piece.y < 20 * millimetre);

const isHeaded = (page: Page, heading: RegExp) =>
  page.pieces.some((piece) => heading.test(piece.text) && isBold(piece));

/** The lines of a page from top to bottom, without its number: the pieces that share a baseline. */
export function linesOn(page: Page): Piece[][] {
  const number = pageNumberOf(page);
  const baselines = new Map<number, Piece[]>();
  for (const piece of page.pieces) {
    if (piece === number) continue;
    const key = Math.round(piece.y);
    baselines.set(key, [...(baselines.get(key) ?? []), piece]);
  }
  return [...baselines].sort(([a], [b]) => a - b).map(([, pieces]) => pieces);
}
