import { latin1, PdfParser } from './parser.ts';
import { type PdfEntry, PdfObjects } from './pdf-objects.ts';
import { PdfFlaw, PdfReference, type PdfValue, wholeIn } from './values.ts';

/** What was appended to a file at one time: objects that are new, or in the place of others. */
export interface PdfUpdate {
  /** Where it begins and ends, in bytes. */
  readonly start: number;
  readonly end: number;
  /** The file as it was before, and as it is after. */
  readonly before: PdfObjects;
  readonly after: PdfObjects;
  /** The numbers of the objects that it has, but for the table and what only packs others. */
  readonly objects: readonly number[];
}

/** Updates that are looked through: nobody signs more often. */
const mostUpdates = 100;

/**
 * What was appended to a file after it was written, one update after the other. Every byte of it must be accounted for, so that
 * no program can find something else in it.
 * @param written how many bytes the file had when it was written
 * @throws PdfFlaw at bytes that are no update as it should be
 */
export function updatesAfter(bytes: Uint8Array, written: number): readonly PdfUpdate[] {
  const updates: PdfUpdate[] = [];
  let before = new PdfObjects(bytes.subarray(0, written));
  for (let start = written; start < bytes.length; ) {
    if (updates.length >= mostUpdates) throw new PdfFlaw('too-large', start);
    const update = updateAt(bytes, start, before);
    updates.push(update);
    before = update.after;
    start = update.end;
  }
  return updates;
}

/** An object that stands in an update, as far as it can be read before its table is. */
interface Standing {
  readonly number: number;
  readonly offset: number;
  readonly value: PdfValue;
}

function updateAt(bytes: Uint8Array, start: number, before: PdfObjects): PdfUpdate {
  const parser = new PdfParser(bytes, start);
  const standing: Standing[] = [];
  const lengths = new Map<number, PdfValue>();
  parser.skipSpace();
  while (isDigitAt(bytes, parser.at)) {
    const offset = parser.at;
    const { number, value } = parser.object(({ number: length }) => lengthOf(bytes, offset, length, lengths));
    standing.push({ number, offset, value });
    lengths.set(number, value);
    parser.skipSpace();
  }
  // The table, unless it was one of the objects.
  const tableStart = parser.at;
  const hasTable = parser.hasWord('xref');
  if (hasTable) skipTable(parser);
  parser.word('startxref');
  const table = parser.whole();
  const end = endOfFile(bytes, parser);
  if (hasHiddenParts(bytes.subarray(start, end), standing.length, hasTable ? 1 : 0)) {
    throw new PdfFlaw('damaged', start);
  }
  const after = new PdfObjects(bytes.subarray(0, end));
  const [section, previous] = after.sections;
  const last = before.sections[0];
  if (section === undefined || previous === undefined || last === undefined)
    throw new PdfFlaw('damaged', start);
  // What has a number beyond the size is nothing to some programs.
  if (after.size < before.size || [...section.entries.keys()].some((number) => number >= after.size)) {
    throw new PdfFlaw('damaged', table);
  }
  // It goes on from the very table that the file had before, and has no other beside it.
  const isNext = section.start === table && section.previous === last.start && previous.start === last.start;
  if (!isNext || section.trailer.has('XRefStm')) throw new PdfFlaw('damaged', table);
  if (hasTable ? table !== tableStart : !standing.some(({ offset }) => offset === table)) {
    throw new PdfFlaw('damaged', table);
  }
  if (section.object !== null && before.has(section.object)) throw new PdfFlaw('damaged', table);
  return {
    start,
    end,
    before,
    after,
    objects: objectsIn(section.entries, standing, { table: section.object, before }),
  };
}

