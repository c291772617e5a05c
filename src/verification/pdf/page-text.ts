import { changes, Drawing, fills, numberAt, shownBy, strokes } from './drawing.ts';
import { type FontCodes, fontCodes } from './font-codes.ts';
import { type Area, areaAround, at, identity, type Matrix, matrixIn, product } from './geometry.ts';
import { contentOf, type PdfPage } from './pages.ts';
import { PdfParser, PdfWord } from './parser.ts';
import type { PdfObjects } from './pdf-objects.ts';
import {
  isDictionary,
  nameIn,
  type PdfDictionary,
  PdfFlaw,
  PdfStream,
  PdfString,
  type PdfValue,
} from './values.ts';

/** A word as it stands on a page. */
export interface PageWord {
  readonly text: string;
  readonly area: Area;
  /** Whether it is no part of the document, such as a page's number, or a header row that is repeated. */
  readonly isApart: boolean;
}

/** What a page shows. */
export interface PageText {
  /** In the order in which they are drawn, which is that of reading. */
  readonly words: readonly PageWord[];
  /** Where something else than text is drawn. */
  readonly drawn: readonly Area[];
}

/** Operators that a page may have: more than the largest table takes. */
const mostOperators = 5_000_000;

/** Glyphs that one word has at the most; what has more is no word. */
const longestWord = 1000;

/** Values before an operator: a line of text has some hundreds. */
const mostOperands = 20_000;

/** Reads what stands on a page. @throws PdfFlaw at what can't be read */
export function pageText(objects: PdfObjects, page: PdfPage): PageText {
  const reader = new PageReader(objects);
  reader.read(contentOf(objects, page), page.resources, identity, 0);
  return reader.result();
}

/** Reads what a form draws that pages and annotations use, such as what shows a signature. */
export function formText(objects: PdfObjects, form: PdfStream): PageText {
  const reader = new PageReader(objects);
  reader.form(form, new Map(), identity, 0);
  return reader.result();
}

interface Glyph {
  readonly text: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly height: number;
  readonly isApart: boolean;
}

/** Fonts that have been read: all pages have the same. */
const knownFonts = new WeakMap<PdfDictionary, FontCodes>();

