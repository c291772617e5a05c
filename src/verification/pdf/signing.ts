import type { Remark } from '../verification.generated.ts';
import type { PdfUpdate } from './updates.ts';
import { isDictionary, isList, nameIn, PdfReference, PdfStream, PdfString, type PdfValue } from './values.ts';

/** What is wrong with an update, by what it is about. */
export type Tell = (about: string, page?: number | null) => void;

/** What an update's parts are looked through with. */
export interface Given {
  readonly signed: Signing;
  readonly tell: Tell;
}

/** Keys of a field that is a signature's, and of what shows it on a page. */
export const ofFields: ReadonlySet<string> = new Set([
  'AP',
  'BS',
  'Border',
  'DA',
  'F',
  'FT',
  'Ff',
  'Kids',
  'Lock',
  'M',
  'MK',
  'NM',
  'P',
  'Parent',
  'Q',
  'Rect',
  'SV',
  'Subtype',
  'T',
  'TU',
  'Type',
  'V',
]);

/** What an update has that belongs to signatures, as it is found. */
export class Signing {
  readonly remarks: Remark[] = [];
  /** How many signatures were added. */
  count = 0;
  /** Whether it adds what proves signatures that were there before. */
  isProof = false;
  readonly #update: PdfUpdate;
  readonly #accounted = new Set<number>();

  constructor(update: PdfUpdate) {
    this.#update = update;
  }

  isAccounted(number: number): boolean {
    return this.#accounted.has(number);
  }

  /** Accounts for an object that is new, or has taken the place of what stood there before for the same. */
  account(value: PdfValue | undefined, former: PdfValue | undefined): void {
    if (!(value instanceof PdfReference)) return;
    const isSame = former instanceof PdfReference && former.number === value.number;
    if (isSame || this.#isNew(value)) this.#accounted.add(value.number);
  }

  /** Whether an object has a number that nothing can have referred to before. */
  #isNew({ number }: PdfReference): boolean {
    return number >= this.#update.before.size;
  }

  /** Accounts for all that is new of what a value leads to; what was there before stays as it was, or is told. */
  accountAll(value: PdfValue | undefined, depth = 0): void {
    const { after } = this.#update;
    if (value === undefined || depth > 100) return;
    if (value instanceof PdfReference) {
      if (!this.#isNew(value) || this.#accounted.has(value.number)) return;
      this.#accounted.add(value.number);
      this.accountAll(after.resolved(value), depth + 1);
    } else if (value instanceof PdfStream) this.accountAll(value.dictionary, depth + 1);
    else if (isDictionary(value)) for (const one of value.values()) this.accountAll(one, depth + 1);
    else if (isList(value)) for (const one of value) this.accountAll(one, depth + 1);
  }
}

/** A value as it is written, references as they are: the same of two files of which one goes on from the other. */
export function written(value: PdfValue | undefined): string {
  if (value === undefined) return '';
  if (value instanceof PdfReference) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfStream)
    return `${written(value.dictionary)}${Buffer.from(value.bytes).toString('latin1')}`;
  if (value instanceof PdfString) return JSON.stringify(value.bytes);
  if (isDictionary(value)) {
    return `<<${[...value]
      .map(([key, one]) => `/${key} ${written(one)}`)
      .sort()
      .join(' ')}>>`;
  }
  if (isList(value)) return `[${value.map(written).join(' ')}]`;
  return nameIn(value) === null ? String(value) : `/${nameIn(value)}`;
}
