import { expect, it } from 'vitest';
import { textOf } from '../../src/report/printed.ts';
import { commitmentSentences, cooperationSentences } from '../../src/report/sentences/agreements.ts';
import { documentText, linesOfKind } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { summarized } from '../support/summarized.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

it('who did not sign stands behind the commitment and its parties', async () => {
  const commitment = (title: string, signed: readonly string[]) => ({
    title,
    parties: ['Công an xã', 'trưởng thôn'],
    date: '2023-03-01',
    signed,
  });
  const text = await documentText(
    smallCampaign({
      units: { u1: {}, u2: {}, u3: {} },
      host: {
        commitments: [
          commitment('Không đốt pháo', ['u1', 'u2']),
          commitment('Không buôn lậu', []),
          commitment('Không ma túy', ['u1', 'u2', 'u3']),
        ],
      },
    }),
  );
  const parties = '(các bên ký: Công an xã, trưởng thôn; ngày 01 tháng 3 năm 2023)';
  expect(text).toContain(`Có 02/03 thôn đã ký cam kết không đốt pháo ${parties}; còn 01 thôn chưa ký: U3.`);
  expect(text).toContain(`Chưa có thôn nào trong 03 thôn ký cam kết không buôn lậu ${parties}.`);
  expect(text).toContain(`Có 03/03 thôn đã ký cam kết không ma túy ${parties}.`);
});

it('what was agreed below is told with the name of who sent it', async () => {
  const submission = { ratings: { p: { level: 'a' } }, indicators: { i: { actual: 1 } } };
  const measured = { programme: 'p', unitOfMeasure: 'vụ', type: 'count', aggregation: 'sum' };
  const files = smallCampaign({
    units: { u1: submission, u2: submission },
    review: {
      scales: [{ id: 's', levels: ['a', 'b'].map((id) => ({ id, label: `mức ${id}`, achieved: true })) }],
      programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } }],
      indicators: [{ id: 'i', name: 'Vụ việc', ...measured }],
    },
    host: {
      commitments: [
        {
          title: 'Không đốt pháo',
          parties: ['Công an xã', 'trưởng thôn'],
          date: '2023-12-13',
          signed: ['u1'],
        },
        { title: 'Không buôn lậu', parties: ['Công an xã', 'trưởng thôn'], signed: [] },
      ],
      cooperation: [{ title: 'Cứu hộ', parties: ['Công an xã', 'UBMTTQ xã'], date: '2023-12-13' }],
    },
  });
  const rollups = { mot: await rollupOf(files, 'mot') };
  const upper = upperCampaign(
    rollups,
    { ...declaredIn(files), conference: '2023-12-13' },
    { u3: submission },
  );
  const text = await documentText(upper);
  expect(text).toContain('Tại xã MOT, có 01/02 thôn đã ký cam kết không đốt pháo');
  expect(text).toContain('; còn 01 thôn chưa ký: U2.');
  expect(text).toContain('Tại xã MOT, chưa có thôn nào trong 02 thôn ký cam kết không buôn lậu');
  expect(text).toContain('Tại xã MOT, Công an xã với');
  expect(text).not.toContain('Tại hội nghị');
  // What is told of the host's own conference is not of others.
  expect((await linesOfKind(upper, 'tin-bai')).join('\n')).not.toContain('xã MOT');
});

it('an agreement recorded twice is printed once, and each of its parties', async () => {
  const text = await documentText(
    smallCampaign({
      units: { u1: {} },
      host: {
        cooperation: [
          { title: 'Giữ gìn an ninh biển', parties: ['Công an', 'Hải quan'], date: '2023-03-01' },
          { title: 'giữ gìn an ninh biển', parties: ['Hải quan', 'Công an'], date: '2023-03-01' },
          { title: 'Giữ gìn an ninh biển', parties: ['Công an', 'Hải quan'], date: '2023-06-01' },
          { title: 'Cứu hộ', parties: ['Công an', 'Hải quan', 'Công an'] },
        ],
        commitments: [
          { title: 'Không đốt pháo', parties: ['Công an', 'trưởng thôn'], signed: [] },
          { title: 'Không đốt pháo', parties: ['trưởng thôn', 'Công an'], signed: ['u1'] },
        ],
      },
    }),
  );
  const signed = 'Công an với Hải quan đã ký chương trình phối hợp';
  expect(text.split(signed).length - 1).toBe(3);
  for (const day of ['ngày 01 tháng 3 năm 2023', 'ngày 01 tháng 6 năm 2023']) {
    expect(text).toContain(`${signed} giữ gìn an ninh biển (${day}).`);
  }
  expect(text).toContain(`${signed} cứu hộ.`);
  expect(text.match(/cam kết không đốt pháo/g)).toHaveLength(1);
  expect(text).toContain('01/01 thôn đã ký cam kết không đốt pháo (các bên ký: Công an, trưởng thôn).');
});

