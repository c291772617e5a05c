import { unzipSync } from 'fflate';
import type { FormMark } from '../standing-form.ts';
import { mark } from './keys.ts';

/** Where workbooks hold texts, whichever program saved them. */
const textsPart = 'xl/sharedStrings.xml';

/** More than any form has, in bytes. */
const largestTexts = 10_000_000;

/** In bytes. */
const usualReach = 2000;

/** The first cell of a sheet of a form: see `markOf`. */
const markInTexts = new RegExp(`>${mark} [a-z]+ ([a-z\\d-]{1,64}) (\\d{4}) ([\\da-f]{8})<`);

/** Whose form a workbook is, of which no more is unpacked than says that; `null` where it is none. */
export function markInWorkbook(bytes: Uint8Array): FormMark | null {
  try {
    const { [textsPart]: texts } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === textsPart && originalSize <= largestTexts,
    });
    const decoder = new TextDecoder();
    // As a rule it is among the first.
    const found =
      markInTexts.exec(decoder.decode(texts?.subarray(0, usualReach))) ??
      markInTexts.exec(decoder.decode(texts));
    const [, unit, year, version] = found ?? [];
    return unit === undefined || version === undefined ? null : { unit, year: Number(year), version };
  } catch {
    // What is no archive, or a broken one, is no form.
    return null;
  }
}
