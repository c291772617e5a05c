import type { PdfObjects } from './pdf-objects.ts';
import {
  isDictionary,
  nameIn,
  type PdfDictionary,
  PdfFlaw,
  PdfReference,
  PdfStream,
  type PdfValue,
} from './values.ts';

/** A page of a file, with what it has from those above it. */
export interface PdfPage {
  /** The number of its object; `null` where it is none by itself. */
  readonly object: number | null;
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
  /** How it lies: boxes and turn. */
  readonly shape: PdfDictionary;
}

/** Pages that a file has at most: a hundred times what the whole country's report takes. */
const mostPages = 200_000;

/** What a page has from those above it unless it says so itself (ISO 32000-1, 7.7.3.4). */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** The pages of a file, in order. @throws PdfFlaw where they can't be told */
export function pagesOf(objects: PdfObjects): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  let nodes = 0;
  const walk = (value: PdfValue, from: PdfDictionary, depth: number) => {
    nodes += 1;
    if (depth > 60 || nodes > 2 * mostPages) throw new PdfFlaw('too-large');
    const object = value instanceof PdfReference ? value.number : null;
    if (object !== null && seen.has(object)) throw new PdfFlaw('damaged');
    if (object !== null) seen.add(object);
    const node = objects.dictionary(value);
    const own = new Map([...from, ...[...node].filter(([key]) => inherited.includes(key))]);
    if (nameIn(objects.get(node, 'Type')) === 'Pages' || node.has('Kids')) {
      for (const kid of objects.list(node.get('Kids'))) walk(kid, own, depth + 1);
      return;
    }
    const resources = objects.resolved(own.get('Resources'));
    const shape = new Map(
      ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit'].flatMap((key) => {
        const found = node.get(key) ?? own.get(key);
        return found === undefined ? [] : [[key, found] as const];
      }),
    );
    pages.push({
      object,
      dictionary: node,
      resources: isDictionary(resources) ? resources : new Map(),
      shape,
    });
  };
  walk(objects.dictionary(objects.trailer.get('Root')).get('Pages') ?? null, new Map(), 0);
  return pages;
}

/** What a page draws, in one piece, as programs read it. @throws PdfFlaw where it can't be unpacked */
export function contentOf(objects: PdfObjects, { dictionary }: Pick<PdfPage, 'dictionary'>): Uint8Array {
  const contents = objects.resolved(dictionary.get('Contents'));
  const streams =
    contents instanceof PdfStream ? [contents] : objects.list(contents).map((one) => objects.resolved(one));
  const parts = streams.flatMap((stream) => {
    if (!(stream instanceof PdfStream)) return [];
    const { bytes, packing } = objects.unpacked(stream);
    if (packing.length > 0) throw new PdfFlaw('damaged');
    return [bytes, newLine];
  });
  return Buffer.concat(parts);
}

const newLine = Buffer.from('\n');

/** Where a page is, by the number of its object. */
export function pageNumbers(pages: readonly PdfPage[]): ReadonlyMap<number, number> {
  return new Map(
    pages.flatMap(({ object }, index) => (object === null ? [] : [[object, index + 1] as const])),
  );
}
