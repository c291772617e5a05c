/** So many are named; what comes after them stands in review.yaml as well. */
const most = 8;

/** The first of a list, and how many more there are. */
export function someOf(list: readonly string[]): string {
  const rest = list.length - most;
  return [...list.slice(0, most), ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ');
}
