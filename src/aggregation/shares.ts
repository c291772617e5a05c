import { amountOf, percentage } from './amount.ts';
import { printedPercentage } from './printed-figures.ts';

/**
 * A count in percent of the whole, rounded without regard to others': equal counts have equal shares, in tables and
 * in sentences; that they add up to exactly 100 is not certain.
 * @returns a decimal, "14.3"; "0.0" of nothing
 */
export function shareOf(count: number, whole: number): string {
  if (whole === 0) return '0.0';
  return printedPercentage(percentage(amountOf(String(count)), amountOf(String(whole))));
}
