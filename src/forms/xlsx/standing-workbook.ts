import { unzipSync } from 'fflate';
import { typedIn } from '../answers.ts';
import type { FormMark, StandingForm } from '../standing-form.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { WorkbookRefusal } from '../workbook/workbook-refusal.ts';
import type { FormReading } from './filled-form.ts';
import { mark } from './keys.ts';
import { readFormWorkbook } from './read-form-workbook.ts';

/** Where workbooks hold texts, whichever program saved them. */
const textsPart = 'xl/sharedStrings.xml';

/** More than any form has, in bytes. */
const largestTexts = 10_000_000;

/** The first cell of a sheet of a form: see `markOf`. */
const markInTexts = new RegExp(`>${mark} [a-z]+ ([a-z\\d-]{1,64}) (\\d{4}) ([\\da-f]{8})<`);

/** Whose form a workbook is, of which no more is unpacked than says that; `null` where it is none. */
export function markInWorkbook(bytes: Uint8Array): FormMark | null {
  try {
    const { [textsPart]: texts } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === textsPart && originalSize <= largestTexts,
    });
    const [, unit, year, version] = markInTexts.exec(new TextDecoder().decode(texts)) ?? [];
    return unit === undefined || version === undefined ? null : { unit, year: Number(year), version };
  } catch {
    // What is no archive, or a broken one, is no form.
    return null;
  }
}

/** The form that a workbook is, filled in or not; `null` where it is none, or not that of one unit. */
export function readStandingWorkbook(bytes: Uint8Array): StandingForm | null {
  const reading = readingOf(bytes);
  if (reading?.kind !== 'form') return null;
  const { answers, asked, isBlank } = reading;
  const previous = [...answers.fields].flatMap(([key, { value }]) => {
    const [, indicator] = /^indicators\.([^.]+)\.previous$/.exec(key) ?? [];
    return indicator === undefined ? [] : [[indicator, typedIn(value)] as const];
  });
  const { unit, year, version } = answers;
  return { unit, year, version, asked, hasAnswers: !isBlank, previous: new Map(previous) };
}

function readingOf(bytes: Uint8Array): FormReading | null {
  try {
    return readFormWorkbook(readWorkbook(bytes));
  } catch (reason) {
    if (reason instanceof WorkbookRefusal) return null;
    throw reason;
  }
}
