import { expect, it } from 'vitest';
import { completeCampaign } from '../../src/campaign/campaign.ts';
import { conferenceOf, reviewOf, subjectOfPeriod } from '../../src/report/subject.ts';
import { validated } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

async function campaignOf(review: Readonly<Record<string, unknown>>) {
  const { draft } = await validated(smallCampaign({ units: { a: {} }, review }));
  if (draft === null) throw new Error('The campaign can be read.');
  return completeCampaign(draft.campaign);
}

it.each([
  [
    'Tổng kết công tác quốc phòng năm 2023, phương hướng, nhiệm vụ năm 2024',
    'kết quả công tác quốc phòng năm 2023',
    'Hội nghị tổng kết công tác quốc phòng năm 2023',
  ],
  [
    'Tổng kết công tác quân sự',
    'kết quả công tác quân sự năm 2023',
    'Hội nghị tổng kết công tác quân sự năm 2023',
  ],
  ['Báo cáo kết quả thi đua', 'kết quả thi đua năm 2023', 'Hội nghị tổng kết năm 2023'],
])('a letter about “%s” says what it is on up to the period', async (title, subject, conference) => {
  const campaign = await campaignOf({ title });
  expect(subjectOfPeriod(campaign)).toBe(subject);
  expect(conferenceOf(campaign)).toBe(conference);
});

it('a review of half a year is its conference’s, too', async () => {
  const campaign = await campaignOf({
    period: 'first-half',
    title: 'Sơ kết công tác 6 tháng đầu năm 2023, nhiệm vụ 6 tháng cuối năm 2023',
  });
  expect(subjectOfPeriod(campaign)).toBe('kết quả công tác 6 tháng đầu năm 2023');
  expect(reviewOf(campaign)).toBe('sơ kết công tác 6 tháng đầu năm 2023');
  expect(conferenceOf(await campaignOf({ period: 'quarter-1', title: 'Công tác dân vận' }))).toBe(
    'Hội nghị sơ kết quý I năm 2023',
  );
});
