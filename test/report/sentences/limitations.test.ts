import { describe, expect, it } from 'vitest';
import { type PrintedText, textOf } from '../../../src/report/printed.ts';
import { limitationsOf } from '../../../src/report/sentences/limitations.ts';
import { shortcomingsOf } from '../../../src/report/sentences/shortcomings.ts';
import { count, type Data, percentage, rated } from '../../support/checked-campaign.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { summarized } from '../../support/summarized.ts';

interface Given {
  /** A unit's own level and that of the appraisal. */
  readonly levels?: Readonly<Record<string, readonly [string, string]>>;
  readonly indicators?: readonly Data[];
  readonly figures?: Data;
  readonly review?: Data;
}

function campaignOf({ levels = {}, indicators = [], figures = {}, review = {} }: Given) {
  const rating = (level: string) => ({
    level,
    ...(level === 'yeu' ? { reason: 'Còn để xảy ra vi phạm.' } : {}),
  });
  const ids = [...new Set(['u1', 'u2', ...Object.keys(levels)])];
  return summarized(
    smallCampaign({
      units: Object.fromEntries(
        ids.map((id) => [
          id,
          {
            ...(levels[id] === undefined ? {} : { ratings: { p: rating(levels[id][0]) } }),
            indicators: figures,
          },
        ]),
      ),
      review: {
        ...(Object.keys(levels).length === 0 ? {} : rated()),
        indicators,
        rules: Object.fromEntries(
          [
            'appraisal-without-reason',
            'figure-far-from-last-year',
            'low-rating-unexplained',
            'rating-missing',
            'target-missing',
          ].map((rule) => [rule, 'off']),
        ),
        ...review,
      },
      host: {
        ratings: {
          units: Object.fromEntries(
            Object.entries(levels).map(([id, [, final]]) => [id, { p: rating(final) }]),
          ),
        },
      },
    }),
  );
}

describe('what figures say of limitations', () => {
  const training = percentage('a', { name: 'Tỷ lệ huấn luyện', better: 'higher', target: 98 });
  const ratio = percentage('r', {
    name: 'Tỷ lệ khám phá',
    aggregation: 'ratio',
    ratio: { numerator: 'n', denominator: 'd' },
    better: 'higher',
    target: 85,
    sentence: 'đạt {actual}',
  });
  it.each<[string, Given, readonly string[]]>([
    [
      'nothing',
      {
        levels: { u1: ['xs', 'xs'], u2: ['kha', 'kha'] },
        indicators: [training],
        figures: { a: { actual: 98 } },
      },
      [],
    ],
    [
      'a target that was missed',
      { indicators: [training], figures: { a: { actual: 97.5, previous: 97 } } },
      ['Tỷ lệ huấn luyện đạt 97,5%, thấp hơn chỉ tiêu (98%) 0,5 điểm phần trăm'],
    ],
    [
      'a target that is not judged',
      { indicators: [{ ...training, better: 'neutral' }], figures: { a: { actual: 97.5 } } },
      [],
    ],
    [
      'before the end of the year',
      { indicators: [training], figures: { a: { actual: 97.5 } }, review: { period: 'first-half' } },
      [],
    ],
    [
      'a ratio',
      {
        indicators: [
          count('n', { name: 'Vụ khám phá', unitOfMeasure: 'vụ' }),
          count('d', { name: 'Vụ án', unitOfMeasure: 'vụ' }),
          ratio,
        ],
        figures: { n: { actual: 1 }, d: { actual: 2 } },
      },
      ['Tỷ lệ khám phá đạt 50%, thấp hơn chỉ tiêu (85%) 35 điểm phần trăm'],
    ],
    [
      'a ceiling',
      {
        indicators: [count('a', { name: 'Vụ án', unitOfMeasure: 'vụ', better: 'lower' })],
        figures: { a: { actual: 3, target: 2 } },
      },
      ['Có 06 vụ án, cao hơn chỉ tiêu (không quá 04 vụ) 02 vụ'],
    ],
    [
      'a unit that fails',
      { levels: { u1: ['yeu', 'yeu'], u2: ['xs', 'xs'] } },
      ['Trong công tác quốc phòng, còn 01 thôn chưa đạt: U1 (yếu, do còn để xảy ra vi phạm)'],
    ],
    [
      'all that fail',
      { levels: { u1: ['yeu', 'yeu'], u2: ['yeu', 'yeu'] } },
      ['Trong công tác quốc phòng, còn 02 thôn chưa đạt: U1, U2 (đều yếu, do còn để xảy ra vi phạm)'],
    ],
    [
      'a unit that is lowered',
      { levels: { u1: ['xs', 'kha'], u2: ['kha', 'xs'] } },
      ['Trong công tác quốc phòng, 01 thôn bị hạ mức qua thẩm định: U1 (từ xuất sắc xuống khá)'],
    ],
    [
      'a unit that is lowered and fails',
      { levels: { u1: ['xs', 'yeu'], u2: ['xs', 'xs'] } },
      ['Trong công tác quốc phòng, còn 01 thôn chưa đạt: U1 (yếu, do còn để xảy ra vi phạm)'],
    ],
    [
      'programmes without a section',
      {
        levels: { u1: ['yeu', 'yeu'] },
        review: { programmes: [{ id: 'p', title: 'Công tác', rating: { scale: 's' }, reviewed: false }] },
      },
      [],
    ],
  ])('%s', async (_, given, expected) => {
    const { review, summary } = await campaignOf(given);
    expect(shortcomingsOf(review.campaign, summary).map(({ sentence }) => textOf(sentence))).toEqual(
      expected,
    );
  });
});

