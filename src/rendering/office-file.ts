import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * An office file (a ZIP archive) packed anew, so that the same input gives the same bytes: no file in it bears the
 * time at which it was written, and what the document says of its own times is `date`.
 * @param changes what becomes of other files' text, by their paths
 */
export function repacked(
  file: Uint8Array,
  date: Date,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array {
  const all: Readonly<Record<string, (text: string) => string>> = {
    ...changes,
    'docProps/core.xml': (text) => withDate(changes['docProps/core.xml']?.(text) ?? text, date),
  };
  const entries = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const change = Object.entries(all).find(([changed]) => changed === path)?.[1];
    return [path, change === undefined ? bytes : strToU8(change(new TextDecoder().decode(bytes)))] as const;
  });
  return packed(Object.fromEntries(entries));
}

/** An archive of some files, by their paths, none of which bears the time at which it was written. */
export function packed(files: Zippable): Uint8Array {
  // The earliest time that an archive can state; in local time, as archives state times.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

function withDate(core: string, date: Date): string {
  const stated = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return core.replace(/(<dcterms:(?:created|modified)\b[^<>]*>)[^<]*/g, `$1${stated}`);
}
