import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../src/forms/workbook/read-workbook.ts';
import { handmade, handmadeParts, read, values, valuesIn } from './handmade.ts';

const text = (held: string) => ({ kind: 'text', text: held });
const number = (digits: string) => ({ kind: 'number', digits, isPercentage: false });
const formula = (held: string) => ({ kind: 'formula', formula: held });

it('texts are read whole: shared or inline, of runs, without what says how they are read aloud', () => {
  const texts = [
    '<si><t>Đạt</t></si>',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">An ninh </t></r><r><t>tốt</t></r><rPh sb="0" eb="1"><t>an</t></rPh><phoneticPr fontId="1"/></si>',
    '<si><t/></si>',
  ].join('');
  const rows = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Tốt </t></is></c><c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>',
    '<c r="C2" t="str"><v>chữ</v></c><c r="D2" t="inlineStr"><is><t><![CDATA[<1 & 2>]]></t></is></c></row>',
  ].join('');
  expect(values({ texts, rows })).toEqual({
    A1: text('Đạt'),
    B1: text('An ninh tốt'),
    A2: text('Tốt'),
    B2: text('a b'),
    C2: text('chữ'),
    D2: text('<1 & 2>'),
  });
});

it('spaces at the ends of a text stay where the file says so, lines end with LF, escapes are characters', () => {
  const texts = [
    '<si><t xml:space="preserve">  hai dấu cách \n</t></si>',
    '<si><t>một_x000D_\nhai_x000d_ba\r\nbốn</t></si>',
    '<si><t>_x005F_x0041_ _x0041_ _x00_ _xD83D__xDE00_</t></si>',
  ].join('');
  const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
  expect(values({ texts, rows })).toEqual({
    A1: text('  hai dấu cách \n'),
    B1: text('một\nhai\nba\nbốn'),
    C1: text('_x0041_ A _x00_ 😀'),
  });
});

it('numbers have the digits that spreadsheets show, and no exponent', () => {
  const written = [
    ['0.30000000000000004', '0.3'],
    ['1E-3', '0.001'],
    ['1.5e+20', '150000000000000000000'],
    ['-12.50', '-12.5'],
    ['-0', '0'],
    ['1234567890123456789', '1234567890123460000'],
    ['99.999999999999986', '100'],
    ['+.5', '0.5'],
    [' 7 ', '7'],
  ];
  const rows = `<row>${written.map(([one]) => `<c><v>${one}</v></c>`).join('')}</row>`;
  expect(Object.values(values({ rows }))).toEqual(written.map(([, digits]) => number(digits ?? '')));
});

it('what is no number stays the text that it is', () => {
  const rows = '<row><c><v>1,5</v></c><c t="n"><v>0x10</v></c><c><v>1e999</v></c><c><v>NaN</v></c></row>';
  expect(Object.values(values({ rows }))).toEqual(['1,5', '0x10', '1e999', 'NaN'].map(text));
});

it('percentages say that they are', () => {
  const rows = '<row><c s="0"><v>0.85</v></c><c s="1"><v>0.855</v></c><c s="2"><v>85</v></c></row>';
  expect(values({ rows, formats: [9, '0.0%', '0"%"'] })).toEqual({
    A1: { ...number('0.85'), isPercentage: true },
    B1: { ...number('0.855'), isPercentage: true },
    C1: number('85'),
  });
});

it('a formula is read as such, whatever it gave, and so are all cells that it fills', () => {
  const rows = [
    '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>12</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    '<c r="C1"><f t="array" ref="C1:D2">{1;2}</f><v>1</v></c><c r="D1"><v>2</v></c><c r="E1"><v>3</v></c></row>',
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c><c r="C2"><v>1</v></c><c r="D2"><v>2</v></c></row>',
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><f>NOW()</f></c></row>',
  ].join('');
  expect(values({ rows })).toEqual({
    A1: formula('SUM(B1:B2)'),
    B1: formula('"a"&"b"'),
    C1: formula('{1;2}'),
    D1: formula(''),
    E1: number('3'),
    A2: formula('B2*2'),
    C2: formula(''),
    D2: formula(''),
    A3: formula(''),
    B3: formula('NOW()'),
  });
});

it('yes and no, and errors are read', () => {
  const rows =
    '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>true</v></c></row>';
  expect(Object.values(values({ rows }))).toEqual([
    { kind: 'boolean', isTrue: true },
    { kind: 'boolean', isTrue: false },
    { kind: 'error', code: '#REF!' },
    { kind: 'boolean', isTrue: true },
  ]);
});

