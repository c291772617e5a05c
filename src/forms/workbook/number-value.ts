import Big from 'big.js';
import type { ShownAs } from './number-format.ts';
import type { CellValue } from './workbook.ts';

/** Spreadsheets show so many digits: what follows is noise of binary fractions. */
const mostDigits = 15;

const secondsOfDay = 86_400;
const notShown: CellValue = { kind: 'error', code: '#####' };

/**
 * What a cell holds whose number is written so ("0.30000000000000004", "1E-3").
 * @param is1904 whether days are counted from 1904 on, as Excel for Mac did
 */
export function numberValue(written: string, shown: ShownAs, is1904: boolean): CellValue {
  const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(written)
    ? Number(written)
    : Number.NaN;
  // No program writes it; whoever reads the cell says what was expected in it.
  if (!Number.isFinite(number)) return { kind: 'text', text: written };
  if (shown === 'number' || shown === 'percentage') {
    return { kind: 'number', digits: digitsOf(number), isPercentage: shown === 'percentage' };
  }
  const seconds = Math.round(number * secondsOfDay);
  return shown === 'duration' ? durationValue(seconds) : dayValue(seconds, shown, is1904);
}

function digitsOf(number: number): string {
  const shortest = String(number);
  // Most numbers have no more digits than are shown.
  if (shortest.length <= mostDigits + 1 && !shortest.includes('e')) return shortest;
  return number === 0 ? '0' : new Big(number.toPrecision(mostDigits)).toFixed();
}

function dayValue(seconds: number, shown: 'date' | 'time', is1904: boolean): CellValue {
  const day = Math.floor(seconds / secondsOfDay);
  // Before the first day there is none: a time that belongs to no day.
  if (day === 0 && (shown === 'time' || !is1904)) return durationValue(seconds);
  const iso = isoOf(day, is1904);
  return iso === null ? notShown : { kind: 'date', iso, hasTime: seconds % secondsOfDay !== 0 };
}

function durationValue(seconds: number): CellValue {
  if (seconds < 0) return notShown;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return { kind: 'time', time: parts.map((part) => String(part).padStart(2, '0')).join(':') };
}

/** A day of Excel's; `null` where it knows none. It takes 1900 for a leap year, as Lotus did. */
function isoOf(day: number, is1904: boolean): string | null {
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(first + day * secondsOfDay * 1000);
  if (day < 0 || !(date.getUTCFullYear() <= 9999)) return null;
  if (!is1904 && day === 60) return '1900-02-29';
  return date.toISOString().slice(0, 10);
}

/** What a cell holds whose day or time is written as ISO 8601 has it, as in strict Office Open XML. */
export function isoValue(written: string): CellValue {
  const [, day, time = '00:00:00', zone] =
    /^(?:(\d{4}-\d{2}-\d{2})(?:T|$))?T?(\d{2}:\d{2}(?::\d{2})?)?(?:\.\d+)?(Z?)$/.exec(written) ?? [];
  if (zone === undefined || written === '') return { kind: 'text', text: written };
  const whole = time.padEnd(8, ':00');
  // A time of no day is that of the day before all others.
  if (day === undefined || day < '1900') return { kind: 'time', time: whole };
  return { kind: 'date', iso: day, hasTime: whole !== '00:00:00' };
}
