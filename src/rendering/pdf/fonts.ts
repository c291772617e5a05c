import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { World } from '../../intake/world.ts';

/** The four styles of one family: paths, or the bytes of the files. */
export interface Family<Style> {
  readonly regular: Style;
  readonly bold: Style;
  readonly italic: Style;
  readonly boldItalic: Style;
}

/** Tinos: the metrics of Times New Roman, complete Vietnamese, and free to hand on (NĐ 30, F03). */
export function tinos(): Family<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  return {
    regular: join(folder, '400Regular', 'Tinos_400Regular.ttf'),
    bold: join(folder, '700Bold', 'Tinos_700Bold.ttf'),
    italic: join(folder, '400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
    boldItalic: join(folder, '700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
  };
}

export async function readFamily(world: World, paths: Family<string>): Promise<Family<Buffer>> {
  const [regular, bold, italic, boldItalic] = await Promise.all(
    [paths.regular, paths.bold, paths.italic, paths.boldItalic].map(async (path) =>
      withKerningOnly(await world.readFile(path)),
    ),
  );
  if (!regular || !bold || !italic || !boldItalic) throw new Error('Four styles were read.');
  return { regular, bold, italic, boldItalic };
}

/**
 * A copy of a font with every feature of its layout tables switched off but kerning. Text is NFC, so there are
 * no marks to attach or letters to compose; looking for them in every word takes longer than all other work
 * of measuring, and ligatures would make text harder to search.
 */
function withKerningOnly(file: Uint8Array): Buffer {
  const font = Buffer.from(file);
  const isCollection = font.toString('latin1', 0, 4) === 'ttcf';
  const tables = isCollection || font.length < 12 ? 0 : font.readUInt16BE(4);
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

export function measureWith({ regular, bold }: Family<Buffer>): Measure {
  const advances = { regular: advancesIn(regular), bold: advancesIn(bold) };
  return (text, size, style) => {
    let width = 0;
    for (const letter of text) width += advances[style](letter);
    return width * size;
  };
}

/** The width of a letter at size 1. */
function advancesIn(file: Buffer): (letter: string) => number {
  const font = opened(file);
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

function opened(file: Buffer): Font {
  const font = create(file);
  if ('fonts' in font) throw new Error('A collection of fonts, not one font.');
  return font;
}
