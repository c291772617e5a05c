import type { Font } from 'fontkit';
import { largestOf } from '../aggregation/largest.ts';
import type { Look } from '../document/looks.ts';
import { type Family, type LoadedFont, type Measure, measureWith } from '../fonts/family.ts';

/** A glyph of a word; lengths at size 1. */
export interface PlacedGlyph {
  /** Its number in its font. */
  readonly id: number;
  readonly codePoints: readonly number[];
  /** As the font has it. */
  readonly advance: number;
  /** How much further the next one stands than the advance says. */
  readonly kerning: number;
  /** How far to the right, and how far up, of where it would stand otherwise. */
  readonly shift: number;
  readonly rise: number;
}

/** A word, or a space, as it is set. */
export interface SetWord {
  /** At size 1. */
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** A family as text is measured by it. */
export interface Typeface {
  /** A word's glyphs; an empty box for each character that the font lacks. */
  readonly wordOf: (word: string, look: Look) => SetWord;
  /**
   * The width of text in points, with kerning within words but not across spaces, which is how it is drawn.
   * @param size in points
   */
  readonly widthOf: (text: string, look: Look, size: number) => number;
  /** The characters that some style lacked so far. */
  readonly missing: () => readonly string[];
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

/** How large marks are that stand above the line, and how far above it, in the size of their text: of 14, none is below 10. */
const raised = { size: 0.72, rise: 0.33 } as const;

/** The size of letters in text of some size: of marks, a smaller one. */
export function sizeOf({ isRaised }: Look, size: number): number {
  return isRaised === true ? raised.size * size : size;
}

/** How far above the line letters stand in text of some size. */
export function riseOf({ isRaised }: Look, size: number): number {
  return isRaised === true ? raised.rise * size : 0;
}

/** What measures text that is set in a family; each word is laid out once. */
export function typefaceWith(family: Family<LoadedFont>): Typeface {
  const missing = new Set<string>();
  const words = {
    regular: wordsIn(family.regular, missing),
    bold: wordsIn(family.bold, missing),
    italic: wordsIn(family.italic, missing),
    boldItalic: wordsIn(family.boldItalic, missing),
  };
  const fonts = Object.values(family).map(({ font }: LoadedFont) => font);
  return {
    wordOf: (word, look) => words[styleOf(look)](word),
    widthOf: (text, look, size) => {
      const wordOf = words[styleOf(look)];
      let width = 0;
      let start = 0;
      for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', start)) {
        if (space > start) width += wordOf(text.slice(start, space)).width;
        width += wordOf(' ').width;
        start = space + 1;
      }
      if (start < text.length) width += wordOf(text.slice(start)).width;
      return width * sizeOf(look, size);
    },
    missing: () => [...missing],
    measure: measureWith(family),
    ascent: largestOf(fonts.map(({ ascent, unitsPerEm }) => ascent / unitsPerEm)),
    height: largestOf(fonts.map(({ ascent, descent, unitsPerEm }) => (ascent - descent) / unitsPerEm)),
  };
}

/** What is set for a character that the font lacks: the first of these that it has. Archives refuse its empty glyph. */
const substitutes = ['\u25a1', '\ufffd', '?'];

/** What is never seen: a zero width joiner, the selectors of text and picture, a hyphen that only may be. It is set as nothing. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** The words of a font, each laid out when it is first asked for. @param missing gets the characters that it lacks */
function wordsIn({ font }: LoadedFont, missing: Set<string>): (word: string) => SetWord {
  const known = new Map<string, SetWord>();
  const substitute = substitutes.find((one) => isDrawnIn(font, one)) ?? '?';
  return (word) => {
    let set = known.get(word);
    if (set === undefined) {
      set = setWord(word, { font, substitute, missing });
      known.set(word, set);
    }
    return set;
  };
}

function isDrawnIn(font: Font, character: string): boolean {
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  return glyph.id !== 0 && glyph.advanceWidth > 0 && glyph.path.commands.length > 0;
}

function setWord(
  word: string,
  {
    font,
    substitute,
    missing,
  }: { readonly font: Font; readonly substitute: string; readonly missing: Set<string> },
): SetWord {
  const { glyphs, positions } = font.layout(word.replace(unseen, ''));
  const em = font.unitsPerEm;
  let width = 0;
  const placed = glyphs.map((glyph, index): PlacedGlyph => {
    const isMissing = glyph.id === 0;
    if (isMissing) for (const code of glyph.codePoints) missing.add(String.fromCodePoint(code));
    const shown = isMissing ? font.glyphForCodePoint(substitute.codePointAt(0) ?? 0) : glyph;
    const position = positions[index];
    const advance = shown.advanceWidth / em;
    const whole = isMissing ? advance : (position?.xAdvance ?? 0) / em;
    width += whole;
    return {
      id: shown.id,
      codePoints: shown.codePoints,
      advance,
      kerning: whole - advance,
      shift: (position?.xOffset ?? 0) / em,
      rise: (position?.yOffset ?? 0) / em,
    };
  });
  return { width, glyphs: placed };
}
