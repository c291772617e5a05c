import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { characterTable } from '../../src/fonts/character-map.ts';
import { type FontFile, readFamily, tinos } from '../../src/fonts/family.ts';
import { FontWithoutLetters, fontFileOf, tablesIn } from '../../src/fonts/sfnt.ts';
import { soundFont } from '../../src/fonts/sound-font.ts';
import { fontNames } from '../support/broken-fonts.ts';
import { isLong } from '../support/needs.ts';
import { postScriptFont } from '../support/postscript-font.ts';

let tables: Map<string, Buffer>;
let whole: Font;

beforeAll(async () => {
  tables = new Map(tablesIn(await readFile(tinos().regular.path)));
  whole = opened(fontWith('none', null));
});

/** The font with one of its tables replaced, or taken out. */
function fontWith(tag: string, table: Buffer | null): Buffer {
  const changed = new Map(tables);
  if (table === null) changed.delete(tag);
  else changed.set(tag, table);
  return fontFileOf(changed, false);
}

/** A copy of one of the font's tables with some bytes written into it. */
function edited(tag: string, write: (table: Buffer) => void): Buffer {
  const table = Buffer.from(tables.get(tag) ?? Buffer.alloc(0));
  write(table);
  return fontWith(tag, table);
}

function opened(file: Buffer): Font {
  const font = create(soundFont(file, 'Bold'));
  if ('fonts' in font) throw new Error('A collection.');
  return font;
}

/** Whether a file is refused; one that is not must be a font whose letters have widths and outlines. */
function isRefused(file: Buffer): boolean {
  let font: Font;
  try {
    font = opened(file);
  } catch {
    return true;
  }
  const { glyphs, advanceWidth } = font.layout('Thị xã Cửa Lò, 98,5%');
  expect(advanceWidth).toBeGreaterThan(0);
  for (const { codePoints, path } of glyphs) {
    if (codePoints[0] !== 0x20) expect(path.commands.length).toBeGreaterThan(0);
  }
  return false;
}

const codeOf = (letter: string) => letter.codePointAt(0) ?? 0;
const glyphOf = (code: number) => whole.glyphForCodePoint(code).id;

const required = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'post', 'loca', 'glyf'];

