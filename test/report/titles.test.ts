import { expect, it } from 'vitest';
import { documentText } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

it('titles within sentences keep the capitals of names, and lose those of common nouns', async () => {
  const programmes = [
    'ATGT và trật tự đô thị',
    'Công tác quốc phòng',
    'Thôn U1 không ma túy',
    'Tết vì người nghèo',
  ];
  const signed = ['UBND xã điều hành', 'Không đốt pháo', 'Quân khu IV'];
  const text = await documentText(
    smallCampaign({
      units: {
        u1: {
          indicators: { i0: { actual: 3, previous: 2 }, i1: { actual: 3, previous: 2 } },
          awards: programmes.map((_, index) => ({
            form: 'gk',
            authority: 'ubnd',
            programme: `p${index}`,
            decision: { number: `${index + 1}/QĐ-UBND`, date: '2023-11-11' },
            recipients: [{ kind: 'collective', name: 'Tổ dân quân số 1' }],
          })),
        },
      },
      review: {
        // Abbreviations are opened where they are used first.
        abbreviations: { ATGT: 'ATGT' },
        programmes: programmes.map((title, index) => ({ id: `p${index}`, title })),
        indicators: ['i0', 'i1'].map((id, index) => ({
          id,
          name: `Chỉ tiêu ${id}`,
          programme: `p${index}`,
          unitOfMeasure: 'vụ',
          type: 'count',
          aggregation: 'sum',
        })),
        awardForms: [{ id: 'gk', name: 'Giấy khen', class: 'commendation', recipients: 'both' }],
        authorities: [{ id: 'ubnd', name: 'UBND xã', rank: 1 }],
      },
      host: {
        commitments: signed.map((title) => ({ title, parties: ['UBND xã'], signed: ['u1'] })),
        cooperation: signed.map((title) => ({ title, parties: ['Công an', 'Quân sự'] })),
      },
    }),
  );
  for (const title of ['ATGT và', 'công tác quốc phòng', 'thôn U1 không', 'Tết vì người nghèo']) {
    expect(text).toContain(`- Trong ${title}`);
  }
  for (const title of ['UBND xã điều hành', 'không đốt pháo', 'Quân khu IV']) {
    expect(text).toContain(`đã ký cam kết ${title} (`);
    expect(text).toContain(`đã ký chương trình phối hợp ${title}.`);
  }
});
