import { distance } from 'fastest-levenshtein';
import { type DateName, type DocumentDate, documentOfDate } from '../campaign/dates.ts';
import { lastMonthOf } from '../campaign/period.ts';
import type { CampaignFile } from '../intake/schema.generated.ts';
import { isRealDate } from '../vietnamese/dates.ts';

/** From when to when, both included. */
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

/** How dates go with the time that a campaign reviews. */
export interface DateWindows {
  /** How a date goes with it. */
  readonly plausibilityOf: (name: DateName, date: string) => 'usual' | 'doubtful' | 'impossible';
  /** What a date outside of its window was probably meant to be: of a year that looks alike, or day for month. */
  readonly datesMeant: (name: DateName, date: string) => readonly string[];
}

/** How dates go with the time that is reviewed: its year, and which part of it. */
export function dateWindows(year: number, period: Period = 'year'): DateWindows {
  if (last?.year !== year || last.period !== period)
    last = { year, period, windows: windowsFor(year, period) };
  return last.windows;
}

type Period = NonNullable<CampaignFile['period']>;

/** Each file of a campaign asks for the same. */
let last: { readonly year: number; readonly period: Period; readonly windows: DateWindows } | undefined;

function windowsFor(year: number, period: Period): DateWindows {
  const windows = windowsOf(year, period);
  const windowsOfDate = (name: DateName) =>
    // What is of no document has windows of its own.
    windows[documentOfDate(name) === null ? (name as Exclude<DateName, DocumentDate>) : 'document'];
  return {
    plausibilityOf: (name, date) => {
      const { usual, possible } = windowsOfDate(name);
      if (isWithin(date, usual)) return 'usual';
      return isWithin(date, possible) ? 'doubtful' : 'impossible';
    },
    datesMeant: (name, date) => {
      const [typedYear = '', month = '', day = ''] = date.split('-');
      const isMeant = (candidate: string) =>
        isRealDate(candidate) && isWithin(candidate, windowsOfDate(name).usual);
      const ofOtherYears = [year, year + 1, year - 1]
        .map((other) => ({ date: `${other}-${month}-${day}`, apart: distance(String(other), typedYear) }))
        .filter((candidate) => candidate.apart > 0 && candidate.apart < 3 && isMeant(candidate.date))
        .sort((a, b) => a.apart - b.apart)
        .map((candidate) => candidate.date);
      const swapped = `${typedYear}-${day}-${month}`;
      return [...ofOtherYears.slice(0, 1), ...(isMeant(swapped) ? [swapped] : [])];
    },
  };
}

function windowsOf(
  year: number,
  period: Period,
): Readonly<Record<Exclude<DateName, DocumentDate> | 'document', Windows>> {
  // Months are counted from January of the year that is reviewed: 0 is last December, 16 April next year.
  const first = (month: number) => dayOf(year, month - 1, 1);
  const last = (month: number) => dayOf(year, month, 0);
  const end = lastMonthOf(period);
  // A year is reviewed from its autumn to the next spring, half of it from May, though a campaign may not say so.
  const begin = first(period === 'year' ? 5 : end - 1);
  const reports: Windows = {
    usual: { from: begin, to: last(end + 4) },
    possible: { from: first(1), to: last(end + 12) },
  };
  const publications: Windows = { ...reports, usual: { from: begin, to: last(end + 6) } };
  // Programmes for some years were signed some years ago.
  const signings: Windows = {
    usual: { from: first(-11), to: last(end + 12) },
    possible: { from: first(-59), to: last(end + 12) },
  };
  // What was decided last December is often handed out this year, and decisions on a year come until spring.
  const decisions: Windows = {
    usual: { from: first(0), to: last(end + 4) },
    possible: { from: first(-11), to: last(end + 12) },
  };
  return {
    submitted: reports,
    deadline: reports,
    conference: publications,
    document: publications,
    commitment: signings,
    cooperation: signings,
    'award-decision': decisions,
    'rating-decision': decisions,
  };
}

/** A day as dates are typed; months and days outside of their year and month are those of others. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function isWithin(date: string, { from, to }: Window): boolean {
  return date >= from && date <= to;
}
