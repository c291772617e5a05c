import type { PeriodKind } from '../campaign/period.ts';
import { schemaAt } from '../intake/schema-files.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { tidy } from './listed-names.ts';
import type { OpeningWords } from './words.ts';

/** What is wrong with an answer; `null` where it will do. */
export type Flaw = (answer: string) => string | null;

/** What of review.yaml an answer becomes, and how long that may be, in characters. */
const longest = {
  host: longestAt('documents', 'issuer', '0'),
  locality: longestAt('documents', 'place'),
  unit: longestAt('units', '0', 'name'),
  signer: longestAt('documents', 'signature', 'name'),
  recipient: longestAt('documents', 'recipients', '0'),
};

function longestAt(...path: readonly string[]): number {
  return schemaAt('campaign', path)?.maxLength ?? Number.POSITIVE_INFINITY;
}

/** What is wrong with a name, which has to say something and to fit on paper. */
export const nameFlaw =
  (what: keyof typeof longest, flaws: OpeningWords['flaws']): Flaw =>
  (answer) => {
    if (answer.trim() === '') return flaws.empty;
    return [...tidy(answer)].length > longest[what] ? flaws.tooLong(longest[what]) : null;
  };

/** What is wrong with a name that may stay open. */
export const openNameFlaw =
  (what: keyof typeof longest, flaws: OpeningWords['flaws']): Flaw =>
  (answer) =>
    answer.trim() === '' ? null : nameFlaw(what, flaws)(answer);

/** What is wrong with names that may stay open, parted by semicolons. */
export const openNamesFlaw =
  (what: keyof typeof longest, flaws: OpeningWords['flaws']): Flaw =>
  (answer) => {
    for (const name of namesBySemicolons(answer)) {
      const flaw = nameFlaw(what, flaws)(name);
      if (flaw !== null) return flaw;
    }
    return null;
  };

/** Names parted by semicolons: a comma may be part of one. */
export function namesBySemicolons(answer: string): string[] {
  return answer
    .split(';')
    .map(tidy)
    .filter((name) => name !== '');
}

/** What is wrong with a year. */
export const yearFlaw =
  (flaws: OpeningWords['flaws']): Flaw =>
  (answer) =>
    /^(?:19|20|21)\d\d$/.test(answer.trim()) ? null : flaws.year;

/** What is wrong with a deadline: a year is reviewed in its last weeks or in the next year. */
export const deadlineFlaw =
  (year: number, flaws: OpeningWords['flaws']): Flaw =>
  (answer) => {
    const day = isoDate(answer);
    if (day === null) return flaws.date;
    return [year, year + 1].includes(Number(day.slice(0, 4))) ? null : flaws.deadline(year);
  };

/** The year that is reviewed on some day, and the day on which submissions are due: in the last weeks of the period. */
export function usualDates(
  period: PeriodKind,
  today: string,
): { readonly year: string; readonly deadlineOf: (year: number) => string } {
  const [year = '', month = ''] = today.split('-');
  if (period !== 'school-year') return { year, deadlineOf: (reviewed) => `${reviewed}-11-30` };
  // A school year begins in September, and is named by the year that it begins in.
  return {
    year: Number(month) < 9 ? String(Number(year) - 1) : year,
    deadlineOf: (reviewed) => `${reviewed + 1}-05-25`,
  };
}

/** "30/11/2024" or "2024-11-30" → "2024-11-30"; `null` where it is no day of the calendar. */
export function isoDate(text: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  return parsedDate(year === undefined ? text : `${day}/${month}/${year}`);
}
