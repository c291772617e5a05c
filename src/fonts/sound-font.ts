import { type CharacterMap, characterMapIn, characterTable } from './character-map.ts';
import { familyNameIn, nameTable, type StyleName } from './names.ts';
import { checkPostScriptOutlines } from './postscript-outlines.ts';
import { FontWithoutLetters, fontFileOf, refuseUnless, required, type Tables, tablesIn } from './sfnt.ts';
import { checkTrueTypeOutlines } from './true-type-outlines.ts';

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  tones.map((tone) => `${vowel}${tone}`.normalize('NFC')),
);
const lowerCase = `${vowels.join('')}bcdđfghjklmnpqrstvwxz`;

/**
 * What every report is made of: each must be there, with a width, an outline and a glyph of its own, which nothing in a font's
 * format asks for. One that lacks them is for other languages, or not in Unicode.
 */
const letters = `${lowerCase}${lowerCase.toUpperCase()}0123456789.,:;-/()%?" `;

/** How wide a letter and how high a line may be, in the type size. */
const widest = 3;
const highest = 4;

/** The shortest table of each version that gives what goes for the whole typeface. */
const metricsLengths = [78, 86, 96, 96, 96, 100];

/** Instructions for small sizes, which run in whatever shows the font. */
const instructions = ['cvt ', 'fpgm', 'prep'];

/**
 * A font made anew of what a report needs of it, each table checked, so that no other part of the program nor of a
 * library comes upon what is damaged or made to harm: outlines, widths, the characters by Unicode, a plain name. What
 * substitutes and places glyphs is left out: text is NFC and not kerned, as in Word.
 * @param style for which the font is used, whatever it calls itself: each style has a name of its own
 * @throws if the file can't be used
 */
