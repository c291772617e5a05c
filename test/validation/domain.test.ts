import { describe, expect, it } from 'vitest';
import { validated } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

type Data = Readonly<Record<string, unknown>>;

const scale = {
  id: 's',
  levels: [
    { id: 'xs', label: 'xuất sắc', achieved: true },
    { id: 'kha', label: 'khá', achieved: true },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};
const rated = (clusters?: Data) => ({
  scales: [scale],
  programmes: [
    {
      id: 'p',
      title: 'Công tác quốc phòng',
      rating: { scale: 's', ...(clusters === undefined ? {} : { clusters }) },
    },
  ],
});
const count = (id: string, more: Data = {}) => ({
  id,
  name: `Chỉ tiêu ${id}`,
  programme: 'p',
  unitOfMeasure: 'người',
  type: 'count',
  aggregation: 'sum',
  ...more,
});
const percentage = (id: string, more: Data = {}) =>
  count(id, { unitOfMeasure: '%', type: 'percentage', aggregation: 'mean', ...more });
const level = (id: string, more: Data = {}) => ({ ratings: { p: { level: id, reason: 'lý do', ...more } } });

/** The codes of what is found in a small campaign, but for those that are not the point. */
async function found(campaign: Parameters<typeof smallCampaign>[0], ignored = /^$/): Promise<string[]> {
  const { findings } = await validated(smallCampaign(campaign));
  return findings.flatMap(({ code }) => (ignored.test(code) ? [] : [code]));
}

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

describe('the board’s ratings', () => {
  const appraised = (self: Data | null, final: Data) =>
    found({ units: { u: self ?? {} }, review: rated(), host: { ratings: { units: { u: { p: final } } } } });

  it.each<[string, Data | null, Data]>([
    ['a failure with a reason', level('kha'), { level: 'yeu', reason: 'còn vụ việc' }],
    ['a failure that the unit stated', level('yeu'), { level: 'yeu' }],
    ['one level lower, achieved still', level('xs'), { level: 'kha' }],
    ['one level higher', level('yeu'), { level: 'kha' }],
  ])('%s asks for no reason', async (_, self, final) => expect(await appraised(self, final)).toEqual([]));

  it.each<[string, Data | null, Data]>([
    ['a failure', level('kha'), { level: 'yeu' }],
    ['a failure of a unit that has not rated itself', null, { level: 'yeu' }],
    ['two levels higher', level('yeu'), { level: 'xs' }],
  ])('%s asks for a reason', async (_, self, final) => {
    expect(await appraised(self, final)).toEqual(['appraisal-without-reason']);
  });

  const two = { u: level('kha'), v: level('kha') };
  const some = { ratings: { units: { u: { p: { level: 'kha' } } } } };
  const settings = (report: Data) => ({
    documents: {
      issuer: ['UBND'],
      place: 'Thử',
      signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
      recipients: [],
      archive: 'VT',
      report: { symbol: 'BC-UBND', ...report },
    },
  });

  it.each<[string, Data, string[]]>([
    ['signed', { date: '2023-12-13' }, ['appraisal-missing']],
    ['numbered', { number: 3 }, ['appraisal-missing']],
    ['still being written', {}, []],
  ])('units left out by the board while the report is %s: what is found', async (_, report, codes) => {
    const review = { ...rated(), ...settings(report) };
    expect(await found({ units: two, review, host: some })).toEqual(codes);
  });

  it('where the board appraised all, none, or no more than are to be rated, nothing is missing', async () => {
    const all = { ratings: { units: { u: { p: { level: 'kha' } }, v: { p: { level: 'kha' } } } } };
    expect(await found({ units: two, review: rated(), host: all })).toEqual([]);
    expect(await found({ units: two, review: rated(), host: {} })).toEqual([]);
    const na = { u: level('kha'), v: { ratings: { p: { notApplicable: 'mới thành lập' } } } };
    expect(await found({ units: na, review: rated(), host: some })).toEqual([]);
  });
});

describe('clusters', () => {
  const clusters = (...members: readonly (readonly string[])[]) => ({
    clusters: members.map((list, index) => ({ id: `c${index}`, name: `Cụm ${index}`, members: list })),
  });
  const stated = (members: Readonly<Record<string, Data>>, final: Data, rule: Data = { rule: 'stated' }) =>
    found({
      units: members,
      review: { ...rated(rule), ...clusters(Object.keys(members)) },
      host: { ratings: { clusters: { c0: { p: final } } } },
    });

  it.each<[string, Readonly<Record<string, Data>>, Data, Data]>([
    [
      'a level of one of its units',
      { u: level('kha'), v: level('yeu') },
      { level: 'yeu' },
      { rule: 'stated' },
    ],
    ['a level between its units’', { u: level('xs'), v: level('yeu') }, { level: 'kha' }, { rule: 'stated' }],
    ['a better one with a reason', { u: level('yeu') }, { level: 'xs', reason: 'lý do' }, { rule: 'stated' }],
    [
      'a better one while a unit is not rated',
      { u: level('yeu'), v: {} },
      { level: 'xs' },
      { rule: 'stated' },
    ],
    ['what the rule gives', { u: level('kha'), v: level('yeu') }, { level: 'yeu' }, { rule: 'lowest' }],
  ])('%s goes with a cluster', async (_, members, final, rule) => {
    const codes = await stated(members, final, rule);
    expect(codes.filter((code) => code !== 'rating-missing')).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, Data>>, Data, Data]>([
    ['better than all its units', { u: level('yeu'), v: level('kha') }, { level: 'xs' }, { rule: 'stated' }],
    ['worse than all its units', { u: level('xs'), v: level('kha') }, { level: 'yeu' }, { rule: 'stated' }],
    ['other than the lowest', { u: level('xs'), v: level('kha') }, { level: 'xs' }, { rule: 'lowest' }],
    [
      'other than by share',
      { u: level('xs'), v: level('yeu') },
      { level: 'xs' },
      { rule: 'share', atLeast: 60, level: 'xs', otherwise: 'yeu' },
    ],
  ])('a cluster rated %s is found', async (_, members, final, rule) => {
    expect(await stated(members, final, rule)).toEqual(['cluster-against-members']);
  });

  const declared = (review: Data) =>
    found({ units: { u: {}, v: {} }, review }, /^(rating-missing|cluster-against-members)$/);

  it.each<[string, Data, string[]]>([
    ['a level that is better', { rule: 'share', atLeast: 80, level: 'xs', otherwise: 'yeu' }, []],
    [
      'a level that is worse',
      { rule: 'share', atLeast: 80, level: 'yeu', otherwise: 'xs' },
      ['cluster-rule-share'],
    ],
    ['the same level', { rule: 'share', atLeast: 80, level: 'xs', otherwise: 'xs' }, ['cluster-rule-share']],
    ['a fraction', { rule: 'share', atLeast: 0.8, level: 'xs', otherwise: 'yeu' }, ['cluster-rule-share']],
    ['keys of another rule', { rule: 'lowest', atLeast: 80 }, ['cluster-rule-share']],
  ])('a rule for clusters with %s: what is found', async (_, rule, codes) => {
    expect(await declared({ ...rated(rule), ...clusters(['u', 'v']) })).toEqual(codes);
  });

  it.each(['stated', 'lowest'])('the rule %s without clusters is found', async (rule) => {
    expect(await declared(rated({ rule }))).toEqual(['cluster-rule-unused']);
    expect(await declared({ ...rated({ rule }), clusters: [] })).toEqual(['cluster-rule-unused']);
    expect(await declared({ ...rated({ rule }), ...clusters(['u']) })).toEqual([]);
  });

  it('clusters that no programme rates are no finding', async () => {
    expect(await declared({ ...rated(), ...clusters(['u', 'v']) })).toEqual([]);
  });

  it('clusters without a unit that is rated are found', async () => {
    const [programme] = rated({ rule: 'lowest' }).programmes;
    const schools = { ...programme, rating: { ...programme?.rating, kinds: ['truong'] } };
    const review = { scales: [scale], programmes: [schools], ...clusters(['u', 'v']) };
    expect(await declared(review)).toEqual(['cluster-rule-unused']);
  });

  it('a unit in two clusters is found, and one in one is not', async () => {
    expect(await declared({ ...rated({ rule: 'lowest' }), ...clusters(['u'], ['v']) })).toEqual([]);
    expect(await declared({ ...rated({ rule: 'lowest' }), ...clusters(['u'], ['v', 'u']) })).toEqual([
      'cluster-shared-unit',
    ]);
  });
});

describe('scales', () => {
  const withLevels = (...achieved: readonly boolean[]) => {
    const levels = achieved.map((one, index) => ({ id: `l${index}`, label: `mức ${index}`, achieved: one }));
    return found({ units: { u: {} }, review: { scales: [{ id: 's', levels }] } });
  };

  it('levels that count as achieved stand above those that do not', async () => {
    expect(await withLevels(true, true, false)).toEqual([]);
    expect(await withLevels(true, true)).toEqual([]);
    expect(await withLevels(true, false, true)).toEqual(['scale-achieved']);
    expect(await withLevels(false, false, true)).toEqual(['scale-achieved']);
    expect(await withLevels(false, false)).toEqual(['scale-achieved']);
  });

  it('a level that says it is not achieved does not count as such', async () => {
    const labelled = (label: string, achieved: boolean) => {
      const levels = [
        { id: 'a', label: 'đạt', achieved: true },
        { id: 'b', label, achieved },
      ];
      return found({ units: { u: {} }, review: { scales: [{ id: 's', levels }] } });
    };
    expect(await labelled('chưa đạt', false)).toEqual([]);
    expect(await labelled('đạt có điều kiện', true)).toEqual([]);
    for (const label of ['chưa đạt', 'Không đạt', 'không hoàn thành nhiệm vụ']) {
      expect(await labelled(label, true)).toEqual(['scale-achieved']);
    }
  });
});

describe('points of some criteria only', () => {
  const criteria = [
    { id: 'c1', label: 'Một', maximum: 60 },
    { id: 'c2', label: 'Hai', maximum: 40 },
  ];
  const bands = [
    { id: 'dat', label: 'đạt', achieved: true, from: 60, to: 100 },
    { id: 'chua', label: 'chưa đạt', achieved: false, from: 0, to: 60 },
  ];
  const pointed = (rating: Data, setting: string) =>
    found({
      units: { u: { ratings: { p: rating } } },
      review: {
        ...rated(),
        scales: [{ id: 's', maximum: 100, levels: bands, criteria }],
        rules: { 'points-incomplete': setting },
      },
    });

  it('are never accepted where the level rests on them, and beside a level as the campaign wants', async () => {
    expect(await pointed({ points: { c1: 60 } }, 'off')).toEqual(['level-of-partial-points']);
    expect(await pointed({ level: 'dat', points: { c1: 60 } }, 'off')).toEqual([]);
    expect(await pointed({ level: 'dat', points: { c1: 60 } }, 'error')).toEqual(['points-incomplete']);
    expect(await pointed({ points: { c1: 60, c2: 0 } }, 'off')).toEqual([]);
  });
});

describe('names', () => {
  const units = (...names: readonly (string | Data)[]) => ({
    units: names.map((one, index) => ({
      id: `u${index}`,
      kind: 'thon',
      ...(typeof one === 'string' ? { name: one } : one),
    })),
  });
  const declared = (review: Data) =>
    found(
      { units: { u0: {} }, review },
      /^(submission-missing|indicator-missing|unknown-unit|tone-spelling)$/,
    );

  it.each<[string, Data]>([
    ['of units', units('thôn Đông A', 'thôn Đông A')],
    ['of units in other capitals and spaces', units('thôn Đông A', 'Thôn  ĐÔNG A')],
    ['of units in another normal form', units('thôn Hòa', 'thôn Hòa'.normalize('NFD'))],
    ['of units with another place of the tone', units('thôn Hòa', 'thôn Hoà')],
    ['of units with their kind and without', units('thôn Đông A', 'Đông A')],
    [
      'of programmes',
      {
        programmes: [
          { id: 'p', title: 'An ninh' },
          { id: 'q', title: 'an  ninh' },
        ],
      },
    ],
    ['of indicators', { indicators: [count('a', { name: 'Số vụ' }), count('b', { name: 'số vụ' })] }],
    [
      'of award forms',
      {
        awardForms: ['both', 'individual'].map((recipients, index) => ({
          id: `f${index}`,
          name: 'Giấy khen',
          class: 'commendation',
          recipients,
        })),
      },
    ],
    ['of authorities', { authorities: [1, 2].map((rank) => ({ id: `a${rank}`, name: 'UBND xã', rank })) }],
    [
      'of levels',
      {
        scales: [
          {
            id: 's',
            levels: [
              { id: 'a', label: 'Đạt', achieved: true },
              { id: 'b', label: 'đạt', achieved: false },
            ],
          },
        ],
      },
    ],
  ])('two the same %s are found', async (_, review) =>
    expect(await declared(review)).toEqual(['name-repeated']),
  );

  it.each<[string, Data]>([
    ['units that differ by a tone', units('thôn Hòa', 'thôn Hoa')],
    ['units of two kinds', units('thôn Đông', { name: 'trường Đông', kind: 'truong' })],
    [
      'units of two parents',
      units('xã A', 'xã B', { name: 'thôn Đông', parent: 'u0' }, { name: 'thôn Đông', parent: 'u1' }),
    ],
    [
      'indicators of two programmes',
      {
        programmes: [
          { id: 'p', title: 'An ninh' },
          { id: 'q', title: 'Quốc phòng' },
        ],
        indicators: [count('a', { name: 'Số vụ' }), count('b', { name: 'Số vụ', programme: 'q' })],
      },
    ],
    [
      'a number and a percentage',
      { indicators: [count('a', { name: 'Huấn luyện' }), percentage('b', { name: 'Huấn luyện' })] },
    ],
    [
      'forms for collectives and for individuals',
      {
        awardForms: ['collective', 'individual'].map((recipients) => ({
          id: recipients,
          name: 'Giấy khen',
          class: 'commendation',
          recipients,
        })),
      },
    ],
  ])('%s may have one name', async (_, review) => expect(await declared(review)).toEqual([]));
});

describe('what the host cites', () => {
  const cited = (units: Parameters<typeof smallCampaign>[0]['units']) =>
    found({ units, host: { narrative: { programmes: { p: { cite: ['u'] } } } } }, /^submission-missing$/);

  it('stands in the unit’s submission', async () => {
    const text = (programme: string) => ({
      u: { narrative: { programmes: { [programme]: ['Đã huấn luyện.'] } } },
    });
    expect(await cited(text('p'))).toEqual([]);
    expect(await cited({ u: { narrative: { programmes: { p: [] } } } })).toEqual(['cite-without-text']);
    expect(await cited({ u: {} })).toEqual(['cite-without-text']);
  });

  it('is not asked of a unit that has not submitted', async () =>
    expect(await cited({ u: null })).toEqual([]));
});

describe('codes that no campaign can turn off', () => {
  it('are named as such, though they are no rules', async () => {
    const rules = (code: string) => found({ units: { u: {} }, review: { rules: { [code]: 'off' } } });
    expect(await rules('invalid-value')).toEqual(['rule-essential']);
    expect(await rules('duplicate-id')).toEqual(['rule-essential']);
    expect(await rules('invalid-valu')).toEqual(['unknown-rule']);
  });
});

describe('clusters that the board states', () => {
  const left = (units: Parameters<typeof smallCampaign>[0]['units'], states: readonly string[]) =>
    found(
      {
        units,
        review: {
          ...rated({ rule: 'stated' }),
          clusters: Object.keys(units).map((id) => ({ id: `c-${id}`, name: `Cụm ${id}`, members: [id] })),
        },
        host: {
          ratings: { clusters: Object.fromEntries(states.map((id) => [`c-${id}`, { p: { level: 'kha' } }])) },
        },
      },
      /^(submission|rating)-missing$/,
    );

  it('are all rated or none, where their units are', async () => {
    expect(await left({ u: level('kha'), v: level('kha') }, ['u'])).toEqual(['appraisal-missing']);
    expect(await left({ u: level('kha'), v: level('kha') }, ['u', 'v'])).toEqual([]);
    expect(await left({ u: level('kha'), v: level('kha') }, [])).toEqual([]);
    expect(await left({ u: level('kha'), v: null }, ['u'])).toEqual([]);
    expect(await left({ u: level('kha'), v: {} }, ['u'])).toEqual([]);
  });
});

describe('the host’s text on a programme', () => {
  it('has a section in which it is printed', async () => {
    const written = (reviewed: boolean, words: Data) =>
      found({
        units: { u: {} },
        review: {
          programmes: [
            { id: 'p', title: 'Công tác quốc phòng' },
            { id: 'q', title: 'Diễn tập', reviewed },
          ],
        },
        host: { narrative: { programmes: { q: words } } },
      });
    expect(await written(true, { text: ['Đã diễn tập.'] })).toEqual([]);
    expect(await written(false, { text: ['Đã diễn tập.'] })).toEqual(['text-without-section']);
    expect(await written(false, { text: [] })).toEqual([]);
  });
});

describe('agreements', () => {
  const signed = (...dates: readonly (string | null)[]) =>
    found({
      units: { u: {} },
      host: {
        commitments: dates.map((date) => ({
          title: 'Không đốt pháo',
          parties: ['Công an xã'],
          signed: ['u'],
          ...(date === null ? {} : { date }),
        })),
      },
    });

  it('that are recorded twice are found, also where one record has no day', async () => {
    expect(await signed('2023-12-01', '2023-12-01')).toEqual(['listed-twice']);
    expect(await signed(null, null)).toEqual(['listed-twice']);
    expect(await signed('2023-12-01', null)).toEqual(['listed-twice']);
    expect(await signed('2023-03-01', '2023-12-01')).toEqual([]);
  });
});
