import fc from 'fast-check';
import { expect, it } from 'vitest';
import { submissionValues } from '../../../src/forms/import/submission-values.ts';
import { withRevision } from '../../../src/forms/import/with-revision.ts';

it.each([
  ['unit: a\nyear: 2023\n', 'unit: a\nyear: 2023\nrevision: 3\n'],
  [
    'unit: a # đơn vị\nyear: 2023 # năm\nratings: {}\n',
    'unit: a # đơn vị\nyear: 2023 # năm\nrevision: 3\nratings: {}\n',
  ],
  ['year: 2023\r\nunit: a\r\n', 'year: 2023\r\nrevision: 3\r\nunit: a\r\n'],
  ['  unit: a\n  year: 2023', '  unit: a\n  year: 2023\n  revision: 3\n'],
  ['unit: a\nrevision: 2 # bản hai\nyear: 2023\n', 'unit: a\nrevision: 3 # bản hai\nyear: 2023\n'],
  ['{ unit: a, year: 2023 }\n', '{ revision: 3, unit: a, year: 2023 }\n'],
  ['---\nunit: a\nnote: |\n  year: 1\n', '---\nunit: a\nrevision: 3\nnote: |\n  year: 1\n'],
])('%j is another revision with nothing else changed', (text, expected) => {
  expect(withRevision(text, 3)).toBe(expected);
});

it.each(['unit: [a', '- unit: a', 'a', '', 'narrative: { lessons: [a] }'])(
  '%j has no place for one',
  (text) => {
    expect(withRevision(text, 3)).toBeNull();
  },
);

it('never changes a value, whatever the texts', () => {
  const value = fc.oneof(
    fc.integer(),
    fc.string().map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(value, value, fc.integer({ min: 2, max: 99 }), (first, second, revision) => {
      const text = `unit: ${first}\nyear: ${second} # x\nnarrative:\n  lessons:\n    - ${first}\n`;
      const after = withRevision(text, revision);
      if (after === null) return;
      expect(submissionValues(after)).toBe(submissionValues(text));
      expect(after.length - text.length).toBe(`revision: ${revision}\n`.length);
    }),
    { numRuns: 100 },
  );
});

it('values are the same in any order, layout and with any comments, and differ with any digit', () => {
  const text = 'unit: a\nindicators:\n  x: { actual: 10, note: b }\n';
  const same = '# c\nindicators:\n  x:\n    note: "b" # d\n    actual: 10\nrevision: 7\nunit: a\n';
  expect(submissionValues(same)).toBe(submissionValues(text));
  for (const [from, to] of [
    ['10', '11'],
    ['10', '"10"'],
    ['note: b', 'note: c'],
    ['x:', 'y:'],
  ] as const) {
    expect(submissionValues(text.replace(from, to))).not.toBe(submissionValues(text));
  }
});
