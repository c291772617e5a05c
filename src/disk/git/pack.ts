import { type FileHandle, open } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { reasonOf } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { applied } from './delta.ts';
import { GitFailure } from './git-failure.ts';

/** What an object may be, in the order of their numbers in packs. */
export const objectTypes = ['commit', 'tree', 'blob', 'tag'] as const;

/** What an object is. */
export type ObjectType = (typeof objectTypes)[number];

/** An object, unpacked. */
export interface GitObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

// gitformat-pack(5): the index of version 2.
const magic = 0xff744f63;
const fanoutStart = 8;
const namesStart = fanoutStart + 256 * 4;
const nameBytes = 20;

/** A file of many objects, with the index beside it. Only what is asked for is read: a pack may be larger than memory. */
export class Pack {
  readonly #path: string;
  #index: Promise<FileHandle> | null = null;
  #data: Promise<FileHandle> | null = null;
  #fanout: Promise<Buffer> | null = null;

  /** @param path of both files, without ".pack" and ".idx" */
  constructor(path: string) {
    this.#path = path;
  }

  /**
   * An object by its name; `null` where the pack has none.
   * @param readOther reads an object that one of these is stored as a change of, wherever it is
   * @throws GitFailure where the pack is damaged
   */
  async read(name: string, readOther: (name: string) => Promise<GitObject>): Promise<GitObject | null> {
    const at = await this.#placeOf(name);
    return at === null ? null : this.#objectAt(at, readOther);
  }

  /** The names of the objects that begin so. */
  async namesBeginning(beginning: string): Promise<string[]> {
    const { names } = await this.#namesLike(beginning);
    return names.filter((name) => name.startsWith(beginning));
  }

