import { expect, it } from 'vitest';
import { documentText } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

it.each([
  ['Ủy ban nhân dân xã Thử', 'xã Thử', 'thôn', 'Toàn địa bàn'],
  ['Bộ Chỉ huy Quân sự tỉnh Thử', 'tỉnh Thử', 'xã', 'Toàn địa bàn'],
  ['Đảng ủy xã Thử', 'xã Thử', 'chi bộ', 'Toàn đảng bộ'],
  ['Trường Tiểu học Thử', 'Trường Tiểu học Thử', 'tổ', 'Toàn trường'],
  ['Sở Nội vụ', 'Sở Nội vụ', 'phòng', 'Toàn cơ quan'],
])('units of %s are together what it is: %s, %s', async (name, locality, kind, whole) => {
  const figure = { indicators: { a: { actual: 5 } } };
  const text = await documentText(
    smallCampaign({
      units: { u1: figure, u2: figure },
      review: {
        host: { name, shortName: name, locality },
        unitKinds: [{ id: 'thon', name: kind }],
        indicators: [
          {
            id: 'a',
            name: 'Chỉ tiêu a',
            programme: 'p',
            unitOfMeasure: 'người',
            type: 'count',
            aggregation: 'sum',
          },
        ],
      },
    }),
  );
  expect(text).toContain(whole);
});