it('blank cells are left out, cells are in order, and rows and cells that do not say which they are follow the last', () => {
  const rows = [
    '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c><c r="A5"><v>0</v></c></row>',
    '<row><c s="0"/><c t="s"/><c><v></v></c><c t="inlineStr"><is><t/></is></c><c><v>3</v></c></row>',
    '<row><c r="B9"><v>4</v></c></row>',
    '<row r="2"><c r="XFD2"><v>5</v></c></row>',
    '<row r="1048576"><c><v>6</v></c></row>',
  ].join('');
  const [sheet] = read({ rows }).sheets;
  expect(sheet?.cells.map(({ row, column, address }) => [row, column, address])).toEqual([
    [1, 16383, 'XFD2'],
    [4, 0, 'A5'],
    [4, 2, 'C5'],
    [4, 3, 'D5'],
    [5, 4, 'E6'],
    [8, 1, 'B9'],
    [1_048_575, 0, 'A1048576'],
  ]);
});

it('merged cells are listed', () => {
  const afterRows = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$B$4:$B$5"/></mergeCells>';
  expect(read({ afterRows }).sheets[0]?.merged).toEqual([
    { top: 0, left: 0, bottom: 1, right: 2 },
    { top: 3, left: 1, bottom: 4, right: 1 },
  ]);
});

it('strict Office Open XML, prefixes, UTF-16 and paths from the root are read as any other', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const relations = (kind: string, target: string) =>
    `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="q" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/></p:Relationships>`;
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${strict}/spreadsheetml/main" xmlns:y="urn:other"><x:sheetData><x:row r="1"><x:c r="A1" y:t="s" t="inlineStr"><x:is><x:t>Xã</x:t></x:is></x:c><y:c r="B1"><y:v>1</y:v></y:c></x:row></x:sheetData></x:worksheet>`;
  const parts = {
    '_rels/.rels': relations('officeDocument', '/XL/book.xml'),
    'xl/workbook.xml': null,
    'xl/_rels/workbook.xml.rels': null,
    'xl/book.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main"><x:sheets><x:sheet name="Một" r:id="q" xmlns:r="${strict}/officeDocument/relationships"/></x:sheets></x:workbook>`,
    'XL/_rels/book.xml.rels': relations('worksheet', '../xl/./sheets/one.xml'),
    'xl/sheets/one.xml': Buffer.from(`\uFEFF${sheet}`, 'utf16le'),
  };
  expect(valuesIn(read({ parts }))).toEqual({ A1: text('Xã') });
});

it('hidden sheets say so', () => {
  const sheets = ['visible', 'hidden', 'veryHidden'].map(
    (state) => `<sheet name="${state}" sheetId="1" state="${state}" r:id="rId1"/>`,
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`,
  };
  expect(read({ parts }).sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['visible', false],
    ['hidden', true],
    ['veryHidden', true],
  ]);
});

it('what is not read is named: macros, links to other files, objects, drawings, remarks', () => {
  const types = [
    ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['xl/externalLinks/externalLink1.xml', 'externalLink+xml'],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ];
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    'xl/vbaProject.bin': strToU8('\u0001'),
    'xl/externalLinks/externalLink1.xml': '<!DOCTYPE never-read>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': '',
    'xl/embeddings/oleObject1.bin': '',
    'xl/embeddings/oleObject2.bin': '',
    'xl/drawings/drawing1.xml': '',
    'xl/comments1.xml': '',
  };
  const { ignored, sheets } = read({ rows: '<row><c><v>1</v></c></row>', parts });
  expect(ignored).toEqual([
    { kind: 'macros', path: 'xl/vbaProject.bin' },
    { kind: 'external-links', path: 'xl/externalLinks/externalLink1.xml' },
    { kind: 'embedded-objects', path: 'xl/embeddings/oleObject1.bin' },
    { kind: 'drawings', path: 'xl/drawings/drawing1.xml' },
    { kind: 'comments', path: 'xl/comments1.xml' },
  ]);
  expect(sheets[0]?.cells).toHaveLength(1);
});

it('a workbook without texts or styles, and one within a larger piece of memory, is read', () => {
  const rows = '<row><c><v>1</v></c></row>';
  const parts = { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null };
  const relations = new TextDecoder()
    .decode(handmadeParts({})['xl/_rels/workbook.xml.rels'])
    .replace(/<Relationship Id="rId[23]"[^>]*>/g, '');
  const bytes = handmade({
    rows,
    parts: { ...parts, 'xl/_rels/workbook.xml.rels': relations },
    isPacked: true,
  });
  const within = new Uint8Array(bytes.length + 20);
  within.set(bytes, 10);
  expect(valuesIn(readWorkbook(within.subarray(10, 10 + bytes.length)))).toEqual({ A1: number('1') });
});
