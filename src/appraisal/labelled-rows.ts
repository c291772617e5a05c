import type { WorkbookSheet } from '../forms/workbook/workbook.ts';
import { textOf } from '../forms/xlsx/form-identity.ts';
import type { RowLabels } from '../rendering/xlsx/row-labels.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';

/** Rows of a sheet of ours have a few labels of their own; a file that says otherwise may be made to take long. */
const mostKinds = 100;

/** The labels of rows, as they are compared, by the keys of the rows. */
export type LabelsByKey = ReadonlyMap<string, RowLabels>;

/** Labels as they are compared: their spaces and capitals may have changed. */
export function comparableLabels({ ofRow, fromAbove, heads }: RowLabels): RowLabels {
  const entries = Object.entries(heads).map(([column, head]) => [column, matchKey(head)] as const);
  return {
    ofRow: ofRow.map(matchKey),
    fromAbove: fromAbove.map(matchKey),
    heads: Object.fromEntries(entries),
  };
}

/** What people see beside the cells of a sheet that are to be filled in: by it they know what a row is on. */
export class LabelledRows {
  readonly #texts = new Map<number, Set<string>>();
  /** By rows, the texts of the nearest row above, or of it, that says what the rows below are on. */
  readonly #nearest = new Map<number, ReadonlySet<string>>();
  readonly #labels: LabelsByKey;
  /** By columns, the heads that stand there, each with its row, from the top. */
  readonly #heads = new Map<number, (readonly [row: number, head: string])[]>();

  /** @param isFilledIn whether a cell is one that people fill in */
  constructor(
    { cells }: WorkbookSheet,
    isFilledIn: (row: number, column: number) => boolean,
    labels: LabelsByKey,
  ) {
    this.#labels = labels;
    for (const { row, column, value } of cells) {
      const texts = this.#texts.get(row) ?? new Set();
      this.#texts.set(row, texts);
      if (value.kind === 'text' && !isFilledIn(row, column)) texts.add(matchKey(textOf(value)));
    }
    const heads = new Set([...labels.values()].flatMap((one) => Object.values(one.heads)));
    for (const { row, column, value } of cells) {
      if (value.kind !== 'text' || isFilledIn(row, column)) continue;
      const text = matchKey(textOf(value));
      if (heads.has(text)) this.#heads.set(column, [...(this.#heads.get(column) ?? []), [row, text]]);
    }
    const known = new Set([...labels.values()].flatMap(({ fromAbove }) => fromAbove));
    let nearest: ReadonlySet<string> = new Set();
    for (const row of [...this.#texts.keys()].sort((one, other) => one - other)) {
      const texts = this.#texts.get(row) ?? nearest;
      if ([...texts].some((text) => known.has(text))) nearest = texts;
      this.#nearest.set(row, nearest);
    }
  }

  /** Whether there stands beside a row what stood beside it when the sheet was made, as far as that is known. */
  isInPlace(row: number, key: string): boolean {
    const labels = this.#labels.get(key);
    if (labels === undefined) return true;
    const texts = this.#texts.get(row);
    const nearest = this.#nearest.get(row);
    return (
      labels.ofRow.every((label) => texts?.has(label)) &&
      labels.fromAbove.every((label) => texts?.has(label) || nearest?.has(label))
    );
  }

  /** Whether there stands above a cell the head that its column had when the sheet was made, as far as any does. */
  isUnderItsHead(row: number, column: number, key: string, name: string): boolean {
    const head = this.#labels.get(key)?.heads[name];
    const nearest = this.#heads.get(column)?.findLast(([above]) => above < row);
    return head === undefined || nearest === undefined || nearest[1] === head;
  }

  /** The rows that people take for such as are filled in, with all that is their label. */
  rowsLikeOurs(): ReadonlyMap<number, readonly string[]> {
    const likes = new Map(
      [...this.#labels.values()].flatMap(({ ofRow, fromAbove }) =>
        ofRow.length > 0 && fromAbove.length > 0 ? [[ofRow.join('\n'), ofRow] as const] : [],
      ),
    );
    const kinds = [...likes.values()].slice(0, mostKinds);
    return new Map(
      [...this.#texts].flatMap(([row, texts]) => {
        const like = kinds.find((labels) => labels.every((label) => texts.has(label)));
        return like === undefined || this.#nearest.get(row)?.size === 0 ? [] : [[row, like] as const];
      }),
    );
  }
}
