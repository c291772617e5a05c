import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The earliest time that an archive can state; in local time, as archives state times. */
const mtime = new Date(1980, 0, 1);

/** How hard it is tried to make archives small, of 9: twice as much takes twice the time, and saves a tenth. */
const level = 3;

/** A file of an archive: its path, and its text or bytes in pieces, which are made as they are packed. */
export interface PackedFile {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** An archive of some files, none of which bears the time at which it was written. No more than a piece is held of each. */
export function packedInPieces(files: Iterable<PackedFile>): Uint8Array {
  const packedPieces: Uint8Array[] = [];
  const archive = new Zip((failure, piece) => {
    if (failure !== null) throw failure;
    packedPieces.push(piece);
  });
  for (const { path, pieces } of files) {
    const file = new ZipDeflate(path, { level });
    file.mtime = mtime;
    archive.add(file);
    for (const piece of pieces) file.push(typeof piece === 'string' ? strToU8(piece) : piece);
    file.push(new Uint8Array(), true);
  }
  archive.end();
  return Buffer.concat(packedPieces);
}
