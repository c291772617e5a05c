import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { mappingLine, scalesLine } from '../../src/validation/rollup-lines.ts';
import { runs } from '../support/runs.ts';

/** Ids, those among them that YAML takes for something else: numbers, values that are none. */
const ids = fc.oneof(
  fc.constantFrom('true', 'false', 'null', '2025', '1e3', '0x1f', '0o7', 'no', 'y'),
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/),
);

it('lines to be copied are what they mean, whatever ids are called', () => {
  fc.assert(
    fc.property(ids, ids, ids, ids, ids, (unit, id, here, level, levelHere) => {
      const line = mappingLine(
        unit,
        [
          { list: 'indicators', id, here, levels: null },
          { list: 'scales', id, here, levels: { [level]: levelHere } },
          { list: 'awardForms', id, here: null, levels: null },
        ],
        true,
      );
      expect(parse(line)).toEqual({
        rollups: [
          {
            units: [unit],
            indicators: { [id]: here },
            scales: { [id]: { as: here, levels: { [level]: levelHere } } },
            awardForms: { [id]: null },
          },
        ],
      });
      const scale = { id, levels: [{ id: level, label: 'đạt: "có"', achieved: true }] };
      expect(parse(scalesLine([{ scale, programmes: [] }]))).toEqual({ scales: [scale] });
    }),
    runs(2000, 200),
  );
});
