import type { PdfObjects } from './pdf-objects.ts';
import { isDictionary, PdfFlaw, PdfReference, PdfStream, PdfString, type PdfValue } from './values.ts';

/** Files that may be attached: those of every commune of the country, and as many again. */
const mostFiles = 60_000;

/** How large all attached files may be together, in bytes. */
const mostBytes = 2 ** 30;

/** The files that a PDF carries along, by their names. @throws PdfFlaw where they can't be read, or two have one name */
export function attachedFiles(objects: PdfObjects): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const specification of specificationsOf(objects)) {
    const name = objects.resolved(specification.get('UF') ?? specification.get('F'));
    const stream = objects.get(specification.get('EF'), 'F');
    if (!(name instanceof PdfString) || !(stream instanceof PdfStream)) throw new PdfFlaw('damaged');
    const { bytes, packing } = objects.unpacked(stream);
    const title = textOf(name);
    total += bytes.length;
    if (files.size >= mostFiles || total > mostBytes) throw new PdfFlaw('too-large');
    // Which of two is shown, programs may see differently.
    if (packing.length > 0 || files.has(title)) throw new PdfFlaw('damaged');
    files.set(title, bytes);
  }
  return files;
}

/** What a text says that is for people (ISO 32000-1, 7.9.2.2). */
export function textOf({ bytes }: PdfString): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(raw.subarray(2));
  return bytes.startsWith('\xef\xbb\xbf') ? new TextDecoder().decode(raw.subarray(3)) : bytes;
}

function specificationsOf(objects: PdfObjects): ReadonlyMap<string, PdfValue>[] {
  const found: ReadonlyMap<string, PdfValue>[] = [];
  const seen = new Set<number>();
  let nodes = 0;
  const walk = (value: PdfValue | undefined, depth: number) => {
    if (value instanceof PdfReference) {
      if (seen.has(value.number)) throw new PdfFlaw('damaged');
      seen.add(value.number);
    }
    const node = objects.resolved(value);
    if (!isDictionary(node)) return;
    nodes += 1;
    if (depth > 40 || nodes > mostFiles) throw new PdfFlaw('too-large');
    for (const kid of objects.list(node.get('Kids'))) walk(kid, depth + 1);
    const names = objects.list(node.get('Names'));
    for (let index = 1; index < names.length; index += 2) {
      const specification = objects.resolved(names[index]);
      if (isDictionary(specification)) found.push(specification);
    }
  };
  walk(objects.get(objects.get(objects.trailer.get('Root'), 'Names'), 'EmbeddedFiles'), 0);
  return found;
}