/** @throws PdfFlaw where the table and what stands in the update are not the same objects */
function objectsIn(
  entries: ReadonlyMap<number, PdfEntry>,
  standing: readonly Standing[],
  { table, before }: { readonly table: number | null; readonly before: PdfObjects },
): readonly number[] {
  const offsets = new Map(standing.map(({ number, offset }) => [offset, number]));
  const [used, packs] = [new Set<number>(), new Set<number>()];
  const objects: number[] = [];
  for (const [number, entry] of entries) {
    if (entry.kind === 'offset') {
      if (offsets.get(entry.offset) !== number) throw new PdfFlaw('damaged', entry.offset);
      used.add(entry.offset);
    }
    if (entry.kind === 'packed') packs.add(entry.pack);
    if (number !== table && number !== 0) objects.push(number);
  }
  const unlisted = standing.find(({ number, offset }) => !used.has(offset) && number !== table);
  if (unlisted !== undefined) throw new PdfFlaw('damaged', unlisted.offset);
  const numbers = new Set(standing.map(({ number }) => number));
  for (const pack of packs) {
    // In the place of another object it would take that away.
    if (before.has(pack) || !numbers.has(pack)) throw new PdfFlaw('damaged');
  }
  return objects.filter((number) => !packs.has(number));
}

/** The length of a stream that is an object of its own: one that has stood before, or comes next. */
function lengthOf(
  bytes: Uint8Array,
  offset: number,
  number: number,
  known: ReadonlyMap<number, PdfValue>,
): number | null {
  const before = known.get(number);
  if (before !== undefined) return wholeIn(before);
  // It stands next to the stream where it is written after it.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = text.indexOf(`\n${number} 0 obj`, offset);
  if (at === -1) return null;
  return wholeIn(new PdfParser(bytes, at + 1).object(() => null).value);
}

/** Reads a table as strictly as programs do that look for objects by themselves where a table is not as it should be. */
function skipTable(parser: PdfParser): void {
  while (!parser.hasWord('trailer')) {
    parser.whole();
    let left = parser.whole();
    const [lineEnd] = /^ ?(?:\r\n|\n|\r)/.exec(textAt(parser, 3)) ?? [];
    if (lineEnd === undefined) throw parser.flaw();
    parser.at += lineEnd.length;
    for (; left > 0; left -= 1) {
      if (!/^\d{10} \d{5} [nf](?: \n| \r|\r\n)$/.test(textAt(parser, 20))) throw parser.flaw();
      parser.at += 20;
    }
  }
  parser.value();
}

const textAt = ({ bytes, at }: PdfParser, length: number) => latin1(bytes.subarray(at, at + length));

/** Words that programs look for where they make a table of their own, and how often an update may have each. */
function hasHiddenParts(bytes: Uint8Array, objects: number, tables: number): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = (word: string, isMeant: (before: number) => boolean) => {
    let found = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (isMeant(text[at - 1] ?? 0x20)) found += 1;
    }
    return found;
  };
  return (
    count('obj', (before) => before <= 0x20) !== objects ||
    count('trailer', () => true) !== tables ||
    count('startxref', () => true) !== 1
  );
}

/** Where the mark of the file's end has ended, with the end of its line. */
function endOfFile(bytes: Uint8Array, parser: PdfParser): number {
  const { at } = parser;
  const text = Buffer.from(bytes.subarray(at, at + 16)).toString('latin1');
  const [mark] = /^\s*%%EOF(?:\r\n|\n|\r)?/.exec(text) ?? [];
  if (mark === undefined) throw new PdfFlaw('damaged', at);
  return at + mark.length;
}

const isDigitAt = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39;

/** How many bytes a file had when it was first written; `null` where that can't be told. */
export function firstWritten({ bytes, sections }: PdfObjects): number | null {
  const first = sections.at(-1);
  if (first === undefined || sections.length === 1) return null;
  try {
    const parser = new PdfParser(bytes, first.end);
    parser.word('startxref');
    return parser.whole() === first.start ? endOfFile(bytes, parser) : null;
  } catch {
    return null;
  }
}

/** An object of an update, as a reference. */
export const referenceTo = (number: number): PdfReference => new PdfReference(number, 0);
