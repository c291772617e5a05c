/** A font's tables by their tags. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Why a font can't be used; for who looks into it, not for the report. */
export class UnusableFont extends Error {}

/** A font that cannot be used since it lacks letters that every report has. */
export class FontWithoutLetters extends UnusableFont {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`no ${letters.join('')}`);
    this.letters = letters;
  }
}

/** Sees to it that a font is as it must be. @throws UnusableFont with the reason where it is not */
export function refuseUnless(condition: boolean, reason: string): void {
  if (!condition) throw new UnusableFont(reason);
}

/** TrueType outlines as Windows and as Apple mark them, and outlines in PostScript's format. */
const signatures = [0x00010000, 0x74727565, 0x4f54544f];

const headerLength = 12;
const recordLength = 16;

/**
 * The tables of a font file, each within it; of a tag that is there twice the first.
 * @throws UnusableFont if it is no such file: a collection or a font packed for the web is none
 */
export function tablesIn(file: Buffer): Tables {
  refuseUnless(file.length > headerLength && signatures.includes(file.readUInt32BE(0)), 'no font');
  const count = file.readUInt16BE(4);
  refuseUnless(file.length >= headerLength + count * recordLength, 'tables cut off');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const record = headerLength + index * recordLength;
    const tag = file.toString('latin1', record, record + 4);
    const start = file.readUInt32BE(record + 8);
    const end = start + file.readUInt32BE(record + 12);
    refuseUnless(end <= file.length, `${tag} cut off`);
    if (!tables.has(tag)) tables.set(tag, file.subarray(start, end));
  }
  return tables;
}

/** A table that a font must have, with at least so many bytes. */
export function required(tables: Tables, tag: string, length = 1): Buffer {
  const table = tables.get(tag);
  refuseUnless(table !== undefined && table.length >= length, `no ${tag}`);
  return table as Buffer; // Refused above if it were undefined.
}

/** A font file of some tables. */
export function fontFileOf(tables: Tables, hasPostScriptOutlines: boolean): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(headerLength + sorted.length * recordLength);
  header.writeUInt32BE(hasPostScriptOutlines ? 0x4f54544f : 0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  const power = Math.floor(Math.log2(sorted.length));
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [index, [tag, table]] of sorted.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const record = headerLength + index * recordLength;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksumOf(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksumOf(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
