type Ways = readonly (readonly string[])[];

/** Lines as they are to be typed: several in quotes of their own, so that it shows where each ends. */
export const linesShown = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `"${line}"`).join('; ');

const each = (ways: Ways): string => ways.map((way, index) => `(${index + 1}) ${linesShown(way)}`).join('  ');

/** How something is to be typed: in one way, or in one of several. */
export function vietnameseWays(ways: Ways): string {
  const [only = []] = ways;
  if (ways.length !== 1) return `Viết một trong các cách: ${each(ways)}`;
  return only.length === 1
    ? `Viết là: ${linesShown(only)}`
    : `Viết thành ${only.length} dòng: ${linesShown(only)}`;
}

/** The same in English. */
export function englishWays(ways: Ways): string {
  const [only = []] = ways;
  if (ways.length !== 1) return `Write in one of these ways: ${each(ways)}`;
  return only.length === 1 ? `Write: ${linesShown(only)}` : `Write ${only.length} lines: ${linesShown(only)}`;
}
