import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';

/** Font files of one family. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

/** Tinos: the metrics of Times New Roman, complete Vietnamese, and free to hand on (NĐ 30, F03). */
export function tinos(): FontFiles {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  return {
    regular: join(folder, '400Regular', 'Tinos_400Regular.ttf'),
    bold: join(folder, '700Bold', 'Tinos_700Bold.ttf'),
    italic: join(folder, '400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
    boldItalic: join(folder, '700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
  };
}

/** Measures text in points; rules are drawn as long as text is. */
export type Measure = (text: string, size: number, style: 'regular' | 'bold') => number;

export function measureWith(files: FontFiles): Measure {
  const fonts = { regular: opened(files.regular), bold: opened(files.bold) };
  return (text, size, style) => {
    const font = fonts[style];
    return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
  };
}

function opened(path: string): fontkit.Font {
  const font = fontkit.openSync(path);
  if ('fonts' in font) throw new Error(`${path} is a collection of fonts, not one font.`);
  return font;
}
