import { expect, it } from 'vitest';
import { markdownOf, smallCampaign } from '../support/small-campaign.ts';

it('who did not sign stands behind the commitment and its parties', async () => {
  const commitment = (title: string, signed: readonly string[]) => ({
    title,
    parties: ['Công an xã', 'trưởng thôn'],
    date: '2023-03-01',
    signed,
  });
  const text = await markdownOf(
    await smallCampaign({
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
  expect(text).toContain(`02/03 đơn vị đã ký cam kết không đốt pháo ${parties}; còn thôn U3 chưa ký.`);
  expect(text).toContain(`Chưa có đơn vị nào trong 03 đơn vị ký cam kết không buôn lậu ${parties}.`);
  expect(text).toContain(`03/03 đơn vị đã ký cam kết không ma túy ${parties}.`);
});
