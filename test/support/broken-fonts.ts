import { fontFileOf, type Tables, tablesIn } from '../../src/fonts/sfnt.ts';
import { postScriptOutlinesOf } from './postscript-font.ts';

/** A file that is a font in part, or not at all, by what is wrong with it; made when it is asked for, since it is large. */
export interface BrokenFont {
  readonly name: string;
  readonly file: () => Buffer;
}

/** The same, made with numbers at random. */
interface Recipe {
  readonly name: string;
  readonly make: (random: Random) => Buffer;
}

/** A number from 0 to below another. */
type Random = (below: number) => number;

/** Numbers that are the same each time: a generator by Lehmer. */
function repeatable(seed: number): Random {
  let state = 1 + (seed % 2_147_483_646);
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Names that would be more than names in a PDF, in XML or at a terminal. */
const hostileNames = [
  'X /JS (app.alert(1)) /OpenAction << /S /JavaScript >>',
  'A) /OpenAction 1 0 R (',
  'B\n/Launch\r\nendobj',
  'C\u0000\u0001\u0008\u000b\u001f\u007f\u0085',
  'D<w:b/>&amp;]]>"\'--><script>',
  'E\ud800F\udfff\ufffe\uffff',
  'G\u202e\u2066\u200b\ufeff',
  'H#20#2FJS%25',
  'I'.repeat(30_000),
  ' ',
  '',
  '(((((((',
  'J\u001b[31m\u001b]0;x\u0007',
] as const;

/** A font's names, all of them the same. */
export function fontNames(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16().subarray(0, 0xfffe);
  const header = Buffer.alloc(6 + 12 * 3);
  header.writeUInt16BE(3, 2);
  header.writeUInt16BE(header.length, 4);
  for (const [index, id] of [1, 4, 6].entries()) {
    for (const [place, value] of [3, 1, 0x409, id, text.length, 0].entries()) {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    }
  }
  return Buffer.concat([header, text]);
}

const needed = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'post', 'loca', 'glyf'];
const others = [
  'OS/2',
  'cvt ',
  'fpgm',
  'prep',
  'GPOS',
  'GSUB',
  'GDEF',
  'kern',
  'fvar',
  'gvar',
  'COLR',
  'SVG ',
];

/** Fonts that are broken in every way that is known, made of a whole one: some hundreds, the same for the same seed. */
export function brokenFonts(whole: Buffer, seed: number): BrokenFont[] {
  const tables = tablesIn(whole);
  const recipes = [
    ...withDamagedTables(tables),
    ...withNumbersOutOfBounds(tables),
    ...withCharacterMaps(tables),
    ...withHostileNames(tables),
    ...withPostScriptOutlines(tables),
    ...withDamagedDirectory(whole),
    ...otherFiles(whole),
  ];
  return recipes.map(({ name, make }, index) => ({ name, file: () => make(repeatable(seed + index)) }));
}

const bytesOf = (length: number, random: Random) =>
  Buffer.from(Uint8Array.from({ length }, () => random(256)));

/** The font with one of its tables replaced, or taken out. */
function withTable(tables: Tables, tag: string, table: Buffer | null): Buffer {
  const changed = new Map(tables);
  if (table === null) changed.delete(tag);
  else changed.set(tag, table);
  return fontFileOf(changed, false);
}

/** A copy of one of the font's tables with some bytes changed. */
function edited(tables: Tables, tag: string, write: (table: Buffer) => void): Buffer {
  const table = Buffer.from(tables.get(tag) ?? Buffer.alloc(64));
  write(table);
  return withTable(tables, tag, table);
}

/** A copy with some of its bytes changed at random. */
function struck(bytes: Buffer, times: number, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  for (let time = 0; time < times && copy.length > 0; time += 1) copy[random(copy.length)] = random(256);
  return copy;
}

