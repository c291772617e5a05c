import { most } from '../../limits.ts';

/**
 * What a change makes of an object: stretches of it, and bytes of its own (gitformat-pack(5), deltified representation).
 * @returns `null` where the change is no change of that object
 */
export function applied(change: Buffer, base: Buffer): Buffer | null {
  const reader = new ByteReader(change);
  const baseSize = reader.size();
  const size = reader.size();
  if (baseSize !== base.length || size > most.mostFileBytes) return null;
  const result = Buffer.alloc(size);
  let filledTo = 0;
  while (!reader.isAtEnd()) {
    const command = reader.byte();
    const piece = command >= 0x80 ? copied(command, reader, base) : reader.bytes(command);
    if (command === 0 || piece === null || filledTo + piece.length > size) return null;
    piece.copy(result, filledTo);
    filledTo += piece.length;
  }
  return filledTo === size ? result : null;
}

/** A stretch of the object: the command's bits say which bytes of its place and its length follow. */
function copied(command: number, reader: ByteReader, base: Buffer): Buffer | null {
  let [start, length] = [0, 0];
  for (const [bit, factor] of [1, 0x100, 0x10000, 0x1000000].entries()) {
    if (command & (1 << bit)) start += reader.byte() * factor;
  }
  for (const [bit, factor] of [1, 0x100, 0x10000].entries()) {
    if (command & (0x10 << bit)) length += reader.byte() * factor;
  }
  const end = start + (length === 0 ? 0x10000 : length);
  return end > base.length ? null : base.subarray(start, end);
}

class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  /** `null` where there are not so many left. */
  bytes(count: number): Buffer | null {
    const end = this.#at + count;
    if (end > this.#bytes.length) return null;
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }

  /** Seven bits a byte, the lowest first. */
  size(): number {
    let size = 0;
    for (let factor = 1; factor < 2 ** 42; factor *= 128) {
      const byte = this.byte();
      size += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
    }
    return size;
  }
}
