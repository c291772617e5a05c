import { describe, expect, it } from 'vitest';
import { count, type Data, found, percentage } from '../support/checked-campaign.ts';

describe('a total and its parts', () => {
  const indicators = [count('t', { parts: ['a', 'b'] }), count('a'), count('b')];
  const inUnit = (figures: Data, more: readonly Data[] = indicators) =>
    found(
      { units: { u: { indicators: figures } }, review: { indicators: more } },
      /^indicator-(missing|empty)$/,
    );

  it.each<[string, Data]>([
    ['parts that make the total', { t: { actual: 5 }, a: { actual: 2 }, b: { actual: 3 } }],
    ['a part that is missing, the others within the total', { t: { actual: 5 }, a: { actual: 2 } }],
    [
      'a part that is not applicable',
      { t: { actual: 2 }, a: { actual: 2 }, b: { notApplicable: 'không có' } },
    ],
    [
      'last year’s total, where a part of this year’s is not applicable',
      { t: { actual: 2, previous: 5 }, a: { actual: 2, previous: 2 }, b: { notApplicable: 'không có' } },
    ],
    [
      'all of them not applicable',
      { t: { notApplicable: 'k' }, a: { notApplicable: 'k' }, b: { notApplicable: 'k' } },
    ],
    ['a target of the total alone', { t: { target: 9, actual: 5 }, a: { actual: 2 }, b: { actual: 3 } }],
  ])('%s is no finding', async (_, figures) => expect(await inUnit(figures)).toEqual([]));

  it.each<[string, Data]>([
    ['parts that make another sum', { t: { actual: 6 }, a: { actual: 2 }, b: { actual: 3 } }],
    ['a part that is more than the total, another missing', { t: { actual: 5 }, a: { actual: 6 } }],
    [
      'a total that is more, where a part is not applicable',
      { t: { actual: 5 }, a: { actual: 2 }, b: { notApplicable: 'k' } },
    ],
    [
      'a total of parts none of which is applicable',
      { t: { actual: 5 }, a: { notApplicable: 'k' }, b: { notApplicable: 'k' } },
    ],
    [
      'a total that is not applicable, with parts',
      { t: { notApplicable: 'k' }, a: { actual: 2 }, b: { actual: 3 } },
    ],
    [
      'targets of parts that are more than the total’s',
      { t: { target: 5, actual: 5 }, a: { target: 4, actual: 2 }, b: { target: 4, actual: 3 } },
    ],
  ])('%s is a finding', async (_, figures) => expect(await inUnit(figures)).toEqual(['total-not-sum']));

  it('a part that may be negative leaves the total open while it is missing', async () => {
    const signed = [count('t', { parts: ['a', 'b'] }), count('a'), count('b', { minimum: -10 })];
    expect(await inUnit({ t: { actual: 5 }, a: { actual: 6 } }, signed)).toEqual([]);
  });

  it('the host’s figures add up as well, and the targets that all units have in common', async () => {
    const none = indicators.map((one) => ({ ...one, aggregation: 'none' }));
    const host = { indicators: { t: { actual: 9 }, a: { actual: 2 }, b: { actual: 3 } } };
    expect(await found({ units: { u: {} }, review: { indicators: none }, host })).toEqual(['total-not-sum']);
    const targets = { indicators: { t: { target: 9 }, a: { target: 2 }, b: { target: 3 } } };
    expect(
      await found({ units: { u: {} }, review: { indicators }, host: targets }, /^indicator-missing$/),
    ).toEqual(['total-not-sum']);
    const common = indicators.map((one) => ({ ...one, target: 7 }));
    expect(await found({ units: { u: {} }, review: { indicators: common } }, /^indicator-missing$/)).toEqual([
      'total-not-sum',
    ]);
  });

  it.each<[string, Data[]]>([
    ['itself', [count('t', { parts: ['t', 'a'] }), count('a')]],
    [
      'a ratio',
      [
        count('t', { parts: ['a', 'r'] }),
        count('a'),
        percentage('r', { aggregation: 'ratio', ratio: { numerator: 'a', denominator: 't' } }),
      ],
    ],
    [
      'what is aggregated otherwise',
      [count('t', { parts: ['a', 'b'] }), count('a'), count('b', { aggregation: 'mean' })],
    ],
  ])('%s is no part of an indicator', async (_, list) =>
    expect(await found({ units: { u: {} }, review: { indicators: list } }, /^indicator-missing$/)).toEqual([
      'indicator-parts',
    ]),
  );

  it('totals that are parts of each other, however far apart, are found', async () => {
    const circle = [
      count('a', { parts: ['b', 'd'] }),
      count('b', { parts: ['c', 'd'] }),
      count('c', { parts: ['a', 'd'] }),
      count('d'),
    ];
    expect(await found({ units: { u: {} }, review: { indicators: circle } }, /^indicator-missing$/)).toEqual(
      Array.from({ length: 3 }, () => 'indicator-parts'),
    );
  });
});

