import { crc32, inflateRawSync } from 'node:zlib';
import type { WorkbookBounds } from './workbook-bounds.ts';
import { broken, WorkbookRefusal } from './workbook-refusal.ts';

/** The files in a ZIP, none of which is unpacked before it is read. */
export interface ZipArchive {
  readonly paths: readonly string[];
  /**
   * A file unpacked, whatever the case of letters in its path; `null` where there is none of that path.
   * @throws WorkbookRefusal where it is damaged, or with all that was read before larger than there may be
   */
  readonly read: (path: string) => Uint8Array | null;
}

/** A file in a ZIP, as the archive's directory states it. */
interface Entry {
  readonly path: string;
  readonly name: Buffer;
  readonly isStored: boolean;
  readonly checksum: number;
  readonly packedLength: number;
  readonly length: number;
  /** Where its own header begins. */
  readonly header: number;
}

/** Whether bytes begin as a ZIP does, also one without files. */
export function isZip(bytes: Uint8Array): boolean {
  return [[0x50, 0x4b, 3, 4].join(), [0x50, 0x4b, 5, 6].join()].includes(bytes.subarray(0, 4).join());
}

/**
 * Opens a ZIP by its directory, as Excel does, and refuses one that could be read in two ways.
 * @throws WorkbookRefusal
 */
export function openedZip(bytes: Uint8Array, bounds: WorkbookBounds): ZipArchive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(file, bounds.workbookParts);
  const starts = dataStarts(file, entries);
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  // Two parts of one name: another program may read the other one.
  if (byPath.size < entries.length) throw broken('a name stands for two entries');
  let left = bounds.workbookBytes;
  return {
    paths: entries.map(({ path }) => path),
    read(path) {
      const entry = byPath.get(path.toLowerCase());
      if (entry === undefined) return null;
      const start = starts.get(entry) ?? 0;
      const data = unpacked(file.subarray(start, start + entry.packedLength), entry, left);
      left -= data.length;
      return data;
    },
  };
}

function unpacked(packed: Buffer, { isStored, length, checksum, path }: Entry, left: number): Uint8Array {
  // What an entry states of its length is not believed: no more is unpacked than there may be.
  if (length > left) throw new WorkbookRefusal('too-large', path);
  const data = isStored ? packed : inflated(packed, path, left);
  if (data.length !== length || crc32(data) !== checksum) throw broken(`the checksum of ${path} differs`);
  return data;
}

function inflated(packed: Buffer, path: string, left: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (failure) {
    const isLonger = failure instanceof Error && 'code' in failure && failure.code === 'ERR_BUFFER_TOO_LARGE';
    throw isLonger ? new WorkbookRefusal('too-large', path) : broken(`${path} can't be inflated`);
  }
}

/** Lengths of the archive's records, and what each begins with: APPNOTE.TXT 4.3. */
const records = {
  local: { mark: 0x04034b50, length: 30 },
  central: { mark: 0x02014b50, length: 46 },
  end: { mark: 0x06054b50, length: 22 },
  longEnd: { mark: 0x06064b50, length: 56 },
  longEndLocator: { mark: 0x07064b50, length: 20 },
} as const;

function isRecord(
  file: Buffer,
  at: number,
  { mark, length }: (typeof records)[keyof typeof records],
): boolean {
  return at >= 0 && at + length <= file.length && file.readUInt32LE(at) === mark;
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

function entriesOf(file: Buffer, mostEntries: number): Entry[] {
  const { start, count } = directoryOf(file);
  if (count > mostEntries) throw new WorkbookRefusal('too-large', `${count} entries`);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (!isRecord(file, at, records.central)) throw broken('the directory is cut off');
    const nameStart = at + records.central.length;
    const extraStart = nameStart + file.readUInt16LE(at + 28);
    const extraEnd = extraStart + file.readUInt16LE(at + 30);
    if (extraEnd > file.length) throw broken('the directory is cut off');
    const flags = file.readUInt16LE(at + 8);
    // Encrypted, by a strong method, its directory as well.
    if ((flags & 0b10000001000001) !== 0) throw new WorkbookRefusal('encrypted');
    const method = file.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw broken(`method ${method}`);
    const name = file.subarray(nameStart, extraStart);
    const [length, packedLength, header] = longNumbers(file.subarray(extraStart, extraEnd), [
      file.readUInt32LE(at + 24),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ]);
    entries.push({
      // Some programs for Windows write its separators.
      path: name.toString('utf8').replaceAll('\\', '/'),
      name,
      isStored: method === 0,
      checksum: file.readUInt32LE(at + 16),
      packedLength,
      length,
      header,
    });
    at = extraEnd + file.readUInt16LE(at + 32);
  }
  return entries;
}

function directoryOf(file: Buffer): Directory {
  const last = file.length - records.end.length;
  // A comment may follow it, of so many bytes at the most.
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (!isRecord(file, at, records.end)) continue;
    const locator = at - records.longEndLocator.length;
    if (!isRecord(file, locator, records.longEndLocator)) {
      return { start: file.readUInt32LE(at + 16), count: file.readUInt16LE(at + 10) };
    }
    const longEnd = Number(file.readBigUInt64LE(locator + 8));
    if (!isRecord(file, longEnd, records.longEnd)) break;
    return {
      start: Number(file.readBigUInt64LE(longEnd + 48)),
      count: Number(file.readBigUInt64LE(longEnd + 32)),
    };
  }
  throw broken('there is no directory');
}

/** Lengths and places that stand in the extra field of ZIP64 where the directory has no room for them. */
function longNumbers(
  extra: Buffer,
  short: readonly [number, number, number],
): readonly [number, number, number] {
  if (!short.includes(0xffffffff)) return short;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const long = (number: number) => {
      if (number !== 0xffffffff) return number;
      if (next + 8 > extra.length) throw broken('a long number is missing');
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    return [long(short[0]), long(short[1]), long(short[2])];
  }
  throw broken('a long number is missing');
}

/** Where the data of each entry begin. Each entry has its own: what several share unfolds without end. */
function dataStarts(file: Buffer, entries: readonly Entry[]): ReadonlyMap<Entry, number> {
  const starts = new Map<Entry, number>();
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.header - other.header)) {
    const { header, name, packedLength, path } = entry;
    if (header < end) throw broken(`${path} overlaps with another entry`);
    if (!isRecord(file, header, records.local)) throw broken(`${path} has no header`);
    const nameStart = header + records.local.length;
    const nameEnd = nameStart + file.readUInt16LE(header + 26);
    if (!file.subarray(nameStart, nameEnd).equals(name)) throw broken(`${path} has two names`);
    const start = nameEnd + file.readUInt16LE(header + 28);
    end = start + packedLength;
    if (end > file.length) throw broken(`${path} is cut off`);
    starts.set(entry, start);
  }
  return starts;
}
