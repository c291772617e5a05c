import { SaxesParser } from 'saxes';
import type { PdfObjects } from './pdf-objects.ts';
import { PdfStream, type PdfValue } from './values.ts';

/** How long what a file says of itself may be, in bytes. */
const mostBytes = 1_000_000;

/** What says when and by what a file was written last, or only how the rest is to be read. */
const ofWriting: ReadonlySet<string> = new Set([
  'MetadataDate',
  'ModifyDate',
  'Producer',
  'about',
  'lang',
  'parseType',
  'xmptk',
]);

/**
 * What a file says of itself in XMP, each fact on a line, however it is written: as elements or as attributes, in any order; but
 * for when and by what it was written last. `null` where it can't be read.
 */
export function xmpFacts(objects: PdfObjects, metadata: PdfValue): string | null {
  const stream = objects.resolved(metadata);
  if (!(stream instanceof PdfStream)) return null;
  const { bytes, packing } = objects.unpacked(stream);
  if (packing.length > 0 || bytes.length > mostBytes) return null;
  const facts = new Set<string>();
  const note = (name: string, text: string) => {
    if (text.trim() !== '' && !ofWriting.has(name)) facts.add(`${name}: ${text.trim()}`);
  };
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly name: string; text: string }[] = [];
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('doctype', () => {
    isSound = false;
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length > 100) isSound = false;
    for (const { prefix, local: name, value } of Object.values(attributes)) {
      if (prefix === 'xmlns' || name === 'xmlns') continue;
      // A reference says what its element is, as text would.
      note(name === 'resource' ? local : name, value);
    }
    open.push({ name: local, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) note(last.name, last.text);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return isSound ? [...facts].sort().join('\n') : null;
}
