import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/report/printed.ts';
import {
  indicatorProse,
  indicatorSentences,
  reviewedIndicators,
} from '../../../src/report/sentences/indicator-list.ts';
import { count, type Data, percentage } from '../../support/checked-campaign.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { summarized } from '../../support/summarized.ts';

interface Figures {
  readonly actual?: number;
  readonly target?: number;
  readonly previous?: number;
}

/** The figures of units by indicator; `null` for a unit that has not submitted. */
type Units = Readonly<Record<string, Readonly<Record<string, Figures>> | null>>;

/** What holds for all of a list, then each sentence. */
type Said = readonly (string | null)[];

const rules = {
  'figure-far-from-last-year': 'off',
  'figure-far-from-other-units': 'off',
  'indicator-missing': 'off',
  'target-missing': 'off',
};

/** The sentences on the indicators of the programme "p", after what holds for all of them. */
async function said(indicators: readonly Data[], units: Units, host: Data = {}): Promise<Said> {
  const { review: records, summary } = await summarized(
    smallCampaign({
      units: Object.fromEntries(
        Object.entries(units).map(([unit, figures]) => [
          unit,
          figures === null ? null : { indicators: figures },
        ]),
      ),
      review: { indicators, rules },
      host: { indicators: host },
    }),
  );
  const { isList, note, sentences } = indicatorSentences(reviewedIndicators(records.campaign, summary), 'p');
  expect(isList).toBe(sentences.length > 1);
  return [note === null ? null : textOf(note), ...sentences.map(textOf)];
}

/** A sentence, an indicator that one unit reports, and what it reports of it. */
type Case = readonly [string, Data, Figures];

/** The sentences on indicators that each stand alone in a programme. */
async function eachAlone(cases: readonly Case[]): Promise<string[]> {
  const ids = cases.map((_, index) => `a${index}`);
  const figures = Object.fromEntries(ids.map((id, index) => [id, cases[index]?.[2] ?? {}]));
  const { review, summary } = await summarized(
    smallCampaign({
      units: { u1: { indicators: figures } },
      review: {
        programmes: ids.map((id) => ({ id, title: 'Công tác quốc phòng' })),
        indicators: ids.map((id, index) => count(id, { ...cases[index]?.[1], programme: id })),
        rules,
      },
    }),
  );
  const reviewed = reviewedIndicators(review.campaign, summary);
  return ids.flatMap((id) => {
    const { isList, note, sentences } = indicatorSentences(reviewed, id);
    expect([isList, note]).toEqual([false, null]);
    return sentences.map(textOf);
  });
}

const recruits = { name: 'Công dân nhập ngũ', better: 'higher' };
const drills = { name: 'Buổi luyện tập phòng, chống thiên tai', unitOfMeasure: 'buổi', better: 'higher' };
const cases = { name: 'Số vụ phạm pháp hình sự', unitOfMeasure: 'vụ', better: 'lower' };
const fund = { name: 'Quỹ đền ơn đáp nghĩa', unitOfMeasure: 'triệu đồng', type: 'amount', better: 'higher' };
const training = {
  name: 'Tỷ lệ dân quân tự vệ tham gia huấn luyện',
  unitOfMeasure: '%',
  type: 'percentage',
  aggregation: 'mean',
  better: 'higher',
};
const poverty = { ...training, name: 'Tỷ lệ hộ nghèo', better: 'lower' };

