import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.generated.ts';
import { comparisonOf } from '../../src/comparison/comparison.ts';
import { compared, sideOf, year2024 } from '../support/compared.ts';
import type { Files } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

type Data = Readonly<Record<string, unknown>>;

const indicator = (id: string, more: Data = {}): Data => ({
  id,
  name: `Chỉ tiêu ${id}`,
  programme: 'p',
  unitOfMeasure: 'vụ',
  type: 'amount',
  decimals: 0,
  aggregation: 'sum',
  ...more,
});

/** A campaign whose units report figures of indicators. */
function reporting(
  figures: Readonly<Record<string, Data | null>>,
  { indicators = [indicator('s')], ...review }: { readonly indicators?: readonly Data[] } & Data = {},
): Files {
  const units = Object.entries(figures).map(([id, one]): [string, Data | null] => [
    id,
    one === null ? null : { indicators: one },
  ]);
  return smallCampaign({ units: Object.fromEntries(units), review: { indicators, ...review } });
}

const unit = (id: string, formerly?: readonly string[]) => ({
  id,
  name: `thôn ${id.toUpperCase()}`,
  kind: 'thon',
  ...(formerly === undefined ? {} : { formerly }),
});

const actual = (value: number) => ({ s: { actual: value } });
/** What turns around where both sides change places. */
function turned(comparison: Comparison): unknown {
  const words: Readonly<Record<string, string>> = {
    added: 'gone',
    gone: 'added',
    merged: 'split',
    split: 'merged',
    better: 'worse',
    worse: 'better',
    up: 'down',
    down: 'up',
  };
  const turnText = (text: string, key: string): string => {
    if (key === 'absolute') return /[1-9]/.test(text) ? `-${text}`.replace('--', '') : text;
    return ['change', 'comparison', 'verdict', 'direction'].includes(key) ? (words[text] ?? text) : text;
  };
  const turn = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return turnText(value, key);
    if (Array.isArray(value)) return value.map((one) => turn(one, key));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, one]): [string, unknown] => [name, turn(one, name)]);
    const all = Object.fromEntries(entries);
    return 'before' in all ? { ...all, before: all.after, after: all.before } : all;
  };
  return turn(comparison);
}

/** A comparison without what depends on which side comes first: order, shares of the earlier figure, the words of texts. */
function unordered(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => JSON.stringify(unordered(one))).sort();
  }
  if (typeof value !== 'object' || value === null) return key === 'relative' ? '' : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name]) =>
          !['title', 'name', 'label', 'unitOfMeasure', 'paragraphs', 'unit', 'same', 'notCompared'].includes(
            name,
          ),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, unordered(one, name)]),
  );
}

