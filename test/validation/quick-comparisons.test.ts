import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsOf, isWithinBounds } from '../../src/campaign/campaign.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { Located } from '../../src/intake/values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import rule from '../../src/validation/rules/figure-far-from-last-year/rule.ts';
import { draftOfBase } from '../support/draft.ts';
import { runs } from '../support/runs.ts';

/** Figures as they are typed: of up to thirty digits, and close to some others. */
const near = (others: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...others),
      fc.constantFrom('', '1', '9'),
      fc.integer({ min: 1, max: 27 }),
      fc.boolean(),
    )
    .map(([one, digit, place, isLess]) => {
      if (digit === '') return one;
      const little = new Big(`${isLess ? '-' : ''}0.${'0'.repeat(place - 1)}${digit}`);
      return new Big(one).plus(little).toFixed();
    });

it('figures that are seen to be within their bounds are', async () => {
  const { campaign } = await draftOfBase({
    'review.yaml': [['maximum: 500', 'minimum: -0.3, maximum: 12345678901234567.1']],
  });
  const indicators = [...campaign.indicators.values()];
  let within = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...indicators),
      near(['0', '-0.3', '100', '12345678901234567.1', '0.1', '5']),
      (indicator, digits) => {
        const node = { kind: 'scalar', start: 0, end: 0, data: Number(digits), typed: digits } as const;
        const isWithin = isWithinBounds(indicator, new Located<number>(new SourceText('', ''), node));
        const { minimum, maximum } = boundsOf(indicator);
        const figure = new Big(digits);
        if (isWithin) expect(figure.gte(minimum) && (maximum === null || figure.lte(maximum))).toBe(true);
        if (isWithin) within += 1;
      },
    ),
    runs(100_000, 1000),
  );
  expect(within).toBeGreaterThan(0);
});

it('figures are found to be far from last year’s as their digits are', async () => {
  const draft = await draftOfBase();
  fc.assert(
    fc.property(
      near(['30', '10', '0', '90', '270', '-30', '-90']),
      near(['30', '10', '0', '90']),
      (now, before) => {
        const text = `unit: phuong-an\nindicators:\n  vu-an: { actual: ${now}, previous: ${before} }\n`;
        const source = new SourceText('submissions/phuong-an.yaml', text);
        const { root } = parseYaml(source);
        if (root === null) throw new Error('no YAML');
        const submission = { source, root: conformingValues('submission', source, root).root };
        const seen = { ...draft, host: null, submissions: [submission] as const };
        const [actual, previous] = [new Big(now), new Big(before)];
        const areSmall = actual.lt(10) && previous.lt(10);
        const isFar = !areSmall && !(actual.lt(previous.times(3)) && previous.lt(actual.times(3)));
        expect([...rule.check(seen)]).toHaveLength(isFar ? 1 : 0);
      },
    ),
    runs(20_000, 150),
  );
});