  /** Closes the files. */
  async close(): Promise<void> {
    for (const file of [this.#index, this.#data]) await (await file?.catch(() => null))?.close();
  }

  /** All names with the same first byte, and the number of the first of them. */
  async #namesLike(name: string): Promise<{ readonly names: string[]; readonly first: number }> {
    const fanout = await this.#fanoutOf();
    const byte = Number.parseInt(name.slice(0, 2), 16);
    const first = byte === 0 ? 0 : fanout.readUInt32BE((byte - 1) * 4);
    const end = fanout.readUInt32BE(byte * 4);
    if (end < first) throw new GitFailure('damaged', this.#path);
    const bytes = await this.#bytesOf(
      this.#openIndex(),
      namesStart + first * nameBytes,
      (end - first) * nameBytes,
    );
    const names = Array.from({ length: end - first }, (_, index) =>
      bytes.toString('hex', index * nameBytes, (index + 1) * nameBytes),
    );
    return { names, first };
  }

  async #placeOf(name: string): Promise<number | null> {
    const { names, first } = await this.#namesLike(name);
    const index = names.indexOf(name);
    if (index === -1) return null;
    const count = (await this.#fanoutOf()).readUInt32BE(255 * 4);
    // After the names come four bytes of a checksum for each.
    const offsets = namesStart + count * (nameBytes + 4);
    const offset = (await this.#bytesOf(this.#openIndex(), offsets + (first + index) * 4, 4)).readUInt32BE(0);
    if (offset < 0x80000000) return offset;
    const large = offsets + count * 4 + (offset - 0x80000000) * 8;
    return Number((await this.#bytesOf(this.#openIndex(), large, 8)).readBigUInt64BE(0));
  }

  /** An object where it stands; one that is stored as changes of others is put together, the innermost first. */
  async #objectAt(start: number, readOther: (name: string) => Promise<GitObject>): Promise<GitObject> {
    const changes: Buffer[] = [];
    const passed = new Set<number>();
    let at = start;
    for (;;) {
      // What is a change of itself would never end.
      if (passed.has(at)) throw new GitFailure('damaged', this.#path);
      passed.add(at);
      const { kind, size, dataAt } = await this.#headAt(at);
      if (kind === 6) {
        const { distance, end } = await this.#distanceAt(dataAt);
        changes.push(await this.#inflated(end, size));
        at -= distance;
        if (distance <= 0 || at < 0) throw new GitFailure('damaged', this.#path);
        continue;
      }
      if (kind === 7) {
        const base = (await this.#bytesOf(this.#openData(), dataAt, nameBytes)).toString('hex');
        changes.push(await this.#inflated(dataAt + nameBytes, size));
        const place = await this.#placeOf(base);
        if (place === null) return this.#changed(await readOther(base), changes);
        at = place;
        continue;
      }
      const type = objectTypes[kind - 1];
      if (type === undefined) throw new GitFailure('damaged', this.#path);
      return this.#changed({ type, bytes: await this.#inflated(dataAt, size) }, changes);
    }
  }

  #changed({ type, bytes }: GitObject, changes: readonly Buffer[]): GitObject {
    const whole = changes.reduceRight(
      (base: Buffer | null, change) => (base === null ? null : applied(change, base)),
      bytes,
    );
    if (whole === null) throw new GitFailure('damaged', this.#path);
    return { type, bytes: whole };
  }

  /** The kind of an object and its size: three bits and four, then seven a byte while the first bit says so. */
  async #headAt(
    at: number,
  ): Promise<{ readonly kind: number; readonly size: number; readonly dataAt: number }> {
    const bytes = await this.#bytesOf(this.#openData(), at, 16, true);
    let byte = bytes[0] ?? 0;
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    let length = 1;
    for (let factor = 16; byte >= 0x80; factor *= 128) {
      byte = bytes[length] ?? 0;
      size += (byte & 0x7f) * factor;
      length += 1;
      if (length > 10) throw new GitFailure('damaged', this.#path);
    }
    if (size > most.mostFileBytes) throw new GitFailure('damaged', this.#path);
    return { kind, size, dataAt: at + length };
  }

  /** How far before this object the one stands that it is a change of. */
  async #distanceAt(at: number): Promise<{ readonly distance: number; readonly end: number }> {
    const bytes = await this.#bytesOf(this.#openData(), at, 16, true);
    let byte = bytes[0] ?? 0;
    let distance = byte & 0x7f;
    let length = 1;
    while (byte >= 0x80) {
      byte = bytes[length] ?? 0;
      distance = (distance + 1) * 128 + (byte & 0x7f);
      length += 1;
      if (length > 10) throw new GitFailure('damaged', this.#path);
    }
    return { distance, end: at + length };
  }

  /** What is packed at a place, of which only the size unpacked is known. */
  async #inflated(at: number, size: number): Promise<Buffer> {
    // What cannot be made smaller is a little longer than it was; what was packed otherwise may be longer still.
    for (let length = size + (size >> 6) + 64; ; length *= 2) {
      const packed = await this.#bytesOf(this.#openData(), at, length, true);
      try {
        const bytes = inflateSync(packed, { maxOutputLength: size + 1 });
        if (bytes.length === size) return bytes;
      } catch (reason) {
        const isCut = reasonOf(reason) === 'Z_BUF_ERROR' && packed.length === length;
        if (isCut) continue;
      }
      throw new GitFailure('damaged', this.#path);
    }
  }

  /** @param mayEnd whether the file may end before that */
  async #bytesOf(file: Promise<FileHandle>, at: number, length: number, mayEnd = false): Promise<Buffer> {
    if (length > 2 * most.mostFileBytes) throw new GitFailure('damaged', this.#path);
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await (await file).read(bytes, 0, length, at);
    if (bytesRead < length && !mayEnd) throw new GitFailure('damaged', this.#path);
    return bytes.subarray(0, bytesRead);
  }

  #fanoutOf(): Promise<Buffer> {
    this.#fanout ??= this.#bytesOf(this.#openIndex(), 0, namesStart).then((head) => {
      if (head.readUInt32BE(0) !== magic || head.readUInt32BE(4) !== 2) {
        throw new GitFailure('unknown-storage', this.#path);
      }
      return head.subarray(fanoutStart);
    });
    return this.#fanout;
  }

  #openIndex(): Promise<FileHandle> {
    this.#index ??= open(`${this.#path}.idx`);
    return this.#index;
  }

  #openData(): Promise<FileHandle> {
    this.#data ??= open(`${this.#path}.pack`);
    return this.#data;
  }
}
