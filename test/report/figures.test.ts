import { describe, expect, it } from 'vitest';
import { count } from '../support/checked-campaign.ts';
import { documented, documentText } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

interface Declared {
  readonly type?: string;
  readonly aggregation?: string;
  readonly [key: string]: unknown;
}

const indicator = (id: string, more: Declared) => count(id, { better: 'higher', ...more });

/** The sentences on indicators, each by the indicator's id. */
async function sentencesOf(
  indicators: readonly ReturnType<typeof indicator>[],
  units: Readonly<Record<string, Readonly<Record<string, object>> | null>>,
  host?: Readonly<Record<string, unknown>>,
) {
  const campaign = smallCampaign({
    units: Object.fromEntries(
      Object.entries(units).map(([unit, figures]) => [
        unit,
        figures === null ? null : { indicators: figures },
      ]),
    ),
    review: {
      indicators,
      rules: { 'figure-far-from-last-year': 'off', 'figure-far-from-other-units': 'off' },
    },
    ...(host === undefined ? {} : { host: { indicators: host } }),
  });
  const text = await documentText(campaign);
  return {
    text,
    // What was missed is said once more of limitations, behind.
    sentences: Object.fromEntries(
      [...text.matchAll(/^(?:- )?Chỉ tiêu ([\w-]+) (.*\.)$/gm)]
        .map(([, id, sentence]) => [id, sentence])
        .reverse(),
    ),
  };
}

const money = { type: 'amount', unitOfMeasure: 'triệu đồng' };
const percent = { type: 'percentage', unitOfMeasure: '%', aggregation: 'mean' };

