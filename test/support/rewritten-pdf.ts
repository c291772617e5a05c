import { deflateSync } from 'node:zlib';
import { latin1 } from '../../src/verification/pdf/parser.ts';
import { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import {
  isDictionary,
  isList,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from '../../src/verification/pdf/values.ts';

/** What becomes of an object: another value, or none. */
export type Edit = (value: PdfValue, number: number, objects: PdfObjects) => PdfValue | undefined;

/** A PDF written once more, each object by itself, as another program would save it; some of them changed. */
export function rewrittenPdf(file: Uint8Array, edit: Edit = (value) => value): Uint8Array {
  const objects = new PdfObjects(file);
  const chunks = ['%PDF-1.7\n'];
  let at = chunks[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  for (const number of [...objects.numbers()].sort((a, b) => a - b)) {
    const value = objects.has(number) ? objects.resolved(new PdfReference(number, 0)) : null;
    if (value instanceof PdfStream && isOfFile(value)) continue;
    const edited = value === null ? undefined : edit(value, number, objects);
    if (edited === undefined) continue;
    const text = objectText(number, edited);
    offsets.set(number, at);
    chunks.push(text);
    at += text.length;
  }
  const entries = Array.from({ length: objects.size - 1 }, (_, index) => {
    const offset = offsets.get(index + 1);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = new Map(
    [...objects.trailer].filter(([key]) => ['Root', 'Info', 'ID', 'Size'].includes(key)),
  );
  chunks.push(`xref\n0 ${objects.size}\n0000000000 65535 f \n${entries.join('')}`);
  chunks.push(`trailer\n${valueText(trailer)}\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.from(chunks.join(''), 'latin1');
}

/** A table of objects, or objects that are packed together: there are none in what is written. */
function isOfFile({ dictionary }: PdfStream): boolean {
  const type = dictionary.get('Type');
  return type instanceof PdfName && ['XRef', 'ObjStm'].includes(type.name);
}

/** A stream with other bytes, packed. */
export function streamOf(
  bytes: Uint8Array | string,
  dictionary: Iterable<readonly [string, PdfValue]> = [],
): PdfStream {
  const packed = deflateSync(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  const entries = new Map<string, PdfValue>([...dictionary, ['Filter', new PdfName('FlateDecode')]]);
  entries.delete('DecodeParms');
  return new PdfStream(entries.set('Length', packed.length), packed);
}

/** An object as a file has it. */
export function objectText(number: number, value: PdfValue): string {
  return `${number} 0 obj\n${valueText(value)}\nendobj\n`;
}

/** A value as a file has it. */
export function valueText(value: PdfValue): string {
  if (value instanceof PdfReference) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfName) return `/${value.name.replace(/[^\w.+-]/g, (one) => `#${hex(one)}`)}`;
  if (value instanceof PdfString) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (value instanceof PdfStream) {
    const dictionary = new Map(value.dictionary).set('Length', value.bytes.length);
    return `${valueText(dictionary)}\nstream\n${latin1(value.bytes)}\nendstream`;
  }
  if (isDictionary(value)) {
    return `<<${[...value].map(([key, one]) => `${valueText(new PdfName(key))} ${valueText(one)}`).join(' ')}>>`;
  }
  return isList(value) ? `[${value.map(valueText).join(' ')}]` : String(value);
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');