describe('two campaigns', () => {
  it('do not differ where they are one', async () => {
    await fc.assert(
      fc.asyncProperty(validCampaigns, async (files) => {
        const side = await sideOf(files);
        expect(side.leftOut).toEqual([]);
        const comparison = comparisonOf(side, side);
        expect(comparison).toMatchObject({ isDifferent: false, notCompared: [], mapped: [] });
        expect(comparison.units).toMatchObject({ changes: [], declared: [] });
        expect(comparison.completeness?.changes).toEqual([]);
        expect(comparison.ratings?.flatMap(({ changes }) => changes)).toEqual([]);
        expect(comparison.indicators?.flatMap(({ changes }) => changes)).toEqual([]);
        expect(comparison.awards).toMatchObject({ tally: [], changes: [] });
        expect(comparison.agreements).toEqual([]);
        expect(comparison.texts?.changes).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it('differ the other way round where they change places', async () => {
    await fc.assert(
      fc.asyncProperty(validCampaigns, validCampaigns, fc.boolean(), async (one, other, isNextYear) => {
        const [a, b] = [await sideOf(one), await sideOf(isNextYear ? year2024(other) : other)];
        expect(unordered(turned(comparisonOf(b, a)))).toEqual(unordered(comparisonOf(a, b)));
      }),
      { numRuns: 3 },
    );
  });

  it('of a province are compared in no time', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `u${index}`);
    const side = await sideOf(reporting(Object.fromEntries(ids.map((id, index) => [id, actual(index)]))));
    const began = performance.now();
    const { indicators } = comparisonOf(side, side);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(indicators?.[0]?.compared).toMatchObject({ before: '44850', groups: 300, isWhole: true });
  });
});

describe('indicators', () => {
  const of = async (before: Files, after: Files) => (await compared(before, after)).indicators?.[0];

  it('are compared over units put together where they were merged, by the sum of all', async () => {
    const before = reporting({ a: actual(1.1), b: actual(2.2), c: actual(3) });
    const after = year2024(
      reporting({ n: actual(4), c: actual(3) }, { units: [unit('n', ['a', 'b']), unit('c')] }),
    );
    expect(await of(before, after)).toMatchObject({
      compared: {
        before: '6.3',
        after: '7',
        groups: 2,
        isWhole: true,
        change: { absolute: '0.7', relative: '11.1', direction: 'up' },
      },
      same: 1,
      changes: [
        {
          before: { units: [{ id: 'a' }, { id: 'b' }], state: 'reported', actual: '3.3', target: null },
          after: { units: [{ id: 'n' }], state: 'reported', actual: '4' },
          change: { absolute: '0.7', relative: '21.2' },
        },
      ],
    });
  });

  it('hold an old unit against the sum of those that it was split into', async () => {
    const before = reporting({ a: actual(5) });
    const after = year2024(
      reporting({ x: actual(2), y: actual(3) }, { units: [unit('x', ['a']), unit('y', ['a'])] }),
    );
    expect(await of(before, after)).toMatchObject({
      compared: { groups: 1, isWhole: true, change: { direction: 'unchanged', absolute: '0' } },
      same: 1,
      changes: [],
    });
  });

  it('are not compared of a group in which a unit is missing, and say so', async () => {
    const before = reporting({ a: actual(1), b: null, c: actual(3) });
    const after = year2024(
      reporting({ n: actual(4), c: actual(5) }, { units: [unit('n', ['a', 'b']), unit('c')] }),
    );
    expect(await of(before, after)).toMatchObject({
      before: { actual: '4', reported: 2, due: 3 },
      after: { actual: '9' },
      compared: { before: '3', after: '5', groups: 1, isWhole: false },
      changes: [{ before: { state: 'missing', actual: null }, change: null }, { change: { absolute: '2' } }],
    });
  });

  it('are aggregated over a group as they are over all units', async () => {
    const indicators = [
      indicator('m', { aggregation: 'mean', decimals: 1 }),
      indicator('max', { aggregation: 'max' }),
      indicator('none', { aggregation: 'none' }),
      indicator('part'),
      indicator('whole'),
      indicator('ratio', {
        aggregation: 'ratio',
        type: 'percentage',
        unitOfMeasure: '%',
        ratio: { numerator: 'part', denominator: 'whole' },
      }),
    ];
    const figures = (value: number, part: number, whole: number) => ({
      m: { actual: value },
      max: { actual: value },
      none: { actual: value },
      part: { actual: part },
      whole: { actual: whole },
    });
    const before = reporting({ a: figures(1, 1, 2), b: figures(4, 1, 8) }, { indicators });
    const after = year2024(
      reporting({ n: figures(3, 1, 4) }, { indicators, units: [unit('n', ['a', 'b'])] }),
    );
    const { indicators: all } = await compared(before, after);
    const shown = Object.fromEntries(
      (all ?? []).map(({ indicator: id, changes: [one] }) => [
        id,
        [one?.before.state, one?.before.actual, one?.after.actual, one?.change?.absolute ?? null],
      ]),
    );
    expect(shown).toMatchObject({
      m: ['reported', '2.5', '3.0', '0.5'],
      max: ['reported', '4', '3', '-1'],
      none: ['not-added', null, '3', null],
      ratio: ['reported', '20', '25', '5'],
    });
  });

  it('change in points where they are percentages, and have no share of nothing', async () => {
    const percentage = {
      indicators: [indicator('s', { type: 'percentage', unitOfMeasure: '%', aggregation: 'mean' })],
    };
    expect(
      await of(reporting({ a: actual(50) }, percentage), reporting({ a: actual(60) }, percentage)),
    ).toMatchObject({
      compared: { change: { absolute: '10', relative: null } },
      changes: [{ change: { absolute: '10', relative: null } }],
    });
    expect(await of(reporting({ a: actual(0) }), reporting({ a: actual(5) }))).toMatchObject({
      compared: { change: { absolute: '5', relative: null, direction: 'up' } },
    });
  });

  it('are for the better or the worse where both sides say which way is', async () => {
    const lower = { indicators: [indicator('s', { better: 'lower' })] };
    expect(
      (await of(reporting({ a: actual(5) }, lower), reporting({ a: actual(4) }, lower)))?.compared?.change
        .verdict,
    ).toBe('better');
    expect(
      (await of(reporting({ a: actual(5) }), reporting({ a: actual(4) }, lower)))?.compared?.change.verdict,
    ).toBe('neutral');
  });

  it('that measure something else are not compared, and say what differs', async () => {
    const persons = { indicators: [indicator('s', { unitOfMeasure: 'người' })] };
    expect(await of(reporting({ a: actual(1) }), reporting({ a: actual(2) }, persons))).toMatchObject({
      comparison: 'other-measure',
      differences: ['unitOfMeasure'],
      before: { actual: '1' },
      after: { actual: '2' },
      compared: null,
      changes: [{ change: null }],
    });
    const precise = { indicators: [indicator('s', { decimals: 3 })] };
    expect(await of(reporting({ a: actual(1) }), reporting({ a: actual(1) }, precise))).toMatchObject({
      comparison: 'compared',
      differences: ['decimals'],
    });
  });

  it('that only one side has are new or gone', async () => {
    const more = { indicators: [indicator('s'), indicator('n')] };
    const { indicators, units } = await compared(
      reporting({ a: actual(1) }),
      reporting({ a: actual(1) }, more),
    );
    expect(indicators?.map(({ indicator: id, comparison }) => [id, comparison])).toEqual([
      ['s', 'compared'],
      ['n', 'added'],
    ]);
    expect(units?.declared).toEqual([
      { of: 'indicator', id: 'n', change: 'added', before: null, after: 'Chỉ tiêu n' },
    ]);
  });

  it('notice a target, and within a year last year’s figure, that was corrected', async () => {
    const figures = (target: number, previous: number) =>
      reporting({ a: { s: { actual: 1, target, previous } } });
    expect((await of(figures(5, 3), figures(6, 3)))?.changes).toHaveLength(1);
    expect((await of(figures(5, 3), figures(5, 4)))?.changes).toHaveLength(1);
    expect((await of(figures(5, 3), year2024(figures(5, 4))))?.changes).toEqual([]);
  });
});

describe('ratings', () => {
  const scale = (...ids: string[]) => ({
    id: 't',
    levels: ids.map((id, index) => ({ id, label: id, achieved: index < ids.length - 1 })),
  });
  const rated = (levels: Readonly<Record<string, string | null>>, review: Data = {}) =>
    smallCampaign({
      units: Object.fromEntries(
        Object.entries(levels).map(([id, level]) => [
          id,
          level === null ? {} : { ratings: { p: { level } } },
        ]),
      ),
      review: {
        scales: [scale('tot', 'kha', 'yeu')],
        programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 't' } }],
        ...review,
      },
    });
  const of = async (before: Files, after: Files) => (await compared(before, after)).ratings?.[0];

  it('rise and fall by the order of the scale', async () => {
    const change = await of(
      rated({ a: 'kha', b: 'kha', c: 'kha', d: null }),
      rated({ a: 'tot', b: 'yeu', c: 'kha', d: 'tot' }),
    );
    expect(change?.changes.map(({ after, verdict }) => [after[0]?.id, verdict])).toEqual([
      ['a', 'better'],
      ['b', 'worse'],
      ['d', 'changed'],
    ]);
    expect(change).toMatchObject({
      same: 1,
      before: { rated: 3, missing: 1 },
      after: { rated: 4, missing: 0 },
    });
  });

  it('of merged units are not added up', async () => {
    const after = rated({ n: 'kha' }, { units: [unit('n', ['a', 'b'])] });
    expect(await of(rated({ a: 'tot', b: 'kha' }), year2024(after))).toMatchObject({
      changes: [{ before: [{ id: 'a' }, { id: 'b' }], after: [{ id: 'n' }], verdict: 'not-compared' }],
    });
  });

  it('by another scale are not compared', async () => {
    const other = rated({ a: 'dat' }, { scales: [scale('dat', 'chua-dat')] });
    expect(await of(rated({ a: 'tot' }), other)).toMatchObject({
      comparison: 'other-scale',
      changes: [{ verdict: 'not-compared' }],
    });
  });
});

