import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentTree, Table } from '../../src/document/tree.ts';
import { placedCells } from '../../src/layout/grid.ts';
import { capitalized } from '../../src/vietnamese/normal-forms.ts';
import { bodyOf, headerOf, tablesIn } from '../support/annexes.ts';
import { campaigns } from '../support/campaigns.ts';
import { type Documented, documented } from '../support/document.ts';
import { exampleDocument } from '../support/example-reports.ts';
import { runs } from '../support/runs.ts';
import { dense } from '../support/tables.ts';

/** A decimal of the summary as tables print it. */
function printed(decimal: string, decimals: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(decimals, '0');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${digits === '' ? '' : `,${digits}`}`;
}

/** Whether the annexes' tables have every figure of the summary in its row. */
function expectSameFigures({ summary, tree }: Documented): void {
  expectSameIndicators(summary, tree);
  expectSameLevels(summary, tree);
  const { collectives, individuals } = summary.awards.total;
  if (collectives + individuals > 0) {
    const ofKinds = [collectives, individuals].filter((number) => number > 0);
    const all = ofKinds.length > 1 ? [...ofKinds, collectives + individuals] : ofKinds;
    const [awards] = tablesWith(tree, 'Cấp khen thưởng');
    expect(bodyOf(awards).at(-1)?.slice(-all.length)).toEqual(all.map(String));
  }
}

/** Whether every unit's figures and the totals stand where they belong, whichever way the annex's tables lie. */
function expectSameIndicators({ indicators }: Documented['summary'], tree: DocumentTree): void {
  const [first, ...others] = tablesWith(tree, 'Chỉ tiêu');
  const hasUnitsAbove = headerOf(first)[0]?.some((title) => /^Đơn vị( \(.*\))?$/.test(title)) === true;
  const rows = gridOf(first);
  const kindColumn = headerOf(first)[0]?.includes('Số liệu') ? 1 : 0;
  expect(others).toEqual([]);
  for (const table of indicators) {
    if (table.actual === null) continue;
    const row = rows.find(
      ([, name, unit, kind]) =>
        name?.split('\n')[0] === table.name &&
        unit === table.unitOfMeasure &&
        (kindColumn === 0 || kind === 'Thực hiện'),
    );
    const actual = printed(table.actual, table.decimals);
    if (!hasUnitsAbove) {
      expect(row).toContain(actual);
      continue;
    }
    const figures = row?.slice(3 + kindColumn) ?? [];
    const columns = headerOf(first)[1] ?? [];
    for (const unit of table.units) {
      const at = columns.findIndex((name) =>
        dense(unit.name).toLowerCase().endsWith(dense(name).toLowerCase()),
      );
      if (unit.actual !== null) expect(figures[at]).toBe(printed(unit.actual, table.decimals));
      else expect(['–', 'KAD', '']).toContain(figures[at]);
    }
    const names = columns.filter((name) => !/^(Tăng, giảm|Tỷ lệ \(%\))$/.test(name));
    // What one unit has is what all have, unless it is rounded.
    const hasTotal = headerOf(first)[0]?.some((title) => /^(?:Toàn|Cộng)/.test(title)) === true;
    expect(figures[hasTotal ? names.length : 0]).toBe(actual);
  }
}

/** What stands in each row and column of a table's body. */
function gridOf(table: Table | undefined): string[][] {
  const grid: string[][] = (table?.body ?? []).map(() => []);
  for (const { cell, row, column } of placedCells(table?.body ?? [], table?.widths.length ?? 0)) {
    for (let at = row; at < row + cell.rows; at += 1) {
      const line = grid[at];
      if (line !== undefined) line[column] = cell.runs.map(({ text }) => text).join('');
    }
  }
  return grid;
}

/** The tables whose header has some text. */
function tablesWith({ annexes }: DocumentTree, title: string): readonly Table[] {
  return annexes.flatMap(tablesIn).filter((table) => headerOf(table).flat().includes(title));
}

/** Whether the tables of levels have each level's count and share in the columns of its programme and subject. */
function expectSameLevels({ ratings }: Documented['summary'], tree: DocumentTree): void {
  const rated = ratings.filter(({ due, notApplicable }) => due > notApplicable);
  const columns = tablesWith(tree, 'Mức').flatMap((table) =>
    (table.header.at(-1) ?? []).flatMap((_, at) =>
      at % 2 === 0
        ? [new Map(bodyOf(table).map(([label, ...cells]) => [label, cells.slice(at, at + 2)]))]
        : [],
    ),
  );
  expect(columns).toHaveLength(rated.length);
  for (const [index, { levels, due, notApplicable, missing, missingShare }] of rated.entries()) {
    const column = columns[index];
    for (const { label, count, share } of levels) {
      const cells = column?.get(capitalized(label)) ?? ['0', '0,0'];
      expect(cells).toEqual([printed(String(count), 0), printed(share, 1)]);
    }
    const unknown = column?.get('Chưa có kết quả') ?? ['0', '0,0'];
    expect(unknown).toEqual([printed(String(missing), 0), printed(missingShare, 1)]);
    const total = column?.get('Phải xếp loại');
    if (total !== undefined) expect(total).toEqual([printed(String(due - notApplicable), 0), '100,0']);
  }
}

it('the document of the example states the figures of its summary', async () => {
  expectSameFigures(await exampleDocument());
});

it('the document of any campaign states the figures of its summary', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(campaigns, async (files) => expectSameFigures(await documented(files))),
    runs(300, 6),
  );
});
