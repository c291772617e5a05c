import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/report/printed.ts';
import { ratingResults, ratingSentences } from '../../../src/report/sentences/ratings.ts';
import type { Data } from '../../support/checked-campaign.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { summarized } from '../../support/summarized.ts';

const scale = {
  id: 's',
  levels: [
    { id: 'xs', label: 'xuất sắc', achieved: true },
    { id: 'vm', label: 'Vững mạnh', achieved: true },
    { id: 'kha', label: 'khá', achieved: false },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};

/**
 * A unit's ratings: its own, then that of the appraisal. Each is a level, with "!" where a reason is given, or "n" where
 * none is due; "-" has not submitted, and "" has not rated itself.
 */
type Rated = string;

const reasons: Readonly<Record<string, string>> = {
  u1: 'Còn một thôn chưa đạt.',
  u2: 'Công an phường phát hiện vi phạm',
};

const rules = {
  'rating-missing': 'off',
  'low-rating-unexplained': 'off',
  'appraisal-without-reason': 'off',
  'appraisal-missing': 'off',
};

function rating(unit: string, level: string | undefined): Data | null {
  if (level === undefined || level === '' || level === '-') return null;
  if (level === 'n') return { notApplicable: 'Mới chia tách' };
  const [id = '', mark] = level.split('!');
  const reason = mark === undefined ? undefined : reasons[unit];
  return { level: id, ...(reason === undefined ? {} : { reason }) };
}

/** What stands beside units' ratings. */
interface More {
  /** The clusters' levels; none where their ratings follow from the units'. */
  readonly clusters?: readonly string[];
  readonly levels?: readonly Data[];
  readonly review?: Data;
}

/** The sentences on the ratings of units. */
async function said(units: readonly Rated[], more: More): Promise<string[]> {
  const { review, summary } = await recorded(units, more);
  return ratingSentences(review.campaign, summary, 'p').map(textOf);
}

function recorded(units: readonly Rated[], { clusters, levels, review = {} }: More) {
  const ids = units.map((_, index) => `u${index + 1}`);
  const entries = ids.map((id, index) => ({
    id,
    self: units[index]?.split(' ')[0],
    final: units[index]?.split(' ')[1],
  }));
  const finals = entries.flatMap(({ id, final }): [string, Data][] => {
    const given = rating(id, final);
    return given === null ? [] : [[id, { p: given }]];
  });
  return summarized(
    smallCampaign({
      units: Object.fromEntries(
        entries.map(({ id, self }) => {
          const given = rating(id, self);
          return [id, self === '-' ? null : given === null ? {} : { ratings: { p: given } }];
        }),
      ),
      review: {
        rules,
        scales: [{ ...scale, ...(levels === undefined ? {} : { levels }) }],
        programmes: [
          {
            id: 'p',
            title: 'Công tác quốc phòng',
            rating: {
              scale: 's',
              ...(clusters === undefined
                ? {}
                : { clusters: { rule: clusters.length === 0 ? 'lowest' : 'stated' } }),
            },
          },
        ],
        ...(clusters === undefined
          ? {}
          : {
              clusters: [
                { id: 'c1', name: 'Cụm số 1', members: ids.slice(0, 1) },
                { id: 'c2', name: 'Cụm số 2', members: ids.slice(1) },
              ],
            }),
        ...review,
      },
      host: {
        ratings: {
          units: Object.fromEntries(finals),
          ...(clusters === undefined || clusters.length === 0
            ? {}
            : {
                clusters: Object.fromEntries(
                  clusters.flatMap((level, index) =>
                    level === '' ? [] : [[`c${index + 1}`, { p: rating(`c${index + 1}`, level) }]],
                  ),
                ),
              }),
        },
      },
    }),
  );
}

const many = Array.from({ length: 12 }, () => 'kha kha');

describe('the sentences on ratings', () => {
  it.each<[string, readonly Rated[], More, readonly string[]]>([
    ['all of one level', ['vm vm', 'vm vm'], {}, ['Kết quả, 02/02 thôn đạt vững mạnh']],
    [
      'all of one level, clusters too',
      ['vm vm', 'vm vm'],
      { clusters: ['vm', 'vm'] },
      ['Kết quả, 02/02 thôn và 02/02 cụm đạt vững mạnh'],
    ],
    [
      'all of one level, clusters of another',
      ['vm vm', 'vm vm'],
      { clusters: ['xs', 'xs'] },
      ['Kết quả, 02/02 thôn đạt vững mạnh; 02/02 cụm đạt xuất sắc'],
    ],
    [
      'all of one level, clusters of several',
      ['vm vm', 'vm vm'],
      { clusters: ['xs', 'vm'] },
      [
        'Kết quả, 02/02 thôn đạt vững mạnh',
        'Đã phân loại 02/02 cụm, trong đó 01 cụm xuất sắc (50%), 01 cụm vững mạnh (50%)',
      ],
    ],
    [
      'several levels',
      ['xs xs', 'xs xs', 'vm vm'],
      {},
      ['Đã phân loại 03/03 thôn, trong đó 02 thôn xuất sắc (66,7%), 01 thôn vững mạnh (33,3%)'],
    ],
    [
      'several levels, clusters too',
      ['xs xs', 'xs xs', 'vm vm'],
      { clusters: ['xs', 'vm'] },
      [
        'Đã phân loại 03/03 thôn, trong đó 02 thôn xuất sắc (66,7%), 01 thôn vững mạnh (33,3%); 02/02 cụm, trong đó 01 cụm xuất sắc (50%), 01 cụm vững mạnh (50%)',
      ],
    ],
    [
      'several levels, clusters of one',
      ['xs xs', 'xs xs', 'vm vm'],
      { clusters: ['vm', 'vm'] },
      [
        'Đã phân loại 03/03 thôn, trong đó 02 thôn xuất sắc (66,7%), 01 thôn vững mạnh (33,3%); 02/02 cụm đạt vững mạnh',
      ],
    ],
    [
      'clusters without',
      ['vm vm', 'vm vm'],
      { clusters: ['', ''] },
      ['Kết quả, 02/02 thôn đạt vững mạnh', 'Cả 02 cụm chưa có kết quả xếp loại'],
    ],
    [
      'one cluster without',
      ['vm vm', 'vm vm'],
      { clusters: ['vm', ''] },
      [
        'Kết quả, 02/02 thôn đạt vững mạnh',
        'Đã phân loại 01/02 cụm, đạt vững mạnh',
        'Còn 01 cụm chưa có kết quả xếp loại: Cụm số 2',
      ],
    ],
    ['one unit', ['vm vm'], {}, ['Kết quả, thôn U1 đạt vững mạnh']],
    ['one unit that fails', ['yeu! yeu!'], {}, ['Kết quả, thôn U1 xếp loại yếu, do còn một thôn chưa đạt']],
    ['all fail', ['yeu yeu', 'yeu yeu'], {}, ['Kết quả, 02/02 thôn xếp loại yếu']],
    [
      'all fail, with reasons',
      ['yeu! yeu!', 'yeu yeu'],
      {},
      ['Kết quả, 02/02 thôn xếp loại yếu', 'Cả 02 thôn chưa đạt: U1 (do còn một thôn chưa đạt), U2'],
    ],
    [
      'all fail, of two levels',
      ['yeu! yeu!', 'kha kha'],
      {},
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn khá (50%), 01 thôn yếu (50%)',
        'Cả 02 thôn chưa đạt: U1 (yếu, do còn một thôn chưa đạt), U2 (khá)',
      ],
    ],
    [
      'one fails',
      ['yeu! yeu!', 'vm vm'],
      {},
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn vững mạnh (50%), 01 thôn yếu (50%)',
        'Còn 01 thôn chưa đạt: U1 (yếu, do còn một thôn chưa đạt)',
      ],
    ],
    [
      'two fail',
      ['yeu! yeu!', 'kha! kha!', 'vm vm'],
      {},
      [
        'Đã phân loại 03/03 thôn, trong đó 01 thôn vững mạnh (33,3%), 01 thôn khá (33,3%), 01 thôn yếu (33,3%)',
        'Còn 02 thôn chưa đạt: U1 (yếu, do còn một thôn chưa đạt), U2 (khá, do Công an phường phát hiện vi phạm)',
      ],
    ],
    [
      'twelve fail',
      ['vm vm', ...many],
      {},
      [
        'Đã phân loại 13/13 thôn, trong đó 01 thôn vững mạnh (7,7%), 12 thôn khá (92,3%)',
        'Còn 12 thôn chưa đạt (đều khá)',
      ],
    ],
    [
      'lowered',
      ['xs vm!', 'xs xs'],
      {},
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn xuất sắc (50%), 01 thôn vững mạnh (50%)',
        'Qua thẩm định, 01 thôn bị hạ mức: U1 (từ xuất sắc xuống vững mạnh, do còn một thôn chưa đạt)',
      ],
    ],
    [
      'lowered to fail',
      ['xs kha!', 'xs xs'],
      {},
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn xuất sắc (50%), 01 thôn khá (50%)',
        'Còn 01 thôn chưa đạt: U1 (khá, do còn một thôn chưa đạt)',
        'Qua thẩm định, 01 thôn bị hạ mức: U1 (từ xuất sắc xuống khá)',
      ],
    ],
    [
      'raised and lowered',
      ['vm xs!', 'xs vm!'],
      {},
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn xuất sắc (50%), 01 thôn vững mạnh (50%)',
        'Qua thẩm định, 01 thôn được nâng mức: U1 (từ vững mạnh lên xuất sắc, do còn một thôn chưa đạt); 01 thôn bị hạ mức: U2 (từ xuất sắc xuống vững mạnh, do Công an phường phát hiện vi phạm)',
      ],
    ],
    [
      'not applicable',
      ['n n', 'vm vm'],
      {},
      ['Kết quả, thôn U2 đạt vững mạnh', 'Không xếp loại 01 thôn: U1 (do mới chia tách)'],
    ],
    ['not applicable, all', ['n n', 'n'], {}, ['Không xếp loại 02 thôn: U1, U2 (đều do mới chia tách)']],
    [
      'not submitted',
      ['xs xs', 'vm vm', '-'],
      {},
      ['Đã phân loại 02/03 thôn, trong đó 01 thôn xuất sắc, 01 thôn vững mạnh'],
    ],
    ['not submitted, one level', ['vm vm', 'vm vm', '-'], {}, ['Đã phân loại 02/03 thôn, đều đạt vững mạnh']],
    ['not submitted, one rated', ['vm vm', '-'], {}, ['Đã phân loại 01/02 thôn, đạt vững mạnh']],
    [
      'submitted, not rated',
      ['vm vm', 'vm vm', ''],
      {},
      ['Đã phân loại 02/03 thôn, đều đạt vững mạnh', 'Còn 01 thôn chưa có kết quả xếp loại: U3'],
    ],
    ['nobody submitted', ['-', '-'], {}, ['Cả 02 thôn chưa có kết quả xếp loại']],
    [
      'nobody submitted, clusters',
      ['-', '-'],
      { clusters: [] },
      ['Cả 02 thôn và 02 cụm chưa có kết quả xếp loại'],
    ],
    ['nobody of one', ['-'], {}, ['Thôn U1 chưa có kết quả xếp loại']],
    [
      'provisional',
      ['vm', 'vm'],
      {},
      ['Kết quả, 02/02 thôn đạt vững mạnh', 'Kết quả trên là tự đánh giá của các thôn, chờ thẩm định'],
    ],
    [
      'provisional, clusters too',
      ['vm', 'vm'],
      { clusters: [] },
      [
        'Kết quả, 02/02 thôn và 02/02 cụm đạt vững mạnh',
        'Kết quả trên là tự đánh giá của các thôn, chờ thẩm định',
      ],
    ],
    [
      'provisional, some',
      ['vm', 'vm vm', 'vm vm'],
      { clusters: [] },
      [
        'Kết quả, 03/03 thôn và 02/02 cụm đạt vững mạnh',
        'Kết quả của 01 thôn (U1) là tự đánh giá, chờ thẩm định',
        'Kết quả của 01 cụm (Cụm số 1) tính từ tự đánh giá của các thôn, chờ thẩm định',
      ],
    ],
    [
      'provisional, one',
      ['vm'],
      {},
      ['Kết quả, thôn U1 đạt vững mạnh', 'Kết quả trên là tự đánh giá của thôn, chờ thẩm định'],
    ],
    [
      'dat',
      ['a a', 'b! b!'],
      {
        levels: [
          { id: 'a', label: 'đạt', achieved: true },
          { id: 'b', label: 'chưa đạt', achieved: false },
        ],
      },
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn đạt (50%), 01 thôn chưa đạt (50%)',
        'Còn 01 thôn chưa đạt: U2 (do Công an phường phát hiện vi phạm)',
      ],
    ],
    [
      'levels that say what was not done',
      ['a a', 'b! b!'],
      {
        levels: [
          { id: 'a', label: 'Hoàn thành nhiệm vụ', achieved: true },
          { id: 'b', label: 'Không hoàn thành nhiệm vụ', achieved: false },
        ],
      },
      [
        'Đã phân loại 02/02 thôn, trong đó 01 thôn hoàn thành nhiệm vụ (50%), 01 thôn không hoàn thành nhiệm vụ (50%)',
        'Còn 01 thôn chưa đạt: U2 (không hoàn thành nhiệm vụ, do Công an phường phát hiện vi phạm)',
      ],
    ],
    [
      'a name with a capital, alone',
      ['vm vm'],
      { review: { units: [{ id: 'u1', name: 'Thôn Một', kind: 'thon' }] } },
      ['Kết quả, thôn Một đạt vững mạnh'],
    ],
    [
      'dat all',
      ['a a', 'a a'],
      {
        levels: [
          { id: 'a', label: 'đạt', achieved: true },
          { id: 'b', label: 'chưa đạt', achieved: false },
        ],
      },
      ['Kết quả, 02/02 thôn đạt'],
    ],
    [
      'codes',
      ['a a', 'b b'],
      {
        levels: [
          { id: 'a', label: 'A', achieved: true },
          { id: 'b', label: 'B', achieved: true },
        ],
      },
      ['Đã phân loại 02/02 thôn, trong đó 01 thôn loại A (50%), 01 thôn loại B (50%)'],
    ],
    [
      'kinds',
      ['vm vm', 'kha kha'],
      {
        review: {
          units: [
            { id: 'u1', name: 'thôn Một', kind: 'thon' },
            { id: 'u2', name: 'trường Hai', kind: 'truong' },
          ],
        },
      },
      [
        'Đã phân loại 02/02 đơn vị, trong đó 01 đơn vị vững mạnh (50%), 01 đơn vị khá (50%)',
        'Còn 01 trường chưa đạt: Hai (khá)',
      ],
    ],
    [
      'worded',
      ['vm vm', 'kha kha'],
      { review: { wording: { unit: 'cơ sở' } } },
      [
        'Đã phân loại 02/02 cơ sở, trong đó 01 cơ sở vững mạnh (50%), 01 cơ sở khá (50%)',
        'Còn 01 cơ sở chưa đạt: thôn U2 (khá)',
      ],
    ],
  ])('%s', async (_, units, more, expected) => {
    expect(await said(units, more)).toEqual(expected);
  });
});

it('results say how many are of which level, who is still to come, and what is not final; nobody by name who failed', async () => {
  const results = async (units: readonly Rated[], more: More = {}) => {
    const { review, summary } = await recorded(units, more);
    return ratingResults(review.campaign, summary, 'p').map(textOf);
  };
  expect(await results(['xs vm', 'kha! kha', 'vm vm'])).toEqual([
    'Đã phân loại 03/03 thôn, trong đó 02 thôn vững mạnh (66,7%), 01 thôn khá (33,3%)',
  ]);
  expect(await results(['vm', 'vm'], { clusters: ['vm', 'vm'] })).toEqual([
    'Kết quả, 02/02 thôn và 02/02 cụm đạt vững mạnh',
    'Kết quả của các thôn là tự đánh giá, chờ thẩm định',
  ]);
  expect(await results(['vm vm', ''])).toEqual([
    'Đã phân loại 01/02 thôn, đạt vững mạnh',
    'Còn 01 thôn chưa có kết quả xếp loại: U2',
  ]);
});