describe('awards', () => {
  const given = (...awards: readonly (readonly [number: string, ...names: string[]])[]) =>
    smallCampaign({
      units: {
        a: {
          awards: awards.map(([number, ...names]) => ({
            form: 'f',
            authority: 'u',
            programme: 'p',
            decision: { number, date: '2023-10-20' },
            recipients: names.map((name) => ({ kind: 'individual', name })),
          })),
        },
      },
      review: {
        awardForms: [{ id: 'f', name: 'Giấy khen', class: 'commendation', recipients: 'both' }],
        authorities: [{ id: 'u', name: 'UBND xã', rank: 1 }],
      },
    });
  const of = async (before: Files, after: Files) => (await compared(before, after)).awards;

  it('say who has one that the other side does not know', async () => {
    expect(
      await of(given(['1', 'Trần Văn An', 'Lê Thị Bình']), given(['1', 'Trần Văn An', 'Phạm Thị Dung'])),
    ).toMatchObject({
      same: 1,
      tally: [],
      changes: [
        { change: 'added', name: 'Phạm Thị Dung', unit: 'thôn A', form: 'Giấy khen', before: null },
        { change: 'gone', name: 'Lê Thị Bình', after: null },
      ],
    });
  });

  it('notice another decision within a year, and not from one year to the next', async () => {
    const [one, other] = [given(['1', 'Trần Văn An']), given(['2', 'Trần Văn An'])];
    expect((await of(one, other))?.changes).toMatchObject([
      { change: 'decision', before: { number: '1' }, after: { number: '2' } },
    ]);
    expect(await of(one, year2024(other))).toMatchObject({ same: 1, changes: [] });
  });
});