describe('percentages and bounds', () => {
  const alone = (indicator: Data) =>
    found({ units: { u: {} }, review: { indicators: [indicator] } }, /^indicator-missing$/);

  it.each(['%', ' % ', '％', 'phần trăm', 'Phần trăm'])(
    'a sum in "%s" is a sum of percentages',
    async (unit) => {
      expect(await alone(count('a', { unitOfMeasure: unit, type: 'amount' }))).toEqual(['percentage-summed']);
    },
  );

  it.each<[string, Data, string[]]>([
    ['a target of 100 percent', percentage('a', { target: 100 }), []],
    ['a target over 100 percent', percentage('a', { target: 100.1 }), ['percentage-over-100']],
    ['a target over 100 percent that is allowed', percentage('a', { target: 120, maximum: 150 }), []],
    ['a target over 100 of what is no percentage', count('a', { target: 150 }), []],
    ['a target below zero', count('a', { target: -1 }), ['indicator-out-of-bounds']],
    ['a target beyond the maximum', count('a', { target: 11, maximum: 10 }), ['indicator-out-of-bounds']],
    ['a target of a count with decimals', count('a', { target: 2.5 }), ['indicator-not-whole']],
    ['a target of a mean of counts with decimals', count('a', { target: 2.5, aggregation: 'mean' }), []],
    ['a minimum above the maximum', count('a', { minimum: 5, maximum: 4 }), ['indicator-bounds']],
    ['a minimum above 100 percent', percentage('a', { minimum: 101 }), ['indicator-bounds']],
    ['bounds below zero', count('a', { minimum: -5, maximum: -4 }), []],
  ])('%s: what is found', async (_, indicator, codes) => expect(await alone(indicator)).toEqual(codes));

  it('a ratio of an indicator to itself is found', async () => {
    const ratio = (numerator: string, denominator: string) =>
      found(
        {
          units: { u: {} },
          review: {
            indicators: [
              count('a'),
              count('b'),
              percentage('r', { aggregation: 'ratio', ratio: { numerator, denominator } }),
            ],
          },
        },
        /^indicator-missing$/,
      );
    expect(await ratio('a', 'b')).toEqual([]);
    expect(await ratio('a', 'a')).toEqual(['indicator-ratio']);
  });
});

describe('the host’s target beside the units’', () => {
  const target = (indicator: Data, host: number, units: readonly (number | null)[]) =>
    found(
      {
        units: Object.fromEntries(
          units.map((one, index) => [
            `u${index}`,
            { indicators: { a: { actual: 10, ...(one === null ? {} : { target: one }) } } },
          ]),
        ),
        review: { indicators: [indicator] },
        host: { indicators: { a: { target: host } } },
      },
      /^target-(missing|of-sum)$/,
    );

  it.each<[string, Data, number, (number | null)[]]>([
    ['the sum of theirs', count('a'), 30, [10, 20]],
    ['a little less than theirs', count('a'), 25, [10, 20]],
    ['half as much again', count('a'), 45, [10, 20]],
    ['small figures', count('a'), 5, [1, 1]],
    ['where one of theirs is not known', count('a'), 300, [10, null]],
    ['the target that review.yaml gives all', count('a', { target: 30 }), 30, [null, null]],
    ['a mean near theirs', percentage('a'), 98, [95, 99]],
  ])('%s is no finding', async (_, indicator, host, units) => {
    expect(await target(indicator, host, units)).toEqual([]);
  });

  it.each<[string, Data, number, (number | null)[]]>([
    ['a digit too many', count('a'), 300, [10, 20]],
    ['a digit too few', count('a'), 3, [10, 20]],
    ['ten times what review.yaml gives all', count('a', { target: 15 }), 300, [null, null]],
    ['a mean with a slipped point', percentage('a'), 9.8, [95, 99]],
  ])('%s is a finding', async (_, indicator, host, units) => {
    expect(await target(indicator, host, units)).toEqual(['target-far-from-units']);
  });
});

