/**
 * The middle one of some measurements, which no single disturbance moves.
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
