/** How many bytes of a file are looked at: the key stands in one of its first lines. */
export const nearTheTop = 4096;

/** Whether a file among the submissions is a roll-up: a key at the start of one of its first lines says so. */
export function isRollup(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, nearTheTop));
  // Of UTF-16, every second byte is 0.
  return /(?:^|[\r\n])(?:ï»¿|ÿþ|þÿ)?["']?rollup["']?[ \t]*:/.test(
    beginning.toString('latin1').replaceAll('\0', ''),
  );
}
