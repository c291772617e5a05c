import { schemaAt } from '../intake/schema-files.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { matchKey, nfc, onOneLine } from '../vietnamese/normal-forms.ts';
import { beginningOf } from './unit-kinds.ts';
import type { NamedUnit } from './units.ts';
import type { OpeningWords } from './words.ts';

/** What is wrong with an answer; `null` where it will do. */
export type Flaw = (answer: string) => string | null;

/** What of review.yaml an answer becomes, and how long that may be, in characters. */
const longest = {
  host: longestAt('documents', 'issuer', '0'),
  locality: longestAt('documents', 'place'),
  unit: longestAt('units', '0', 'name'),
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

/** "30/11/2024" or "2024-11-30" → "2024-11-30"; `null` where it is no day of the calendar. */
export function isoDate(text: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  return parsedDate(year === undefined ? text : `${day}/${month}/${year}`);
}

/** A name as it is kept. */
export const tidy = (text: string) => onOneLine(nfc(text));

/**
 * Names separated by semicolons; or by commas, where what they part is alike: "thôn A, thôn B", and not "Trường THCS A, xã
 * Thử", which may be one name.
 */
export function namesIn(text: string): { readonly names: readonly NamedUnit[]; readonly isClear: boolean } {
  const parted = (separator: string) =>
    text
      .split(separator)
      .map(tidy)
      .filter((name) => name !== '');
  const byCommas = parted(',');
  const kinds = new Set(byCommas.map((name) => beginningOf(name)?.kind));
  const isList = !text.includes(';') && kinds.size === 1;
  const names = isList ? byCommas : parted(';');
  return { names: names.map((name) => ({ name })), isClear: text.includes(';') || kinds.size <= 1 };
}

/** The first name among units that is there twice; `null` where each is another. */
export function repeatedName(units: readonly NamedUnit[]): string | null {
  const seen = new Set<string>();
  for (const { name } of units) {
    if (seen.has(matchKey(name))) return name;
    seen.add(matchKey(name));
  }
  return null;
}
