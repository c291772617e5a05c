import stringWidth from 'string-width';

/** How many columns of a terminal a text takes: two for wide letters, none for marks. */
export function columnsOf(text: string): number {
  // Vietnamese in NFC and its marks take a column a letter: this spares looking each letter up.
  return /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/.test(text)
    ? text.length
    : stringWidth(text);
}

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
