import { beforeAll, describe, expect, it } from 'vitest';
import {
  appraised,
  boardSheet,
  filledSheet,
  finalRatings,
  type TypedCells as Typed,
} from '../support/board-sheet.ts';
import type { Files } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const review = {
  scales: [
    {
      id: 's',
      maximum: 100,
      levels: [
        { id: 'tot', label: 'tốt', achieved: true, from: 80, to: 100 },
        { id: 'kha', label: 'khá', achieved: true, from: 50, to: 80 },
        { id: 'yeu', label: 'yếu', achieved: false, from: 0, to: 50 },
      ],
      criteria: [
        { id: 'mot', label: 'Tiêu chí một', maximum: 60 },
        { id: 'hai', label: 'Tiêu chí hai', maximum: 40 },
      ],
    },
  ],
  clusters: [{ id: 'cum', name: 'Cụm số 1', members: ['a', 'b'] }],
  programmes: [
    { id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's', clusters: { rule: 'stated' } } },
  ],
};

const campaign = (overridden: Partial<Parameters<typeof smallCampaign>[0]> = {}) =>
  smallCampaign({
    units: {
      a: { ratings: { p: { level: 'tot', score: 84.5 } } },
      b: { ratings: { p: { level: 'kha' } } },
      c: null,
    },
    review,
    ...overridden,
  });

let base: Promise<Uint8Array> | undefined;
/** The sheet of the campaign as it is above. */
const baseSheet = () => (base ??= boardSheet(campaign()));

const a = 'ratings.units.a.p';
const b = 'ratings.units.b.p';

