import { fontFileOf, type Tables } from '../../src/fonts/sfnt.ts';

/** An index of items, as outlines in PostScript's format have them. */
function index(items: readonly Buffer[]): Buffer {
  if (items.length === 0) return Buffer.alloc(2);
  const header = Buffer.alloc(3 + 2 * (items.length + 1));
  header.writeUInt16BE(items.length, 0);
  header.writeUInt8(2, 2);
  let offset = 1;
  for (let item = 0; item <= items.length; item += 1) {
    header.writeUInt16BE(offset, 3 + 2 * item);
    offset += items[item]?.length ?? 0;
  }
  return Buffer.concat([header, ...items]);
}

/** Outlines in PostScript's format, so many and all alike, which may call some routines. */
export function postScriptOutlinesOf(
  glyphCount: number,
  outline: Buffer,
  routines: readonly Buffer[] = [],
  namesAt: number | null = null,
): Buffer {
  const number = (value: number) => {
    const bytes = Buffer.alloc(5);
    bytes.writeUInt8(29, 0);
    bytes.writeInt32BE(value, 1);
    return bytes;
  };
  const names = namesAt === null ? [] : [number(namesAt), Buffer.from([15])];
  const top = (glyphs: number, dictionary: number) =>
    index([
      Buffer.concat([
        ...[number(glyphs), Buffer.from([17]), number(0), number(dictionary), Buffer.from([18])],
        ...names,
      ]),
    ]);
  const start = Buffer.concat([Buffer.from([1, 0, 4, 2]), index([Buffer.from('A')])]);
  const rest = Buffer.concat([index([]), index(routines)]);
  const glyphsAt = start.length + top(0, 0).length + rest.length;
  const glyphs = index(Array.from({ length: glyphCount }, () => outline));
  return Buffer.concat([start, top(glyphsAt, glyphsAt), rest, glyphs]);
}

/** A font with its outlines replaced by some in PostScript's format, as `postScriptOutlinesOf` has them. */
export function postScriptFont(
  tables: Tables,
  outline: Buffer,
  routines: readonly Buffer[] = [],
  namesAt: number | null = null,
): Buffer {
  const glyphCount = (tables.get('maxp') as Buffer).readUInt16BE(4);
  const cff = postScriptOutlinesOf(glyphCount, outline, routines, namesAt);
  return fontFileOf(new Map(tables).set('CFF ', cff), true);
}
