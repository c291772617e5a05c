import { createHash } from 'node:crypto';
import type { InputFile, Summary } from './summary.generated.ts';

/**
 * The summary as a file of JSON, in pieces that are made as they are asked for: as a whole, that of a large campaign takes more room
 * than all else. The same pieces each time.
 */
export function summaryPieces(summary: Summary, inputs: readonly InputFile[]): Iterable<Uint8Array> {
  return { [Symbol.iterator]: () => piecesWithFingerprint({ ...summary, inputs }) };
}

/** The summary's file as a whole. */
export function summaryBytes(summary: Summary, inputs: readonly InputFile[]): Uint8Array {
  return Buffer.concat([...summaryPieces(summary, inputs)]);
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

function* piecesWithFingerprint(content: object): Generator<Uint8Array> {
  const hash = createHash('sha256');
  for (const piece of encodedPiecesOf(content)) {
    hash.update(piece);
    yield piece;
  }
  const fingerprint = spokenDigits(hash.update(end).digest('hex'));
  yield new TextEncoder().encode(`,\n  "fingerprint": ${JSON.stringify(fingerprint)}${end}`);
}

const end = '\n}\n';

function spokenDigits(hash: string): string {
  const digits = String(BigInt(`0x${hash}`) % 10n ** 24n).padStart(24, '0');
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}

/** How long pieces are, in UTF-16 units: longer only where a single row is. */
const pieceLength = 65_536;

function* encodedPiecesOf(content: object): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const part of membersOf(content, '  ')) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

/**
 * An object of the file up to its end, a member on a line. Lists of objects have one of them on a line, so that what has changed of a
 * unit is one line, and so do objects that hold the rows of a table; all else is without spaces.
 */
function* membersOf(content: object, indent: string): Generator<string> {
  let before = `{\n${indent}`;
  for (const [key, value] of Object.entries(content)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    if (isListOfObjects(value)) yield* itemsOf(value, indent);
    else yield* written(value, indent);
    before = `,\n${indent}`;
  }
}

function* itemsOf(list: readonly unknown[], indent: string): Generator<string> {
  let before = '[';
  for (const item of list) {
    yield `${before}\n${indent}  `;
    yield* written(item, `${indent}  `);
    before = ',';
  }
  yield `\n${indent}]`;
}

function* written(value: unknown, indent: string): Generator<string> {
  if (!isTable(value)) return yield JSON.stringify(value);
  yield* membersOf(value, `${indent}  `);
  yield `\n${indent}}`;
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}

/** By which names a table's rows go: `completeness.units`, `ratings[].subjects`, `awards.list`. */
const rowNames = ['units', 'subjects', 'list'];

/** Whether an object holds rows, however many. */
function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && rowNames.some((name) => Object.hasOwn(value, name));
}
