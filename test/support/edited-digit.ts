import { fontCodes } from '../../src/verification/pdf/font-codes.ts';
import { contentOf, pagesOf } from '../../src/verification/pdf/pages.ts';
import { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import { isDictionary, type PdfDictionary, PdfReference } from '../../src/verification/pdf/values.ts';
import { rewrittenPdf, streamOf } from './rewritten-pdf.ts';

/** A digit on a page, and what it is to become. */
interface EditedDigit {
  readonly page: number;
  readonly from: string;
  readonly to: string;
  readonly file: Uint8Array;
}

/**
 * The same file, saved again, in which one digit that a page prints is another of the same font.
 * @param pages the pages, from 1, that it is on one of
 * @param pick which of all digits there, and which of the others it becomes: numbers of any size
 */
export function withOtherDigit(
  file: Uint8Array,
  pages: readonly number[],
  pick: number,
  other = 0,
): EditedDigit {
  const objects = new PdfObjects(file);
  const all = pages.flatMap((number) => digitsOn(objects, number));
  const chosen = all[pick % all.length];
  if (chosen === undefined) throw new Error('There are no digits on these pages.');
  const others = [...chosen.codes].filter(([digit]) => digit !== chosen.digit);
  const [to, code] = others[other % others.length] ?? ['', ''];
  const { content, start } = chosen;
  const edited = content.slice(0, start) + code + content.slice(start + code.length);
  const changed = rewrittenPdf(file, (value, number) =>
    number === chosen.object ? streamOf(edited) : value,
  );
  return { page: chosen.page, from: chosen.digit, to, file: changed };
}

interface Digit {
  readonly page: number;
  readonly object: number;
  readonly content: string;
  readonly start: number;
  readonly digit: string;
  /** The codes of the digits that the font has, in hexadecimal digits. */
  readonly codes: ReadonlyMap<string, string>;
}

function digitsOn(objects: PdfObjects, number: number): Digit[] {
  const page = pagesOf(objects)[number - 1];
  const object = page?.dictionary.get('Contents');
  if (page === undefined || !(object instanceof PdfReference)) return [];
  const content = Buffer.from(contentOf(objects, page)).toString('latin1');
  const fonts = objects.resolved(page.resources.get('Font'));
  const digits: Digit[] = [];
  const known = new Map<string, ReadonlyMap<string, string>>();
  let codes: ReadonlyMap<string, string> = new Map();
  for (const { 0: found, 1: font, 2: shown, index } of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
    if (font !== undefined && isDictionary(fonts)) {
      codes = known.get(font) ?? digitCodes(objects, objects.dictionary(fonts.get(font)));
      known.set(font, codes);
    }
    const byCode = new Map([...codes].map(([digit, code]) => [code, digit]));
    for (let at = 0; at < (shown?.length ?? 0); at += 4) {
      const digit = byCode.get(found.slice(at + 1, at + 5));
      if (digit !== undefined && codes.size > 1) {
        digits.push({ page: number, object: object.number, content, start: index + at + 1, digit, codes });
      }
    }
  }
  return digits;
}

/** The codes of the digits that a font has, in hexadecimal digits. */
function digitCodes(objects: PdfObjects, font: PdfDictionary): ReadonlyMap<string, string> {
  const { textOf } = fontCodes(objects, font);
  const all = Array.from(
    { length: 600 },
    (_, code) => [textOf(code), code.toString(16).padStart(4, '0')] as const,
  );
  return new Map(all.filter(([text]) => /^\d$/.test(text)));
}