describe('what a board fills in', () => {
  let files: Files;
  let sheet: Uint8Array;

  beforeAll(async () => {
    files = campaign();
    sheet = await baseSheet();
  });

  const taken = (typed: Typed, options = {}) =>
    appraised(files, { 'phieu.xlsx': filledSheet(sheet, typed) }, options);

  it('becomes ratings, with the cells that they came from, in a host.yaml that is made for them', async () => {
    const {
      host,
      files: after,
      findings,
    } = await taken({
      [`${a}.level`]: 'KHÁ ',
      [`${a}.score`]: '79,5',
      [`${a}.reason`]: 'Thiếu hồ sơ: 2 bộ',
      [`${b}.level`]: 'khá',
      'ratings.clusters.cum.p.level': 'khá',
      'decision.p.number': '12/QĐ-UBND',
      'decision.p.date': '5/12/2023',
    });
    expect(findings).toEqual([]);
    const decision = { number: '12/QĐ-UBND', date: '2023-12-05' };
    expect(finalRatings(after)).toEqual({
      'units.a.p': { level: 'kha', score: 79.5, reason: 'Thiếu hồ sơ: 2 bộ', decision },
      'units.b.p': { level: 'kha', decision },
      'clusters.cum.p': { level: 'kha', decision },
    });
    expect(host).toContain('year: 2023\n');
    expect(host).toMatch(/^ {8}level: kha # phieu\.xlsx, Phụ lục!G\d+$/m);
  });

  it.each([
    ['khá', 'kha'],
    ['Khá ', 'kha'],
    ['KHÁ', 'kha'],
    ['kha\u0301', 'kha'],
    ['kha', 'kha'],
    ['yếu.', 'yeu'],
  ])('reads the level %j', async (typed, level) => {
    const { files: after } = await taken({ [`${b}.level`]: typed });
    expect(finalRatings(after)).toEqual({ 'units.b.p': { level } });
  });

  it.each([
    ['84,5', '84.5'],
    ['84.5', '84.5'],
    [84.5, '84.5'],
    ['84,50', '84.5'],
    ['90', '90'],
    [' 9 ', '9'],
  ])('reads the score %j', async (typed, digits) => {
    const { ratings } = await taken({ [`${a}.score`]: typed });
    expect(ratings[0]?.values.get('score')).toMatchObject({ written: digits });
  });

  it.each<[string, Typed, object]>([
    ['a level that there is not', { [`${a}.level`]: 'giỏi' }, { problem: 'level', shown: 'giỏi' }],
    ['a level with a slip', { [`${a}.level`]: 'tótt' }, { problem: 'level', suggestion: 'tốt' }],
    ['a number for a level', { [`${a}.level`]: 85 }, { problem: 'level', shown: '85' }],
    ['words beside a score', { [`${a}.score`]: '84 điểm' }, { problem: 'number', shown: '84 điểm' }],
    ['a score that may be two', { [`${a}.score`]: '12.345' }, { readings: ['12345', '12.345'] }],
    ['a range for a score', { [`${a}.score`]: '80-85' }, { problem: 'number' }],
    [
      'a day that there is not',
      { [`${a}.level`]: 'tốt', 'decision.p.number': '1', 'decision.p.date': '31/11/2023' },
      { problem: 'date' },
    ],
    ['a formula', { [`${a}.score`]: { formula: '80+4' } }, { kind: 'formula', shown: '=80+4' }],
    ['a reason without a result', { [`${a}.reason`]: 'Vì thế' }, { problem: 'no-result' }],
    [
      'a decision without its day',
      { [`${a}.level`]: 'tốt', 'decision.p.number': '12/QĐ-UBND' },
      { problem: 'half-decision' },
    ],
  ])('%s is refused with its cell', async (_, typed, args) => {
    const { findings, ratings } = await taken(typed);
    expect(findings).toMatchObject([
      { severity: 'error', args: { at: expect.stringMatching(/^phieu\.xlsx, .+!/), ...args } },
    ]);
    const isOfDecision = 'problem' in args && args.problem === 'half-decision';
    expect(ratings).toHaveLength(isOfDecision ? 1 : 0);
  });

  it('says nothing where nobody has filled it in, but that', async () => {
    const { findings, ratings, host } = await taken({});
    expect(ratings).toEqual([]);
    expect(findings).toMatchObject([{ severity: 'warning', args: { reason: 'blank' } }]);
    expect(host).not.toContain('ratings');
  });

  it('points of all criteria are a result, each with its cell', async () => {
    const { files: after, host } = await taken({ [`${a}.points.mot`]: 50, [`${a}.points.hai`]: '35,5' });
    expect(finalRatings(after)).toEqual({ 'units.a.p': { points: { mot: 50, hai: 35.5 } } });
    expect(host).toMatch(/hai: 35\.5 # phieu\.xlsx, Phụ lục!E\d+/);
  });
});

describe('several sheets', () => {
  const two = async (first: Typed, second: Typed) => {
    const files = campaign();
    const sheet = await boardSheet(files);
    return appraised(files, {
      'mot.xlsx': filledSheet(sheet, first),
      'hai.xlsx': filledSheet(sheet, second),
    });
  };

  it('that agree are taken once, and what each says besides', async () => {
    const { findings, files } = await two(
      { [`${a}.level`]: 'tốt', [`${b}.level`]: 'khá' },
      { [`${a}.level`]: 'Tốt', [`${a}.score`]: 85 },
    );
    expect(findings).toEqual([]);
    expect(finalRatings(files)).toEqual({
      'units.a.p': { level: 'tot', score: 85 },
      'units.b.p': { level: 'kha' },
    });
  });

  it('that contradict each other are refused, with both cells', async () => {
    const { findings } = await two({ [`${a}.level`]: 'tốt' }, { [`${a}.level`]: 'khá' });
    expect(findings).toMatchObject([
      {
        code: 'appraisal-contradiction',
        args: {
          at: expect.stringMatching(/^hai\.xlsx, Phụ lục!G\d+$/),
          shown: 'khá',
          other: expect.stringMatching(/^mot\.xlsx, Phụ lục!G\d+$/),
          otherShown: 'tốt',
          subject: 'thôn A',
        },
      },
    ]);
  });
});

describe('a sheet that is older than the campaign', () => {
  const later = async (changed: Files, typed: Typed = { [`${a}.level`]: 'khá' }) =>
    appraised(changed, { 'phieu.xlsx': filledSheet(await baseSheet(), typed) });

  it('is refused where the unit has changed what the board judged, by name', async () => {
    const { findings, ratings } = await later(
      campaign({ units: { a: { ratings: { p: { level: 'tot', score: 88 } } }, b: null, c: null } }),
    );
    expect(ratings).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'appraisal-basis-changed',
        args: { subject: 'thôn A', before: 'tốt, 84,5 điểm', now: 'tốt, 88 điểm' },
      },
    ]);
  });

  it('holds where a unit has written the same otherwise', async () => {
    const same = campaign({
      units: { a: { ratings: { p: { score: '84.50', level: 'tot' } } }, b: null, c: null },
    });
    const text = Buffer.from(same.get('submissions/a.yaml') as Uint8Array)
      .toString()
      .replace('"84.50"', '84.50');
    const { findings } = await later(new Map([...same, ['submissions/a.yaml', Buffer.from(text)]]));
    expect(findings).toEqual([]);
  });

  it.each<[string, object, object]>([
    [
      'unit',
      { units: [{ id: 'z', name: 'thôn Z', kind: 'thon' }], clusters: [] },
      { problem: 'unit', id: 'a' },
    ],
    ['programme', { programmes: [{ id: 'q', title: 'Khác' }] }, { problem: 'programme', id: 'p' }],
    [
      'rating',
      { programmes: [{ id: 'p', title: 'Công tác quốc phòng' }] },
      { problem: 'not-rated', id: 'p' },
    ],
  ])('is refused where the campaign no longer has the %s', async (_, changed, args) => {
    const { findings } = await later(campaign({ review: { ...review, ...changed } }));
    expect(findings).toMatchObject([{ code: 'appraisal-row', args }]);
  });

  it.each<[string, object]>([
    ['year', { year: 2024 }],
    ['title', { title: 'Tổng kết khác' }],
    ['host', { host: { name: 'Ủy ban nhân dân xã Khác', shortName: 'UBND xã', locality: 'xã Khác' } }],
  ])('is refused where it is of another %s', async (what, changed) => {
    const { findings, ratings } = await later(campaign({ review: { ...review, ...changed } }));
    expect(findings).toMatchObject([{ code: 'appraisal-sheet-of-other', args: { what } }]);
    expect(ratings).toEqual([]);
  });
});

