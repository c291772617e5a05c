import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';

/** The earliest time that an archive can state; in local time, as archives state times. */
const mtime = new Date(1980, 0, 1);

/** How hard it is tried to make archives small, of 9: twice as much takes twice the time, and saves a tenth. */
const level = 3;

/** An archive of some files, by their paths, none of which bears the time at which it was written. */
export function packed(files: Zippable): Uint8Array {
  return zipSync(files, { mtime, level });
}

/** A file of an archive: its path, and its text in pieces, which are made as they are packed. */
export interface PackedFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** The same of large files, of which no more than a piece is held. */
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
    for (const piece of pieces) file.push(strToU8(piece));
    file.push(new Uint8Array(), true);
  }
  archive.end();
  return Buffer.concat(packedPieces);
}
