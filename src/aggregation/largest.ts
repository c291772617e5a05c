/**
 * The largest of some numbers, however many there are: `Math.max` takes no more than the stack holds.
 * @param least what it is at least, and where there are none
 */
export function largestOf(numbers: Iterable<number>, least: number = Number.NEGATIVE_INFINITY): number {
  let largest = least;
  for (const number of numbers) largest = Math.max(largest, number);
  return largest;
}
