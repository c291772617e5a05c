import { expect, it } from 'vitest';
import { annexOf, bodyOf, headerOf, linesIn, tablesIn } from '../../support/annexes.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

const completeness = (units: Parameters<typeof smallCampaign>[0]['units']) =>
  annexOf('TÌNH HÌNH NỘP BÁO CÁO', smallCampaign({ units }));

it('who has submitted is not said where all have in time, corrected or not', async () => {
  expect(await completeness({ u1: {}, u2: { revision: 2 } })).toBe(null);
});

it('who is late and who is missing stand in a group each', async () => {
  const annex = await completeness({ u1: { submitted: '2023-12-01' }, u2: {}, u3: null, u4: null });
  expect(linesIn(annex)).toEqual([
    'Hạn nộp báo cáo: 30/11/2023. Có 02/04 thôn đã nộp, trong đó 01 thôn nộp muộn; còn 02 thôn chưa nộp.',
  ]);
  const [table] = tablesIn(annex);
  expect(headerOf(table)).toEqual([['TT', 'Đơn vị', 'Ngày nộp']]);
  expect(bodyOf(table)).toEqual([
    ['Nộp muộn'],
    ['1', 'Thôn U1', '01/12/2023'],
    ['Chưa nộp'],
    ['1', 'Thôn U3', ''],
    ['2', 'Thôn U4', ''],
  ]);
});

it('one group alone is named by the head of its column', async () => {
  const missing = await completeness({ u1: {}, u2: null });
  expect(headerOf(tablesIn(missing)[0])).toEqual([['TT', 'Đơn vị chưa nộp']]);
  expect(bodyOf(tablesIn(missing)[0])).toEqual([['1', 'Thôn U2']]);
});

it('that nobody, one or all are late or missing is said as it is', async () => {
  const sentence = async (units: Parameters<typeof completeness>[0]) => linesIn(await completeness(units))[0];
  const late = { submitted: '2023-12-01' };
  expect(await sentence({ u1: null, u2: null })).toBe('Hạn nộp báo cáo: 30/11/2023. Chưa có thôn nào nộp.');
  expect(await sentence({ u1: late, u2: null })).toBe(
    'Hạn nộp báo cáo: 30/11/2023. Có 01/02 thôn đã nộp, nộp muộn; còn 01 thôn chưa nộp.',
  );
  expect(await sentence({ u1: late, u2: late })).toBe(
    'Hạn nộp báo cáo: 30/11/2023. Có 02/02 thôn đã nộp, đều nộp muộn.',
  );
  expect(await sentence({ u1: {}, u2: null })).toBe(
    'Hạn nộp báo cáo: 30/11/2023. Có 01/02 thôn đã nộp; còn 01 thôn chưa nộp.',
  );
});