describe('a font made anew of what a report needs', () => {
  it('has the widths of the letters, and nothing that substitutes and places them', async () => {
    const font = whole;
    const original = create(await readFile(tinos().regular.path)) as Font; // No collection.
    for (const letter of 'Thị xã Cửa Lò, ngày 13 tháng 12') {
      const code = letter.codePointAt(0) ?? 0;
      expect(font.glyphForCodePoint(code).advanceWidth).toBe(original.glyphForCodePoint(code).advanceWidth);
      expect(font.glyphForCodePoint(code).path.toSVG()).toBe(original.glyphForCodePoint(code).path.toSVG());
    }
    expect([...tablesIn(soundFont(fontWith('none', null), 'Bold')).keys()].sort()).toEqual([
      'OS/2',
      'cmap',
      'cvt ',
      'fpgm',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'name',
      'post',
      'prep',
    ]);
  });

  it.each(required)('is refused without %s', (tag) => {
    expect(isRefused(fontWith(tag, null))).toBe(true);
    expect(isRefused(fontWith(tag, Buffer.alloc(2)))).toBe(true);
  });

  it.each(['GPOS', 'GSUB', 'OS/2', 'GDEF', 'COLR', 'kern', 'fvar', 'SVG '])(
    'is sound with a %s of two bytes, which goes unread',
    (tag) => {
      expect(isRefused(fontWith(tag, Buffer.from([0, 1])))).toBe(false);
      expect(isRefused(fontWith(tag, Buffer.alloc(4000, 0xff)))).toBe(false);
    },
  );

  it.each([...required, 'OS/2', 'cvt ', 'fpgm', 'prep'])('is refused or sound with a damaged %s', (tag) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    isRefused(fontWith(tag, Buffer.alloc(table.length)));
    isRefused(fontWith(tag, Buffer.alloc(table.length, 0xff)));
    isRefused(fontWith(tag, table.subarray(0, table.length >> 1)));
    for (let at = 0; at < Math.min(table.length, 56) - 1; at += isLong ? 2 : 8) {
      for (const value of [0, 0xffff]) isRefused(edited(tag, (own) => own.writeUInt16BE(value, at)));
    }
  });

  it('is refused if the file is none, is cut off, or holds several fonts or one for the web', () => {
    const whole = fontWith('none', null);
    const marked = (mark: string) => Buffer.concat([Buffer.from(mark, 'latin1'), whole.subarray(4)]);
    for (const file of [
      Buffer.alloc(0),
      Buffer.from('not a font at all'),
      whole.subarray(0, whole.length >> 1),
      ...['ttcf', 'wOFF', 'wOF2', 'typ1', '%!PS'].map(marked),
    ]) {
      expect(isRefused(file)).toBe(true);
    }
  });

  it('is refused with outlines out of order, or one made of itself', () => {
    expect(isRefused(edited('loca', (loca) => loca.writeUInt32BE(0xffffffff, 4 * 40)))).toBe(true);
    expect(isRefused(edited('loca', (loca) => loca.writeUInt32BE(loca.readUInt32BE(4 * 90), 4 * 40)))).toBe(
      true,
    );
    // An outline of one part, which is the glyph itself.
    const start = (tables.get('loca') as Buffer).readUInt32BE(4 * 36);
    const ofItself = edited('glyf', (glyf) => {
      glyf.writeInt16BE(-1, start);
      glyf.writeUInt16BE(0, start + 10);
      glyf.writeUInt16BE(36, start + 12);
    });
    expect(isRefused(ofItself)).toBe(true);
  });

  it('is refused with an outline of more parts than can be drawn, however deep they stand', () => {
    expect(isRefused(endingIn([5, 5, 5]))).toBe(false);
    expect(isRefused(endingIn([40, 40, 1]))).toBe(true);
    expect(isRefused(endingIn([1, 1, 600]))).toBe(true);
    expect(isRefused(endingIn([4000, 4000, 4000]))).toBe(true);
    // A line through 19,000 points, put in twice: drawn, and too much.
    expect(isRefused(endingIn([1, 1, 1], 19_000))).toBe(false);
    expect(isRefused(endingIn([1, 1, 2], 19_000))).toBe(true);
  });

  it('is refused with letters that have no outline', () => {
    expect(isRefused(edited('glyf', (glyf) => glyf.fill(0)))).toBe(true);
    expect(isRefused(edited('loca', (loca) => loca.fill(0)))).toBe(true);
  });

  it('is refused without a letter of the alphabet, or with two that look the same', () => {
    const characters = new Map(whole.characterSet.map((code) => [code, glyphOf(code)] as const));
    const withGlyph = (letter: string, glyph: number | null) => {
      const changed = new Map(characters);
      if (glyph === null) changed.delete(codeOf(letter));
      else changed.set(codeOf(letter), glyph);
      return fontWith('cmap', characterTable(changed));
    };
    for (const letter of 'ăẵỬĐy0?') {
      const lacking = expect.objectContaining({ letters: [letter] });
      expect(() => soundFont(withGlyph(letter, null), 'Bold')).toThrow(lacking);
      expect(() => soundFont(withGlyph(letter, glyphOf(codeOf('e'))), 'Bold')).toThrow(FontWithoutLetters);
    }
    // What no report needs may be lacking, or look like something else.
    expect(isRefused(withGlyph('漢', null))).toBe(false);
    expect(isRefused(withGlyph('Ð', glyphOf(codeOf('Đ'))))).toBe(false);
  });

  it('is refused with more characters than there are', () => {
    const cmap = Buffer.alloc(40);
    for (const [at, value] of [1, 3, 10].entries()) cmap.writeUInt16BE(value, 2 + 2 * at);
    cmap.writeUInt32BE(12, 8);
    cmap.writeUInt16BE(12, 12);
    cmap.writeUInt32BE(1, 24);
    cmap.writeUInt32BE(0xffffffff, 32);
    expect(isRefused(fontWith('cmap', cmap))).toBe(true);
  });

  it('is refused with letters or lines of no height or width', () => {
    expect(isRefused(edited('hmtx', (hmtx) => hmtx.fill(0)))).toBe(true);
    expect(isRefused(edited('hhea', (hhea) => hhea.writeInt16BE(32_000, 4)))).toBe(true);
    expect(isRefused(edited('head', (head) => head.writeUInt16BE(0, 18)))).toBe(true);
  });

  it('has a plain name, whatever it calls itself', () => {
    const font = opened(fontWith('name', fontNames('Phông "A" & <b>\n/JS (x) Việt')));
    expect(font.familyName).toBe('Phông A  bJS x Việt');
    expect(font.postscriptName).toBe('PhongAbJSxViet-Bold');
    expect(isRefused(fontWith('name', fontNames('"<>"')))).toBe(true);
    expect(opened(fontWith('name', fontNames('Ф'.repeat(500)))).postscriptName).toBe('Font-Bold');
  });
});

