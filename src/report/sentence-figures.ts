import { isPercentSign } from '../campaign/campaign.ts';
import { formatCount, formatDecimal } from '../vietnamese/numbers.ts';
import { type Printed, printedNumber } from './printed.ts';
import type { Origin } from './sources.ts';

/** What a sentence is written from: words, and figures that keep their values. */
export type Words = readonly (string | Printed)[];

/**
 * A number in a sentence without its unit: counts of things below ten have a leading zero, percentages have a sign.
 * What has no fraction is written without one: "260", not "260,0".
 */
export function figureInSentence(digits: string, unit: string, origin: Origin): Printed {
  return sentenceNumber(digits, unit, origin, '');
}

/** A number in a sentence with its unit of measure: "07 buổi", "287,1 triệu đồng", "98,5%". */
export function figureWithUnit(digits: string, unit: string, origin: Origin): Printed {
  return sentenceNumber(digits, unit, origin, ` ${unit}`);
}

/** A difference of percentages: "9,2 điểm phần trăm". */
export function percentagePoints(digits: string, origin: Origin): Printed {
  const short = withoutZeros(digits);
  return printedNumber(`${formatDecimal(short)} ${points}`, short, origin, points);
}

/** A percentage in a sentence: "100%", "57,1%". */
export function percent(digits: string, origin: Origin, unit = '%'): Printed {
  const short = withoutZeros(digits);
  return printedNumber(`${formatDecimal(short)}%`, short, origin, unit);
}

/** How many things there are, as a sentence writes it: "07". */
export function countInSentence(count: number, origin: Origin): Printed {
  return printedNumber(formatCount(count), String(count), origin);
}

const points = 'điểm phần trăm';

function sentenceNumber(digits: string, unit: string, origin: Origin, after: string): Printed {
  if (isPercentSign(unit)) return percent(digits, origin, unit);
  const short = withoutZeros(digits);
  const number = /^\d$/.test(short) ? formatCount(Number(short)) : formatDecimal(short);
  return printedNumber(`${number}${after}`, short, origin, unit);
}

/** A decimal without a fraction that is nothing: "100" for "100.0". */
function withoutZeros(digits: string): string {
  return digits.replace(/\.0+$/, '').replace(/^-0$/, '0');
}
