import { typedIn } from '../answers.ts';
import { isFigure } from '../previous-figures.ts';
import type { StandingForm } from '../standing-form.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { WorkbookRefusal } from '../workbook/workbook-refusal.ts';
import type { FormReading } from './filled-form.ts';
import { readFormWorkbook } from './read-form-workbook.ts';

/** The form that a workbook is, filled in or not; `null` where it is none, or not that of one unit. */
export function readStandingWorkbook(bytes: Uint8Array): StandingForm | null {
  const reading = readingOf(bytes);
  if (reading?.kind !== 'form') return null;
  const { answers, asked, isBlank } = reading;
  const previous = [...answers.fields].flatMap(([key, { value }]) => {
    const [, indicator] = /^indicators\.([^.]+)\.previous$/.exec(key) ?? [];
    const typed = typedIn(value);
    return indicator === undefined || !isFigure(typed) ? [] : [[indicator, typed] as const];
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
