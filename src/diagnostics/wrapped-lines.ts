import { columnsOf } from './columns.ts';

/** The lines of a text of at most `width` columns, broken at spaces; those after the first are indented. */
export function wrappedLines(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(' ')) {
    const longer: string = line === null ? word : `${line} ${word}`;
    if (line === null || columnsOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line ?? ''];
}
