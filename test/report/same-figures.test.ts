import fc from 'fast-check';
import { expect, it } from 'vitest';
import { campaigns } from '../support/campaigns.ts';
import { type Documented, documented } from '../support/document.ts';
import { exampleDocument } from '../support/example-reports.ts';
import { runs } from '../support/runs.ts';
import { dense, inTree } from '../support/tables.ts';

/** A decimal of the summary as tables print it. */
function printed(decimal: string, decimals: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(decimals, '0');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${digits === '' ? '' : `,${digits}`}`;
}

/** Whether the annexes' tables have every figure of the summary in its row. */
function expectSameFigures({ summary, tree }: Documented): void {
  const cells = inTree(tree).tables.flat();
  for (const table of summary.indicators) {
    if (table.actual === null) continue;
    const total = cells.find((row) => row[1] === table.name && row[2] === table.unitOfMeasure);
    expect(total).toContain(printed(table.actual, table.decimals));
    for (const unit of table.units) {
      const rows = cells.filter(
        (row) => dense(row[1] ?? '').toLowerCase() === dense(unit.name).toLowerCase(),
      );
      if (unit.actual !== null) expect(rows.flat()).toContain(printed(unit.actual, table.decimals));
    }
  }
  for (const { levels } of summary.ratings) {
    for (const { label, count, share } of levels) {
      const same = cells.filter((row) => row[2]?.toLowerCase() === label.toLowerCase());
      expect(same.map((row) => row.slice(3))).toContainEqual([printed(String(count), 0), printed(share, 1)]);
    }
  }
  const { collectives, individuals } = summary.awards.total;
  if (collectives + individuals > 0) {
    expect(cells).toContainEqual(['Tổng cộng', String(collectives), String(individuals)]);
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