const notWorded: readonly Case[] = [
  ['Công dân nhập ngũ 64/64 người, đạt 100% kế hoạch', recruits, { actual: 64, target: 64 }],
  ['Công dân nhập ngũ 66/64 người, vượt 3,1% kế hoạch', recruits, { actual: 66, target: 64 }],
  ['Công dân nhập ngũ 61/64 người, chỉ đạt 95,3% kế hoạch', recruits, { actual: 61, target: 64 }],
  ['Công dân nhập ngũ 0/64 người, chưa đạt kế hoạch', recruits, { actual: 0, target: 64 }],
  ['Công dân nhập ngũ 61 người', recruits, { actual: 61 }],
  [
    'Công dân nhập ngũ 64/64 người, đạt 100% chỉ tiêu',
    { ...recruits, compared: false },
    { actual: 64, target: 64, previous: 61 },
  ],
  [
    'Công dân nhập ngũ 64 người, tăng 03 người (4,9%) so với năm 2022',
    recruits,
    { actual: 64, previous: 61 },
  ],
  [
    'Công dân nhập ngũ 61 người, giảm 03 người (4,7%) so với năm 2022',
    recruits,
    { actual: 61, previous: 64 },
  ],
  ['Công dân nhập ngũ 61 người, bằng năm 2022', recruits, { actual: 61, previous: 61 }],
  ['Công dân nhập ngũ 03 người, năm 2022 không có', recruits, { actual: 3, previous: 0 }],
  ['Công dân nhập ngũ 05 người, giảm 50% so với năm 2022', recruits, { actual: 5, previous: 10 }],
  ['Công dân nhập ngũ 0 người, bằng năm 2022', recruits, { actual: 0, previous: 0 }],
  [
    'Công dân nhập ngũ 23/20 người, vượt 15% kế hoạch, tăng 03 người so với năm 2022',
    recruits,
    { actual: 23, target: 20, previous: 20 },
  ],
  [
    'Công dân nhập ngũ 61/64 người, bằng 95,3% kế hoạch',
    { ...recruits, better: 'neutral' },
    { actual: 61, target: 64 },
  ],
  ['Dân số năm 2023 là 1.234 người', { ...recruits, name: 'Dân số năm 2023' }, { actual: 1234 }],
  ['Chỉ tiêu “100 hộ ký cam kết” 07 người', { ...recruits, name: '100 hộ ký cam kết' }, { actual: 7 }],
  [
    'Có 18/16 buổi luyện tập phòng, chống thiên tai, vượt 12,5% kế hoạch, tăng 04 buổi (28,6%) so với năm 2022',
    drills,
    { actual: 18, target: 16, previous: 14 },
  ],
  ['Có 07 buổi luyện tập phòng, chống thiên tai', drills, { actual: 7 }],
  ['Không có buổi luyện tập phòng, chống thiên tai', drills, { actual: 0 }],
  ['Có 0/16 buổi luyện tập phòng, chống thiên tai, chưa đạt kế hoạch', drills, { actual: 0, target: 16 }],
  [
    'Bình quân mỗi thôn có 07 buổi luyện tập phòng, chống thiên tai',
    { ...drills, aggregation: 'mean', decimals: 1 },
    { actual: 7 },
  ],
  [
    'Nơi nhiều nhất có 07 buổi luyện tập phòng, chống thiên tai',
    { ...drills, aggregation: 'max' },
    { actual: 7 },
  ],
  ['Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%) so với năm 2022', cases, { actual: 43, previous: 53 }],
  ['Có 43 vụ phạm pháp hình sự, cao hơn chỉ tiêu (không quá 40 vụ) 03 vụ', cases, { actual: 43, target: 40 }],
  ['Có 38 vụ phạm pháp hình sự, không vượt chỉ tiêu (không quá 40 vụ)', cases, { actual: 38, target: 40 }],
  ['Có 40 vụ phạm pháp hình sự, bằng mức tối đa của chỉ tiêu', cases, { actual: 40, target: 40 }],
  ['Không có vụ phạm pháp hình sự, giảm 04 vụ (100%) so với năm 2022', cases, { actual: 0, previous: 4 }],
  ['Có 03 vụ phạm pháp hình sự, cao hơn chỉ tiêu (0 vụ)', cases, { actual: 3, target: 0 }],
  [
    'Quỹ đền ơn đáp nghĩa đạt 287,1 triệu đồng, vượt 4% kế hoạch, tăng 15,6 triệu đồng (5,7%) so với năm 2022',
    fund,
    { actual: 287.1, target: 276, previous: 271.5 },
  ],
  ['Quỹ đền ơn đáp nghĩa đạt 260 triệu đồng, chỉ đạt 94,2% kế hoạch', fund, { actual: 260, target: 276 }],
  [
    'Quỹ đền ơn đáp nghĩa bình quân mỗi thôn đạt 30,5 triệu đồng',
    { ...fund, aggregation: 'mean' },
    { actual: 30.5 },
  ],
  [
    'Thu nhập bình quân đầu người đạt 30,5 triệu đồng',
    { ...fund, name: 'Thu nhập bình quân đầu người', aggregation: 'mean' },
    { actual: 30.5, target: 31 },
  ],
  ['Quỹ đền ơn đáp nghĩa là 0 triệu đồng', { ...fund, better: 'neutral' }, { actual: 0 }],
  ['Tỷ lệ dân quân tự vệ tham gia huấn luyện đạt 98,5%', training, { actual: 98.5 }],
  [
    'Tỷ lệ dân quân tự vệ tham gia huấn luyện đạt 98,5%, vượt 0,5 điểm phần trăm so với chỉ tiêu (98%), tăng 1,4 điểm phần trăm so với năm 2022',
    { ...training, target: 98 },
    { actual: 98.5, previous: 97.1 },
  ],
  [
    'Tỷ lệ dân quân tự vệ tham gia huấn luyện đạt 98,5%, vượt 0,5 điểm phần trăm so với chỉ tiêu (98%), tăng cùng mức so với năm 2022',
    { ...training, target: 98 },
    { actual: 98.5, previous: 98 },
  ],
  [
    'Tỷ lệ dân quân tự vệ tham gia huấn luyện đạt 97,7%, thấp hơn chỉ tiêu (98%) 0,3 điểm phần trăm',
    { ...training, target: 98 },
    { actual: 97.7 },
  ],
  [
    'Tỷ lệ dân quân tự vệ tham gia huấn luyện đạt chỉ tiêu (98%), bằng năm 2022',
    { ...training, target: 98 },
    { actual: 98, previous: 98 },
  ],
  [
    'Tỷ lệ dân quân tự vệ tham gia huấn luyện đạt 0%, chưa đạt chỉ tiêu (98%)',
    { ...training, target: 98 },
    { actual: 0 },
  ],
  [
    'Tỷ lệ dân quân tự vệ tham gia huấn luyện là 97% (chỉ tiêu 98%)',
    { ...training, better: 'neutral', target: 98 },
    { actual: 97 },
  ],
  [
    'Tỷ lệ hộ nghèo là 4%, không vượt chỉ tiêu (không quá 5%), giảm 1 điểm phần trăm so với năm 2022',
    { ...poverty, target: 5 },
    { actual: 4, previous: 5 },
  ],
  [
    'Tỷ lệ hộ nghèo là 6,5%, cao hơn chỉ tiêu (không quá 5%) 1,5 điểm phần trăm',
    { ...poverty, target: 5 },
    { actual: 6.5 },
  ],
  ['Tỷ lệ hộ nghèo là 5%, bằng mức tối đa của chỉ tiêu', { ...poverty, target: 5 }, { actual: 5 }],
];

