import { PdfParser, PdfWord } from './parser.ts';
import type { PdfObjects } from './pdf-objects.ts';
import {
  isList,
  nameIn,
  type PdfDictionary,
  PdfFlaw,
  PdfStream,
  PdfString,
  type PdfValue,
} from './values.ts';

/** What of a font is needed to read text: which bytes are a character, what it is, and how wide. */
export interface FontCodes {
  /** How many bytes a code has. */
  readonly length: 1 | 2;
  /** What a code stands for: what who copies or searches text gets. */
  readonly textOf: (code: number) => string;
  /** In thousandths of the size. */
  readonly widthOf: (code: number) => number;
}

/** What stands for a character that nobody can tell. */
const unknownCharacter = '\ufffd';

/** How the codes of a font are to be read. @throws PdfFlaw at what can't be read */
export function fontCodes(objects: PdfObjects, font: PdfDictionary): FontCodes {
  const unicode = objects.resolved(font.get('ToUnicode'));
  const map =
    unicode instanceof PdfStream ? unicodeMap(objects.unpacked(unicode).bytes) : new Map<number, string>();
  if (nameIn(objects.get(font, 'Subtype')) === 'Type0') {
    const [descendant] = objects.list(font.get('DescendantFonts'));
    const known = widthsOfCids(objects, objects.get(descendant, 'W'));
    const usual = objects.get(descendant, 'DW');
    return {
      length: 2,
      textOf: (code) => map.get(code) ?? unknownCharacter,
      widthOf: (code) => known.get(code) ?? (typeof usual === 'number' ? usual : 1000),
    };
  }
  const first = objects.get(font, 'FirstChar');
  const widths = objects.list(font.get('Widths')).map((one) => objects.resolved(one));
  const differences = differencesOf(objects, objects.get(objects.get(font, 'Encoding'), 'Differences'));
  return {
    length: 1,
    textOf: (code) => map.get(code) ?? differences.get(code) ?? windows.decode(Uint8Array.of(code)),
    widthOf: (code) => {
      const width = widths[code - (typeof first === 'number' ? first : 0)];
      return typeof width === 'number' ? width : 500;
    },
  };
}

const windows = new TextDecoder('windows-1252');

/** Codes that a font's tables name, each as often as they do: a font has 65,536 at the most. */
const mostCodes = 500_000;

/** A map of codes to text (ISO 32000-1, 9.10.3). */
function unicodeMap(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  const parser = new PdfParser(bytes);
  let operands: PdfValue[] = [];
  let left = mostCodes;
  while (!parser.isAtEnd()) {
    const token = parser.token();
    if (!(token instanceof PdfWord)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'endbfchar') left -= addCharacters(map, operands);
    if (token.word === 'endbfrange') left -= addRanges(map, operands, left);
    if (left < 0) throw new PdfFlaw('too-large');
    operands = [];
  }
  return map;
}

/** @returns how many codes were gone through */
function addCharacters(map: Map<number, string>, operands: readonly PdfValue[]): number {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [codeIn(operands[index]), textIn(operands[index + 1])];
    if (code !== null && text !== null) map.set(code, text);
  }
  return operands.length;
}

/** @returns how many codes were gone through: some more than the most that may be, where there are more */
function addRanges(map: Map<number, string>, operands: readonly PdfValue[], most: number): number {
  let codes = operands.length;
  for (let index = 0; index + 2 < operands.length && codes <= most; index += 3) {
    codes += addRange(map, operands[index], operands[index + 1], operands[index + 2]);
  }
  return codes;
}

/** @returns how many codes were gone through */
function addRange(
  map: Map<number, string>,
  from: PdfValue | undefined,
  to: PdfValue | undefined,
  texts: PdfValue | undefined,
): number {
  const [first, last] = [codeIn(from), codeIn(to)];
  if (first === null || last === null) return 0;
  for (let code = first; code <= last; code += 1) {
    if (isList(texts)) {
      const text = textIn(texts[code - first]);
      if (text !== null) map.set(code, text);
      continue;
    }
    const text = textIn(texts);
    if (text === null || text === '') return 0;
    const end = text.charCodeAt(text.length - 1) + code - first;
    map.set(code, text.slice(0, -1) + String.fromCharCode(end));
  }
  return Math.max(0, last - first + 1);
}

function codeIn(value: PdfValue | undefined): number | null {
  if (!(value instanceof PdfString) || value.bytes.length > 2) return null;
  return [...value.bytes].reduce((code, byte) => 256 * code + byte.charCodeAt(0), 0);
}

function textIn(value: PdfValue | undefined): string | null {
  if (!(value instanceof PdfString)) return null;
  const bytes = Buffer.from(value.bytes, 'latin1');
  return bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString('utf16le') : null;
}

function widthsOfCids(objects: PdfObjects, value: PdfValue): Map<number, number> {
  const widths = new Map<number, number>();
  const items = objects.list(value).map((one) => objects.resolved(one));
  let left = mostCodes;
  for (let at = 0; at + 1 < items.length && left >= 0; ) {
    const [first, second, third] = items.slice(at, at + 3);
    if (typeof first !== 'number') break;
    if (isList(second)) {
      addWidths(
        widths,
        first,
        second.map((one) => objects.resolved(one)),
      );
      at += 2;
    } else {
      if (typeof second !== 'number' || typeof third !== 'number' || second - first > 0xffff) break;
      for (let code = first; code <= second; code += 1) widths.set(code, third);
      left -= Math.max(0, second - first);
      at += 3;
    }
  }
  if (left < 0) throw new PdfFlaw('too-large');
  return widths;
}

function addWidths(widths: Map<number, number>, first: number, list: readonly PdfValue[]): void {
  for (const [index, width] of list.entries())
    if (typeof width === 'number') widths.set(first + index, width);
}

/** Names of characters that figures are written with; a letter's name is itself. */
const namedCharacters: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  space: ' ',
  comma: ',',
  period: '.',
  hyphen: '-',
  percent: '%',
  slash: '/',
  colon: ':',
};

function differencesOf(objects: PdfObjects, value: PdfValue): Map<number, string> {
  const differences = new Map<number, string>();
  let code = 0;
  for (const item of objects.list(value)) {
    const found = objects.resolved(item);
    if (typeof found === 'number') code = found;
    const name = nameIn(found);
    if (name === null) continue;
    const [, digits] = /^uni([0-9A-F]{4})$/.exec(name) ?? [];
    const text =
      digits === undefined ? namedCharacters[name] : String.fromCharCode(Number.parseInt(digits, 16));
    differences.set(code, text ?? (name.length === 1 ? name : unknownCharacter));
    code += 1;
  }
  return differences;
}
