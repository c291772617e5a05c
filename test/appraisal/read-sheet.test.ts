import { beforeAll, describe, expect, it } from 'vitest';
import { readSheet, type SheetReading } from '../../src/appraisal/read-sheet.ts';
import { readWorkbook } from '../../src/forms/workbook/read-workbook.ts';
import type { Workbook, WorkbookSheet } from '../../src/forms/workbook/workbook.ts';
import { boardSheet } from '../support/board-sheet.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const programme = (id: string) => ({ id, title: `Công tác ${id}`, rating: { scale: 's' } });

describe('a sheet that comes back', () => {
  let workbook: Workbook;
  let whole: SheetReading;

  beforeAll(async () => {
    const levels = [
      { id: 'dat', label: 'đạt', achieved: true },
      { id: 'chua-dat', label: 'chưa đạt', achieved: false },
    ];
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

  it('may hold but some of its sheets, as where each programme has its own', () => {
    const reading = changed((sheet, index) => (index === 0 ? [] : [sheet]));
    expect(reading).toMatchObject({ kind: 'sheet', withoutKeys: [] });
    expect(reading.kind === 'sheet' && reading.cells.length).toBe(4);
  });
});