describe('sentences on indicators', () => {
  it('state the percentage of the target of the exact figures, and sums in the digits typed', async () => {
    const { sentences } = await sentencesOf(
      [indicator('a', { ...money, decimals: 0 }), indicator('b', money), indicator('c', money)],
      {
        u1: {
          a: { actual: 8.5, target: 13 },
          b: { actual: 0.25, target: 0.5 },
          c: { actual: 0.04, target: 0.04 },
        },
      },
    );
    expect(sentences).toEqual({
      a: 'đạt 8,5 triệu đồng, chỉ đạt 65,4% kế hoạch.',
      b: 'đạt 0,25 triệu đồng, chỉ đạt 50% kế hoạch.',
      c: 'đạt 0,04 triệu đồng, đạt 100% kế hoạch.',
    });
  });

  it('do not contradict their verdicts, nor call something nothing', async () => {
    const { sentences, text } = await sentencesOf(
      [
        indicator('a', {}),
        indicator('b', { ...percent, target: 98 }),
        indicator('n', { better: 'neutral' }),
        indicator('d', { better: 'neutral' }),
        indicator('r', {
          ...percent,
          aggregation: 'ratio',
          ratio: { numerator: 'n', denominator: 'd' },
          target: 100,
        }),
        indicator('z', money),
      ],
      {
        u1: {
          a: { target: 10000, actual: 9999, previous: 9998 },
          b: { actual: 97.96, previous: 97.94 },
          n: { actual: 9996, previous: 9990 },
          d: { actual: 10000, previous: 9990 },
          z: { actual: 10.02, previous: 10.04 },
        },
      },
    );
    expect(sentences).toMatchObject({
      a: '9.999/10.000 người, chỉ đạt 99,99% kế hoạch, tăng 01 người (0,01%).',
      b: 'đạt 97,96%, thấp hơn chỉ tiêu (98%) 0,04 điểm phần trăm, tăng 0,02 điểm phần trăm.',
      // What is missing of the whole is what it fell by.
      d: '10.000 người, tăng 10 người (0,1%); chỉ tiêu n 9.996/10.000 người, đạt tỷ lệ 99,96%, thấp hơn chỉ tiêu (100%) 0,04 điểm phần trăm, giảm cùng mức so với năm 2022.',
      z: 'đạt 10,02 triệu đồng, giảm 0,02 triệu đồng (0,2%).',
    });
    // Percentages change in points only.
    expect(text).toMatch(
      /\| Chỉ tiêu r\n\(kế hoạch: 100\) \| % \| Thực hiện \| 99,96 \| -0,04 \| {2}\|\n\| Năm 2022 \| 100,00 \|/,
    );
  });

  it('write nothing as 0, and call no decrease a success while some units are missing', async () => {
    const lower = indicator('a', { better: 'lower', unitOfMeasure: 'vụ' });
    const { sentences } = await sentencesOf([lower], { u1: { a: { actual: 0, previous: 4 } } });
    expect(sentences.a).toBe('0 vụ, giảm 04 vụ (100%) so với năm 2022 (chi tiết tại Phụ lục kèm theo).');
    const part = await sentencesOf([lower], { u1: { a: { actual: 3, previous: 4 } }, u2: null });
    expect(part.sentences.a).toContain('03 vụ, giảm 01 vụ');
    const compared = await sentencesOf([lower], {
      u1: { a: { actual: 3, previous: 4 } },
      u2: { a: { actual: 3 } },
    });
    expect(compared.sentences.a).toContain('06 vụ, giảm 01 vụ');
  });

  it('change by about what they say, in decimals where whole numbers would exaggerate', async () => {
    const means = ['a', 'b'].map((id) => indicator(id, { aggregation: 'mean', better: 'neutral' }));
    const unit = (a: number[], b: number[]) => ({
      a: { actual: a[0], previous: a[1] },
      b: { actual: b[0], previous: b[1] },
    });
    const { sentences } = await sentencesOf(means, {
      u1: unit([17, 16], [20, 10]),
      u2: unit([17, 16], [21, 11]),
      u3: unit([16, 17], [21, 10]),
    });
    expect(sentences).toEqual({
      // 16.67 and 16.33: as 17 and 16 they would seem to be one apart.
      a: 'bình quân mỗi thôn là 16,7 người, tăng 0,4 người (2%).',
      b: 'bình quân mỗi thôn là 21 người, tăng 11 người (100%).',
    });
  });

  it('change percentages in points, however their unit is written', async () => {
    const units = ['%', ' % ', '％', 'phần trăm', 'Phần  trăm'];
    const { sentences } = await sentencesOf(
      units.map((unit, index) => indicator(`a${index}`, { ...percent, unitOfMeasure: unit })),
      { u1: Object.fromEntries(units.map((_, index) => [`a${index}`, { actual: 98.5, previous: 97 }])) },
    );
    expect(Object.values(sentences)).toEqual(units.map(() => 'đạt 98,5%, tăng 1,5 điểm phần trăm.'));
  });

  it('ask a ratio only of the units of which both its parts are asked', async () => {
    const ofSchools = { kinds: ['truong'] };
    const indicators = [
      indicator('n', ofSchools),
      indicator('d', {}),
      indicator('r', { ...percent, aggregation: 'ratio', ratio: { numerator: 'n', denominator: 'd' } }),
    ];
    const units = [
      { id: 'u1', name: 'trường Một', kind: 'truong' },
      { id: 'u2', name: 'thôn Hai', kind: 'thon' },
    ];
    const submission = (figures: object) => ({ indicators: figures });
    const { summary, tree } = await documented(
      smallCampaign({
        units: {
          u1: submission({ n: { actual: 3 }, d: { actual: 4 } }),
          u2: submission({ d: { actual: 9 } }),
        },
        review: { indicators, units },
      }),
    );
    const ratio = summary.indicators.find((one) => one.indicator === 'r');
    expect(ratio).toMatchObject({ due: 1, reported: 1, missing: 0, actual: '75.0' });
    expect(ratio?.units.map(({ unit }) => unit)).toEqual(['u1']);
    expect(JSON.stringify(tree)).not.toContain('chưa có số liệu');
  });

  it('judge by the sign, and give no percentage of a target that is not above zero', async () => {
    const { sentences } = await sentencesOf(
      [
        indicator('a', { ...money, minimum: -1000 }),
        indicator('b', { ...money, minimum: -1000, better: 'lower' }),
        indicator('n', money),
        indicator('d', { ...money, minimum: -1000, better: 'neutral' }),
        indicator('r', {
          ...money,
          minimum: -1000,
          aggregation: 'ratio',
          ratio: { numerator: 'n', denominator: 'd' },
          target: 17,
        }),
        indicator('z', { better: 'lower' }),
      ],
      {
        u1: {
          a: { actual: -16.5, target: -9, previous: -30 },
          b: { actual: -16.5, target: -9 },
          n: { actual: 8, previous: 8 },
          d: { actual: -20, previous: -10 },
          z: { actual: 1, target: 0 },
        },
      },
    );
    expect(sentences).toMatchObject({
      a: 'đạt -16,5 triệu đồng, thấp hơn chỉ tiêu (-9 triệu đồng) 7,5 triệu đồng, tăng 13,5 triệu đồng (45%).',
      b: 'là -16,5 triệu đồng, không vượt chỉ tiêu (không quá -9 triệu đồng).',
      r: 'đạt -0,4 triệu đồng, thấp hơn chỉ tiêu (17 triệu đồng) 17,4 triệu đồng, tăng 0,4 triệu đồng (50%).',
    });
    expect(sentences.z).toBe('01 người, cao hơn chỉ tiêu (0 người).');
  });

  it('give counts no decimals, however they are aggregated', async () => {
    const { sentences } = await sentencesOf(
      ['sum', 'max', 'min', 'mean', 'none'].map((aggregation) =>
        // A mean may be declared with decimals, and what is counted has none.
        indicator(aggregation, {
          aggregation,
          better: 'neutral',
          ...(aggregation === 'mean' ? {} : { decimals: 2 }),
        }),
      ),
      {
        u1: { sum: { actual: 45 }, max: { actual: 45 }, min: { actual: 45 }, mean: { actual: 3 } },
        u2: { sum: { actual: 45 }, max: { actual: 40 }, min: { actual: 40 }, mean: { actual: 3 } },
      },
      { none: { actual: 9, previous: 8 } },
    );
    expect(sentences).toEqual({
      sum: '90 người.',
      max: 'cao nhất là 45 người.',
      min: 'thấp nhất là 40 người.',
      mean: 'bình quân mỗi thôn là 03 người.',
      // The host's own figure waits for no unit.
      none: '09 người, tăng 01 người (12,5%).',
    });
  });

  it('judge no target, and no percentage of the whole’s, by some of the units', async () => {
    const { sentences, text } = await sentencesOf(
      [indicator('a', { better: 'lower' }), indicator('b', {}), indicator('c', percent)],
      {
        u1: { a: { actual: 8 }, b: { actual: 6, target: 2 }, c: { actual: 5, previous: 4 } },
        u2: { c: { actual: 6 } },
        u3: null,
      },
      { a: { target: 30 } },
    );
    expect(sentences).toEqual({
      a: '08 người (chỉ tiêu không quá 30 người); còn 02/03 thôn chưa có số liệu.',
      b: '06/02 người, bằng 300% kế hoạch của thôn đã báo cáo; còn 02/03 thôn chưa có số liệu.',
      // What the opening has said of the unit that has not submitted is not said again.
      c: 'đạt 5,5%, tăng 1 điểm phần trăm, tính trên 01/02 thôn có số liệu cả hai năm.',
    });
    expect(text).toContain(
      '(cộng 02/03 thôn; so sánh 01/02 thôn) | % | Thực hiện | 5,0 | 6,0 | – | 5,5 | +1,0 |',
    );
    expect(text).toContain('chỉ tính trên các thôn này');
    expect(text).toContain('(kế hoạch: không quá 30; cộng 01/03 thôn) | người | Thực hiện | 8 | – | – | 8 |');
    expect(text).not.toContain('Toàn địa bàn');
  });
});

