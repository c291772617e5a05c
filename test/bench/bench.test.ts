import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exponentOf } from '../../.build/bench/exponent.js';
import { table } from '../../.build/bench/table.js';

it('of times that grow by a power of the size, the exponent is that power', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.2, max: 3, noNaN: true }),
      fc.double({ min: 1e-6, max: 10, noNaN: true }),
      fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 6 }),
      (power, unit, sizes) => {
        const times = sizes.map((size) => ({ size, seconds: unit * size ** power }));
        expect(exponentOf(times)).toBeCloseTo(power, 6);
      },
    ),
  );
});

it('a table has its columns one below the other, in a terminal and in Markdown', () => {
  const head = ['', 'seconds'];
  const rows = [
    ['node -e 0', '0.06'],
    ['review', '10.25'],
  ];
  expect(table(head, rows, false)).toBe('           seconds\nnode -e 0     0.06\nreview       10.25\n');
  expect(table(head, rows, true)).toBe(
    [
      '|           | seconds |\n| --------- | ------: |\n',
      '| node -e 0 |    0.06 |\n| review    |   10.25 |\n',
    ].join(''),
  );
});