it('parties of an agreement stand before the last of them', async () => {
  const text = await documentText(
    smallCampaign({
      units: { u1: {} },
      host: { cooperation: [{ title: 'Giữ gìn an ninh', parties: ['công an xã', 'Quân sự', 'Biên phòng'] }] },
    }),
  );
  expect(text).toContain(
    '\nCông an xã, Quân sự với Biên phòng đã ký chương trình phối hợp giữ gìn an ninh.\n',
  );
});

it('those who have not signed are counted where they are many', async () => {
  const units = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`u${index + 1}`, {}]));
  const text = await documentText(
    smallCampaign({ units, host: { commitments: [{ title: 'X', parties: ['A', 'B'], signed: ['u1'] }] } }),
  );
  expect(text).toContain('Có 01/12 thôn đã ký cam kết X (các bên ký: A, B); còn 11 thôn chưa ký.\n');
});

it('what was signed on the day of the conference that a text is about was signed there', async () => {
  const { review, summary } = await summarized(
    smallCampaign({
      units: { u1: {}, u2: {} },
      host: {
        commitments: [
          {
            title: 'Không đốt pháo',
            parties: ['Công an', 'trưởng thôn'],
            date: '2023-12-13',
            signed: ['u1', 'u2'],
          },
          { title: 'Không buôn lậu', parties: ['Công an', 'trưởng thôn'], date: '2023-12-13', signed: [] },
        ],
        cooperation: [
          { title: 'Cứu hộ', parties: ['Công an', 'Hải quan'], date: '2023-12-13' },
          { title: 'Cứu nạn', parties: ['Công an', 'Hải quan'], date: '2023-06-01' },
        ],
      },
    }),
  );
  const commitment = (day: string) => commitmentSentences(review.campaign, summary, day).map(textOf);
  const cooperation = cooperationSentences(review.campaign, summary, '2023-12-13').map(textOf);
  expect(commitment('2023-12-13')).toEqual([
    'Tại hội nghị, 02/02 thôn đã ký cam kết không đốt pháo (các bên ký: Công an, trưởng thôn)',
    'Chưa có thôn nào trong 02 thôn ký cam kết không buôn lậu (các bên ký: Công an, trưởng thôn; ngày 13 tháng 12 năm 2023)',
  ]);
  expect(commitment('2023-12-14')[0]).toMatch(/^Có 02\/02 thôn .*; ngày 13 tháng 12 năm 2023\)$/);
  expect(cooperation).toEqual([
    'Tại hội nghị, Công an với Hải quan đã ký chương trình phối hợp cứu hộ',
    'Công an với Hải quan đã ký chương trình phối hợp cứu nạn (ngày 01 tháng 6 năm 2023)',
  ]);
});

/** Hosts below, each of which has signed the same: two hamlets, of which the last host's second has not. */
async function hostsBelow(count: number, day: (index: number) => string, party: (index: number) => string) {
  const rollups: Record<string, string> = {};
  for (let index = 1; index <= count; index += 1) {
    const agreed = { parties: [party(index), 'trưởng thôn'], date: day(index) };
    const host = {
      commitments: [
        { title: 'Không đốt pháo', ...agreed, signed: index === count ? ['u1'] : ['u1', 'u2'] },
        { title: 'Không buôn lậu', ...agreed, signed: [] },
      ],
      cooperation: [{ title: 'Cứu hộ', ...agreed }],
    };
    const names = { name: `Ủy ban nhân dân xã H${index}`, shortName: 'UBND xã', locality: `xã H${index}` };
    const text = { narrative: { limitations: [`Hạn chế của thôn thuộc ${names.locality}.`] } };
    const files = smallCampaign({ units: { u1: text, u2: text }, host, review: { host: names } });
    rollups[`h${index}`] = await rollupOf(files, `h${index}`);
  }
  return upperCampaign(rollups, declaredIn(smallCampaign({ units: { u1: {} } })));
}