describe('results that host.yaml has already', () => {
  const files = campaign({
    host: { ratings: { units: { a: { p: { level: 'kha', reason: 'Lý do cũ' } } } } },
  });
  let sheet: Uint8Array;

  beforeAll(async () => {
    sheet = await boardSheet(files);
  });

  const taken = (typed: Typed, options = {}) =>
    appraised(files, { 'phieu.xlsx': filledSheet(sheet, typed) }, options);

  it('stand in the sheet when it is made, and are none of its own', async () => {
    const { findings, ratings } = await taken({ [`${b}.level`]: 'khá' });
    expect(findings).toEqual([]);
    expect(ratings.map(({ key, state }) => [key, state])).toEqual([[b, 'new']]);
  });

  it('are the same when the sheet is taken a second time', async () => {
    const sheets = {
      'phieu.xlsx': filledSheet(await baseSheet(), { [`${a}.level`]: 'tốt', [`${a}.reason`]: 'Rõ' }),
    };
    const once = await appraised(campaign(), sheets);
    const twice = await appraised(once.files, sheets);
    expect(twice.ratings.map(({ state }) => state)).toEqual(['same']);
    expect(twice.host).toBe(once.host);
  });

  it('are not written over unless that is asked for, and then as a whole', async () => {
    const typed = { [`${a}.level`]: 'yếu', [`${a}.reason`]: '' };
    const refused = await taken(typed);
    expect(refused.findings).toMatchObject([
      { code: 'appraisal-existing', args: { existing: 'khá; lý do: Lý do cũ', stated: 'yếu' } },
    ]);
    const { findings, files: after, ratings } = await taken(typed, { isReplacing: true });
    expect(findings).toEqual([]);
    expect(ratings).toMatchObject([{ state: 'replaced', before: 'khá', after: 'yếu', reason: '' }]);
    expect(finalRatings(after)).toEqual({ 'units.a.p': { level: 'yeu' } });
  });

  it('keep what a sheet does not speak of, where the result is the same', async () => {
    const { files: after } = await taken({ [`${a}.score`]: 70 });
    expect(finalRatings(after)).toEqual({
      'units.a.p': { level: 'kha', reason: 'Lý do cũ', score: 70 },
    });
  });

  it('stay where a cell is cleared, which is said', async () => {
    const { findings, ratings } = await taken({ [`${a}.level`]: '', [`${a}.reason`]: '' });
    expect(findings).toMatchObject([
      { code: 'appraisal-removed', severity: 'warning', args: { subject: 'thôn A' } },
    ]);
    expect(ratings).toEqual([]);
  });

  it('take the decision on all of them, once it is there', async () => {
    const { files: after } = await taken({
      'decision.p.number': '15/QĐ-UBND',
      'decision.p.date': '06/12/2023',
    });
    expect(finalRatings(after)).toEqual({
      'units.a.p': {
        level: 'kha',
        reason: 'Lý do cũ',
        decision: { number: '15/QĐ-UBND', date: '2023-12-06' },
      },
    });
  });
});
