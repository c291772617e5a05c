import type { Remark } from '../verification.generated.ts';
import type { PdfUpdate } from './updates.ts';
import {
  isDictionary,
  isList,
  type PdfDictionary,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from './values.ts';

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
  readonly isWhole: (update: PdfUpdate, signature: PdfDictionary) => boolean;
  readonly remarks: Remark[] = [];
  /** How many signatures were added. */
  count = 0;
  /** Whether it adds what proves signatures that were there before. */
  isProof = false;
  readonly #accounted = new Set<number>();

  /** @param isWhole whether a signature is of all that it should be */
  constructor(isWhole: Signing['isWhole']) {
    this.isWhole = isWhole;
  }

  isAccounted(number: number): boolean {
    return this.#accounted.has(number);
  }

  /** Accounts for an object that has taken the place of what stood there before for the same. */
  account(value: PdfValue | undefined, former: PdfValue | undefined): void {
    if (!(value instanceof PdfReference)) return;
    if (former instanceof PdfReference && former.number === value.number) this.#accounted.add(value.number);
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
      .map(([key, one]) => `${nameText(key)} ${written(one)}`)
      .sort()
      .join(' ')}>>`;
  }
  if (isList(value)) return `[${value.map(written).join(' ')}]`;
  return value instanceof PdfName ? nameText(value.name) : String(value);
}

/** A name that no other one, and nothing else, is written like. */
const nameText = (name: string) => `/${encodeURIComponent(name)}`;
