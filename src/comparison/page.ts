import type { WordChange } from './comparison.generated.ts';

/** How a change is to be taken: for the better, the worse, something new or something gone. */
export type Tone = 'better' | 'worse' | 'added' | 'gone';

/** A row of a table; a band names what the rows below it are of. */
export type ShownRow =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly tone: Tone | null }
  | { readonly kind: 'band'; readonly text: string };

/** A table of what differs. */
export interface ShownTable {
  readonly header: readonly string[];
  /** Columns of figures. */
  readonly numeric: ReadonlySet<number>;
  /** Relative widths on paper, one a column. */
  readonly widths: readonly number[];
  readonly rows: readonly ShownRow[];
}

/** Paragraphs that differ, under what they are of. */
export interface ShownText {
  readonly title: string;
  readonly paragraphs: readonly (readonly WordChange[])[];
}

/** Something under a heading. */
export type ShownBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ShownTable }
  | { readonly kind: 'text'; readonly text: ShownText };

/** A comparison in words, whatever it is written as: a head, and parts of which each has something to say. */
export interface ComparisonPage {
  /** "BẢNG SO SÁNH". */
  readonly type: string;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly parts: readonly { readonly title: string; readonly blocks: readonly ShownBlock[] }[];
  readonly marks: string;
}

/** A row of plain cells. */
export function row(cells: readonly string[], tone: Tone | null = null): ShownRow {
  return { kind: 'row', cells, tone };
}

/** A table as a block; nothing where it has no rows. */
export function tableBlock(table: ShownTable): ShownBlock[] {
  return table.rows.length === 0 ? [] : [{ kind: 'table', table }];
}

/** Lines as blocks; those that say nothing are left out. */
export function lineBlocks(texts: readonly string[]): ShownBlock[] {
  return texts.flatMap((text) => (text === '' ? [] : [{ kind: 'line', text } as const]));
}