/**
 * The font with other outlines at its end: a line through some points, and before it glyphs each of which is made of
 * the one behind it, so many times.
 */
function endingIn(parts: readonly number[], points = 2): Buffer {
  const glyphCount = (tables.get('maxp') as Buffer).readUInt16BE(4);
  const first = glyphCount - parts.length - 1;
  const composites = parts.map((count, index) => {
    const outline = Buffer.alloc(10 + 6 * count);
    outline.writeInt16BE(-1, 0);
    for (let part = 0; part < count; part += 1) {
      // Offsets of a byte each, and whether another part follows.
      outline.writeUInt16BE(part + 1 < count ? 0x22 : 0x02, 10 + 6 * part);
      outline.writeUInt16BE(first + index + 1, 12 + 6 * part);
    }
    return outline;
  });
  const line = Buffer.alloc(14 + points + (points % 2), 0x31);
  line.fill(0, 0, 14);
  line.writeInt16BE(1, 0);
  line.writeUInt16BE(points - 1, 10);
  const loca = Buffer.from(tables.get('loca') as Buffer);
  const outlines: Buffer[] = [(tables.get('glyf') as Buffer).subarray(0, loca.readUInt32BE(4 * first))];
  for (const [index, outline] of [...composites, line].entries()) {
    outlines.push(outline);
    loca.writeUInt32BE(Buffer.concat(outlines).length, 4 * (first + index + 1));
  }
  return fontFileOf(new Map(tables).set('loca', loca).set('glyf', Buffer.concat(outlines)), false);
}

describe('outlines in PostScript’s format', () => {
  /** The font with its outlines all alike, which may call some routines. */
  const fontOf = (outline: Buffer, routines: readonly Buffer[] = [], namesAt: number | null = null) =>
    postScriptFont(tables, outline, routines, namesAt);

  /** Calls the routine with a number, of fewer than 1240. */
  const call = (routine: number) => Buffer.from([routine - 107 + 139, 29]);
  const end = Buffer.from([14]);

  it('are sound where they can be drawn', () => {
    const line = Buffer.from([139 + 100, 139, 21, 139, 139 + 100, 5, 11]);
    expect(isRefused(fontOf(Buffer.concat([call(0), end]), [line]))).toBe(false);
  });

  it('are refused where routines call each other for ever, or too often', () => {
    expect(isRefused(fontOf(Buffer.concat([call(0), end]), [call(0)]))).toBe(true);
    const twice = (routine: number) => Buffer.concat(Array.from({ length: 20 }, () => call(routine)));
    const routines = Array.from({ length: 9 }, (_, one) => twice(one + 1));
    expect(isRefused(fontOf(Buffer.concat([call(0), end]), [...routines, Buffer.from([11])]))).toBe(true);
  });

  it('are refused where they are cut off or call what is not there', () => {
    expect(isRefused(fontOf(Buffer.from([28, 1])))).toBe(true);
    expect(isRefused(fontOf(Buffer.concat([call(3), end])))).toBe(true);
    expect(isRefused(fontFileOf(new Map(tables).set('CFF ', Buffer.alloc(400)), true))).toBe(true);
  });

  it('are refused at their line where a library fails on what is not checked here', async () => {
    const line = Buffer.from([139 + 100, 139, 21, 139, 139 + 100, 5, 14]);
    const place = { source: null, start: 0, end: 0 } as unknown as FontFile['namedAt']; // Nothing is found there.
    const one = { path: '/a.otf', typed: 'a.otf', namedAt: place };
    const files = { regular: one, bold: one, italic: one, boldItalic: one };
    const reading = (file: Buffer) => readFamily(() => Promise.resolve(file), files);
    await expect(reading(fontOf(line))).resolves.toBeDefined();
    await expect(reading(fontOf(line, [], 0x7fffffff))).rejects.toBeInstanceOf(FindingError);
  });
});
