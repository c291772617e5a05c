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
