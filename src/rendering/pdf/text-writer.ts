import type { TextMark } from '../../layout/pages.ts';
import { styleOf } from '../../layout/typeface.ts';
import { family, type PdfFile } from './pdf-file.ts';

/** What of a text is shown: glyphs in hexadecimal digits, or how far the next one moves left, in thousandths of its size. */
type Shown = string | number;

/** A font, and the words that it has set. */
interface Known {
  readonly font: PdfFont;
  readonly words: Map<string, readonly Shown[]>;
}

/** Writes lines of text as layout set them. */
export class TextWriter {
  readonly #file: PdfFile;
  readonly #known = new Map<string, Known>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** A line of text, one style after the other: each begins where the last one ends. */
  write({ left, baseline, text }: TextMark): void {
    const { size, spread, isUnderlined, width } = text;
    // Pages are measured from the top: their letters would stand on their heads.
    const content = ['BT', `1 0 0 -1 ${rounded(left)} ${rounded(baseline)} Tm`];
    for (const run of text.runs) {
      const known = this.#knownIn(run);
      this.#file.page.fonts[known.font.id] ??= known.font.ref();
      content.push(
        `/${known.font.id} ${size} Tf`,
        `[${this.#shown(run.text, known, (1000 * spread) / size)}] TJ`,
      );
    }
    content.push('ET');
    if (isUnderlined) {
      const top = rounded(baseline + 0.1 * size);
      content.push(`${rounded(left)} ${top} ${rounded(width)} ${rounded(0.05 * size)} re f`);
    }
    this.#file.addContent(content.join('\n'));
  }

  /** @param spread by how much each space is widened, in thousandths of the type size */
  #shown(text: string, known: Known, spread: number): string {
    let shown = '';
    let glyphs = '';
    const add = (part: Shown) => {
      if (typeof part === 'string') {
        glyphs += part;
        return;
      }
      if (glyphs !== '') shown += `<${glyphs}>`;
      glyphs = '';
      shown += rounded(part);
    };
    for (const word of text.split(/( )/)) {
      if (word === '') continue;
      for (const part of this.#wordOf(word, known)) add(part);
      if (word === ' ' && spread !== 0) add(-spread);
    }
    return glyphs === '' ? shown : `${shown}<${glyphs}>`;
  }

  #wordOf(word: string, { font, words }: Known): readonly Shown[] {
    let shown = words.get(word);
    if (shown === undefined) {
      const [glyphs, places] = font.encode(word);
      shown = glyphs.flatMap((glyph, index): Shown[] => {
        const { xAdvance = 0, advanceWidth = 0, xOffset = 0 } = places[index] ?? {};
        const kerning = advanceWidth - xAdvance + xOffset;
        return [...(xOffset === 0 ? [] : [-xOffset]), glyph, ...(kerning === 0 ? [] : [kerning])];
      });
      words.set(word, shown);
    }
    return shown;
  }

  #knownIn(look: { readonly bold: boolean; readonly italic: boolean }): Known {
    const style = styleOf(look);
    let known = this.#known.get(style);
    if (known === undefined) {
      known = { font: this.#file.provideFont(family, look.bold, look.italic), words: new Map() };
      this.#known.set(style, known);
    }
    return known;
  }
}

/** A length as the file has it: a thousandth of a point is finer than any printer. */
function rounded(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}
