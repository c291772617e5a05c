/** A style of a family, as fonts name them. */
export type StyleName = 'Regular' | 'Bold' | 'Italic' | 'BoldItalic';

const longest = 60;

/**
 * The name of a font's family: letters, digits, spaces, dots and hyphens alone, since it goes into all kinds of files;
 * empty where the font gives none.
 */
export function familyNameIn(table: Buffer): string {
  const count = table.readUInt16BE(2);
  const texts = table.readUInt16BE(4);
  let best = { rank: 0, name: '' };
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    if (table.readUInt16BE(record + 6) !== 1) continue;
    const platform = table.readUInt16BE(record);
    const language = table.readUInt16BE(record + 4);
    const start = texts + table.readUInt16BE(record + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8));
    const rank = platform === 1 ? 1 : language === 0x409 ? 3 : 2;
    const name = plainName(platform === 1 ? bytes.toString('latin1') : utf16(bytes));
    if (name !== '' && rank > best.rank) best = { rank, name };
  }
  return best.name;
}

/** A font's table of names: that of its family and those that follow from it and the style. */
export function nameTable(family: string, style: StyleName): Buffer {
  const ascii = family.normalize('NFD').replace(/[^A-Za-z0-9]/g, '') || 'Font';
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${ascii}-${style}`],
  ] as const;
  const texts = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    // For Windows, in Unicode, American English: what every reader looks for.
    for (const [place, value] of [3, 1, 0x409, id, length, offset].entries()) {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    }
    offset += length;
  }
  return Buffer.concat([header, ...texts]);
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} .-]/gu, '')
    .slice(0, longest)
    .trim();
}