const worded = (text: string, more: Data = {}) => ({ ...recruits, sentence: text, ...more });

const asWorded: readonly Case[] = [
  [
    'Tuyển chọn, gọi nhập ngũ 64/64 công dân, đạt 100% kế hoạch',
    worded('Tuyển chọn, gọi nhập ngũ {actual}/{target} công dân'),
    { actual: 64, target: 64 },
  ],
  [
    'Tuyển chọn, gọi nhập ngũ 07/08 công dân, chỉ đạt 87,5% kế hoạch, giảm 01 người (12,5%) so với năm 2022',
    worded('Tuyển chọn, gọi nhập ngũ {actual}/{target} công dân.'),
    { actual: 7, target: 8, previous: 8 },
  ],
  [
    'Tuyển chọn, gọi nhập ngũ 64 công dân',
    worded('Tuyển chọn, gọi nhập ngũ {actual} / {target} công dân'),
    { actual: 64 },
  ],
  [
    'Tuyển 64 công dân, tăng 04 người (6,7%) so với năm 2022',
    worded('tuyển {actual} công dân (kế hoạch {target}, năm trước {previous})'),
    { actual: 64, previous: 60 },
  ],
  ['Công dân nhập ngũ 64 người', worded('tuyển {actual} công dân trên tổng số {target}'), { actual: 64 }],
  [
    'Có 64 công dân nhập ngũ, vượt 6,7% kế hoạch',
    worded('{actual} công dân nhập ngũ'),
    { actual: 64, target: 60 },
  ],
  [
    'Không xảy ra vụ, giảm 02 vụ (100%) so với năm 2022',
    worded('Xảy ra {actual} vụ', { ...cases, sentence: 'Xảy ra {actual} vụ' }),
    { actual: 0, previous: 2 },
  ],
  [
    'Không kết nạp đảng viên mới',
    worded('Kết nạp {actual}/{target} đảng viên mới', { compared: false }),
    { actual: 0 },
  ],
  ['Không còn hộ nghèo', worded('Còn {actual} hộ nghèo', { compared: false }), { actual: 0 }],
  [
    'Huấn luyện dân quân tự vệ đạt 98,5% quân số, vượt 0,5 điểm phần trăm so với chỉ tiêu (98%)',
    { ...training, target: 98, sentence: 'Huấn luyện dân quân tự vệ đạt {actual} quân số' },
    { actual: 98.5 },
  ],
  [
    'Huấn luyện đạt 97,5% quân số (chỉ tiêu 98%), thấp hơn chỉ tiêu 0,5 điểm phần trăm',
    { ...training, target: 98, sentence: 'Huấn luyện đạt {actual}% quân số (chỉ tiêu {target}%)' },
    { actual: 97.5 },
  ],
  [
    'Huấn luyện đạt 98% quân số, bằng chỉ tiêu',
    { ...training, target: 98, sentence: 'Huấn luyện đạt {actual} quân số' },
    { actual: 98 },
  ],
  [
    'Vận động được 05 triệu đồng, đạt 100% kế hoạch',
    { ...fund, sentence: 'Vận động được {actual} triệu đồng' },
    { actual: 5, target: 5 },
  ],
];

