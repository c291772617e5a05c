import type { CampaignFile } from '../intake/schema.generated.ts';
import { roman } from '../vietnamese/lettering.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';

/** The kind of time that a campaign reviews. */
export type PeriodKind = NonNullable<CampaignFile['period']>;

/** What a campaign's time, the one before that it is compared with, and the one after are called. */
export interface Period {
  /** "năm 2023", "6 tháng đầu năm 2025", "năm học 2024 - 2025". */
  readonly name: string;
  /** The same time of the year before. */
  readonly previous: string;
  /** The time that follows. */
  readonly next: string;
  /** Whether the year's targets are due at its end: then they are reached or missed. */
  readonly isYearEnd: boolean;
  /** As the names of files have it: "2023", "2025-6-thang-dau-nam". */
  readonly inFileNames: string;
}

/** What some kind of period is called in a year. */
interface Calendar {
  readonly name: (year: number) => string;
  /** The period that follows. */
  readonly next: (year: number) => string;
  readonly inFileNames: (year: number) => string;
  /** The last month of it, counted from the year's January: 12 is December, 17 May of the year after. */
  readonly lastMonth: number;
}

const quarterOf = (number: number): Calendar => {
  const name = (year: number) => `quý ${roman(number)} năm ${year}`;
  return {
    name,
    next: (year) => (number === 4 ? `quý I năm ${year + 1}` : `quý ${roman(number + 1)} năm ${year}`),
    inFileNames: (year) => `${year}-quy-${number}`,
    lastMonth: 3 * number,
  };
};

const calendars: Readonly<Record<PeriodKind, Calendar>> = {
  year: {
    name: (year) => `năm ${year}`,
    next: (year) => `năm ${year + 1}`,
    inFileNames: String,
    lastMonth: 12,
  },
  'first-half': {
    name: (year) => `6 tháng đầu năm ${year}`,
    next: (year) => `6 tháng cuối năm ${year}`,
    inFileNames: (year) => `${year}-6-thang-dau-nam`,
    lastMonth: 6,
  },
  'second-half': {
    name: (year) => `6 tháng cuối năm ${year}`,
    next: (year) => `6 tháng đầu năm ${year + 1}`,
    inFileNames: (year) => `${year}-6-thang-cuoi-nam`,
    lastMonth: 12,
  },
  'nine-months': {
    name: (year) => `9 tháng đầu năm ${year}`,
    next: (year) => `3 tháng cuối năm ${year}`,
    inFileNames: (year) => `${year}-9-thang-dau-nam`,
    lastMonth: 9,
  },
  'quarter-1': quarterOf(1),
  'quarter-2': quarterOf(2),
  'quarter-3': quarterOf(3),
  'quarter-4': quarterOf(4),
  'school-year': {
    name: (year) => `năm học ${year} - ${year + 1}`,
    next: (year) => `năm học ${year + 1} - ${year + 2}`,
    inFileNames: (year) => `${year}-${year + 1}`,
    lastMonth: 17,
  },
};

/** What the period that a campaign reviews is called. */
export function periodOf({ year, period = 'year' }: Pick<CampaignFile, 'year' | 'period'>): Period {
  const { name, next, inFileNames, lastMonth } = calendars[period];
  return {
    name: name(year),
    previous: name(year - 1),
    next: next(year),
    isYearEnd: lastMonth >= 12,
    inFileNames: inFileNames(year),
  };
}

/** Whether review.yaml may say so of its period. */
export function isPeriodKind(text: string): text is PeriodKind {
  return Object.hasOwn(calendars, text);
}

/** The last month of a kind of period, counted from the January of its year: 17 is May of the year after. */
export function lastMonthOf(period: PeriodKind = 'year'): number {
  return calendars[period].lastMonth;
}

/** A period's name where a sentence begins, which does not begin with a digit: "Sáu tháng đầu năm 2025". */
export function atStart(name: string): string {
  const inWords = name.replace(/^\d(?= tháng)/, (digit) => months[digit] ?? digit);
  return capitalized(inWords);
}

const months: Readonly<Record<string, string>> = { 3: 'ba', 6: 'sáu', 9: 'chín' };
