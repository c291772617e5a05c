import type { Campaign } from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import { titleWithin } from './titles.ts';

/** How titles begin that say themselves what kind of review it is. */
const review = /^(?:tổng kết|sơ kết) /iu;

/** The report's title as it stands after "Báo cáo". */
export function titleAfterReport(campaign: Campaign): string {
  let title = titles.get(campaign.file);
  if (title === undefined) {
    title = titleWithin(campaign, campaign.file.title.replace(/^báo cáo\s+/iu, ''));
    titles.set(campaign.file, title);
  }
  return title;
}

/** All units' names are looked through for it, and there may be a document for each unit. */
const titles = new WeakMap<Campaign['file'], string>();

/** What is reported: "kết quả công tác quốc phòng năm 2023, phương hướng, nhiệm vụ năm 2024". */
export function subjectOf(campaign: Campaign): string {
  const title = titleAfterReport(campaign);
  const subject = title.replace(review, '');
  return subject === title ? title : `kết quả ${subject}`;
}

/** What is reported of the period alone, without what lies ahead: "kết quả công tác quốc phòng năm 2023". */
export function subjectOfPeriod(campaign: Campaign): string {
  return upToPeriod(campaign, subjectOf(campaign));
}

/** The conference that the report is for: "Hội nghị tổng kết công tác quốc phòng năm 2023". */
export function conferenceOf(campaign: Campaign): string {
  const title = titleAfterReport(campaign);
  const { name, isYearEnd } = periodOf(campaign.file);
  // A title that says no more of it than what was done has no name for the conference.
  if (!review.test(title)) return `Hội nghị ${isYearEnd ? 'tổng kết' : 'sơ kết'} ${name}`;
  return `Hội nghị ${upToPeriod(campaign, title)}`;
}

/** The conference with what lies ahead, where the title says so: "Hội nghị tổng kết …, phương hướng, nhiệm vụ năm 2024". */
export function conferenceInFull(campaign: Campaign): string {
  const title = titleAfterReport(campaign);
  return review.test(title) ? `Hội nghị ${title}` : conferenceOf(campaign);
}

/** The programme of a report as its readers call it: "tổng kết công tác quốc phòng năm 2023". */
export function reviewOf(campaign: Campaign): string {
  return conferenceOf(campaign).replace(/^Hội nghị /u, '');
}

function upToPeriod({ file }: Campaign, text: string): string {
  const { name } = periodOf(file);
  const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
  if (at !== -1) return text.slice(0, at + name.length);
  return text.includes(String(file.year)) ? text : `${text} ${name}`;
}
