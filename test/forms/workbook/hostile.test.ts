import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isLong } from '../../support/needs.ts';
import { handmade, handmadeParts, read, refusal, values } from './handmade.ts';

const cell = '<row><c><v>1</v></c></row>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const one = { A1: { kind: 'number', digits: '1', isPercentage: false } };
const sheet = (inside: string) => `<worksheet xmlns="${main}">${inside}</worksheet>`;
/** Bounds within which tests are quick. */
const few = { workbookBytes: 100_000, workbookElements: 2000, workbookCells: 1000 };
const withSheet = (xml: string) =>
  refusal(handmade({ parts: { 'xl/worksheets/sheet1.xml': xml }, isPacked: true }));

/** Where an entry begins in the directory of an archive. */
function directoryEntry(bytes: Uint8Array, path: string): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.lastIndexOf(path) - 46;
}

it('a bomb is unpacked no further than there may be, whatever it states of its length', () => {
  const parts = { 'xl/worksheets/sheet1.xml': new Uint8Array(few.workbookBytes).fill(0x20) };
  const bytes = handmade({ parts, isPacked: true });
  expect(bytes.length).toBeLessThan(3000);
  expect(refusal(bytes, few)).toBe('too-large: xl/worksheets/sheet1.xml');
  // It states a hundred bytes.
  Buffer.from(bytes.buffer).writeUInt32LE(100, directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 24);
  expect(refusal(bytes, few)).toBe('too-large: xl/worksheets/sheet1.xml');
});

it('several parts are bounded together, those that nothing reads are not unpacked', () => {
  const half = new Uint8Array(few.workbookBytes / 2).fill(0x20);
  const unread = { 'xl/media/image1.png': half, 'xl/media/image2.png': half, 'xl/media/image3.png': half };
  expect(refusal(handmade({ rows: cell, parts: unread, isPacked: true }), few)).toMatchObject({
    sheets: [{ cells: [{ value: one.A1 }] }],
  });
  const large = (xml: string) => Buffer.concat([Buffer.from(xml), half]);
  const parts = {
    'xl/styles.xml': large(`<styleSheet xmlns="${main}"/>`),
    'xl/sharedStrings.xml': large(`<sst xmlns="${main}"/>`),
  };
  expect(refusal(handmade({ parts, isPacked: true }), few)).toBe('too-large: xl/sharedStrings.xml');
});

it('a workbook may have so many cells and no more, on all sheets together', () => {
  const rows = (cells: number) => `<row>${'<c><v>1</v></c>'.repeat(cells)}</row>`;
  const bounds = { workbookCells: 10 };
  expect(refusal(handmade({ rows: rows(10) }), bounds)).toMatchObject({ sheets: [{}] });
  expect(refusal(handmade({ rows: rows(11) }), bounds)).toBe('too-many-cells');
  const book = strFromU8(handmadeParts({})['xl/workbook.xml'] ?? new Uint8Array());
  const twice = book.replace('</sheets>', '<sheet name="b" sheetId="2" r:id="rId1"/></sheets>');
  const parts = { 'xl/workbook.xml': twice };
  expect(refusal(handmade({ rows: rows(5), parts }), bounds)).toMatchObject({ sheets: [{}, {}] });
  expect(refusal(handmade({ rows: rows(6), parts }), bounds)).toBe('too-many-cells');
});

it('rows and cells without content are read as nothing, up to a bound', () => {
  expect(values({ rows: '<row/>'.repeat(1000) + cell })).toEqual({ A1001: one.A1 });
  expect(values({ rows: `<row>${'<c s="0"/>'.repeat(1000)}</row>${cell}` })).toEqual({ A2: one.A1 });
  expect(refusal(handmade({ rows: '<row/>'.repeat(few.workbookElements) }), few)).toBe('too-large: elements');
  expect(refusal(handmade({ rows: cell, parts: { 'a.xml': 'x' } }), { workbookParts: 7 })).toBe(
    'too-large: 8 entries',
  );
  expect(values({ afterRows: '<dimension ref="A1:XFD1048576"/>', rows: cell })).toEqual(one);
});

it('document types are refused, and with them what entities unfold to or fetch', () => {
  for (const type of [
    '<!DOCTYPE worksheet>',
    '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">',
  ]) {
    expect(withSheet(type + sheet('<sheetData/>'))).toBe('broken: a document type');
  }
  expect(withSheet(sheet('&b;'))).toMatch(/^broken: .*entity/);
});