describe('texts', () => {
  const written = (...limitations: string[]) =>
    smallCampaign({ units: { a: { narrative: { limitations } } } });

  it('are compared by words, whatever the line ends and spaces', async () => {
    const [before, after] = [
      written('Việc nắm  tình hình\ncòn chậm ở thôn.'),
      written('Việc nắm tình hình còn rất chậm ở thôn.'),
    ];
    expect((await compared(before, after)).texts?.changes).toMatchObject([
      {
        unit: { id: 'a' },
        place: 'limitations',
        change: 'changed',
        paragraphs: [
          [
            { change: 'same', text: 'Việc nắm tình hình còn' },
            { change: 'added', text: 'rất' },
            { change: 'same', text: 'chậm ở thôn.' },
          ],
        ],
      },
    ]);
    expect((await compared(before, written('Việc nắm tình hình còn chậm ở thôn.'))).texts?.changes).toEqual(
      [],
    );
  });

  it('name paragraphs that came in and went out, also of the host', async () => {
    const host = (text: string) =>
      smallCampaign({
        units: { a: {} },
        host: { narrative: { tasks: [{ title: text, text: ['Làm việc.'] }] } },
      });
    expect((await compared(host('Việc một'), host('Việc hai'))).texts?.changes).toMatchObject([
      { unit: null, place: 'tasks', change: 'changed' },
    ]);
    expect((await compared(written('Một.'), written('Một.', 'Hai.'))).texts?.changes[0]?.paragraphs).toEqual([
      [{ change: 'added', text: 'Hai.' }],
    ]);
  });
});

describe('what cannot be compared', () => {
  it('is said of files with errors, whose units are left out of both sides', async () => {
    const before = reporting({ a: actual(1), b: actual(2) });
    const after = new Map(reporting({ a: actual(5), b: actual(3) }));
    after.set(
      'submissions/a.yaml',
      Buffer.from('unit: a\nyear: 2023\nsubmitted: 2023-11-20\nindicators: { x: { actual: 5 } }\n'),
    );
    expect(await compared(before, after)).toMatchObject({
      notCompared: [{ kind: 'file-errors', side: 'after', subject: 'submissions/a.yaml', detail: 'thôn A' }],
      completeness: {
        before: { received: 2 },
        after: { received: 2 },
        changes: [{ unit: { id: 'a' }, before: { state: 'received' }, after: { state: 'invalid' } }],
      },
      indicators: [
        { before: null, after: null, compared: { before: '2', after: '3', groups: 1, isWhole: false } },
      ],
    });
  });

  it('is all that rests on the host where its file has errors', async () => {
    const host = smallCampaign({ units: { a: {} }, host: { awards: [{}] } });
    expect(await compared(smallCampaign({ units: { a: {} } }), host)).toMatchObject({
      notCompared: [{ kind: 'file-errors', subject: 'host.yaml', detail: null }],
      ratings: null,
      awards: null,
      agreements: null,
    });
  });

  it('names former units that are not there, other hosts, and periods of another length', async () => {
    const after = reporting(
      { a: actual(1) },
      {
        units: [unit('a', ['x'])],
        period: 'first-half',
        host: { name: 'UBND xã Khác', shortName: 'UBND xã', locality: 'xã Khác' },
      },
    );
    const { notCompared } = await compared(reporting({ a: actual(1) }), year2024(after));
    expect(notCompared.map(({ kind, subject, detail }) => [kind, subject, detail])).toEqual([
      ['unknown-former-unit', 'a', 'x'],
      ['other-host', 'Ủy ban nhân dân xã Thử', 'UBND xã Khác'],
      ['other-period', 'năm 2023', '6 tháng đầu năm 2024'],
    ]);
  });
});

it('compares what it is asked for: a unit with those that it came from, and some parts', async () => {
  const before = reporting({ a: actual(1), b: actual(2), c: actual(3) });
  const after = year2024(
    reporting({ n: actual(9), c: actual(8) }, { units: [unit('n', ['a', 'b']), unit('c')] }),
  );
  for (const asked of ['a', 'n']) {
    const one = await compared(before, after, { unit: asked, only: new Set(['indicators']) });
    expect(one).toMatchObject({
      units: null,
      ratings: null,
      texts: null,
      mapped: [{ change: 'merged' }],
      indicators: [
        { before: null, compared: null, changes: [{ before: { actual: '3' }, after: { actual: '9' } }] },
      ],
    });
  }
});
