import Big from 'big.js';
import type { PrintedValue } from '../tracing/printed/printed-values.ts';
import { sentenceAt } from '../tracing/printed/sentences.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { numberReadings } from '../vietnamese/numbers.ts';

/** Whether something that a document prints is what is looked for. */
export type Sought = (printed: PrintedValue, title: string) => boolean;

/**
 * What is looked for, as people type it: a number ("17", "07", "1.234,5", "98,5%", "17 tập thể"), a day ("13/12/2023"), or words that
 * stand in the sentence or in what the figure is called.
 */
export function soughtFrom(typed: string): Sought {
  const text = typed.trim();
  return soughtDay(text) ?? soughtNumber(text) ?? soughtWords(text);
}

function soughtDay(text: string): Sought | null {
  const day = parsedDate(text) ?? (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
  return day === null ? null : ({ value }) => value.kind === 'date' && value.date === day;
}

function soughtNumber(text: string): Sought | null {
  const [, sign = '', digits = '', unit = ''] = /^([-+–−]?)(\d[\d.,]*)(?![\d.,])(.*)$/su.exec(text) ?? [];
  const amounts = numberReadings(digits).values.map((one) => new Big(one));
  // "64/64", "03/2019/NĐ-CP": several numbers, or the name of something.
  if (amounts.length === 0 || !/^(?:%|\s|$)/.test(unit)) return null;
  const wanted = plain(unit);
  return ({ value, text: printed, around, start }) => {
    if (value.kind !== 'number') return false;
    const [, shownSign = '', shown = ''] = /^([-+–−]?)([\d.,]*)/.exec(printed) ?? [];
    if (sign !== '' && isMinus(sign) !== isMinus(shownSign)) return false;
    if (sign !== '' && shownSign === '') return false;
    const amount = new Big(value.digits).abs();
    if (!amounts.some((one) => one.eq(amount))) return false;
    const after = around.slice(start + shownSign.length + shown.length);
    return [after, value.unit].some((one) => plain(one).startsWith(wanted));
  };
}

const isMinus = (sign: string) => sign !== '' && sign !== '+';

/** Words are found whatever their capitals and the spelling of their tones. */
function soughtWords(text: string): Sought {
  const wanted = wordsKey(text);
  const known = new Map<string, boolean>();
  // Names, titles and headings come again with every value that they are of; so do the cells of documents of one unit each.
  const holds = (one: string): boolean => {
    let held = known.get(one);
    if (held === undefined) {
      held = wordsKey(one).includes(wanted);
      if (known.size === mostKnown) known.clear();
      known.set(one, held);
    }
    return held;
  };
  return ({ value, around, start, end, where }, title) =>
    [value.figure, title].some(holds) ||
    where.row.some(holds) ||
    where.column.some(holds) ||
    holds(sentenceAt(around, start, end));
}

/** So many texts are remembered. */
const mostKnown = 10_000;

/** Words alone: what stands behind one is no part of it. */
const wordsKey = (text: string) => matchKey(text.replace(/[.,;:!?()“”"]/g, ' '));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
