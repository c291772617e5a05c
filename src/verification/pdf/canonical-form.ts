import { createHash, type Hash } from 'node:crypto';
import type { PdfObjects } from './pdf-objects.ts';
import {
  isDictionary,
  isList,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from './values.ts';

/** What of a value is left out, or named instead of followed. */
export interface FormOptions {
  /** The pages by the numbers of their objects: what refers to one is on that page, however the objects are numbered. */
  readonly pages: ReadonlyMap<number, number>;
  /** Keys of the value itself that are left out. */
  readonly without?: ReadonlySet<string>;
}

/** How a stream is packed is no part of what it says. */
const ofPacking = new Set(['Length', 'Filter', 'DecodeParms', 'DL']);

/**
 * The hash of a value with all that it leads to: the same for two files whose objects say the same and lead to each other in
 * the same way, however they are numbered, ordered and packed.
 * @throws PdfFlaw at what can't be read
 */
export function canonicalForm(
  objects: PdfObjects,
  value: PdfValue | undefined,
  { pages, without = none }: FormOptions,
): string {
  const hash = createHash('sha256');
  const order = new Map<number, number>();
  const toDo: PdfReference[] = [];
  const write = (one: PdfValue) => writeValue(one, hash, refer, objects);
  const refer = (reference: PdfReference) => {
    const page = pages.get(reference.number);
    if (page !== undefined) {
      hash.update(`page ${page};`);
      return;
    }
    let place = order.get(reference.number);
    if (place === undefined) {
      const found = objects.resolved(reference);
      // Whether a plain value is an object of its own says nothing.
      if (!isDictionary(found) && !isList(found) && !(found instanceof PdfStream)) {
        write(found);
        return;
      }
      place = order.size;
      order.set(reference.number, place);
      toDo.push(reference);
    }
    hash.update(`object ${place};`);
  };
  const whole = objects.resolved(value);
  const top = isDictionary(whole) ? new Map([...whole].filter(([key]) => !without.has(key))) : whole;
  if (value instanceof PdfReference) order.set(value.number, order.size);
  write(top);
  for (let next = 0; next < toDo.length; next += 1) {
    const reference = toDo[next];
    if (reference === undefined) break;
    hash.update('\n');
    write(objects.resolved(reference));
  }
  return hash.digest('hex');
}

const none: ReadonlySet<string> = new Set();

function writeValue(
  value: PdfValue,
  hash: Hash,
  refer: (reference: PdfReference) => void,
  objects: PdfObjects,
): void {
  const write = (one: PdfValue) => writeValue(one, hash, refer, objects);
  const entries = (dictionary: ReadonlyMap<string, PdfValue>, left: ReadonlySet<string>) => {
    hash.update('<<');
    for (const key of [...dictionary.keys()].filter((one) => !left.has(one)).sort()) {
      const entry = dictionary.get(key) ?? null;
      if (entry === null) continue;
      hash.update(`/${key} `);
      write(entry);
    }
    hash.update('>>');
  };
  if (value instanceof PdfReference) refer(value);
  else if (value instanceof PdfName) hash.update(`/${value.name};`);
  else if (value instanceof PdfString)
    hash.update(`(${value.bytes.length} `).update(value.bytes, 'latin1').update(')');
  else if (value instanceof PdfStream) {
    entries(value.dictionary, ofPacking);
    const { bytes, packing } = objects.unpacked(value);
    hash.update(`stream ${packing.join(' ')} ${bytes.length} `).update(bytes);
  } else if (isDictionary(value)) entries(value, none);
  else if (isList(value)) {
    hash.update('[');
    for (const item of value) write(item);
    hash.update(']');
  } else hash.update(`${value};`);
}