describe('sentences on ratings', () => {
  const scale = {
    id: 's',
    levels: [
      { id: 'tot', label: 'tốt', achieved: true },
      { id: 'kha', label: 'khá', achieved: false },
      { id: 'yeu', label: 'yếu', achieved: false },
    ],
  };
  const rated = (level: string) => ({
    ratings: { p: { level } },
    narrative: { limitations: ['Còn hạn chế.'] },
  });
  const programme = (rating: object = {}) => [
    { id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's', ...rating } },
  ];

  it('state the share that the table states', async () => {
    const text = await documentText(
      smallCampaign({
        units: { u1: rated('tot'), u2: rated('kha'), u3: rated('yeu') },
        review: { scales: [scale], programmes: programme() },
      }),
    );
    expect(text).toContain(
      'Đã phân loại 03/03 thôn, trong đó 01 thôn tốt (33,3%), 01 thôn khá (33,3%), 01 thôn yếu (33,3%)',
    );
    for (const level of ['Tốt', 'Khá', 'Yếu']) expect(text).toContain(`| ${level} | 1 | 33,3 |`);
    expect(text).toContain('Tỷ lệ được làm tròn nên tổng có thể không đúng 100%.');
  });

  it.each([
    { levels: ['tot', 'tot', 'kha'], isNoted: false },
    { levels: ['tot', 'kha', 'yeu', 'yeu', 'yeu', 'yeu'], isNoted: true },
    { levels: ['tot', 'tot', 'kha', 'kha'], isNoted: false },
    { levels: ['tot', 'kha', null], isNoted: true },
  ])('are noted as rounded where they do not add up: $levels', async ({ levels, isNoted }) => {
    const units = levels.map((level, index) => [`u${index}`, level === null ? null : rated(level)] as const);
    const text = await documentText(
      smallCampaign({
        units: Object.fromEntries(units),
        review: { scales: [scale], programmes: programme() },
      }),
    );
    expect(text.includes('tổng có thể không đúng 100%')).toBe(isNoted);
  });

  it('say "đều" of two at least, and no success of none', async () => {
    const review = { scales: [scale], programmes: programme() };
    const one = await documentText(smallCampaign({ units: { u1: rated('tot') }, review }));
    expect(one).toContain('\nKết quả, thôn U1 đạt tốt (chi tiết tại Phụ lục kèm theo). ');
    expect(one).not.toContain('đều');
    const none = await documentText(smallCampaign({ units: { u1: null, u2: null }, review }));
    expect(none).toContain('Chưa có thôn nào nộp báo cáo');
    expect(none).not.toMatch(/0?0\/0?2/);
    const notApplicable = { ratings: { p: { notApplicable: 'mới lập' } } };
    const nobody = await documentText(smallCampaign({ units: { u1: notApplicable }, review }));
    expect(nobody).toContain('\nKhông xếp loại 01 thôn: U1 (do mới lập)');
  });

  it('say a result of all only where every unit is rated', async () => {
    const review = { scales: [scale], programmes: programme() };
    const some = await documentText(
      smallCampaign({ units: { u1: rated('yeu'), u2: rated('yeu'), u3: null }, review }),
    );
    expect(some).toContain(
      '\nĐã phân loại 02/03 thôn, đều xếp loại yếu (chi tiết tại Phụ lục I). Cả 02 thôn chưa đạt: U1, U2. ',
    );
    expect(some).not.toContain('Kết quả, ');
    const all = await documentText(smallCampaign({ units: { u1: rated('yeu'), u2: rated('yeu') }, review }));
    expect(all).toContain('\nKết quả, 02/02 thôn xếp loại yếu (chi tiết tại Phụ lục kèm theo). ');
  });

  it('leave out clusters of which nothing is due', async () => {
    const notApplicable = { ratings: { p: { notApplicable: 'mới lập' } } };
    const text = await documentText(
      smallCampaign({
        units: { u1: rated('tot'), u2: notApplicable, u3: {} },
        review: {
          scales: [scale],
          programmes: programme({ kinds: ['thon'], clusters: { rule: 'lowest' } }),
          units: [
            { id: 'u1', name: 'thôn U1', kind: 'thon' },
            { id: 'u2', name: 'thôn U2', kind: 'thon' },
            { id: 'u3', name: 'trường U3', kind: 'truong' },
          ],
          clusters: [
            { id: 'c1', name: 'Cụm 1', members: ['u1'] },
            { id: 'c2', name: 'Cụm 2', members: ['u2'] },
            { id: 'c3', name: 'Cụm 3', members: ['u3'] },
          ],
        },
      }),
    );
    expect(text).toContain('\nKết quả, thôn U1 và Cụm 1 đạt tốt (chi tiết tại Phụ lục kèm theo). ');
    expect(text).toContain('Không xếp loại 01 cụm: Cụm 2.');
    expect(text).not.toContain('Cụm 3');
  });
});