function withDamagedTables(tables: Tables): Recipe[] {
  return [...needed, ...others].flatMap((tag) => {
    const table = tables.get(tag) ?? Buffer.alloc(200, 0x2a);
    const damages: Readonly<Record<string, (random: Random) => Buffer | null>> = {
      missing: () => null,
      empty: () => Buffer.alloc(0),
      'of one byte': () => Buffer.from([0]),
      'of two bytes': () => Buffer.from([0, 1]),
      'cut in half': () => table.subarray(0, table.length >> 1),
      twice: () => Buffer.concat([table, table]),
      'of zeros': () => Buffer.alloc(table.length),
      'of ones': () => Buffer.alloc(table.length, 0xff),
      'at random': (random) => bytesOf(Math.min(table.length, 4000), random),
      'struck in its head': (random) =>
        Buffer.concat([struck(table.subarray(0, 40), 4, random), table.subarray(40)]),
      struck: (random) => struck(table, 20, random),
    };
    return Object.entries(damages).map(([how, damaged]) => ({
      name: `${tag} ${how}`,
      make: (random: Random) => withTable(tables, tag, damaged(random)),
    }));
  });
}

function withNumbersOutOfBounds(tables: Tables): Recipe[] {
  const numbers: readonly (readonly [string, string, number, number])[] = [
    ['size', 'head', 18, 0],
    ['size', 'head', 18, 1],
    ['size', 'head', 18, 0xffff],
    ['format of offsets', 'head', 50, 7],
    ['bounds', 'head', 36, 0x8000],
    ['ascent', 'hhea', 4, 0x7fff],
    ['ascent', 'hhea', 4, 0],
    ['descent', 'hhea', 6, 0x8000],
    ['gap', 'hhea', 8, 0x7fff],
    ['count of widths', 'hhea', 34, 0],
    ['count of widths', 'hhea', 34, 0xffff],
    ['count of glyphs', 'maxp', 4, 0],
    ['count of glyphs', 'maxp', 4, 1],
    ['count of glyphs', 'maxp', 4, 0xffff],
    ['slant', 'post', 4, 0x7fff],
    ['version', 'post', 0, 2],
    ['version', 'OS/2', 0, 0xffff],
    ['weight', 'OS/2', 4, 0xffff],
    ['count of names', 'name', 2, 0xffff],
    ['place of names', 'name', 4, 0xffff],
    ['count of subtables', 'cmap', 2, 0xffff],
  ];
  const ofNumbers = numbers.map(([what, tag, at, value]) => ({
    name: `${what} in ${tag}: ${value}`,
    make: () => edited(tables, tag, (table) => table.writeUInt16BE(value, at)),
  }));
  const offsetOf = (glyph: number) => (tables.get('loca') as Buffer).readUInt32BE(4 * glyph);
  const composite = (parts: readonly number[]) =>
    edited(tables, 'glyf', (glyf) => {
      for (const [index, part] of parts.entries()) {
        const start = offsetOf(36 + index);
        glyf.writeInt16BE(-1, start);
        glyf.writeUInt16BE(0, start + 10);
        glyf.writeUInt16BE(part, start + 12);
      }
    });
  return [
    ...ofNumbers,
    { name: 'widths of fewer glyphs', make: () => edited(tables, 'hmtx', (table) => table.fill(0, 8)) },
    {
      name: 'widths cut off',
      make: () => withTable(tables, 'hmtx', (tables.get('hmtx') as Buffer).subarray(0, 90)),
    },
    {
      name: 'offsets beyond the outlines',
      make: () => edited(tables, 'loca', (loca) => loca.writeUInt32BE(0xfffffff0, 160)),
    },
    {
      name: 'offsets that go back',
      make: () => edited(tables, 'loca', (loca) => loca.writeUInt32BE(offsetOf(90), 160)),
    },
    { name: 'a glyph made of itself', make: () => composite([36]) },
    { name: 'glyphs made of each other', make: () => composite([37, 36]) },
    { name: 'three glyphs made of each other', make: () => composite([37, 38, 36]) },
    { name: 'a glyph made of one that is not there', make: () => composite([0xffff]) },
  ];
}

/** Characters by subtables of each format, with counts and ranges that reach far, or round. */
function withCharacterMaps(tables: Tables): Recipe[] {
  return [0, 2, 4, 6, 8, 10, 12, 13, 14, 99].flatMap((format) =>
    [0, 1, 0x7fff, 0xffff].map((count) => ({
      name: `characters in format ${format}, ${count}`,
      make: (random: Random) => {
        const cmap = Buffer.alloc(400);
        cmap.writeUInt16BE(2, 2);
        for (const record of [4, 12]) {
          cmap.writeUInt16BE(3, record);
          cmap.writeUInt16BE(format > 6 ? 10 : 1, record + 2);
          cmap.writeUInt32BE(20, record + 4);
        }
        bytesOf(370, random).copy(cmap, 30);
        cmap.writeUInt16BE(format, 20);
        // The length and the count stand elsewhere in each format.
        for (const at of [22, 24, 26, 28, 32, 34]) cmap.writeUInt16BE(count, at);
        return withTable(tables, 'cmap', cmap);
      },
    })),
  );
}

