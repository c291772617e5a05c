/** Nobody reads a longer line, and a pattern runs out of memory within a word of millions of letters. */
const longest = 20_000;

/** The lines of a text, longer ones in parts, which end between words where they can. */
export function* linePartsOf(
  text: string,
): Generator<{ readonly line: string; readonly start: number }, void, void> {
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak;
    const end = lineEnd - start > longest ? partEnd(text, start) : lineEnd;
    yield { line: text.slice(start, end), start };
    start = end === lineEnd ? end + 1 : end;
  }
}

function partEnd(text: string, start: number): number {
  const end = start + longest;
  const space = text.slice(start, end).lastIndexOf(' ');
  return space > 0 ? start + space : end;
}