const solved = { name: 'Số vụ phạm pháp hình sự được điều tra, khám phá', unitOfMeasure: 'vụ' };
const share = {
  ...training,
  name: 'Tỷ lệ điều tra, khám phá án',
  aggregation: 'ratio',
  ratio: { numerator: 'n', denominator: 'd' },
  target: 85,
};
const parts = [count('d', cases), count('n', solved), count('r', share)];

describe('the sentence on an indicator', () => {
  it.each([
    ['that the campaign has not worded', notWorded],
    ['as the campaign words it', asWorded],
  ])('%s', async (_, cases) => {
    expect(await eachAlone(cases)).toEqual(cases.map(([sentence]) => sentence));
  });
});

describe('a ratio and its parts', () => {
  it.each<[string, readonly Data[], Units, Said]>([
    [
      'all',
      parts,
      { u1: { d: { actual: 43, previous: 53 }, n: { actual: 38, previous: 42 } } },
      [
        null,
        'Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%) so với năm 2022; trong đó 38/43 vụ được điều tra, khám phá, đạt tỷ lệ 88,4%, vượt 3,4 điểm phần trăm so với chỉ tiêu (85%), tăng 9,2 điểm phần trăm',
      ],
    ],
    [
      'worded',
      [
        count('d', { ...cases, sentence: 'Xảy ra {actual} vụ phạm pháp hình sự' }),
        count('n', { ...solved, sentence: 'Điều tra, khám phá {actual}/{denominator} vụ' }),
        count('r', share),
      ],
      { u1: { d: { actual: 43, previous: 53 }, n: { actual: 38, previous: 42 } } },
      [
        null,
        'Xảy ra 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%) so với năm 2022; điều tra, khám phá 38/43 vụ, đạt tỷ lệ 88,4%, vượt 3,4 điểm phần trăm so với chỉ tiêu (85%), tăng 9,2 điểm phần trăm',
      ],
    ],
    [
      'zero',
      parts,
      { u1: { d: { actual: 0, previous: 3 }, n: { actual: 0, previous: 3 } } },
      [null, 'Không có vụ phạm pháp hình sự, giảm 03 vụ (100%) so với năm 2022'],
    ],
    [
      'none solved',
      parts,
      { u1: { d: { actual: 3 }, n: { actual: 0 } } },
      [
        null,
        'Có 03 vụ phạm pháp hình sự; trong đó 0/03 vụ được điều tra, khám phá, đạt tỷ lệ 0%, chưa đạt chỉ tiêu (85%)',
      ],
    ],
    [
      'numerator missing',
      parts,
      { u1: { d: { actual: 43, previous: 53 } } },
      [
        'tăng, giảm so với năm 2022',
        'Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%)',
        'Chưa có số liệu về các chỉ tiêu: số vụ phạm pháp hình sự được điều tra, khám phá; tỷ lệ điều tra, khám phá án',
      ],
    ],
    [
      'denominator missing',
      parts,
      { u1: { n: { actual: 43, previous: 53 } } },
      [
        'tăng, giảm so với năm 2022',
        'Có 43 vụ phạm pháp hình sự được điều tra, khám phá, giảm 10 vụ (18,9%)',
        'Chưa có số liệu về các chỉ tiêu: số vụ phạm pháp hình sự; tỷ lệ điều tra, khám phá án',
      ],
    ],
    [
      'part',
      parts,
      { u1: { d: { actual: 20 }, n: { actual: 18 } }, u2: { d: { actual: 10 } } },
      [
        null,
        'Có 30 vụ phạm pháp hình sự',
        'Có 18 vụ phạm pháp hình sự được điều tra, khám phá; còn 01/02 thôn chưa có số liệu',
        'Tỷ lệ điều tra, khám phá án đạt 90% (chỉ tiêu 85%); còn 01/02 thôn chưa có số liệu',
      ],
    ],
    [
      'same part',
      parts,
      { u1: { d: { actual: 20 }, n: { actual: 18 } }, u2: null },
      [
        null,
        'Có 20 vụ phạm pháp hình sự; trong đó 18/20 vụ được điều tra, khám phá, đạt tỷ lệ 90% (chỉ tiêu 85%)',
      ],
    ],
    [
      'same part submitted',
      parts,
      { u1: { d: { actual: 20 }, n: { actual: 18 } }, u2: {} },
      [
        null,
        'Có 20 vụ phạm pháp hình sự; trong đó 18/20 vụ được điều tra, khám phá, đạt tỷ lệ 90% (chỉ tiêu 85%); còn 01/02 thôn chưa có số liệu',
      ],
    ],
    [
      'lower',
      [
        count('d', { name: 'Hộ dân', unitOfMeasure: 'hộ' }),
        count('n', { name: 'Hộ nghèo', unitOfMeasure: 'hộ' }),
        count('r', { ...share, better: 'lower', target: 5 }),
      ],
      { u1: { d: { actual: 500 }, n: { actual: 20 } } },
      [null, 'Có 500 hộ dân; có 20/500 hộ nghèo, chiếm tỷ lệ 4%, không vượt chỉ tiêu (không quá 5%)'],
    ],
    [
      'two',
      [
        ...parts,
        count('m', { name: 'Vụ đã truy tố', unitOfMeasure: 'vụ' }),
        count('s', { ...share, target: 50, ratio: { numerator: 'm', denominator: 'd' } }),
      ],
      {
        u1: {
          d: { actual: 43, previous: 53 },
          n: { actual: 38, previous: 42 },
          m: { actual: 20, previous: 21 },
        },
      },
      [
        null,
        'Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%) so với năm 2022; trong đó 38/43 vụ được điều tra, khám phá, đạt tỷ lệ 88,4%, vượt 3,4 điểm phần trăm so với chỉ tiêu (85%), tăng 9,2 điểm phần trăm; có 20 vụ đã truy tố, đạt tỷ lệ 46,5%, thấp hơn chỉ tiêu (50%) 3,5 điểm phần trăm, tăng 6,9 điểm phần trăm',
      ],
    ],
    [
      'chain',
      [
        ...parts,
        count('m', { name: 'Vụ đã truy tố', unitOfMeasure: 'vụ' }),
        count('s', {
          ...share,
          name: 'Tỷ lệ truy tố',
          target: 50,
          ratio: { numerator: 'm', denominator: 'n' },
        }),
      ],
      {
        u1: {
          d: { actual: 43, previous: 53 },
          n: { actual: 38, previous: 42 },
          m: { actual: 20, previous: 21 },
        },
      },
      [
        'tăng, giảm so với năm 2022',
        'Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%); trong đó 38/43 vụ được điều tra, khám phá, đạt tỷ lệ 88,4%, vượt 3,4 điểm phần trăm so với chỉ tiêu (85%), tăng 9,2 điểm phần trăm',
        'Có 20 vụ đã truy tố, giảm 01 vụ (4,8%)',
        'Tỷ lệ truy tố đạt 52,6%, vượt 2,6 điểm phần trăm so với chỉ tiêu (50%), tăng cùng mức so với năm 2022',
      ],
    ],
  ])('%s', async (_, indicators, units, expected) => {
    expect(await said(indicators, units)).toEqual(expected);
  });
});

