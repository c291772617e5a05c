import type { Input } from '../../document/tree.ts';
import type { DefinedName } from './workbook-file.ts';

/** The sheet that nobody sees: what a workbook is that is to be filled in, and what it asks. */
export const hiddenName = 'review';

/**
 * The labels that cells offer, each list once: they stand in the hidden sheet, since a list within a cell's
 * validation can't be longer than 255 characters, nor hold commas.
 */
export class ChoiceLists {
  readonly #names = new Map<string, string>();
  readonly #lists: (readonly string[])[] = [];

  /** The name by which a cell refers to a list. */
  nameOf({ choices }: Extract<Input, { readonly kind: 'choice' }>): string {
    const labels = choices.map(({ label }) => label);
    const key = JSON.stringify(labels);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `choices_${this.#lists.push(labels)}`;
      this.#names.set(key, name);
    }
    return name;
  }

  /** All labels, below each other. */
  labels(): string[] {
    return this.#lists.flat();
  }

  /** Where the lists stand. @param first the row of the first label, from 1 @param column "B" */
  definedNames(first: number, column: string): DefinedName[] {
    let row = first;
    return [...this.#names.values()].map((name, index) => {
      const top = row;
      row += this.#lists[index]?.length ?? 0;
      return { name, sheet: hiddenName, range: `$${column}$${top}:$${column}$${row - 1}` };
    });
  }
}
