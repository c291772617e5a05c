import { describe, expect, it } from 'vitest';
import { type Data, found, level, rated, scale } from '../support/checked-campaign.ts';
import type { smallCampaign } from '../support/small-campaign.ts';

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
