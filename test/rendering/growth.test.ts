import { it } from 'vitest';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { summaryPieces } from '../../src/aggregation/summary-file.ts';
import { digestOf } from '../../src/pieces.ts';
import { expectLinear } from '../support/growth.ts';
import { cell, headerCell, table } from '../support/hostile-blocks.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';
import { everySoMany } from '../support/runs.ts';

const times = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));

it.each(everySoMany(['md', 'docx', 'xlsx', 'html'] as const, 2))(
  'the time of rows in %s does not grow with their square',
  (format) =>
    expectLinear(1500, async (size, timed) => {
      const header = [[headerCell('TT'), headerCell('Đơn vị'), headerCell('Thực hiện')]];
      const rows = times(size, (i) => [cell(`${i}`), cell(`phường ${i}`), cell('1,5', { align: 'right' })]);
      const tree = treeOf([table(header, rows)]);
      await timed(format, () => rendered({ tree }, format));
    }),
);

it('the time of a summary’s file does not grow with the square of its units', async () => {
  const summary = summaryOf(await reviewOf(example));
  const [unit] = summary.completeness.units;
  if (unit === undefined) throw new Error('There is no unit.');
  await expectLinear(10_000, async (size, timed) => {
    const units = times(size, (index) => ({ ...unit, unit: `don-vi-${index}` }));
    const large = { ...summary, completeness: { ...summary.completeness, units } };
    await timed('pieces', () => digestOf(summaryPieces(large, [])));
  });
});
