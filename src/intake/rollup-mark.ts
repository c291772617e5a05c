/** How many bytes of a file are enough to know it: the key stands in one of its first lines, where no other program has put its keys in order. */
export const nearTheTop = 4096;

/** Byte by byte: Node 20 searches for UTF-16 without an end where its bytes don't lie at an even place. */
const inUtf16 = [...'rollup'].join('\0');

/** Whether a file among the submissions is a roll-up: a key at the start of one of its lines says so. */
export function isRollup(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // A PDF may carry one as it is.
  if (buffer.subarray(0, 1024).includes('%PDF-')) return false;
  // Nearly all files are known by that alone to be none.
  if (!buffer.includes('rollup') && !buffer.includes(inUtf16, 0, 'latin1')) return false;
  // Of UTF-16, every second byte is 0.
  return /(?:^|[\r\n])(?:ï»¿|ÿþ|þÿ)?["']?rollup["']?[ \t]*:/.test(
    buffer.toString('latin1').replaceAll('\0', ''),
  );
}