describe('the sentences on a programme’s indicators', () => {
  const list = [count('a', recruits), count('b', drills)];
  it.each<[string, readonly Data[], Units, Data, Said]>([
    [
      'compared',
      list,
      { u1: { a: { actual: 5, previous: 4 }, b: { actual: 12 } } },
      {},
      [
        'tăng, giảm so với năm 2022',
        'Công dân nhập ngũ 05 người, tăng 01 người (25%)',
        'Có 12 buổi luyện tập phòng, chống thiên tai',
      ],
    ],
    [
      'not compared',
      list,
      { u1: { a: { actual: 5 }, b: { actual: 12 } } },
      {},
      [null, 'Công dân nhập ngũ 05 người', 'Có 12 buổi luyện tập phòng, chống thiên tai'],
    ],
    [
      'switched off',
      [count('a', { ...recruits, compared: false }), count('b', drills)],
      { u1: { a: { actual: 5, previous: 4 }, b: { actual: 12 } } },
      {},
      [null, 'Công dân nhập ngũ 05 người', 'Có 12 buổi luyện tập phòng, chống thiên tai'],
    ],
    [
      'one missing',
      list,
      { u1: { a: { actual: 5, previous: 4 } } },
      {},
      [
        'tăng, giảm so với năm 2022',
        'Công dân nhập ngũ 05 người, tăng 01 người (25%)',
        'Chưa có số liệu về chỉ tiêu buổi luyện tập phòng, chống thiên tai',
      ],
    ],
    [
      'all missing',
      list,
      { u1: {} },
      {},
      [null, 'Chưa có số liệu về các chỉ tiêu: công dân nhập ngũ; buổi luyện tập phòng, chống thiên tai'],
    ],
    [
      'all missing of one',
      list.slice(0, 1),
      { u1: {} },
      {},
      [null, 'Chưa có số liệu về chỉ tiêu công dân nhập ngũ'],
    ],
    [
      'all missing of one that is named an indicator',
      [count('a', { name: 'Chỉ tiêu giao quân' })],
      { u1: {} },
      {},
      [null, 'Chưa có số liệu về chỉ tiêu giao quân'],
    ],
    [
      'nobody submitted',
      list,
      { u1: null, u2: null },
      {},
      [null, 'Chưa có số liệu về các chỉ tiêu: công dân nhập ngũ; buổi luyện tập phòng, chống thiên tai'],
    ],
    [
      'not submitted',
      list,
      { u1: { a: { actual: 5, target: 5, previous: 4 }, b: { actual: 12, target: 14 } }, u2: null },
      {},
      [
        'tăng, giảm so với năm 2022; kế hoạch là của thôn đã báo cáo',
        'Công dân nhập ngũ 05/05 người, bằng 100% kế hoạch, tăng 01 người (25%)',
        'Có 12/14 buổi luyện tập phòng, chống thiên tai, bằng 85,7% kế hoạch',
      ],
    ],
    [
      'not submitted, target of the whole',
      list,
      { u1: { a: { actual: 5, target: 5, previous: 4 }, b: { actual: 12 } }, u2: null },
      { a: { target: 12 } },
      [
        'tăng, giảm so với năm 2022',
        'Công dân nhập ngũ 05/12 người, bằng 41,7% kế hoạch, tăng 01 người (25%)',
        'Có 12 buổi luyện tập phòng, chống thiên tai',
      ],
    ],
    [
      'submitted, one without',
      list,
      { u1: { a: { actual: 5, target: 5, previous: 4 }, b: { actual: 12 } }, u2: { b: { actual: 3 } } },
      {},
      [
        'tăng, giảm so với năm 2022',
        'Công dân nhập ngũ 05/05 người, bằng 100% kế hoạch của thôn đã báo cáo, tăng 01 người (25%); còn 01/02 thôn chưa có số liệu',
        'Có 15 buổi luyện tập phòng, chống thiên tai',
      ],
    ],
    [
      'submitted, both without',
      list,
      { u1: { a: { actual: 5, target: 5, previous: 4 }, b: { actual: 12 } }, u2: {} },
      {},
      [
        'tăng, giảm so với năm 2022; còn 01/02 thôn chưa có số liệu',
        'Công dân nhập ngũ 05/05 người, bằng 100% kế hoạch của thôn đã báo cáo, tăng 01 người (25%)',
        'Có 12 buổi luyện tập phòng, chống thiên tai',
      ],
    ],
    [
      'partly compared, both',
      list,
      {
        u1: { a: { actual: 5, previous: 4 }, b: { actual: 12, previous: 14 } },
        u2: { a: { actual: 3 }, b: { actual: 3 } },
      },
      {},
      [
        'tăng, giảm so với năm 2022, tính trên 01/02 thôn có số liệu cả hai năm',
        'Công dân nhập ngũ 08 người, tăng 01 người (25%)',
        'Có 15 buổi luyện tập phòng, chống thiên tai, giảm 02 buổi (14,3%)',
      ],
    ],
    [
      'partly compared, one',
      list,
      {
        u1: { a: { actual: 5, previous: 4 }, b: { actual: 12, previous: 14 } },
        u2: { a: { actual: 3, previous: 3 }, b: { actual: 3 } },
      },
      {},
      [
        'tăng, giảm so với năm 2022',
        'Công dân nhập ngũ 08 người, tăng 01 người (14,3%)',
        'Có 15 buổi luyện tập phòng, chống thiên tai, giảm 02 buổi (14,3%), tính trên 01/02 thôn có số liệu cả hai năm',
      ],
    ],
    [
      'partly compared, alone',
      list.slice(0, 1),
      { u1: { a: { actual: 5, previous: 4 } }, u2: { a: { actual: 3 } } },
      {},
      [
        null,
        'Công dân nhập ngũ 08 người, tăng 01 người (25%) so với năm 2022, tính trên 01/02 thôn có số liệu cả hai năm',
      ],
    ],
    [
      'eleven missing',
      Array.from({ length: 11 }, (_, index) => count(`a${index}`)),
      { u1: {} },
      {},
      [null, 'Chưa có số liệu về 11 chỉ tiêu'],
    ],
    [
      'of the host',
      [count('a', { ...recruits, aggregation: 'none' })],
      { u1: {} },
      { a: { actual: 18240, target: 18000, previous: 18100 } },
      [
        null,
        'Công dân nhập ngũ 18.240/18.000 người, vượt 240 người so với chỉ tiêu, tăng 140 người (0,8%) so với năm 2022',
      ],
    ],
  ])('%s', async (_, indicators, units, host, expected) => {
    expect(await said(indicators, units, host)).toEqual(expected);
  });
});

