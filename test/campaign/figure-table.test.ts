import { describe, expect, it } from 'vitest';
import { figureKeys, figureTable } from '../../src/campaign/figure-table.ts';
import { indicatorRecords } from '../../src/campaign/records.ts';
import { draftOfBase } from '../support/draft.ts';

const an = 'submissions/phuong-an.yaml';

describe('the table of figures', () => {
  it('has a row for each record, with its unit, its figures as numbers, and what it was typed as', async () => {
    const draft = await draftOfBase({
      'host.yaml': [['ratings:\n', 'indicators:\n  vu-an: { actual: 24, target: 1.250 }\nratings:\n']],
      [an]: [['huan-luyen: { actual: 98.5 }', 'huan-luyen: { actual: 098.5, previous: 0 }']],
    });
    const { rowsOf, unitIds, figures, doubtful, recordAt } = figureTable(draft);
    const records = indicatorRecords(draft);
    expect(unitIds).toEqual(records.map(({ unitId }) => unitId));
    for (const [row, record] of records.entries()) {
      expect(rowsOf.get(record.indicatorId)).toContain(row);
      for (const key of figureKeys) {
        expect(figures[key][row]).toBe(record[key]?.value ?? Number.NaN);
        expect(recordAt(row)[key]?.place).toEqual(record[key]?.place);
      }
      expect(recordAt(row).keyPlace).toEqual(record.keyPlace);
    }
    expect([...rowsOf.values()].flat()).toHaveLength(records.length);
    expect(doubtful).toEqual([records.length - 1]);
  });

  it('has no other rows', async () => {
    const { recordAt, unitIds } = figureTable(await draftOfBase());
    expect(() => recordAt(unitIds.length)).toThrow();
  });
});
