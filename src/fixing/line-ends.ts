/** What a line of a file ends with. */
export type LineEnd = '\n' | '\r\n';

/** What the lines of a text end with. A checkout on Windows has CRLF at every line; where they are mixed, somebody pasted. */
export function lineEndOf(text: string): LineEnd {
  return text.includes('\r\n') && !areLineEndsMixed(text) ? '\r\n' : '\n';
}

/** Whether some lines of a text end with CRLF, and others with LF alone. */
export function areLineEndsMixed(text: string): boolean {
  return text.includes('\r\n') && /(?<!\r)\n/.test(text);
}

/** A text whose lines all end with the same. */
export function withLineEndsOf(text: string, lineEnd: LineEnd): string {
  const withLineFeeds = text.replaceAll('\r\n', '\n');
  return lineEnd === '\n' ? withLineFeeds : withLineFeeds.replaceAll('\n', '\r\n');
}