describe('a percentage that is computed from two figures', () => {
  const indicators = [
    count('a'),
    count('b'),
    percentage('r', { aggregation: 'ratio', ratio: { numerator: 'a', denominator: 'b' } }),
  ];
  const unit = (a: number, b: number) =>
    found({ units: { u: { indicators: { a: { actual: a }, b: { actual: b } } } }, review: { indicators } });

  it('is no part of nothing', async () => {
    expect(await unit(7, 0)).toEqual(['percentage-over-100']);
    expect(await unit(0, 0)).toEqual([]);
    expect(await unit(0, 7)).toEqual([]);
  });
});

describe('a unit’s figure among the other units’', () => {
  const usual = { target: 120, actual: 118, previous: 115 };
  const among = (figures: Data, indicator = count('a')) =>
    found(
      {
        units: {
          u1: { indicators: { a: usual } },
          u2: { indicators: { a: usual } },
          u3: { indicators: { a: usual } },
          u4: { indicators: { a: usual } },
          u: { indicators: { a: figures } },
        },
        review: { indicators: [indicator] },
      },
      /^figure-far-from-last-year$|^target-of-sum$/,
    );

  it.each<[string, Data]>([
    ['is ten times theirs, without last year’s', { target: 120, actual: 1180 }],
    ['is ten times theirs and last year’s', { target: 120, actual: 1180, previous: 115 }],
    ['is in another unit of measure, as last year’s is', { target: 120, actual: 118000, previous: 115000 }],
    ['has one digit too many in its target', { target: 1200, actual: 118, previous: 115 }],
    ['lacks a digit in its target', { target: 12, actual: 118, previous: 115 }],
  ])('is a finding where it %s', async (_, figures) =>
    expect(await among(figures)).toEqual(['figure-far-from-other-units']),
  );

  it.each<[string, Data]>([
    ['large, as last year', { target: 1900, actual: 1880, previous: 1800 }],
    ['zero, as last year', { target: 120, actual: 0, previous: 0 }],
    ['small, as last year', { target: 12, actual: 11, previous: 12 }],
  ])('is no finding where it is %s', async (_, figures) => expect(await among(figures)).toEqual([]));

  it('a target that all have in common is near what they have done', async () => {
    const units = Object.fromEntries(
      ['u1', 'u2', 'u3', 'u4', 'u5'].map((id) => [id, { indicators: { a: { actual: 97.5 } } }]),
    );
    const target = (indicator: Data) => found({ units, review: { indicators: [indicator] } });
    expect(await target(percentage('a', { target: 0.98 }))).toEqual(['figure-far-from-other-units']);
    expect(await target(percentage('a', { target: 98 }))).toEqual([]);
  });
});

describe('an indicator that is not aggregated', () => {
  const none = count('a', { aggregation: 'none' });
  const reported = (host: Data | undefined, unit: Data = {}) =>
    found({ units: { u: unit }, review: { indicators: [none] }, ...(host === undefined ? {} : { host }) });

  it('is the host’s to report, or a unit’s', async () => {
    expect(await reported(undefined)).toEqual(['indicator-missing-of-host']);
    expect(await reported({})).toEqual(['indicator-missing-of-host']);
    expect(await reported({ indicators: { a: { target: 5 } } })).toEqual(['indicator-missing-of-host']);
    expect(await reported({ indicators: { a: { actual: 5 } } })).toEqual([]);
    expect(await reported({ indicators: { a: { notApplicable: 'không có' } } })).toEqual([]);
    expect(await reported({}, { indicators: { a: { actual: 5 } } })).toEqual([]);
  });
});
