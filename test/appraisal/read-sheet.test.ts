import { beforeAll, describe, expect, it } from 'vitest';
import { readSheet, type SheetReading } from '../../src/appraisal/read-sheet.ts';
import { readWorkbook } from '../../src/forms/workbook/read-workbook.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from '../../src/forms/workbook/workbook.ts';
import { addressOf } from '../../src/rendering/xlsx/sheet-xml.ts';
import { boardSheet, placesIn } from '../support/board-sheet.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const levels = [
  { id: 'dat', label: 'đạt', achieved: true },
  { id: 'chua-dat', label: 'chưa đạt', achieved: false },
];
const programme = (id: string) => ({ id, title: `Công tác ${id}`, rating: { scale: 's' } });

describe('a sheet that comes back', () => {
  let workbook: Workbook;
  let whole: SheetReading;

  beforeAll(async () => {
    const files = smallCampaign({
      units: { a: { ratings: { p: { level: 'dat' } } } },
      host: { ratings: { units: { a: { p: { level: 'dat' } } } } },
      review: { scales: [{ id: 's', levels }], programmes: [programme('p'), programme('q')] },
    });
    workbook = readWorkbook(await boardSheet(files));
    whole = readSheet(workbook);
  });

  /** The reading of a workbook whose sheets were changed. */
  const changed = (change: (sheet: WorkbookSheet, index: number) => readonly WorkbookSheet[]) =>
    readSheet({ ...workbook, sheets: workbook.sheets.flatMap(change) });

  const moved = (sheet: WorkbookSheet, by: { readonly rows: number; readonly columns: number }) => ({
    ...sheet,
    cells: sheet.cells.map((one) => ({ ...one, row: one.row + by.rows, column: one.column + by.columns })),
  });

  it('has every cell that was to be filled in, and what stood there', () => {
    expect(whole).toMatchObject({
      kind: 'sheet',
      year: 2023,
      host: 'Ủy ban nhân dân xã Thử',
      withoutKeys: [],
    });
    const cells = whole.kind === 'sheet' ? whole.cells : [];
    expect(cells.map(({ row, column, given, typed }) => [`${row}.${column}`, given, typed])).toEqual([
      ['ratings.units.a.p.level', 'đạt', 'đạt'],
      ['ratings.units.a.p.reason', '', ''],
      ['decision.p.number', '', ''],
      ['decision.p.date', '', ''],
      ['ratings.units.a.q.level', '', ''],
      ['ratings.units.a.q.reason', '', ''],
      ['decision.q.number', '', ''],
      ['decision.q.date', '', ''],
    ]);
  });

  it('is the same when its sheets are renamed, put in another order, and rows and columns inserted', () => {
    const reading = readSheet({
      ...workbook,
      sheets: workbook.sheets
        .map((sheet, index) =>
          sheet.isHidden ? sheet : moved({ ...sheet, name: `T${index}` }, { rows: 3, columns: 2 }),
        )
        .reverse(),
    });
    const saidIn = (one: SheetReading) =>
      one.kind === 'sheet' ? one.cells.map(({ at, ...cell }) => JSON.stringify(cell)).sort() : [];
    expect(saidIn(reading)).toEqual(saidIn(whole));
  });

  it('says which of its sheets has lost its keys', () => {
    const reading = changed((sheet, index) => {
      if (index !== 0) return [sheet];
      const last = Math.max(...sheet.cells.map(({ row }) => row));
      return [{ ...sheet, cells: sheet.cells.filter(({ row }) => row !== last) }];
    });
    expect(reading).toMatchObject({ kind: 'sheet', withoutKeys: ['Phụ lục I'] });
  });

  it('is none where its hidden sheet is gone, or holds another’s', () => {
    expect(changed((sheet) => (sheet.isHidden ? [] : [sheet])).kind).toBe('identity-lost');
    expect(
      changed((sheet) => (sheet.isHidden ? [{ ...sheet, cells: sheet.cells.slice(0, 2) }] : [sheet])).kind,
    ).toBe('identity-lost');
    const other = (sheet: WorkbookSheet): WorkbookSheet => ({
      ...sheet,
      name: 'khác',
      cells: sheet.cells.map((one) =>
        one.value.kind === 'text' && /^review-sheet [\da-f]{8}$/.test(one.value.text)
          ? { ...one, value: { kind: 'text', text: 'review-sheet 0a0a0a0a' } }
          : one,
      ),
    });
    expect(changed((sheet, index) => (index === 0 ? [sheet, other(sheet)] : [sheet])).kind).toBe('several');
    expect(
      readSheet({ sheets: [{ name: 'a', isHidden: false, cells: [], merged: [] }], ignored: [] }).kind,
    ).toBe('other-workbook');
  });

  describe('with something filled in', () => {
    let bytes: Uint8Array;

    beforeAll(async () => {
      bytes = await boardSheet(
        smallCampaign({
          units: { a: null, b: null },
          review: { scales: [{ id: 's', levels }], programmes: [programme('p')] },
        }),
      );
    });

    /** The reading of the sheet with "đạt" for each unit, whose cells were changed by hand. */
    const filled = (change: (cell: WorkbookCell) => readonly WorkbookCell[], name?: string) => {
      const text = (row: number, column: number): WorkbookCell => {
        return { row, column, address: addressOf(row, column), value: { kind: 'text', text: 'đạt' } };
      };
      const { sheets, ignored } = readWorkbook(bytes);
      return readSheet({
        ignored,
        sheets: sheets.map((sheet, index) => {
          const levels = index > 0 ? [] : [...placesIn(bytes)].filter(([key]) => key.endsWith('.p.level'));
          const isLevel = ({ row, column }: WorkbookCell) =>
            levels.some(([, place]) => place.row === row && place.column === column);
          const cells = [
            ...sheet.cells.filter((cell) => !isLevel(cell)),
            ...levels.map(([, { row, column }]) => text(row, column)),
          ];
          return index > 0 ? sheet : { ...sheet, name: name ?? sheet.name, cells: cells.flatMap(change) };
        }),
      });
    };
    const textIn = ({ value }: WorkbookCell) => (value.kind === 'text' ? value.text : '');
    const isKey = (cell: WorkbookCell) => textIn(cell).includes('ratings.units.');
    const seen = (reading: SheetReading) =>
      reading.kind === 'sheet'
        ? {
            lost: reading.withoutKeys,
            displaced: [...new Set(reading.cells.flatMap((cell) => (cell.isDisplaced ? cell.row : [])))],
          }
        : reading.kind;

    it('is whole where nothing was moved, or keys went with what they are of', () => {
      expect(seen(filled((cell) => [cell]))).toEqual({ lost: [], displaced: [] });
      const below = (cell: WorkbookCell) => [{ ...cell, row: cell.row < 7 ? cell.row : cell.row + 5 }];
      expect(seen(filled(below))).toEqual({ lost: [], displaced: [] });
    });

    it('is not taken where other names stand beside the keys: rows were sorted, or cells moved, without these', () => {
      const other: Readonly<Record<string, string>> = { 'Thôn A': 'Thôn B', 'Thôn B': 'Thôn A' };
      const swapped = (cell: WorkbookCell): WorkbookCell[] => {
        const name = Object.keys(other).find((one) => one.toLowerCase() === textIn(cell).toLowerCase());
        return [name === undefined ? cell : { ...cell, value: { kind: 'text', text: other[name] ?? '' } }];
      };
      expect(seen(filled(swapped))).toEqual({
        lost: [],
        displaced: ['ratings.units.a.p', 'ratings.units.b.p'],
      });
      const keysUp = (cell: WorkbookCell) => [isKey(cell) ? { ...cell, row: cell.row - 1 } : cell];
      expect(seen(filled(keysUp))).toMatchObject({ displaced: ['ratings.units.a.p', 'ratings.units.b.p'] });
    });

    it('is not taken where other heads stand above: columns were exchanged without their keys', () => {
      const heads = ['Mức', 'Nhận xét khi kiểm tra; lý do của hội đồng'];
      const exchanged = (cell: WorkbookCell): WorkbookCell[] => {
        const text = heads.find((one) => one !== textIn(cell)) ?? '';
        return [heads.includes(textIn(cell)) ? { ...cell, value: { kind: 'text', text } } : cell];
      };
      expect(seen(filled(exchanged))).toMatchObject({
        displaced: ['ratings.units.a.p', 'ratings.units.b.p'],
      });
    });

    it('is not passed over where the key of one row, or of one column, is gone', () => {
      const lost = { lost: ['Phụ lục'], displaced: [] };
      expect(seen(filled((cell) => (textIn(cell).includes('ratings.units.b') ? [] : [cell])))).toEqual(lost);
      expect(seen(filled((cell) => (textIn(cell).startsWith('1:level') ? [] : [cell])))).toEqual(lost);
      const renamed = (cell: WorkbookCell) => (textIn(cell).startsWith('review-sheet') ? [] : [cell]);
      expect(seen(filled(renamed, 'Trang 1'))).toEqual({ lost: ['Trang 1'], displaced: [] });
    });
  });

  it('may hold but some of its sheets, as where each programme has its own', () => {
    const reading = changed((sheet, index) => (index === 0 ? [] : [sheet]));
    expect(reading).toMatchObject({ kind: 'sheet', withoutKeys: [] });
    expect(reading.kind === 'sheet' && reading.cells.length).toBe(4);
  });
});
