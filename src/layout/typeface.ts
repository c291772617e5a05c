import { largestOf } from '../aggregation/largest.ts';
import type { Run } from '../document/tree.ts';
import { type Family, type LoadedFont, type Measure, measureWith } from '../fonts/family.ts';

/** The style of a stretch of text. */
export type Look = Pick<Run, 'bold' | 'italic'>;

/** A family as text is measured by it. */
export interface Typeface {
  /**
   * The width of text in points, with kerning within words but not across spaces, which is how it is drawn.
   * @param size in points
   */
  readonly widthOf: (text: string, look: Look, size: number) => number;
  /** The same without kerning, which is quicker: for what is balanced or compared. */
  readonly measure: Measure;
  /** How far above its baseline a line of text begins at size 1. */
  readonly ascent: number;
  /** How high a line is at size 1, without what is added between lines. */
  readonly height: number;
}

/** The style's name in its family. */
export function styleOf({ bold, italic }: Look): keyof Family<unknown> {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** What measures text that is set in a family; each word is laid out once. */
export function typefaceOf(family: Family<LoadedFont>): Typeface {
  const known = {
    regular: wordWidths(family.regular),
    bold: wordWidths(family.bold),
    italic: wordWidths(family.italic),
    boldItalic: wordWidths(family.boldItalic),
  };
  const fonts = Object.values(family).map(({ font }: LoadedFont) => font);
  return {
    widthOf: (text, look, size) => {
      const widthOfWord = known[styleOf(look)];
      let width = 0;
      let start = 0;
      for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', start)) {
        if (space > start) width += widthOfWord(text.slice(start, space));
        width += widthOfWord(' ');
        start = space + 1;
      }
      if (start < text.length) width += widthOfWord(text.slice(start));
      return width * size;
    },
    measure: measureWith(family),
    ascent: largestOf(fonts.map(({ ascent, unitsPerEm }) => ascent / unitsPerEm)),
    height: largestOf(fonts.map(({ ascent, descent, unitsPerEm }) => (ascent - descent) / unitsPerEm)),
  };
}

/** The widths of words at size 1. */
function wordWidths({ font }: LoadedFont): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let width = known.get(word);
    if (width === undefined) {
      width = font.layout(word).advanceWidth / font.unitsPerEm;
      known.set(word, width);
    }
    return width;
  };
}
