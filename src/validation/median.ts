import Big from 'big.js';

/** The middle one of some numbers; of an even count the lower of the two in the middle; 0 of none. */
export function medianOf(numbers: readonly Big[]): Big {
  const ordered = [...numbers].sort((a, b) => a.cmp(b));
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? new Big(0);
}