describe('the limitations', () => {
  const said = async (given: Given, written: readonly string[] | null) => {
    const { review, summary } = await campaignOf(given);
    const { leadIn, items, isOffered } = limitationsOf(review.campaign, summary, written);
    const texts = items.map((item: string | PrintedText) => (typeof item === 'string' ? item : textOf(item)));
    return [leadIn, isOffered, ...texts];
  };
  const failing: Given = { levels: { u1: ['yeu', 'yeu'], u2: ['xs', 'xs'] } };
  const leadIn = 'Bên cạnh những kết quả đạt được, việc thực hiện nhiệm vụ còn một số tồn tại, hạn chế';
  const offered = 'Trong công tác quốc phòng, còn 01 thôn chưa đạt: U1 (yếu, do còn để xảy ra vi phạm)';

  it('are what figures say where the host has not written of them, and one of it is no list', async () => {
    expect(await said(failing, null)).toEqual([null, true, offered]);
    expect(await said({ ...failing, levels: { u1: ['yeu', 'yeu'], u2: ['xs', 'kha'] } }, null)).toEqual([
      leadIn,
      true,
      offered,
      'Trong công tác quốc phòng, 01 thôn bị hạ mức qua thẩm định: U2 (từ xuất sắc xuống khá)',
    ]);
  });

  it('are the host’s where it has, be it nothing', async () => {
    expect(await said(failing, [])).toEqual([null, false]);
    expect(await said(failing, ['Một.'])).toEqual([null, false, 'Một.']);
    expect(await said(failing, ['Một.', 'Hai.'])).toEqual([leadIn, false, 'Một.', 'Hai.']);
  });

  it('have the host’s own lead-in where there is one', async () => {
    expect(await said(failing, ['Còn một số hạn chế:', 'Một.', 'Hai.'])).toEqual([
      'Còn một số hạn chế',
      false,
      'Một.',
      'Hai.',
    ]);
    const prose = ['Bên cạnh kết quả đạt được, công tác còn hạn chế.', 'Hai.'];
    expect(await said(failing, prose)).toEqual([null, false, ...prose]);
  });

  it('are led in by what was reviewed, where the title says it', async () => {
    const ofTitle = async (title: string) =>
      (await said({ ...failing, review: { title } }, ['Một.', 'Hai.']))[0];
    for (const title of [
      'Tổng kết công tác dân vận năm 2023, phương hướng năm 2024',
      'Kết quả thực hiện công tác dân vận năm 2023',
    ])
      expect(await ofTitle(title)).toContain('đạt được, công tác dân vận còn một số');
    expect(await ofTitle('Tổng kết năm 2023')).toBe(leadIn);
  });
});