it('prose names the year before with the first sentence that compares, and speaks of what was chosen', async () => {
  const { review, summary } = await summarized(
    smallCampaign({
      units: {
        u1: {
          indicators: {
            a: { actual: 64, target: 64 },
            b: { actual: 18, previous: 14 },
            c: { actual: 43, previous: 53 },
            d: { actual: 38 },
            e: { actual: 12, previous: 10 },
          },
        },
      },
      review: {
        indicators: [
          count('a', recruits),
          count('b', drills),
          count('c', cases),
          count('d', { name: 'Số vụ phạm pháp hình sự được điều tra, khám phá', unitOfMeasure: 'vụ' }),
          percentage('r', {
            name: 'Tỷ lệ điều tra, khám phá án',
            aggregation: 'ratio',
            ratio: { numerator: 'd', denominator: 'c' },
            better: 'higher',
          }),
          count('e', { name: 'Người hiến máu', better: 'higher' }),
        ],
        rules,
      },
    }),
  );
  const reviewed = reviewedIndicators(review.campaign, summary);
  const prose = (chosen: readonly string[] | null) =>
    indicatorProse(reviewed, 'p', chosen === null ? null : new Set(chosen), 3).map(textOf);
  expect(prose(null)).toEqual([
    'Công dân nhập ngũ 64/64 người, đạt 100% kế hoạch',
    'Có 18 buổi luyện tập phòng, chống thiên tai, tăng 04 buổi (28,6%) so với năm 2022',
    'Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%); trong đó 38/43 vụ được điều tra, khám phá, đạt tỷ lệ 88,4%',
  ]);
  expect(prose(['e', 'r'])).toEqual([
    'Có 43 vụ phạm pháp hình sự, giảm 10 vụ (18,9%) so với năm 2022; trong đó 38/43 vụ được điều tra, khám phá, đạt tỷ lệ 88,4%',
    'Có 12 người hiến máu, tăng 02 người (20%)',
  ]);
  expect(prose([])).toEqual([]);
});