function withHostileNames(tables: Tables): Recipe[] {
  return hostileNames.map((name, index) => ({
    name: `name ${index + 1}`,
    make: () => withTable(tables, 'name', fontNames(name)),
  }));
}

function withPostScriptOutlines(tables: Tables): Recipe[] {
  const glyphCount = (tables.get('maxp') as Buffer).readUInt16BE(4);
  const square = Buffer.from([239, 139, 21, 139, 239, 5, 14]);
  const whole = () => postScriptOutlinesOf(glyphCount, square);
  const head = 60;
  const makers: readonly ((random: Random) => Buffer)[] = [
    whole,
    (random) => bytesOf(3000, random),
    () => postScriptOutlinesOf(glyphCount, square, [], 0x7fffffff),
    ...Array.from({ length: 40 }, (_, index) => (random: Random) => {
      const cff = whole();
      return Buffer.concat([struck(cff.subarray(0, head), 1 + (index % 4), random), cff.subarray(head)]);
    }),
    ...Array.from(
      { length: 30 },
      () => (random: Random) => postScriptOutlinesOf(glyphCount, bytesOf(12, random)),
    ),
  ];
  return makers.map((cff, index) => ({
    name: `outlines in PostScript’s format ${index}`,
    make: (random) => fontFileOf(new Map(tables).set('CFF ', cff(random)), true),
  }));
}

/** Tables that overlap, reach beyond the file, or are there twice. */
function withDamagedDirectory(whole: Buffer): Recipe[] {
  const count = whole.readUInt16BE(4);
  const damaged = (write: (record: number, file: Buffer) => void) => {
    const file = Buffer.from(whole);
    for (let record = 12; record < 12 + 16 * count; record += 16) write(record, file);
    return file;
  };
  return [
    { name: 'tables all at one place', make: () => damaged((at, file) => file.writeUInt32BE(300, at + 8)) },
    { name: 'tables that overlap', make: () => damaged((at, file) => file.writeUInt32BE(200 + at, at + 8)) },
    {
      name: 'tables beyond the file',
      make: () => damaged((at, file) => file.writeUInt32BE(0xfffffff0, at + 8)),
    },
    {
      name: 'tables of all bytes',
      make: () => damaged((at, file) => file.writeUInt32BE(0xffffffff, at + 12)),
    },
    { name: 'tables of one name', make: () => damaged((at, file) => file.write('glyf', at, 'latin1')) },
    { name: 'tables of no bytes', make: () => damaged((at, file) => file.writeUInt32BE(0, at + 12)) },
    ...Array.from({ length: 20 }, (_, index) => ({
      name: `directory struck ${index}`,
      make: (random: Random) =>
        Buffer.concat([
          struck(whole.subarray(0, 12 + 16 * count), 3, random),
          whole.subarray(12 + 16 * count),
        ]),
    })),
  ];
}

function otherFiles(whole: Buffer): Recipe[] {
  const marks = ['ttcf', 'wOFF', 'wOF2', 'typ1', 'true', 'OTTO', '%!PS', '%PDF', 'PK\u0003\u0004', 'GIF8'];
  const lengths = [0, 1, 2, 3, 4, 11, 12, 13, 28, 500, 70_000];
  return [
    ...marks.map((mark) => ({
      name: `marked as ${mark.slice(0, 2)}…`,
      make: () => Buffer.concat([Buffer.from(mark, 'latin1'), whole.subarray(4)]),
    })),
    ...lengths.map((length) => ({
      name: `${length} bytes of a font`,
      make: () => whole.subarray(0, length),
    })),
    ...lengths.map((length) => ({
      name: `${length} bytes at random`,
      make: (random: Random) => bytesOf(length, random),
    })),
    { name: 'text', make: () => Buffer.from('Đây không phải phông chữ.\n'.repeat(100)) },
  ];
}
