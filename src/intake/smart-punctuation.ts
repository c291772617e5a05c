import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { quotedText } from './typed-lines.ts';

/** A mark that an editor's autocorrection put where YAML wants a plain one. */
interface SmartMark {
  readonly place: Place;
  readonly found: string;
  /** What it should be, in quotes of its own. */
  readonly wanted: string;
  /** The line as it is to be typed, where that is known. */
  readonly written: string | null;
}

const colon = '":"';
const dash = '"- "';
const quote = "'\"'";

/** A key with a full-width or otherwise special colon behind it: "unit：nghi-thuy". */
const colonAfterKey = /^\s*(?:- )?[\w-]+\s*([：﹕︰ː])/;
/** An item of a list that begins with a long dash or a bullet. */
const dashBeforeItem = /^\s*([–—−•·●▪])\s/;
/** A value in curly or angled quotes. */
const quotedValue = /(?:^|:\s|-\s|[[{,]\s*)([“”„‟«»‘’])/;

/** Brackets, commas and hashes as wide as letters of Chinese. */
const wideBracket = /(?:[:：]|-)\s*([｛［])/;
const wideComma = /\{[^{}，]*(，)/;
const wideHash = /\s(＃)/;

/** Lines that people type are shorter; those of machines have no such marks. */
const lookedAt = 2000;

/** The first smart mark that stands where a plain one is meant on some line, or `null`. */
export function smartMarkOn(source: SourceText, line: number): SmartMark | null {
  const text = source.line(line).slice(0, lookedAt);
  for (const [pattern, wanted] of [
    [colonAfterKey, colon],
    [dashBeforeItem, dash],
    [quotedValue, quote],
    [wideBracket, '"{"'],
    [wideComma, '","'],
    [wideHash, '"#"'],
  ] as const) {
    const match = pattern.exec(text);
    const found = match?.[1];
    if (match === null || found === undefined) continue;
    const start = source.placeOfLine(line).start + match.index + match[0].lastIndexOf(found);
    const place = { source, start, end: start + found.length };
    return { place, found, wanted, written: writtenPlainly(text) };
  }
  return null;
}

/** The curly quote at the end of a line whose text begins with a plain one, or `null`. */
export function smartEndOn(source: SourceText, line: number): SmartMark | null {
  const text = source.line(line).slice(0, lookedAt);
  const [before = ''] = /^[^"“”„‟]*"[^"“”„‟]*(?=[“”„‟])/.exec(text) ?? [];
  const found = text[before.length];
  if (before === '' || !/^\s*(?:#|$)/.test(text.slice(before.length + 1, before.length + 20))) return null;
  if (found === undefined) return null;
  const start = source.placeOfLine(line).start + before.length;
  const place = { source, start, end: start + found.length };
  return { place, found, wanted: quote, written: `${before}"`.trim() };
}

/** A line with plain marks, where no others are left and what is in quotes ends with the line. */
function writtenPlainly(text: string): string | null {
  const plain = text
    .trim()
    .replace(/[｛｝［］，＃]/g, (mark) => mark.normalize('NFKC'))
    .replace(/^((?:- )?[\w-]+)\s*[：﹕︰ː]\s*/, '$1: ')
    .replace(/^[–—−•·●▪]\s+/, '- ')
    .trim();
  const said = plain.split(' #', 1)[0]?.trim() ?? '';
  const [, head = '', inner] =
    /^((?:- )?(?:[\w-]+: )?)[“”„‟«»‘’]([^"“”„‟«»‘’]*)["“”„‟«»‘’]$/.exec(said) ?? [];
  if (inner === undefined) return quotedValue.test(plain) ? null : plain;
  // A number or a code in quotes would be a text.
  return `${head}${/^[\w./-]+$/.test(inner) ? inner : quotedText(inner)}`;
}