const sectionOf = async (files: ReturnType<typeof upperCampaign>) =>
  (await documentText(files))
    .split('\n')
    .filter((line) => /cam kết [^v]|phối hợp [^\d]/.test(line) && line.startsWith('Tại'));

it('what several hosts below signed on days of their own is one paragraph that names them', async () => {
  const files = await hostsBelow(
    3,
    (index) => `2023-03-0${index}`,
    () => 'Công an xã',
  );
  const day = (index: number) => `ngày 0${index} tháng 3 năm 2023`;
  expect(await sectionOf(files)).toEqual([
    `Tại 03 xã, có 05/06 thôn đã ký cam kết không đốt pháo (các bên ký: Công an xã, trưởng thôn): xã H1 (02/02 thôn; ${day(1)}), xã H2 (02/02 thôn; ${day(2)}), xã H3 (01/02 thôn; ${day(3)}); còn 01 thôn chưa ký: U2 (xã H3).`,
    'Tại 03 xã, chưa có thôn nào trong 06 thôn ký cam kết không buôn lậu (các bên ký: Công an xã, trưởng thôn).',
    `Tại 03 xã, Công an xã với trưởng thôn đã ký chương trình phối hợp cứu hộ: xã H1 (${day(1)}), xã H2 (${day(2)}), xã H3 (${day(3)}).`,
  ]);
});

it('each names its parties where these differ', async () => {
  const files = await hostsBelow(
    2,
    () => '2023-03-01',
    (index) => `Công an xã H${index}`,
  );
  expect(await sectionOf(files)).toEqual([
    'Tại 02 xã, có 03/04 thôn đã ký cam kết không đốt pháo (ngày 01 tháng 3 năm 2023): xã H1 (02/02 thôn; các bên ký: Công an xã H1, trưởng thôn), xã H2 (01/02 thôn; các bên ký: Công an xã H2, trưởng thôn); còn 01 thôn chưa ký: U2 (xã H2).',
    'Tại 02 xã, chưa có thôn nào trong 04 thôn ký cam kết không buôn lậu (ngày 01 tháng 3 năm 2023).',
    'Tại 02 xã đã ký chương trình phối hợp cứu hộ (ngày 01 tháng 3 năm 2023): xã H1 (Công an xã H1 với trưởng thôn), xã H2 (Công an xã H2 với trưởng thôn).',
  ]);
});

it('of 34 hosts the paragraph says how many they are, and from which day to which', async () => {
  const files = await hostsBelow(
    34,
    (index) => `2023-03-${String((index % 28) + 1).padStart(2, '0')}`,
    () => 'Công an xã',
  );
  const days = '(từ ngày 01 tháng 3 năm 2023 đến ngày 28 tháng 3 năm 2023)';
  expect(await sectionOf(files)).toEqual([
    `Tại 34 xã, có 67/68 thôn đã ký cam kết không đốt pháo (các bên ký: Công an xã, trưởng thôn; ${days.slice(1)}; còn 01 thôn chưa ký: U2 (xã H34).`,
    `Tại 34 xã, chưa có thôn nào trong 68 thôn ký cam kết không buôn lậu (các bên ký: Công an xã, trưởng thôn; ${days.slice(1)}.`,
    `Tại 34 xã, Công an xã với trưởng thôn đã ký chương trình phối hợp cứu hộ ${days}.`,
  ]);
});

it('of 34 hosts that signed one and the same, too', async () => {
  const files = await hostsBelow(
    34,
    () => '2023-03-01',
    () => 'Công an xã',
  );
  const [first, ...others] = await sectionOf(files);
  expect(first).toBe(
    'Tại 34 xã, có 67/68 thôn đã ký cam kết không đốt pháo (các bên ký: Công an xã, trưởng thôn; ngày 01 tháng 3 năm 2023); còn 01 thôn chưa ký: U2 (xã H34).',
  );
  expect(others).toHaveLength(2);
});
