import { newSha256 } from './sha256.ts';

/** A file's bytes in pieces, whether they are given as a whole or not. */
export function piecesOf<Pieces extends Iterable<Uint8Array> | AsyncIterable<Uint8Array>>(
  bytes: Uint8Array | Pieces,
): Pieces | readonly Uint8Array[] {
  return bytes instanceof Uint8Array ? [bytes] : bytes;
}

/** What pieces make together. */
export function wholeOf(pieces: Iterable<Uint8Array>): Uint8Array {
  const [first = new Uint8Array(), ...others] = pieces;
  return others.length === 0 ? first : Buffer.concat([first, ...others]);
}

/** What a file is known by. */
export interface Digest {
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** What the file of some pieces is known by, found once: to make them may take time. */
export function digestOf(pieces: Iterable<Uint8Array>): Digest {
  let digest = known.get(pieces);
  if (digest === undefined) {
    const hash = newSha256();
    let size = 0;
    for (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
    }
    digest = { sha256: hash.digest('hex'), size };
    known.set(pieces, digest);
  }
  return digest;
}

const known = new WeakMap<Iterable<Uint8Array>, Digest>();