export function soundFont(file: Uint8Array, style: StyleName): Buffer {
  const tables = tablesIn(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const hasPostScriptOutlines = tables.has('CFF ');
  const head = required(tables, 'head', 54);
  const unitsPerEm = head.readUInt16BE(18);
  refuseUnless(head.readUInt32BE(12) === 0x5f0f3cf5, 'head out of place');
  refuseUnless(unitsPerEm >= 16 && unitsPerEm <= 16_384, 'no size');
  const maxp = required(tables, 'maxp', hasPostScriptOutlines ? 6 : 32);
  const glyphCount = maxp.readUInt16BE(4);
  refuseUnless(glyphCount > 0, 'no glyphs');
  const characters = characterMapIn(required(tables, 'cmap', 4), glyphCount);
  const glyphs = lettersIn(characters);
  const family = familyNameIn(required(tables, 'name', 6));
  refuseUnless(family !== '', 'no name');
  const hhea = required(tables, 'hhea', 36);
  const hmtx = required(tables, 'hmtx');
  checkMetrics(hhea, hmtx, { unitsPerEm, glyphCount, glyphs });
  const { outlines, isDrawn } = hasPostScriptOutlines
    ? postScriptOutlines(tables, glyphCount)
    : trueTypeOutlines(tables, { glyphCount, format: head.readInt16BE(50) });
  for (const [letter, glyph] of glyphs) {
    refuseUnless(letter === ' ' || isDrawn(glyph), `"${letter}" has no outline`);
  }
  const sound = new Map([
    ['head', withVersion(head.subarray(0, 54), 0x00010000)],
    ['hhea', withVersion(hhea.subarray(0, 36), 0x00010000)],
    [
      'maxp',
      hasPostScriptOutlines
        ? withVersion(maxp.subarray(0, 6), 0x00005000)
        : withVersion(maxp.subarray(0, 32), 0x00010000),
    ],
    ['hmtx', hmtx],
    ['cmap', characterTable(characters)],
    ['name', nameTable(family, style)],
    ['post', postTable(required(tables, 'post', 16))],
    ...outlines,
  ]);
  const metrics = metricsIn(tables);
  if (metrics !== null) sound.set('OS/2', metrics);
  return fontFileOf(sound, hasPostScriptOutlines);
}

/**
 * The glyphs of the letters.
 * @throws FontWithoutLetters if some have none, or share one with others
 */
function lettersIn(characters: CharacterMap): ReadonlyMap<string, number> {
  const glyphs = new Map<string, number>();
  const taken = new Set<number>();
  const lacking: string[] = [];
  for (const letter of letters) {
    const glyph = characters.get(letter.codePointAt(0) ?? 0);
    if (glyph === undefined || taken.has(glyph)) {
      lacking.push(letter);
      continue;
    }
    taken.add(glyph);
    glyphs.set(letter, glyph);
  }
  if (lacking.length > 0) throw new FontWithoutLetters(lacking);
  return glyphs;
}

/** A copy of a table, marked as of the version that it is read as. */
function withVersion(table: Buffer, version: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt32BE(version, 0);
  return copy;
}

/** Lines that have a height, and letters that have a width, within reason. */
function checkMetrics(
  hhea: Buffer,
  hmtx: Buffer,
  font: {
    readonly unitsPerEm: number;
    readonly glyphCount: number;
    readonly glyphs: ReadonlyMap<string, number>;
  },
): void {
  const { unitsPerEm, glyphCount, glyphs } = font;
  const [ascent, descent, gap] = [hhea.readInt16BE(4), hhea.readInt16BE(6), hhea.readInt16BE(8)];
  const height = (ascent - descent) / unitsPerEm;
  refuseUnless(ascent > 0 && height > 0.3 && height < highest, 'lines of no height');
  refuseUnless(Math.abs(gap) < highest * unitsPerEm, 'lines too far apart');
  const count = hhea.readUInt16BE(34);
  refuseUnless(count > 0 && count <= glyphCount, 'no widths');
  refuseUnless(hmtx.length >= 4 * count + 2 * (glyphCount - count), 'widths cut off');
  for (const [letter, glyph] of glyphs) {
    const width = hmtx.readUInt16BE(4 * Math.min(glyph, count - 1));
    refuseUnless(width > 0 && width < widest * unitsPerEm, `"${letter}" has no width`);
  }
}

/** The tables that hold outlines, and whether a glyph has one. */
interface Outlines {
  readonly outlines: readonly (readonly [string, Buffer])[];
  readonly isDrawn: (glyph: number) => boolean;
}

function trueTypeOutlines(
  tables: Tables,
  { glyphCount, format }: { readonly glyphCount: number; readonly format: number },
): Outlines {
  refuseUnless(format === 0 || format === 1, 'outlines in another format');
  const hasLongOffsets = format === 1;
  const loca = required(tables, 'loca', (glyphCount + 1) * (hasLongOffsets ? 4 : 2));
  const glyf = required(tables, 'glyf');
  const isDrawn = checkTrueTypeOutlines(loca, glyf, { glyphCount, hasLongOffsets });
  const length = (glyphCount + 1) * (hasLongOffsets ? 4 : 2);
  const kept = instructions.flatMap((tag): [string, Buffer][] => {
    const table = tables.get(tag);
    if (table === undefined || table.length === 0) return [];
    // Values of two bytes each.
    return [[tag, tag === 'cvt ' ? table.subarray(0, table.length - (table.length % 2)) : table]];
  });
  return { outlines: [['loca', loca.subarray(0, length)], ['glyf', glyf], ...kept], isDrawn };
}

function postScriptOutlines(tables: Tables, glyphCount: number): Outlines {
  const cff = required(tables, 'CFF ', 4);
  const isDrawn = checkPostScriptOutlines(cff, glyphCount);
  return { outlines: [['CFF ', cff]], isDrawn };
}

/** The slant and whether all letters are of one width, without the glyphs' names. */
function postTable(post: Buffer): Buffer {
  const table = Buffer.alloc(32);
  table.writeUInt32BE(0x00030000, 0);
  const slant = post.readInt32BE(4);
  table.writeInt32BE(Math.abs(slant) <= 45 * 65_536 ? slant : 0, 4);
  post.copy(table, 8, 8, 16);
  return table;
}

/** What goes for the whole typeface, such as how bold it is; `null` where that is damaged, which nothing depends on. */
function metricsIn(tables: Tables): Buffer | null {
  const table = tables.get('OS/2');
  if (table === undefined || table.length < 2) return null;
  const length = metricsLengths[table.readUInt16BE(0)];
  return length === undefined || table.length < length ? null : table.subarray(0, length);
}
