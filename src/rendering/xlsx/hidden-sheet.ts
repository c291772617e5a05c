import { jsonText } from '../../diagnostics/printable.ts';
import { type ChoiceLists, hiddenName } from './choice-lists.ts';
import type { WrittenSheet } from './sheet-xml.ts';
import { asText, type Styles } from './styles.ts';
import type { DefinedName } from './workbook-file.ts';

/** So much of a text stands in one cell, which has room for 32,767 characters. */
const pieceLength = 30_000;

/** What the first cell of it says in a document that is to be filled in, and with what the keys of other sheets begin. */
export const sheetMark = 'review-sheet';

/** A sheet that nobody sees, and the names of the lists that stand in it. */
export interface HiddenSheet {
  readonly sheet: WrittenSheet;
  readonly definedNames: readonly DefinedName[];
}

/** The sheet that nobody sees: rows that say what a workbook is that is to be filled in, then the labels to choose from. */
export function hiddenSheet(
  facts: readonly (readonly string[])[],
  lists: ChoiceLists,
  styles: Styles,
): HiddenSheet {
  const rows = [...facts, ...lists.labels().map((label) => ['choice', label])];
  const style = styles.indexOf({ horizontal: 'left', numberFormat: asText });
  const sheet: WrittenSheet = {
    name: hiddenName,
    rows: rows.map((texts) => ({
      cells: texts.map((text) => ({ content: { kind: 'text', text }, style })),
      height: 16,
    })),
    widths: [100, 200, 400],
    merged: [],
    frozen: { rows: 0, columns: 0 },
    links: [],
    orientation: 'portrait',
    repeated: null,
    isHidden: true,
    protection: { insertsRows: false },
  };
  return { sheet, definedNames: lists.definedNames(facts.length + 1, 'B') };
}

/** A text as JSON, without characters that no cell can hold, in pieces that cells have room for. */
export function pieces(text: string): string[] {
  const whole = jsonText(text).trimEnd();
  const list: string[] = [];
  for (let start = 0; start < whole.length; ) {
    // Nothing is parted that is one character.
    const piece = whole.slice(start, start + pieceLength).replace(/(?<=.)[\ud800-\udbff]$/, '');
    list.push(piece);
    start += piece.length;
  }
  return list;
}