class PageReader {
  readonly #objects: PdfObjects;
  readonly #words: PageWord[] = [];
  readonly #drawn: Area[] = [];
  #glyphs: Glyph[] = [];
  #left = mostOperators;

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  result(): PageText {
    this.#endWord();
    return { words: this.#words, drawn: this.#drawn };
  }

  form(form: PdfStream, resources: PdfDictionary, matrix: Matrix, depth: number, isApart = false): void {
    if (depth > 12) throw new PdfFlaw('too-large');
    const own = this.#objects.resolved(form.dictionary.get('Resources'));
    const written = this.#objects
      .list(form.dictionary.get('Matrix'))
      .map((one) => this.#objects.resolved(one));
    const { bytes, packing } = this.#objects.unpacked(form);
    if (packing.length > 0) throw new PdfFlaw('damaged');
    this.read(
      bytes,
      isDictionary(own) ? own : resources,
      product(matrixIn(written) ?? identity, matrix),
      depth,
      isApart,
    );
  }

  read(content: Uint8Array, resources: PdfDictionary, start: Matrix, depth: number, isApart = false): void {
    const parser = new PdfParser(content);
    const drawing = new Drawing(start, isApart);
    let operands: PdfValue[] = [];
    while (!parser.isAtEnd()) {
      const token = parser.token();
      if (!(token instanceof PdfWord)) {
        operands.push(token);
        if (operands.length > mostOperands) throw new PdfFlaw('too-large');
        continue;
      }
      this.#left -= 1;
      if (this.#left < 0) throw new PdfFlaw('too-large');
      this.#objects.countOperator();
      this.#operate(token.word, operands, drawing, { parser, resources, depth });
      operands = [];
    }
  }

  /** What an operator does that draws, or needs more than the state of drawing. */
  #operate(
    word: string,
    operands: readonly PdfValue[],
    drawing: Drawing,
    {
      parser,
      resources,
      depth,
    }: { readonly parser: PdfParser; readonly resources: PdfDictionary; readonly depth: number },
  ): void {
    const change = changes.get(word);
    if (change !== undefined) {
      change(drawing, operands);
      return;
    }
    const shown = shownBy(word, drawing, operands);
    if (shown !== null) {
      for (const item of shown) {
        if (item instanceof PdfString) this.#show(item.bytes, drawing);
        else if (typeof item === 'number')
          drawing.moveText((-item / 1000) * drawing.state.size * drawing.state.scale);
      }
    } else if (word === 'Tf') {
      drawing.state = {
        ...drawing.state,
        font: this.#font(resources, nameIn(operands[0])),
        size: numberAt(operands, 1),
      };
    } else if (fills.has(word)) this.#draw(drawing.takePath(true));
    else if (strokes.has(word)) this.#draw(drawing.takePath(false));
    else if (word === 'Do') this.#drawObject(resources, nameIn(operands[0]), drawing, depth);
    else if (word === 'sh' || word === 'BI') {
      this.#draw([areaAround([drawing.at(0, 0), drawing.at(1, 1)])]);
      if (word === 'BI') skipInlineImage(parser);
    }
  }

  #font(resources: PdfDictionary, name: string | null): FontCodes | null {
    const fonts = this.#objects.resolved(resources.get('Font'));
    if (name === null || !isDictionary(fonts)) return null;
    const font = this.#objects.resolved(fonts.get(name));
    if (!isDictionary(font)) return null;
    let codes = knownFonts.get(font);
    if (codes === undefined) {
      codes = fontCodes(this.#objects, font);
      knownFonts.set(font, codes);
    }
    return codes;
  }

  #drawObject(resources: PdfDictionary, name: string | null, drawing: Drawing, depth: number): void {
    const all = this.#objects.resolved(resources.get('XObject'));
    const object = name === null || !isDictionary(all) ? null : this.#objects.resolved(all.get(name));
    if (!(object instanceof PdfStream)) return;
    if (nameIn(this.#objects.resolved(object.dictionary.get('Subtype'))) === 'Form') {
      this.form(object, resources, drawing.state.matrix, depth + 1, drawing.isApart());
    } else {
      this.#draw([areaAround([drawing.at(0, 0), drawing.at(1, 0), drawing.at(0, 1), drawing.at(1, 1)])]);
    }
  }

  #draw(areas: readonly Area[]): void {
    for (const area of areas) this.#drawn.push(area);
  }

  #show(bytes: string, drawing: Drawing): void {
    const { font, size, scale, characterSpace, wordSpace, matrix } = drawing.state;
    if (font === null) return;
    const isApart = drawing.isApart();
    for (let index = 0; index + font.length <= bytes.length; index += font.length) {
      const [high, low] = [bytes.charCodeAt(index), bytes.charCodeAt(index + 1)];
      const code = font.length === 1 ? high : 256 * high + low;
      const spaced = characterSpace + (font.length === 1 && code === 32 ? wordSpace : 0);
      const width = ((font.widthOf(code) / 1000) * size + spaced) * scale;
      const whole = product(drawing.text, matrix);
      // What is set higher or lower is still of the line.
      const start = at(whole, 0, 0);
      const [, top] = at(whole, 0, drawing.rise + size);
      const height = Math.abs(top - start[1]);
      this.#glyph({ text: font.textOf(code), start, end: at(whole, width, 0), height, isApart });
      drawing.moveText(width);
    }
  }

  #glyph(glyph: Glyph): void {
    const last = this.#glyphs.at(-1);
    if (last !== undefined && (this.#glyphs.length >= longestWord || !isNext(last, glyph))) this.#endWord();
    const [first = '', ...rest] = glyph.text.split(/\s+/);
    if (rest.length === 0) {
      this.#glyphs.push(glyph);
      return;
    }
    if (first !== '') this.#glyphs.push({ ...glyph, text: first });
    for (const part of rest) {
      this.#endWord();
      if (part !== '') this.#glyphs.push({ ...glyph, text: part });
    }
  }

  #endWord(): void {
    const glyphs = this.#glyphs;
    this.#glyphs = [];
    const [first] = glyphs;
    if (first === undefined) return;
    const corners = glyphs.flatMap(({ start: [x, y], end: [x2, y2], height }): [number, number][] => [
      [x, y],
      [x2, y2],
      [x, y + height],
      [x2, y2 + height],
    ]);
    const text = glyphs
      .map((one) => one.text)
      .join('')
      .normalize('NFC');
    this.#words.push({ text, area: areaAround(corners), isApart: first.isApart });
  }
}

/** Whether a glyph belongs to the word that another one is of: it stands beside it. */
function isNext(last: Glyph, next: Glyph): boolean {
  const em = Math.max(last.height, next.height, 0.1);
  const [x, y] = [next.start[0] - last.end[0], next.start[1] - last.end[1]];
  return last.isApart === next.isApart && Math.abs(y) < 0.3 * em && x < 0.15 * em && x > -0.6 * em;
}

function skipInlineImage(parser: PdfParser): void {
  const { bytes } = parser;
  for (let at = bytes.indexOf(0x45, parser.at); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    const before = bytes[at - 1] ?? 0;
    const after = bytes[at + 2] ?? 0x20;
    if (bytes[at + 1] === 0x49 && before <= 0x20 && after <= 0x20) {
      parser.at = at + 2;
      return;
    }
  }
  throw parser.flaw();
}
