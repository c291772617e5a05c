import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentFromHtml } from '../../src/document/read-html.ts';
import type { Table } from '../../src/document/tree.ts';
import { readWorkbook } from '../../src/forms/workbook/read-workbook.ts';
import type { Workbook, WorkbookSheet } from '../../src/forms/workbook/workbook.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { cell, table } from '../support/hostile-blocks.ts';
import { laidOutPages } from '../support/laid-out.ts';
import { rendered, treeOf } from '../support/rendered.ts';

const { style } = letterheadOf('nghi-dinh-30');

function tableIn(html: string): Table {
  const place = { source: {} as never, start: 0, end: 0 };
  const how = { style, annexes: null, resolve: (text: string) => [{ text, value: null }] };
  const [block] = documentFromHtml(html, () => place, how).blocks;
  if (block?.kind !== 'table') throw new Error('It is a table.');
  return block;
}

const rows = [
  '<tr key="ratings.units.a.p" basis="kha 70"><td>A</td><td input="level" type="choice" choices="tốt\nkhá, được">tốt</td>',
  '<td input="points.b" type="number" maximum="25"></td><td input="decision.date" type="date"></td><td input="reason"></td></tr>',
].join('');
const html = `<table><thead><tr><th>Đơn vị</th><th>Mức</th><th>Điểm</th><th>Ngày</th><th>Lý do</th></tr></thead><tbody>${rows}</tbody></table>`;

describe('a cell that is to be filled in', () => {
  it('says what it asks for, of what its row is on', () => {
    const [[, level, points, date, reason] = []] = tableIn(html).body;
    const of = { row: 'ratings.units.a.p', basis: 'kha 70' };
    expect(level?.field).toEqual({
      ...of,
      column: 'level',
      input: { kind: 'choice', choices: [{ label: 'tốt' }, { label: 'khá, được' }] },
    });
    expect(points?.field).toMatchObject({ column: 'points.b', input: { kind: 'number', maximum: '25' } });
    expect(date?.field?.input).toEqual({ kind: 'date' });
    expect(reason?.field?.input.kind).toBe('line');
  });

  it.each([
    ['<tr><td input="level"></td></tr>', 'key'],
    ['<tr key="a b"><td input="level"></td></tr>', 'key'],
    ['<tr key="a"><td input="điểm"></td></tr>', 'input'],
    ['<tr key="a"><td input="b" type="number" maximum="nhiều"></td></tr>', 'maximum'],
    ['<tr key="a"><td input="b" type="chữ"></td></tr>', 'type'],
  ])('is refused as %s, for its %s', (row, attribute) => {
    let found: unknown = null;
    try {
      tableIn(`<table><tbody>${row}</tbody></table>`);
    } catch (failure) {
      found = failure;
    }
    expect(found).toMatchObject({ finding: { code: 'template-attribute', args: { attribute } } });
  });

  it('has room to write in by hand on paper', async () => {
    const field = { row: 'a', column: 'b', basis: '', input: { kind: 'date' } } as const;
    const rows = ['P', 'Q', 'R'].map((name) => [cell(name), cell('', name === 'Q' ? { field } : {})]);
    const [page] = await laidOutPages(treeOf([table([], rows, [1, 1])]));
    const [p = 0, q = 0, r = 0] = ['P', 'Q', 'R'].map(
      (name) => page?.pieces.find(({ text }) => text === name)?.y,
    );
    expect(q - p).toBeLessThan(25);
    // A line by hand takes about 9 mm.
    expect(r - q).toBeGreaterThan(28);
    const xml = strFromU8(
      unzipSync(await rendered({ tree: treeOf([table([], rows, [1, 1])]) }, 'docx'))[
        'word/document.xml'
      ] as Uint8Array,
    );
    expect(xml.match(/<w:trHeight w:val="600" w:hRule="atLeast"\/>/g)).toHaveLength(1);
  });
});

describe('a workbook that is to be filled in', () => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  let sheet: WorkbookSheet;

  beforeAll(async () => {
    bytes = await rendered({ tree: treeOf([tableIn(html)]) }, 'xlsx');
    workbook = readWorkbook(bytes);
    [sheet] = workbook.sheets as [WorkbookSheet];
  });

  const part = (path: string) => strFromU8(unzipSync(bytes)[path] as Uint8Array);

  it('has one sheet to be seen, and a hidden one that says what it is', () => {
    expect(workbook.sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect(part('xl/workbook.xml')).toContain('state="veryHidden"');
    const [, hidden] = workbook.sheets;
    const texts = hidden?.cells.map(({ value }) => (value.kind === 'text' ? value.text : '')) ?? [];
    expect(texts.slice(0, 2)).toEqual(['review-sheet', 'identity']);
    expect(texts).toContain('level:choice points.b:number decision.date:date reason:line');
    expect(texts).toContain('"kha 70"');
  });

  it('finds each cell by keys in a hidden row and a hidden column, which stand behind all others', () => {
    const keys = sheet.cells.filter(
      ({ value }) => value.kind === 'text' && /^(?:1[ :]|review)/.test(value.text),
    );
    expect(keys.map(({ address, value }) => [address, value.kind === 'text' ? value.text : ''])).toEqual([
      ['F5', '1 ratings.units.a.p'],
      ['B6', '1:level'],
      ['C6', '1:points.b'],
      ['D6', '1:decision.date'],
      ['E6', '1:reason'],
      ['F6', expect.stringMatching(/^review-sheet [\da-f]{8}$/)],
    ]);
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<col min="6" max="6" width="10" customWidth="1" hidden="1"/>');
    expect(xml).toMatch(/<row r="6"[^>]* hidden="1">/);
  });

  it('lets nothing be changed but what is to be filled in, and that within bounds', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<sheetProtection sheet="1"');
    for (const said of [
      'type="list"',
      'type="decimal" operator="between"',
      'type="date"',
      'type="textLength"',
    ]) {
      expect(xml).toContain(said);
    }
    expect(xml).toMatch(/<formula1>0<\/formula1><formula2>25<\/formula2>/);
    expect(part('xl/styles.xml').match(/<protection locked="0"\/>/g)).toHaveLength(4);
  });
});
