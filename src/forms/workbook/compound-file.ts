/** How files of Word, Excel and PowerPoint 97–2003 begin, and those behind a password (MS-CFB 2.2). */
const mark = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const noSector = 0xfffffffa;
const noEntry = 0xffffffff;
const entryLength = 128;

/** Whether bytes begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return mark.equals(bytes.subarray(0, mark.length));
}

/**
 * The names of what stands in a compound file directly: what is embedded in a document has its own, deeper down. Those that
 * are found, where the file is damaged.
 */
export function namesInCompoundFile(bytes: Uint8Array): ReadonlySet<string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryEntries(file);
  const names = new Set<string>();
  const seen = new Set<number>();
  const open = [childOf(entries[0])];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    names.add(nameOf(entry));
    open.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
  }
  return names;
}

function childOf(root: Buffer | undefined): number {
  return root === undefined ? noEntry : root.readUInt32LE(76);
}

function nameOf(entry: Buffer): string {
  const length = Math.min(64, entry.readUInt16LE(64));
  return entry.toString('utf16le', 0, Math.max(0, length - 2));
}

/** The directory's entries, from its chain of sectors. */
function directoryEntries(file: Buffer): Buffer[] {
  if (file.length < 512) return [];
  const sectorLength = file.readUInt16LE(30) === 12 ? 4096 : 512;
  const startOf = (sector: number) => (sector + 1) * sectorLength;
  const isInFile = (sector: number) => sector < noSector && startOf(sector) + sectorLength <= file.length;
  const entries: Buffer[] = [];
  const seen = new Set<number>();
  let sector = file.readUInt32LE(48);
  while (isInFile(sector) && !seen.has(sector)) {
    seen.add(sector);
    for (let at = startOf(sector); at < startOf(sector) + sectorLength; at += entryLength) {
      entries.push(file.subarray(at, at + entryLength));
    }
    sector = nextSector(sector);
  }
  return entries;

  /** As the file's allocation table has it, of whose sectors the header names the first 109: files of 7 MB and more have others. */
  function nextSector(after: number): number {
    const perSector = sectorLength / 4;
    const table = Math.floor(after / perSector);
    if (table >= 109) return noSector;
    const tableSector = file.readUInt32LE(76 + 4 * table);
    return isInFile(tableSector)
      ? file.readUInt32LE(startOf(tableSector) + 4 * (after % perSector))
      : noSector;
  }
}
