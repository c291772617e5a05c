import { createHash } from 'node:crypto';
import type { InputFile, Summary } from './summary.generated.ts';

/** The summary as a file of JSON. It is written in pieces: as one text, that of a large campaign takes more room than all else. */
export function summaryBytes(summary: Summary, inputs: readonly InputFile[]): Uint8Array {
  const hash = createHash('sha256');
  const pieces: Uint8Array[] = [];
  for (const piece of encodedPiecesOf({ ...summary, inputs })) {
    hash.update(piece);
    pieces.push(piece);
  }
  const stated = `,\n  "fingerprint": ${JSON.stringify(spokenDigits(hash.update(end).digest('hex')))}`;
  return Buffer.concat([...pieces, Buffer.from(stated), Buffer.from(end)]);
}

/**
 * What a summary is known by, short enough to be read out over the telephone: SHA-256 of its file without this very member, as 24
 * decimal digits in groups of four. Whoever could choose among many files may find two of the same; to find another of a given one is
 * out of reach.
 */
export function fingerprintOf(summary: Summary, inputs: readonly InputFile[]): string {
  return fingerprintOfContent({ ...summary, inputs });
}

/** The same of anything that a file states beside its fingerprint, in the order in which it does. */
export function fingerprintOfContent(content: object): string {
  const hash = createHash('sha256');
  for (const piece of encodedPiecesOf(content)) hash.update(piece);
  return spokenDigits(hash.update(end).digest('hex'));
}

const end = '\n}\n';

function spokenDigits(hash: string): string {
  const digits = String(BigInt(`0x${hash}`) % 10n ** 24n).padStart(24, '0');
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}

function* encodedPiecesOf(content: object): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of piecesOf(content)) yield encoder.encode(piece);
}

/** What JSON.stringify writes with two spaces a level, up to its end: a piece for each item of a list at the top. */
function* piecesOf(content: object): Generator<string> {
  let before = '{\n  ';
  for (const [key, value] of Object.entries(content)) {
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
}

/** A value's lines, those after the first so many spaces further in. */
function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
