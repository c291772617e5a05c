import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { FindingError } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { reasonOf } from '../intake/world.ts';
import { error } from './findings.ts';
import type { StyleName } from './names.ts';
import { FontWithoutLetters } from './sfnt.ts';
import { soundFont } from './sound-font.ts';

/** The four styles of one family: paths, or the bytes of the files. */
export interface Family<Style> {
  readonly regular: Style;
  readonly bold: Style;
  readonly italic: Style;
  readonly boldItalic: Style;
}

/** A font file, and where the campaign names it; `null` for one that comes with the program. */
export interface FontFile {
  readonly path: string;
  /** The path as the campaign has it. */
  readonly typed: string;
  readonly namedAt: Place | null;
}

/** A font that can be used: its file's bytes, and the file opened. */
export interface LoadedFont {
  readonly bytes: Buffer;
  readonly font: Font;
}

/** Tinos: the metrics of Times New Roman, complete Vietnamese, and free to hand on (NĐ 30, F03). */
export function tinos(): Family<FontFile> {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const file = (style: string, name: string) => ({
    path: join(folder, style, name),
    typed: name,
    namedAt: null,
  });
  return {
    regular: file('400Regular', 'Tinos_400Regular.ttf'),
    bold: file('700Bold', 'Tinos_700Bold.ttf'),
    italic: file('400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
    boldItalic: file('700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
  };
}

/**
 * The typeface by the name that other programs know it by: Times New Roman where the program's own stands in for it
 * (NĐ 30, F03), else that of the campaign's fonts.
 */
export function typefaceOf({ regular }: Family<LoadedFont>): string {
  const name = regular.font.familyName;
  return name === 'Tinos' ? 'Times New Roman' : name;
}

/** @throws FindingError at a file of the campaign's that cannot be read, or is no font */
export async function readFamily(
  readFile: (path: string) => Promise<Uint8Array>,
  files: Family<FontFile>,
): Promise<Family<LoadedFont>> {
  // One after the other, so that of several faulty files the same one is reported each time.
  return {
    regular: await readFont(readFile, files.regular, 'Regular'),
    bold: await readFont(readFile, files.bold, 'Bold'),
    italic: await readFont(readFile, files.italic, 'Italic'),
    boldItalic: await readFont(readFile, files.boldItalic, 'BoldItalic'),
  };
}

async function readFont(
  readFile: (path: string) => Promise<Uint8Array>,
  { path, typed, namedAt }: FontFile,
  style: StyleName,
): Promise<LoadedFont> {
  let file: Uint8Array;
  try {
    file = await readFile(path);
  } catch (reason) {
    if (namedAt === null) throw reason;
    if (reasonOf(reason) === 'EOUTSIDE') {
      throw new FindingError(error('font-outside', namedAt, { path: typed }));
    }
    throw new FindingError(error('font-unreadable', namedAt, { path: typed, reason: reasonOf(reason) }));
  }
  if (namedAt === null) return opened(withKerningOnly(file));
  try {
    const loaded = opened(soundFont(file, style));
    tryOut(loaded);
    return loaded;
  } catch (reason) {
    if (reason instanceof FontWithoutLetters) {
      throw new FindingError(
        error('font-without-letters', namedAt, { path: typed, letters: reason.letters }),
      );
    }
    throw new FindingError(error('font-unusable', namedAt, { path: typed }));
  }
}

/**
 * A copy of the program's font with every feature of its layout tables switched off but kerning. Text is NFC, so there are
 * no marks to attach or letters to compose; looking for them in every word takes longer than all other work
 * of measuring, and ligatures would make text harder to search.
 */
function withKerningOnly(file: Uint8Array): Buffer {
  const font = Buffer.from(file);
  const tables = font.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    if (!['GPOS', 'GSUB'].includes(font.toString('latin1', record, record + 4))) continue;
    const table = font.readUInt32BE(record + 8);
    const features = table + font.readUInt16BE(table + 6);
    const count = font.readUInt16BE(features);
    for (let feature = features + 2; feature < features + 2 + 6 * count; feature += 6) {
      if (font.toString('latin1', feature, feature + 4) !== 'kern') font.write('none', feature, 'latin1');
    }
  }
  return font;
}

/**
 * Measures text in points: rules are drawn as long as text is, and tables are balanced by it. The letters'
 * widths are added up without kerning, which is within one part in a hundred and far quicker.
 */
export type Measure = (text: string, size: number, style: 'regular' | 'bold') => number;

/** What measures text that is set in a family, by the advances of its letters; widths in points. */
export function measureWith({ regular, bold }: Family<LoadedFont>): Measure {
  const advances = { regular: advancesIn(regular), bold: advancesIn(bold) };
  return (text, size, style) => {
    let width = 0;
    for (const letter of text) width += advances[style](letter);
    return width * size;
  };
}

/** The width of a letter at size 1. */
function advancesIn({ font }: LoadedFont): (letter: string) => number {
  const known = new Map<string, number>();
  return (letter) => {
    let advance = known.get(letter);
    if (advance === undefined) {
      advance = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
      known.set(letter, advance);
    }
    return advance;
  };
}

/** Sets and embeds some text, as the report will be: a library may stumble where a table is within its bounds. */
function tryOut({ font }: LoadedFont): void {
  const subset = font.createSubset();
  for (const glyph of font.layout('Ủy ban nhân dân: 98,5%').glyphs) subset.includeGlyph(glyph);
  subset.encode();
}

function opened(bytes: Buffer): LoadedFont {
  const font = create(bytes);
  if ('fonts' in font) throw new Error('A collection of fonts, not one font.');
  standForWhatIsAsked(font);
  return { bytes, font };
}

/**
 * fontkit makes each glyph once, with the characters that it is first asked for, also where others share it: all that a
 * font lacks, a hyphen and one that is not seen. Here each stands for those that it is asked for.
 */
function standForWhatIsAsked(font: Font): void {
  const glyphOf = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    const isAsked = codePoints.every((code, index) => code === glyph.codePoints[index]);
    if (isAsked && codePoints.length === glyph.codePoints.length) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints, enumerable: true } });
  };
}
