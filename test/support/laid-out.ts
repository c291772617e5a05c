import type { DocumentTree } from '../../src/document/tree.ts';
import { font, startOf } from '../../src/layout/chart/marks.ts';
import { laidOut } from '../../src/layout/lay-out.ts';
import type { Mark, Outline, Page } from '../../src/layout/pages.ts';
import { type Typeface, typefaceWith } from '../../src/layout/typeface.ts';
import { fonts } from './rendered.ts';

let typeface: Promise<Typeface> | undefined;

/** The program's own fonts, as text is measured by them. */
function ownTypeface(): Promise<Typeface> {
  typeface ??= fonts().then(typefaceWith);
  return typeface;
}

/** A document on pages, all of them, and what is known of it then. */
export async function layoutOf(tree: DocumentTree): Promise<{ pages: Page[]; outline: Outline }> {
  const laying = laidOut(tree, await ownTypeface());
  const pages: Page[] = [];
  let next = laying.next();
  for (; next.done !== true; next = laying.next()) pages.push(next.value);
  return { pages, outline: next.value };
}

/** A line of text, or a stretch of it; lengths in points, `y` the baseline measured from the top. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A page's text. */
export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
}

/** The text on the pages of a document. */
export async function laidOutPages(tree: DocumentTree): Promise<readonly TextPage[]> {
  const measuring = await ownTypeface();
  const { pages } = await layoutOf(tree);
  return pages.map(({ width, height, marks }) => ({
    width,
    height,
    pieces: marks.flatMap((mark) => piecesOf(mark, measuring)),
  }));
}

function piecesOf(mark: Mark, { widthOf }: Typeface): TextPiece[] {
  if (mark.kind === 'rules' || mark.kind === 'frame' || mark.kind === 'image') return [];
  if (mark.kind === 'text') {
    const { runs, width, size } = mark.text;
    return [{ text: runs.map(({ text }) => text).join(''), x: mark.left, y: mark.baseline, width, size }];
  }
  const { left, top, scale, drawing } = mark;
  return drawing.marks.flatMap((one) => {
    if (one.kind !== 'text') return [];
    const width = widthOf(one.text, { bold: one.style === 'bold', italic: false }, font.size);
    const place = { x: left + scale * startOf(one, width), y: top + scale * one.baseline };
    return [{ text: one.text, ...place, width: scale * width, size: scale * font.size }];
  });
}
