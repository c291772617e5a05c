import type { Look } from '../../document/looks.ts';
import type { Run } from '../../document/tree.ts';
import type { TextMark } from '../../layout/pages.ts';
import type { SetText } from '../../layout/text.ts';
import { type PlacedGlyph, riseOf, sizeOf, styleOf, type Typeface } from '../../layout/typeface.ts';
import { family, type PdfFile } from './pdf-file.ts';

/**
 * What of a word is shown: glyphs in hexadecimal digits; how far the next one moves left, in thousandths of its size; how
 * high the next ones stand above the line, at size 1.
 */
type Shown = string | number | { readonly rise: number };

/** A font, the words that it has set, and the numbers that its glyphs have in the file, for the characters they stand for. */
interface Known {
  readonly font: PdfFont;
  readonly words: Map<string, readonly Shown[]>;
  readonly numbers: Map<string, number>;
}

/** Writes lines of text as layout set them. */
export class TextWriter {
  readonly #file: PdfFile;
  readonly #typeface: Typeface;
  readonly #known = new Map<string, Known>();

  constructor(file: PdfFile, typeface: Typeface) {
    this.#file = file;
    this.#typeface = typeface;
  }

  /** A line of text, one style after the other: each begins where the last one ends. */
  write(mark: TextMark): void {
    const { left, baseline, text } = mark;
    const { size, spread, isUnderlined, width } = text;
    // Pages are measured from the top: their letters would stand on their heads.
    const content = ['BT', `1 0 0 -1 ${rounded(left)} ${rounded(baseline)} Tm`];
    for (const run of text.runs) {
      const known = this.#knownIn(run);
      this.#file.page.fonts[known.font.id] ??= known.font.ref();
      const rise = riseOf(run, size);
      content.push(`/${known.font.id} ${rounded(sizeOf(run, size))} Tf`);
      if (rise !== 0) content.push(`${rounded(rise)} Ts`);
      content.push(this.#shown(run, known, { size: sizeOf(run, size), spread, rise }));
      if (rise !== 0) content.push('0 Ts');
    }
    if (mark.part !== null && !text.isTorn) content.push(this.#lineEnd(text));
    content.push('ET');
    if (isUnderlined) {
      const top = rounded(baseline + 0.1 * size);
      content.push(`${rounded(left)} ${top} ${rounded(width)} ${rounded(0.05 * size)} re f`);
    }
    if (text.colour === undefined) {
      this.#file.addContent(content.join('\n'));
      return;
    }
    this.#file.save().fillColor(text.colour);
    this.#file.addContent(content.join('\n'));
    this.#file.restore();
  }

  /** A run of text; each of its spaces is widened. */
  #shown(
    run: Run,
    known: Known,
    { size, spread, rise }: Readonly<Record<'size' | 'spread' | 'rise', number>>,
  ): string {
    let shown = '[';
    let glyphs = '';
    const flush = () => {
      if (glyphs !== '') shown += `<${glyphs}>`;
      glyphs = '';
    };
    for (const word of run.text.split(/( )/)) {
      if (word === '') continue;
      for (const part of this.#wordOf(word, run, known)) {
        if (typeof part === 'string') {
          glyphs += part;
          continue;
        }
        flush();
        shown += typeof part === 'number' ? rounded(part) : `] TJ\n${rounded(rise + part.rise * size)} Ts\n[`;
      }
      if (word === ' ' && spread !== 0) {
        flush();
        shown += rounded((-1000 * spread) / size);
      }
    }
    flush();
    return `${shown}] TJ`;
  }

  /** A space that takes no room: who reads by the order of text alone would run words together (ISO 32000-1, 14.8.2.5). */
  #lineEnd({ runs }: SetText): string {
    const run = runs.at(-1);
    if (run === undefined) return '';
    const { width } = this.#typeface.wordOf(' ', run);
    const space = this.#wordOf(' ', run, this.#knownIn(run)).filter((part) => typeof part === 'string');
    return `[<${space.join('')}>${rounded(1000 * width)}] TJ`;
  }

  #wordOf(word: string, look: Look, known: Known): readonly Shown[] {
    let shown = known.words.get(word);
    if (shown === undefined) {
      shown = this.#typeface.wordOf(word, look).glyphs.flatMap((glyph) => shownGlyph(glyph, known));
      known.words.set(word, shown);
    }
    return shown;
  }

  #knownIn(look: Look): Known {
    const style = styleOf(look);
    let known = this.#known.get(style);
    if (known === undefined) {
      const font = this.#file.provideFont(family, look.bold, look.italic);
      known = { font, words: new Map(), numbers: new Map() };
      this.#known.set(style, known);
    }
    return known;
  }
}

/** A glyph, which from now on is one of the file's. */
function shownGlyph(placed: PlacedGlyph, known: Known): Shown[] {
  const { kerning, shift, rise } = placed;
  const glyph = numberOf(placed, known).toString(16).padStart(4, '0');
  return [
    ...(rise === 0 ? [] : [{ rise }]),
    ...(shift === 0 ? [] : [-1000 * shift]),
    glyph,
    ...(kerning - shift === 0 ? [] : [1000 * (shift - kerning)]),
    ...(rise === 0 ? [] : [{ rise: 0 }]),
  ];
}

/** A glyph's number in the file: one for each character that it stands for, so that each reads as what it is. */
function numberOf({ id, codePoints, advance }: PlacedGlyph, { font, numbers }: Known): number {
  const read = codePoints.map((code) => (code === noBreakSpace ? space : code));
  const key = `${id} ${read.join(' ')}`;
  let number = numbers.get(key);
  if (number === undefined) {
    number = font.subset.includeGlyph(id);
    if (font.unicode[number] !== undefined) number = font.subset.glyphs.push(id) - 1;
    font.widths[number] = 1000 * advance;
    font.unicode[number] = read;
    numbers.set(key, number);
  }
  return number;
}

/** Who looks for words types a space also where no line may end. */
const [noBreakSpace, space] = [0xa0, 0x20];

/** A length as the file has it: a thousandth of a point is finer than any printer. */
function rounded(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}
