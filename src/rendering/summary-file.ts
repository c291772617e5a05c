import type { Summary } from '../aggregation/summary.generated.ts';

/** The summary as a file of JSON. It is written in pieces: as one text, that of a large campaign takes more room than all else. */
export function summaryBytes(summary: Summary): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(piecesOf(summary), (piece) => encoder.encode(piece));
  return Buffer.concat(pieces);
}

/** What JSON.stringify writes with two spaces a level, and a line's end: a piece for each item of a list at the top. */
function* piecesOf(summary: Summary): Generator<string> {
  let before = '{\n  ';
  for (const [key, value] of Object.entries(summary)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) {
      for (const [index, item] of value.entries())
        yield `${index === 0 ? '[' : ','}\n    ${indented(item, 4)}`;
      yield '\n  ]';
    } else {
      yield indented(value, 2);
    }
    before = ',\n  ';
  }
  yield '\n}\n';
}

/** A value's lines, those after the first so many spaces further in. */
function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
