import { inflateSync } from 'node:zlib';
import { type PdfDictionary, PdfFlaw } from './values.ts';

/** What a filter makes of bytes. @param most how many bytes may come of it */
export type Filter = (bytes: Uint8Array, parameters: PdfDictionary, most: number) => Uint8Array;

/** The filters that text, tables and attachments are packed by; pictures have others, and stay packed. */
export const filters: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['FlateDecode', (bytes, parameters, most) => unpredicted(inflated(bytes, most), parameters)],
  ['ASCIIHexDecode', (bytes) => fromHexadecimal(bytes)],
  ['ASCII85Decode', (bytes, _, most) => fromBase85(bytes, most)],
  ['RunLengthDecode', (bytes, _, most) => fromRuns(bytes, most)],
]);

function inflated(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch (reason) {
    const isTooLarge =
      reason instanceof RangeError || (reason as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new PdfFlaw(isTooLarge ? 'too-large' : 'damaged');
  }
}

/** Undoes what makes rows of numbers pack better (ISO 32000-1, 7.4.4.4). */
function unpredicted(bytes: Uint8Array, parameters: PdfDictionary): Uint8Array {
  const predictor = numberIn(parameters, 'Predictor', 1);
  if (predictor === 1) return bytes;
  const colours = numberIn(parameters, 'Colors', 1);
  const bits = numberIn(parameters, 'BitsPerComponent', 8);
  const columns = numberIn(parameters, 'Columns', 1);
  if (predictor < 10 || colours < 1 || columns < 1) throw new PdfFlaw('damaged');
  const dot = Math.max(1, (colours * bits) >> 3);
  const row = Math.ceil((colours * bits * columns) / 8);
  const rows = Math.floor(bytes.length / (row + 1));
  if (rows * (row + 1) !== bytes.length) throw new PdfFlaw('damaged');
  const plain = new Uint8Array(rows * row);
  for (let number = 0; number < rows; number += 1) {
    const from = number * (row + 1);
    const to = number * row;
    const kind = bytes[from] ?? 0;
    const before = (back: number, index: number) => (back < 0 ? 0 : (plain[back + index] ?? 0));
    for (let index = 0; index < row; index += 1) {
      const left = index < dot ? 0 : before(to - dot, index);
      const corner = index < dot ? 0 : before(to - row - dot, index);
      plain[to + index] =
        (bytes[from + 1 + index] ?? 0) + predicted(kind, left, before(to - row, index), corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [a, b, c] = [
        Math.abs(above - corner),
        Math.abs(left - corner),
        Math.abs(left + above - 2 * corner),
      ];
      return a <= b && a <= c ? left : b <= c ? above : corner;
    }
    default:
      throw new PdfFlaw('damaged');
  }
}

function numberIn(parameters: PdfDictionary, key: string, usual: number): number {
  const value = parameters.get(key);
  if (value === undefined) return usual;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 1e6)
    throw new PdfFlaw('damaged');
  return value;
}

function fromHexadecimal(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replace(/\s/g, '');
  const [digits = ''] = text.split('>');
  if (!/^[0-9a-f]*$/i.test(digits)) throw new PdfFlaw('damaged');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function fromBase85(bytes: Uint8Array, most: number): Uint8Array {
  const plain: number[] = [];
  let group: number[] = [];
  const flush = (count: number) => {
    let value = 0;
    for (let index = 0; index < 5; index += 1) value = value * 85 + (group[index] ?? 84);
    for (let index = 0; index < count; index += 1) plain.push(Math.floor(value / 256 ** (3 - index)) & 0xff);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte <= 0x20) continue;
    if (byte === 0x7a && group.length === 0) {
      for (let index = 0; index < 4; index += 1) plain.push(0);
    } else if (byte < 0x21 || byte > 0x75) throw new PdfFlaw('damaged');
    else if (group.push(byte - 0x21) === 5) flush(4);
    if (plain.length > most) throw new PdfFlaw('too-large');
  }
  if (group.length > 1) flush(group.length - 1);
  return Uint8Array.from(plain);
}

function fromRuns(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at] ?? 128;
    if (count === 128) break;
    const part =
      count < 128
        ? bytes.subarray(at + 1, at + 2 + count)
        : new Uint8Array(257 - count).fill(bytes[at + 1] ?? 0);
    at += count < 128 ? 2 + count : 2;
    length += part.length;
    if (length > most) throw new PdfFlaw('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