it('XML that is deep, has attributes or namespaces without end, or is none is refused', () => {
  expect(withSheet(sheet('<a>'.repeat(100)))).toBe('broken: elements too deep');
  const attributes = Array.from({ length: 201 }, (_, index) => `a${index}=""`).join(' ');
  expect(withSheet(sheet(`<a ${attributes}/>`))).toBe('broken: too many attributes');
  expect(withSheet(sheet('<a xmlns=""/>'.repeat(10_001)))).toBe('broken: too many namespaces');
  expect(withSheet(sheet(`<a b="${'x'.repeat(100_000)}"/>`))).toMatchObject({ sheets: [{ cells: [] }] });
  for (const xml of [
    '',
    'text',
    '<worksheet',
    sheet('<row></c>'),
    sheet('\u0001'),
    sheet('<a b="1" b="2"/>'),
  ]) {
    expect(withSheet(xml)).toMatch(/^broken: /);
  }
  expect(withSheet('<worksheet/>')).toBe('broken: worksheet in place of worksheet');
  expect(withSheet(`<?xml version="1.0" encoding="windows-1258"?>${sheet('')}`)).toBe(
    'broken: encoding windows-1258',
  );
  const invalid = Buffer.concat([Buffer.from(`<worksheet xmlns="${main}">`), Buffer.from([0xc3, 0x28])]);
  expect(refusal(handmade({ parts: { 'xl/worksheets/sheet1.xml': invalid } }))).toBe(
    'broken: characters that are none',
  );
});

it('texts that no cell holds are refused', () => {
  const inline = (text: string) =>
    refusal(handmade({ rows: `<row><c t="inlineStr"><is>${text}</is></c></row>` }));
  const longest = '_x000A_'.repeat(32_767);
  expect(inline(`<t xml:space="preserve">${longest}</t>`)).toMatchObject({
    sheets: [{ cells: [{ value: { text: '\n'.repeat(32_767) } }] }],
  });
  expect(inline(`<t>${longest}x</t>`)).toBe('too-large: a text');
  expect(inline(`<r><t>${longest}</t></r><r><t>x</t></r>`)).toBe('too-large: a text');
  expect(refusal(handmade({ rows: `<row><c><v>${longest}1</v></c></row>` }))).toBe('too-large: a text');
  // Nothing is made of what is longer still.
  expect(withSheet(sheet(`<a b="${'&amp;'.repeat(200_001)}"/>`))).toBe('too-large: a text');
  for (const markup of ['<!---->', '<?a?>', '<![CDATA[]]>']) {
    const bytes = handmade({ afterRows: markup.repeat(few.workbookElements) });
    expect(refusal(bytes, few)).toBe('too-large: elements');
  }
});

