/** A list in groups whose sizes add up to `most` at the most; what is larger by itself is a group alone. */
function inGroupsOf<T>(list: readonly T[], most: number, sizeOf: (one: T) => number): T[][] {
  const groups: T[][] = [];
  let size = 0;
  for (const one of list) {
    const last = groups.at(-1);
    size += sizeOf(one);
    if (last !== undefined && size <= most) {
      last.push(one);
    } else {
      groups.push([one]);
      size = sizeOf(one);
    }
  }
  return groups;
}

/** A list in as few groups as `inGroupsOf` makes of it, of sizes that are as like as may be. */
export function inEvenGroupsOf<T>(list: readonly T[], most: number, sizeOf: (one: T) => number): T[][] {
  const largest = inGroupsOf(list, most, sizeOf);
  const size = list.reduce((sum, one) => sum + sizeOf(one), 0);
  for (let even = Math.ceil(size / Math.max(1, largest.length)); even < most; even += 1) {
    const groups = inGroupsOf(list, even, sizeOf);
    if (groups.length === largest.length) return groups;
  }
  return largest;
}
