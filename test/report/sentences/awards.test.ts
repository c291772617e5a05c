import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/report/printed.ts';
import { awardProse, awardSentences } from '../../../src/report/sentences/awards.ts';
import type { Data } from '../../support/checked-campaign.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { summarized } from '../../support/summarized.ts';

/** An award: its form, its authority, its programme, how many collectives and how many individuals receive it. */
type Given = readonly [
  form: string,
  authority: string,
  programme: string,
  collectives: number,
  individuals: number,
];

const review = {
  programmes: [
    { id: 'p', title: 'Công tác quốc phòng và an ninh' },
    { id: 'q', title: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc' },
    { id: 'r', title: 'Diễn tập', achievement: 'Hoàn thành xuất sắc nhiệm vụ diễn tập.' },
  ],
  awardForms: [
    { id: 'gk', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
    { id: 'bk', name: 'Bằng khen', class: 'commendation', recipients: 'both' },
    { id: 'qt', name: 'Danh hiệu “Đơn vị quyết thắng”', class: 'title', recipients: 'both' },
  ],
  authorities: [
    { id: 'qk', name: 'Quân khu IV', head: 'Tư lệnh Quân khu IV', rank: 1 },
    { id: 'ubnd', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 2 },
    { id: 'ca', name: 'Công an tỉnh', rank: 3 },
  ],
};

const letters = 'ABCDEFGHIK';

async function recorded(given: readonly Given[]) {
  const awards = given.map(([form, authority, programme, collectives, individuals], index): Data => {
    const number = `${index + 1}`;
    return {
      form,
      authority,
      programme,
      decision: { number: `${number}/QĐ`, date: '2023-11-01' },
      recipients: [
        ...Array.from({ length: collectives }, (_, at) => ({
          kind: 'collective',
          name: `Tổ dân quân số ${number}${at}`,
        })),
        ...Array.from({ length: individuals }, (_, at) => ({
          kind: 'individual',
          name: `Nguyễn Văn ${letters[index]}${letters[at]}`,
          position: 'Công chức',
        })),
      ],
    };
  });
  return summarized(smallCampaign({ units: { u1: {} }, review, host: { awards } }));
}

async function said(given: readonly Given[]): Promise<string[]> {
  const { review: records, summary } = await recorded(given);
  const { lines, totals } = awardSentences(records.campaign, summary);
  return [
    ...lines.flatMap(({ sentence, items }) => [
      textOf(sentence),
      ...items.map((item) => `- ${textOf(item)}`),
    ]),
    ...totals.map(textOf),
  ];
}

describe('the sentences on awards', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    ['none', [], []],
    [
      'one commendation',
      [['gk', 'ubnd', 'p', 7, 5]],
      [
        'Chủ tịch UBND xã tặng Giấy khen cho 07 tập thể, 05 cá nhân có thành tích xuất sắc trong công tác quốc phòng và an ninh',
      ],
    ],
    [
      'only individuals',
      [['gk', 'ubnd', 'p', 0, 1]],
      [
        'Chủ tịch UBND xã tặng Giấy khen cho 01 cá nhân có thành tích xuất sắc trong công tác quốc phòng và an ninh',
      ],
    ],
    [
      'for what the programme says',
      [['gk', 'ubnd', 'r', 2, 2]],
      ['Chủ tịch UBND xã tặng Giấy khen cho 02 tập thể, 02 cá nhân hoàn thành xuất sắc nhiệm vụ diễn tập'],
    ],
    [
      'without a head',
      [['gk', 'ca', 'q', 1, 0]],
      [
        'Công an tỉnh tặng Giấy khen cho 01 tập thể có thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc',
      ],
    ],
    [
      'of several programmes',
      [
        ['gk', 'ubnd', 'p', 7, 5],
        ['gk', 'ubnd', 'q', 3, 3],
        ['gk', 'ubnd', 'r', 0, 2],
      ],
      [
        'Chủ tịch UBND xã tặng Giấy khen cho 10 tập thể, 10 cá nhân',
        '- Trong công tác quốc phòng và an ninh: 07 tập thể, 05 cá nhân',
        '- Trong phong trào toàn dân bảo vệ an ninh Tổ quốc: 03 tập thể, 03 cá nhân',
        '- Hoàn thành xuất sắc nhiệm vụ diễn tập: 02 cá nhân',
      ],
    ],
    [
      'of two forms',
      [
        ['gk', 'ubnd', 'p', 1, 0],
        ['bk', 'ubnd', 'p', 1, 1],
      ],
      [
        'Chủ tịch UBND xã tặng Giấy khen cho 01 tập thể có thành tích xuất sắc trong công tác quốc phòng và an ninh',
        'Chủ tịch UBND xã tặng Bằng khen cho 01 tập thể, 01 cá nhân có thành tích xuất sắc trong công tác quốc phòng và an ninh',
        'Tổng cộng đã khen thưởng 02 tập thể, 01 cá nhân',
      ],
    ],
    [
      'a title',
      [['qt', 'qk', 'p', 1, 0]],
      ['Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Tổ dân quân số 10'],
    ],
    [
      'a title for three',
      [
        ['qt', 'qk', 'p', 2, 0],
        ['qt', 'qk', 'q', 0, 1],
      ],
      [
        'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Tổ dân quân số 10, Tổ dân quân số 11, Nguyễn Văn BA',
      ],
    ],
    [
      'a title for four',
      [['qt', 'qk', 'p', 2, 2]],
      ['Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho 02 tập thể, 02 cá nhân'],
    ],
    [
      'a title and a commendation',
      [
        ['qt', 'qk', 'p', 1, 0],
        ['gk', 'ubnd', 'p', 7, 5],
      ],
      [
        'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Tổ dân quân số 10',
        'Chủ tịch UBND xã tặng Giấy khen cho 07 tập thể, 05 cá nhân có thành tích xuất sắc trong công tác quốc phòng và an ninh',
        'Tính cả danh hiệu thi đua, tổng cộng có 08 tập thể, 05 cá nhân được khen thưởng',
      ],
    ],
    [
      'titles of two authorities',
      [
        ['qt', 'qk', 'p', 1, 0],
        ['qt', 'ubnd', 'p', 4, 0],
      ],
      [
        'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Tổ dân quân số 10',
        'UBND xã tặng danh hiệu “Đơn vị quyết thắng” cho 04 tập thể',
        'Tổng cộng đã tặng danh hiệu thi đua cho 05 tập thể',
      ],
    ],
    [
      'a title and two commendations',
      [
        ['qt', 'qk', 'p', 1, 0],
        ['gk', 'ubnd', 'p', 7, 5],
        ['gk', 'ca', 'q', 3, 3],
      ],
      [
        'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Tổ dân quân số 10',
        'Chủ tịch UBND xã tặng Giấy khen cho 07 tập thể, 05 cá nhân có thành tích xuất sắc trong công tác quốc phòng và an ninh',
        'Công an tỉnh tặng Giấy khen cho 03 tập thể, 03 cá nhân có thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc',
        'Tổng cộng đã khen thưởng 10 tập thể, 08 cá nhân',
        'Tính cả danh hiệu thi đua là 11 tập thể, 08 cá nhân',
      ],
    ],
  ])('%s', async (_, given, expected) => {
    expect(await said(given)).toEqual(expected);
  });
});

it('prose says for what each authority gave in one sentence, and the totals after it', async () => {
  const { review: records, summary } = await recorded([
    ['qt', 'qk', 'p', 1, 0],
    ['gk', 'ubnd', 'p', 2, 3],
    ['gk', 'ubnd', 'q', 0, 1],
    ['bk', 'ca', 'r', 1, 0],
  ]);
  expect(awardProse(records.campaign, summary).map(textOf)).toEqual([
    'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Tổ dân quân số 10',
    'Chủ tịch UBND xã tặng Giấy khen cho 02 tập thể, 04 cá nhân có thành tích xuất sắc, gồm 02 tập thể, 03 cá nhân trong công tác quốc phòng và an ninh; 01 cá nhân trong phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'Công an tỉnh tặng Bằng khen cho 01 tập thể hoàn thành xuất sắc nhiệm vụ diễn tập',
    'Tổng cộng đã khen thưởng 03 tập thể, 04 cá nhân',
    'Tính cả danh hiệu thi đua là 04 tập thể, 04 cá nhân',
  ]);
});
