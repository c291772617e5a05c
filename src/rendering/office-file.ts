import { type Zippable, zipSync } from 'fflate';

/** An archive of some files, by their paths, none of which bears the time at which it was written. */
export function packed(files: Zippable): Uint8Array {
  // The earliest time that an archive can state; in local time, as archives state times.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
