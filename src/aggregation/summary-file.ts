import { createHash } from 'node:crypto';
import { hasLines, inOpenedPlaces } from '../campaign/rolled-up.ts';
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
  for (const part of membersOf(content, '  ', replacerFor(content))) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

type Replacer = typeof inOpenedPlaces | undefined;

/** What replaces values as they are written: nothing where each file can be opened at a line, which is far quicker. */
function replacerFor(content: object): Replacer {
  const inputs: unknown = 'inputs' in content ? content.inputs : [];
  const names = Array.isArray(inputs) ? inputs.map(({ file }: InputFile) => file) : [];
  return names.every(hasLines) ? undefined : inOpenedPlaces;
}

/**
 * An object of the file up to its end, a member on a line. Lists of objects have one of them on a line, so that what has changed of a
 * unit is one line, and so do objects that hold the rows of a table; all else is without spaces.
 */
function* membersOf(content: object, indent: string, replaced: Replacer): Generator<string> {
  let before = `{\n${indent}`;
  for (const [key, given] of Object.entries(content)) {
    if (given === undefined) continue;
    const value = replaced === undefined ? given : replaced(key, given);
    yield `${before}${JSON.stringify(key)}: `;
    if (isListOfObjects(value)) yield* itemsOf(value, indent, replaced);
    else yield* written(value, indent, replaced);
    before = `,\n${indent}`;
  }
}

function* itemsOf(list: readonly unknown[], indent: string, replaced: Replacer): Generator<string> {
  let before = '[';
  for (const item of list) {
    yield `${before}\n${indent}  `;
    yield* written(item, `${indent}  `, replaced);
    before = ',';
  }
  yield `\n${indent}]`;
}

function* written(value: unknown, indent: string, replaced: Replacer): Generator<string> {
  if (!isTable(value)) return yield JSON.stringify(value, replaced);
  yield* membersOf(value, `${indent}  `, replaced);
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
