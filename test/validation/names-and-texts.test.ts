import { describe, expect, it } from 'vitest';
import { count, type Data, found, percentage } from '../support/checked-campaign.ts';
import { validated } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

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

describe('the title of a report', () => {
  const titled = (title: string) => found({ units: { u: {} }, review: { title } }, /^indicator-missing$/);

  it.each(['Tổng kết công tác năm 2022, phương hướng, nhiệm vụ năm 2023', 'Tổng kết công tác năm 2024'])(
    'is of the campaign’s year, unlike %s',
    async (title) => expect(await titled(title)).toEqual(['wrong-year']),
  );

  it.each([
    'Tổng kết công tác năm 2023, phương hướng, nhiệm vụ năm 2024',
    'Tổng kết công tác quốc phòng',
    'Tổng kết 05 năm 2019 - 2023',
    'Tổng kết phong trào năm học 2022 - 2023',
    'Kết quả năm 2023 so với năm 2022',
    'Tổng kết theo Chỉ thị số 05/2022/CT-TTg',
    'Tổng kết giai đoạn từ năm 2018 đến năm 2023',
  ])('may be %s', async (title) => expect(await titled(title)).toEqual([]));
});

describe('an award', () => {
  const units = ['phường Nghi Hòa', 'phường Nghi Hải', 'phường An'].map((name, index) => ({
    id: `u${index}`,
    name,
    kind: 'ward',
  }));
  const recipient = (one: Data, number = '1/QĐ-UBND') =>
    found(
      {
        units: { u0: {} },
        review: {
          unitKinds: [
            { id: 'ward', name: 'phường' },
            { id: 'thon', name: 'thôn' },
          ],
          units,
          awardForms: [{ id: 'f', name: 'Giấy khen', class: 'commendation', recipients: 'both' }],
          authorities: [{ id: 'x', name: 'UBND', rank: 1 }],
        },
        host: {
          awards: [
            {
              form: 'f',
              authority: 'x',
              programme: 'p',
              decision: { number, date: '2023-11-01' },
              recipients: [one],
            },
          ],
        },
      },
      /^(submission-missing|indicator-missing|unknown-unit-kind|tone-spelling)$/,
    );

  it.each<[string, Data]>([
    ['name', { kind: 'collective', name: 'Công an Phường Nghi Hoà', unit: 'u1' }],
    ['position', { kind: 'individual', name: 'Lê Văn B', position: 'Bí thư phường An', unit: 'u1' }],
  ])('is not of a unit while the %s speaks of another', async (_, one) =>
    expect(await recipient(one)).toEqual(['award-of-other-unit']),
  );

  it.each(['/QĐ-UBND', 'xxx/QĐ-UBND', 'QĐ-UBND'])('has a decision with a number, unlike %s', async (number) =>
    expect(await recipient({ kind: 'collective', name: 'Đồn Biên phòng' }, number)).toEqual([
      'text-from-form',
    ]),
  );

  it.each(['Ban Văn Chi', 'Đội Thị Hoa', 'Nguyễn Văn A'])('of %s is a person’s', async (name) =>
    expect(await recipient({ kind: 'individual', name })).toEqual([]),
  );

  it.each(['Ban Văn hóa', 'Đội Văn Nghệ', 'Tổ dân phố 1'])('of %s is no person’s', async (name) =>
    expect(await recipient({ kind: 'individual', name })).toEqual(['award-kind-doubtful']),
  );

  it.each<[string, Data]>([
    ['its own unit', { kind: 'collective', name: 'Công an phường Nghi Hòa', unit: 'u0' }],
    ['two units', { kind: 'collective', name: 'Tổ tuần tra phường Nghi Hải - phường Nghi Hòa', unit: 'u0' }],
    ['a longer name', { kind: 'collective', name: 'Trạm y tế phường An Bình', unit: 'u0' }],
    ['no unit', { kind: 'collective', name: 'Đồn Biên phòng', unit: 'u0' }],
    ['a unit, and is recorded for none', { kind: 'collective', name: 'Đồn Biên phòng phường An' }],
  ])('may speak of %s', async (_, one) => expect(await recipient(one)).toEqual([]));
});

it('a file that names the wrong unit is distinguished from a unit’s second file by what it is called', async () => {
  const { findings } = await validated(smallCampaign({ units: { u1: {}, u2: { unit: 'u1' } } }));
  expect(findings.filter(({ code }) => code === 'submission-duplicate')).toMatchObject([
    { place: { source: { path: 'submissions/u2.yaml' } }, args: { meant: 'u2' } },
  ]);
  const first = await validated(smallCampaign({ units: { u1: { unit: 'u2' }, u2: {} } }));
  expect(first.findings.filter(({ code }) => code === 'submission-duplicate')).toMatchObject([
    { place: { source: { path: 'submissions/u1.yaml' } }, args: { meant: 'u1' } },
  ]);
});

describe('names of files', () => {
  const namesOf = async (...names: readonly string[]) => {
    const files = smallCampaign({ units: { a: {}, b: {} } });
    const renamed = ['a', 'b'].map((id, index): [string, Uint8Array] => [
      `submissions/${names[index]}`,
      files.get(`submissions/${id}.yaml`) ?? new Uint8Array(),
    ]);
    const review: [string, Uint8Array] = ['review.yaml', files.get('review.yaml') ?? new Uint8Array()];
    const { findings } = await validated(new Map([review, ...renamed]));
    return findings.map(({ code }) => code).filter((code) => code === 'file-name-alike');
  };

  it.each([
    ['capitals', 'xom-1.yaml', 'XOM-1.yaml'],
    ['Cyrillic letters', 'xom-1.yaml', 'хоm-1.yaml'],
    ['Cyrillic letters with tones', 'x\u00f3m.yaml', 'x\u043e\u0301m.yaml'],
    ['Đ of another language', 'Đông.yaml', 'Ðông.yaml'],
    ['what takes no room', 'xom-1.yaml', 'xom\u200b-1.yaml'],
    ['blanks', 'xom 1.yaml', 'xom\u00a0 1.yaml'],
    ['a blank at the end', 'xom 1.yaml', 'xom 1 .yaml'],
    ['dashes', 'xom-1.yaml', 'xom\u20131.yaml'],
    ['wide letters', 'xom-1.yaml', 'xom-\uff11.yaml'],
  ])('that differ by %s are asked about', async (_, one, other) => {
    expect(one).not.toBe(other);
    expect(await namesOf(one, other)).toEqual(['file-name-alike']);
  });

  it('that differ by a letter, a tone or a number are not', async () => {
    for (const [one = '', other = ''] of [
      ['xom-1.yaml', 'xom-2.yaml'],
      ['Hòa.yaml', 'Hóa.yaml'],
      ['Đông.yaml', 'Dông.yaml'],
      ['xom-1.yaml', 'xom1.yaml'],
    ]) {
      expect(await namesOf(one, other)).toEqual([]);
    }
  });
});
