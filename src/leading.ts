/**
 * How many things of a list, from the first on, something holds of: found by halves, since it holds of none behind the first of which
 * it does not.
 */
export function countLeading<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // It is within the list.
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
