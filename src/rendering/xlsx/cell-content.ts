import type { NumberValue, Value } from '../../report/printed.ts';
import type { Content } from './sheet-xml.ts';
import { asText } from './styles.ts';

/** The longest text that a cell holds, in UTF-16 units. */
export const longestText = 32_767;

/** Spreadsheets reckon with so many digits, and write zeros for what follows. */
const mostDigits = 15;

/** A content, and the format of numbers in which it is shown as it is printed. */
export interface Shown {
  readonly content: Content;
  readonly numberFormat?: string;
}

/** What a cell holds: a number or a day where it prints one and nothing else, and spreadsheets know it; else text. */
export function shown(value: Value | null, text: string): Shown {
  if (value?.kind === 'number' && isExact(value.digits)) {
    return { content: { kind: 'number', digits: value.digits }, numberFormat: numberFormat(value) };
  }
  const day = value?.kind === 'date' ? dayNumber(value.date) : null;
  if (day !== null) return { content: { kind: 'number', digits: String(day) }, numberFormat: 'dd/mm/yyyy' };
  return shownText(text);
}

/** A text, in the format in which it stays what it is when somebody edits the cell. */
export function shownText(text: string): Shown {
  if (text === '') return { content: { kind: 'empty' } };
  return { content: { kind: 'text', text }, ...(isReadAsOther(text) ? { numberFormat: asText } : {}) };
}

/** Whether a number is the same for a spreadsheet, to the last digit. */
export function isExact(digits: string): boolean {
  return digits.replace(/^-?0*\.?0*|\./g, '').length <= mostDigits;
}

/** Whether a program would read a text as a formula, a number, a day, or as marked to be text, if it were typed. */
function isReadAsOther(text: string): boolean {
  // Some programs show nothing but "#" for a longer text of that format; and none is a number.
  if (text.length > 255) return /^\s*[=+\-@']/.test(text);
  return text.length > 1 && /^\s*[=+\-@'\d.,]/.test(text);
}

/** As many decimals as are printed, and a plus sign where one is printed. */
export function numberFormat({ decimals, isSigned }: Pick<NumberValue, 'decimals' | 'isSigned'>): string {
  const plain = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return isSigned ? `+${plain};-${plain};${plain}` : plain;
}

/** Spreadsheets count days from this one on: those before March 1900 each counts otherwise. */
const first = Date.UTC(1899, 11, 30);
const firstSure = 61;

/** The number of a day ("2023-12-13") in spreadsheets; `null` where they don't agree on it. */
function dayNumber(date: string): number | null {
  const day = (Date.parse(`${date}T00:00:00Z`) - first) / 86_400_000;
  return day >= firstSure ? day : null;
}
