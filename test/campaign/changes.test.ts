import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { changesBetween } from '../../src/campaign/changes.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

function submission(text: string) {
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  return { source, root: root === null ? null : conformingValues('submission', source, root).root };
}

const head = 'unit: an\nyear: 2023\nsubmitted: 2023-11-20\n';
const changes = (before: string, after: string) =>
  changesBetween(submission(head + before), submission(head + after));

const figure = fc.record({ actual: fc.nat(3), previous: fc.nat(3) }, { requiredKeys: ['actual'] });
const figures = fc.dictionary(fc.constantFrom('hoa-giai', 'vu-an', 'tuyen-quan'), figure);
const written = (indicators: object) => submission(head + stringify({ indicators }));

describe('what differs between two revisions', () => {
  it('is nothing between a submission and itself, however it is laid out', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        expect(changesBetween(written(given), written(reversed))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is every value that is new, other or gone, and the other way round the other way', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const flat = (given: typeof one) =>
          new Map(
            Object.entries(given).flatMap(([id, values]) =>
              Object.entries(values).map(
                ([key, value]) => [`indicators.${id}.${key}`, String(value)] as const,
              ),
            ),
          );
        const [before, after] = [flat(one), flat(other)];
        const expected = [...new Set([...after.keys(), ...before.keys()])]
          .map((path) => [path, before.get(path) ?? null, after.get(path) ?? null])
          .filter(([, from, to]) => from !== to);
        const found = changesBetween(written(one), written(other)).filter(
          ({ path }) => path !== 'indicators',
        );
        expect(found.map(({ path, before: from, after: to }) => [path, from, to]).sort()).toEqual(
          expected.sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has the digits as typed, and the line in the later one, or in the earlier where it is gone', () => {
    expect(
      changes(
        'indicators:\n  quy: { actual: 0.10 }\n  vu-an: { actual: 3 }\n',
        '# Đã đếm lại.\nindicators:\n  quy: { actual: 0.1 }\n',
      ),
    ).toEqual([
      { path: 'indicators.quy.actual', before: '0.10', after: '0.1', line: 6 },
      { path: 'indicators.vu-an.actual', before: '3', after: null, line: 6 },
    ]);
  });

  it('leaves out what always differs', () => {
    expect(changes('', 'revision: 2\ncorrectionReason: Đếm lại\n')).toEqual([]);
    expect(changesBetween(submission(head), submission(head.replace('2023-11-20', '2023-12-01')))).toEqual(
      [],
    );
  });

  it('is all of it where the earlier one could not be read', () => {
    const { source } = submission('');
    const found = changesBetween({ source, root: null }, submission(head));
    expect(found.map(({ path, before }) => [path, before])).toEqual([
      ['unit', null],
      ['year', null],
    ]);
  });
});
