import { distance } from 'fastest-levenshtein';
import type { DateName } from '../campaign/dates.ts';
import { byKind } from '../intake/document-kinds.ts';
import { isRealDate } from '../vietnamese/dates.ts';

/** From when to when, both included; years are counted from the one that is reviewed, "+1-04-30" being April next year. */
interface Window {
  readonly from: string;
  readonly to: string;
}

interface Windows {
  /** Where offices have it. */
  readonly usual: Window;
  /** Outside of it the date must be wrong. */
  readonly possible: Window;
}

// A year is reviewed from its autumn to the next spring; half a year, from May.
const reports: Windows = {
  usual: { from: '+0-05-01', to: '+1-04-30' },
  possible: { from: '+0-01-01', to: '+1-12-31' },
};
const publications: Windows = { ...reports, usual: { from: '+0-05-01', to: '+1-06-30' } };
// Programmes for some years were signed some years ago.
const signings: Windows = {
  usual: { from: '-1-01-01', to: '+1-12-31' },
  possible: { from: '-5-01-01', to: '+1-12-31' },
};
// What was decided last December is often handed out this year, and decisions on a year come until spring.
const decisions: Windows = {
  usual: { from: '-1-12-01', to: '+1-04-30' },
  possible: { from: '-1-01-01', to: '+1-12-31' },
};

const windows: Readonly<Record<DateName, Windows>> = {
  submitted: reports,
  deadline: reports,
  conference: publications,
  ...byKind(() => publications),
  commitment: signings,
  cooperation: signings,
  'award-decision': decisions,
  'rating-decision': decisions,
};

function isWithin(date: string, { from, to }: Window, year: number): boolean {
  return date >= dayOf(from, year) && date <= dayOf(to, year);
}

function dayOf(relative: string, year: number): string {
  return `${year + Number(relative.slice(0, 2))}${relative.slice(2)}`;
}

/** How a date goes with the year that is reviewed. */
export function plausibilityOf(
  name: DateName,
  date: string,
  year: number,
): 'usual' | 'doubtful' | 'impossible' {
  const { usual, possible } = windows[name];
  if (isWithin(date, usual, year)) return 'usual';
  return isWithin(date, possible, year) ? 'doubtful' : 'impossible';
}

/** What a date outside of its window was probably meant to be: of a year that looks alike, or day for month. */
export function datesMeant(name: DateName, date: string, year: number): readonly string[] {
  const [typedYear = '', month = '', day = ''] = date.split('-');
  const isMeant = (candidate: string) =>
    isRealDate(candidate) && isWithin(candidate, windows[name].usual, year);
  const ofOtherYears = [year, year + 1, year - 1]
    .map((other) => ({ date: `${other}-${month}-${day}`, apart: distance(String(other), typedYear) }))
    .filter((candidate) => candidate.apart > 0 && candidate.apart < 3 && isMeant(candidate.date))
    .sort((a, b) => a.apart - b.apart)
    .map((candidate) => candidate.date);
  const swapped = `${typedYear}-${day}-${month}`;
  return [...ofOtherYears.slice(0, 1), ...(isMeant(swapped) ? [swapped] : [])];
}
