import { most } from '../limits.ts';
import { refuseUnless, UnusableFont } from './sfnt.ts';

/** Which glyph stands for a character, both by number. */
export type CharacterMap = ReadonlyMap<number, number>;

/** The encodings by Unicode, as platform and encoding, the one with most characters first. */
const encodings = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0'];

/**
 * The characters of a font that are encoded by Unicode.
 * @throws UnusableFont if there is no such encoding, or it is damaged
 */
export function characterMapIn(cmap: Buffer, glyphCount: number): CharacterMap {
  const offsets = new Map<string, number>();
  const count = cmap.readUInt16BE(2);
  for (let record = 4; record < 4 + 8 * count; record += 8) {
    const encoding = `${cmap.readUInt16BE(record)} ${cmap.readUInt16BE(record + 2)}`;
    if (!offsets.has(encoding)) offsets.set(encoding, cmap.readUInt32BE(record + 4));
  }
  const encoding = encodings.find((one) => offsets.has(one));
  const map = new Map<number, number>();
  let read = 0;
  for (const [character, glyph] of pairsIn(cmap.subarray(offsets.get(encoding ?? '') ?? cmap.length))) {
    read += 1;
    refuseUnless(read <= most.fontCharacters, 'too many characters');
    if (glyph > 0 && glyph < glyphCount && character <= 0x10ffff) map.set(character, glyph);
  }
  return map;
}

/** A font's table of the characters that it has. */
export function characterTable(map: CharacterMap): Buffer {
  const pairs = [...map].sort(([a], [b]) => a - b);
  const table = Buffer.alloc(28 + 12 * pairs.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(pairs.length, 24);
  for (const [index, [character, glyph]] of pairs.entries()) {
    const group = 28 + 12 * index;
    table.writeUInt32BE(character, group);
    table.writeUInt32BE(character, group + 4);
    table.writeUInt32BE(glyph, group + 8);
  }
  return table;
}

function pairsIn(table: Buffer): Iterable<readonly [character: number, glyph: number]> {
  refuseUnless(table.length >= 6, 'no characters by Unicode');
  const format = table.readUInt16BE(0);
  if (format === 4) return segments(table);
  if (format === 12) return groups(table);
  if (format === 6) return trimmed(table);
  throw new UnusableFont(`characters in format ${format}`);
}

/** Format 4: ranges of characters, each with what is to be added, or with glyphs listed elsewhere. */
function* segments(table: Buffer): Generator<readonly [number, number]> {
  const twice = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice];
  for (let at = 0; at + 1 < twice; at += 2) {
    const start = table.readUInt16BE(starts + at);
    const delta = table.readUInt16BE(deltas + at);
    const offset = table.readUInt16BE(offsets + at);
    const end = table.readUInt16BE(ends + at);
    for (let character = start; character <= end; character += 1) {
      const place = offsets + at + offset + 2 * (character - start);
      const listed = offset === 0 ? character : place + 2 <= table.length ? table.readUInt16BE(place) : 0;
      const isMissing = offset !== 0 && listed === 0;
      yield [character, isMissing ? 0 : (listed + delta) & 0xffff];
    }
  }
}

/** Format 6: one range of characters. */
function* trimmed(table: Buffer): Generator<readonly [number, number]> {
  const first = table.readUInt16BE(6);
  const count = table.readUInt16BE(8);
  for (let index = 0; index < count; index += 1) yield [first + index, table.readUInt16BE(10 + 2 * index)];
}

/** Format 12: ranges of characters, each with its first glyph. */
function* groups(table: Buffer): Generator<readonly [number, number]> {
  const count = table.readUInt32BE(12);
  for (let index = 0; index < count; index += 1) {
    const group = 16 + 12 * index;
    const start = table.readUInt32BE(group);
    const end = table.readUInt32BE(group + 4);
    const glyph = table.readUInt32BE(group + 8);
    for (let character = start; character <= end; character += 1)
      yield [character, glyph + character - start];
  }
}