it('references that lead nowhere are refused', () => {
  expect(refusal(handmade({ rows: '<row><c t="s"><v>7</v></c></row>' }))).toBe('broken: no text 7');
  expect(refusal(handmade({ rows: '<row><c t="s"><v>-1</v></c></row>' }))).toBe('broken: no text -1');
  expect(refusal(handmade({ rows: '<row><c s="9"><v>7</v></c></row>' }))).toBe('broken: no style 9');
  // A percentage, in a file that has lost its formats.
  const relation = /<Relationship [^>]*styles[^>]*>/;
  const unstyled = strFromU8(handmadeParts({})['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace(
    relation,
    '',
  );
  const lost = { 'xl/_rels/workbook.xml.rels': unstyled };
  expect(refusal(handmade({ rows: '<row><c s="1"><v>0.5</v></c></row>', parts: lost }))).toBe(
    'broken: no style 1',
  );
  expect(refusal(handmade({ rows: cell, parts: lost }))).toMatchObject({ sheets: [{}] });
  for (const path of [
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
  ]) {
    expect(refusal(handmade({ parts: { [path]: null } }))).toBe(`broken: no part ${path}`);
  }
  const relations = strFromU8(handmadeParts({})['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const other = (target: string) =>
    refusal(
      handmade({ parts: { 'xl/_rels/workbook.xml.rels': relations.replace(/worksheets[^"]*/, target) } }),
    );
  expect(other('http://example.org/sheet.xml" TargetMode="External')).toBe(
    'broken: no part http://example.org/sheet.xml',
  );
  expect(other('../../../../../etc/passwd')).toBe('broken: no part etc/passwd');
  // A sheet that is the workbook.
  expect(other('workbook.xml')).toBe('broken: workbook in place of worksheet');
  expect(refusal(handmade({ parts: { 'xl/_rels/workbook.xml.rels': null } }))).toBe(
    'broken: no part of sheet Chỉ tiêu',
  );
});

it('cells that stand twice, outside of the sheet, or in another row than they say are refused', () => {
  for (const rows of [
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1048577"><c><v>1</v></c></row>',
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1"><c r="1A"><v>1</v></c></row>',
    '<row r="x"><c><v>1</v></c></row>',
    `<row>${'<c s="0"/>'.repeat(16_385)}</row>`,
  ]) {
    expect(refusal(handmade({ rows }))).toMatch(/^broken: /);
  }
});

it('formulas that fill many ranges are bounded', () => {
  const rows = (count: number) => `<row>${'<c><f t="array" ref="A1:Z9">1</f></c>'.repeat(count)}</row>`;
  expect(read({ rows: rows(500) }).sheets[0]?.cells).toHaveLength(500);
  expect(refusal(handmade({ rows: rows(501) }))).toBe('too-large: formulas of more than a cell');
});

it('two sheets of one name are refused, of which findings could not say which they mean', () => {
  const book = strFromU8(handmadeParts({})['xl/workbook.xml'] ?? new Uint8Array());
  const twice = book.replace(/<sheet .*\/>/, '$&$&');
  expect(refusal(handmade({ parts: { 'xl/workbook.xml': twice } }))).toBe('broken: two sheets of one name');
});

it('an archive of two meanings is refused', () => {
  const parts = handmadeParts({ rows: cell });
  const twice = zipSync({ ...parts, 'XL/Worksheets/Sheet1.xml': strToU8('<a/>') });
  expect(refusal(twice)).toBe('broken: a name stands for two entries');
  const shared = handmade({ rows: cell });
  const file = Buffer.from(shared.buffer);
  const first = directoryEntry(shared, 'xl/styles.xml') + 42;
  // Two entries of the same data.
  file.writeUInt32LE(file.readUInt32LE(first), directoryEntry(shared, 'xl/sharedStrings.xml') + 42);
  expect(refusal(shared)).toMatch(/^broken: .*(?:overlaps with another entry|has two names)/);
  const renamed = handmade({ rows: cell });
  Buffer.from(renamed.buffer).write('xl/stylex.xml', directoryEntry(renamed, 'xl/styles.xml') + 46);
  expect(refusal(renamed)).toBe('broken: xl/stylex.xml has two names');
});

it('entries that would be unpacked outside of a folder are not read at all', () => {
  const parts = { '../../evil.xml': 'x', '/etc/passwd': 'x', 'C:\\Windows\\win.ini': 'x', 'xl/..': 'x' };
  expect(values({ rows: cell, parts })).toEqual(one);
});

it('a file of which anything was changed is read as it was, or refused as damaged', () => {
  const bytes = handmade({ rows: cell });
  const whole = JSON.stringify(read({ rows: cell }));
  const outcomes = new Set<string>();
  // Each byte is tried where the time that this takes is at hand.
  for (let at = 0; at < bytes.length; at += isLong ? 1 : 7) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    const result = refusal(changed);
    const outcome = typeof result === 'string' ? result.replace(/:.*/s, '') : JSON.stringify(result);
    outcomes.add(outcome === whole ? 'as it was' : outcome);
  }
  expect(outcomes).toContain('as it was');
  expect(['as it was', 'broken', 'encrypted', 'not-zip', 'too-large']).toEqual(
    expect.arrayContaining([...outcomes]),
  );
});

it('a file that was cut off anywhere is damaged', () => {
  const bytes = handmade({ rows: cell, isPacked: true });
  const outcomes = new Set<unknown>();
  for (let length = 4; length < bytes.length; length += isLong ? 1 : 31)
    outcomes.add(refusal(bytes.slice(0, length)));
  expect([...outcomes]).toEqual(['broken: there is no directory']);
});

it('a file after which something was put is read', () => {
  const bytes = handmade({ rows: cell });
  expect(refusal(Buffer.concat([bytes, Buffer.from('\r\n')]))).toMatchObject({ sheets: [{}] });
});

it('an archive that states its lengths and places in the long form is read', () => {
  const file = Buffer.from(handmade({ rows: cell }));
  const end = file.lastIndexOf('PK\u0005\u0006');
  const start = file.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = start; at < end; ) {
    const length = 46 + file.readUInt16LE(at + 28);
    const entry = Buffer.from(file.subarray(at, at + length));
    const extra = Buffer.alloc(4 + 3 * 8);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(3 * 8, 2);
    for (const [index, place] of [24, 20, 42].entries()) {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 4 + 8 * index);
      entry.writeUInt32LE(0xffffffff, place);
    }
    entry.writeUInt16LE(extra.length, 30);
    entries.push(entry, extra);
    at += length;
  }
  const longEnd = Buffer.alloc(56);
  longEnd.write('PK\u0006\u0006');
  longEnd.writeBigUInt64LE(BigInt(file.readUInt16LE(end + 10)), 32);
  longEnd.writeBigUInt64LE(BigInt(start), 48);
  const directory = Buffer.concat([file.subarray(0, start), ...entries]);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007');
  locator.writeBigUInt64LE(BigInt(directory.length), 8);
  const shortEnd = Buffer.alloc(22, 0xff);
  shortEnd.write('PK\u0005\u0006');
  shortEnd.writeUInt16LE(0, 20);
  const long = Buffer.concat([directory, longEnd, locator, shortEnd]);
  expect(refusal(long)).toMatchObject({ sheets: [{ cells: [{ value: one.A1 }] }] });
  // The long numbers are left out.
  entries[1]?.writeUInt16LE(2, 0);
  expect(refusal(Buffer.concat([file.subarray(0, start), ...entries, longEnd, locator, shortEnd]))).toBe(
    'broken: a long number is missing',
  );
});
