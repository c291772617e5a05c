import type { WorkbookSheet } from '../forms/workbook/workbook.ts';
import { textOf } from '../forms/xlsx/form-identity.ts';
import type { RowLabels } from '../rendering/xlsx/row-labels.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';

/** Rows of a sheet of ours have a few labels of their own; a file that says otherwise may be made to take long. */
const mostKinds = 100;

/** The labels of rows, as they are compared, by the keys of the rows. */
export type LabelsByKey = ReadonlyMap<string, RowLabels>;

/** Labels as they are compared: their spaces and capitals may have changed. */
export function comparableLabels({ ofRow, fromAbove }: RowLabels): RowLabels {
  return { ofRow: ofRow.map(matchKey), fromAbove: fromAbove.map(matchKey) };
}

/** What people see beside the cells of a sheet that are to be filled in: by it they know what a row is on. */
export class LabelledRows {
  readonly #texts = new Map<number, Set<string>>();
  /** By rows, the texts of the nearest row above, or of it, that says what the rows below are on. */
  readonly #nearest = new Map<number, ReadonlySet<string>>();
  readonly #labels: LabelsByKey;

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
