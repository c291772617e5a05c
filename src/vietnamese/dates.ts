interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(isoDate: string): DateParts {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return { year, month, day };
}

/**
 * "ngày 05 tháng 02 năm 2024": days below 10 and months 1 and 2 with a leading zero (NĐ 30, F10).
 * @param isoDate "2024-02-05"
 */
export function longDate(isoDate: string): string {
  const { year, month, day } = partsOf(isoDate);
  const monthNumber = Number(month);
  return `ngày ${day} tháng ${monthNumber < 3 ? month : monthNumber} năm ${year}`;
}

/** A date not yet given, with room to write the day and the month by hand: no line is broken in it. */
export function blankDate(year: number): string {
  const room = '\u00a0'.repeat(6);
  return `ngày${room}tháng${room}năm ${year}`;
}

/**
 * "13/12/2023", as in tables.
 * @param isoDate "2023-12-13"
 */
export function shortDate(isoDate: string): string {
  const { year, month, day } = partsOf(isoDate);
  return `${day}/${month}/${year}`;
}

/**
 * A date as people type it, as the files write it: "13/12/2023", "13-12-2023", "13.12.2023" and
 * "ngày 13 tháng 12 năm 2023" → "2023-12-13".
 * @returns `null` where it is no such date, or there is none such in the calendar
 */
export function parsedDate(text: string): string | null {
  const { day, month, year } = (inDigits.exec(text) ?? inWords.exec(text.normalize('NFC')))?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

const inDigits = /^\s*(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>\d{4})\s*$/;
const inWords = /^\s*(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})\s*$/iu;

/** Whether the calendar has a date. @param isoDate "2023-02-29" */
export function isRealDate(isoDate: string): boolean {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDate);
}
