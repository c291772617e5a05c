/**
 * A table, for a terminal or for Markdown: its first column is of words, the others of numbers.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {boolean} isMarkdown
 * @returns {string}
 */
export function table(head, rows, isMarkdown) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    }),
  );
  if (!isMarkdown) return lines.map((cells) => `${cells.join('  ').trimEnd()}\n`).join('');
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [first = [], ...others] = lines;
  return [first, rule, ...others].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
