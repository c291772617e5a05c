import type { Campaign } from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { Described } from './described-values.ts';
import { documentValues } from './figure-values.ts';
import { clusterNoun, unitNoun } from './nouns.ts';
import { type Printed, printedDate } from './printed.ts';
import { ofCampaign } from './sources.ts';
import type { DocumentContent } from './value-set.ts';

/** Documents of a named type say below their type what they are about. */
const noSubject: string | null = null;

/** The values that the templates of every kind of document may use. */
export function commonView({
  campaign,
  document,
  fingerprint,
}: Pick<DocumentContent, 'campaign' | 'document' | 'fingerprint'>) {
  const { file } = campaign;
  return {
    year: file.year,
    nextYear: file.year + 1,
    previousYear: file.year - 1,
    period: periodView(campaign),
    title: file.title,
    // Sets of values of letters have one.
    subject: noSubject,
    host: { name: file.host.name, shortName: file.host.shortName, locality: file.host.locality },
    nouns: { unit: unitNoun(campaign), cluster: clusterNoun(campaign) },
    deadline: dayOf(campaign, 'deadline'),
    conference: dayOf(campaign, 'conference'),
    document,
    fingerprint,
  };
}

/** What the period, and those before and after it, are called, in sentences and in headings. */
function periodView({ file }: Campaign) {
  const { name, previous, next } = periodOf(file);
  const [title, nextTitle] = [name, next].map((one) => one.toLocaleUpperCase('vi'));
  return { name, previous, next, title: title ?? '', nextTitle: nextTitle ?? '' };
}

/** A day that review.yaml sets; `null` where it does not. */
function dayOf(campaign: Campaign, key: 'deadline' | 'conference'): Printed | null {
  const date = campaign.file[key];
  if (date === undefined) return null;
  return printedDate(shortDate(date), date, ofCampaign(campaign, key));
}

/** What each of them means. */
export const commonValues: Described<ReturnType<typeof commonView>> = {
  year: 'năm tổng kết',
  nextYear: 'năm sau',
  previousYear: 'năm trước',
  period: {
    about: 'kỳ báo cáo',
    values: {
      name: 'tên kỳ: “năm 2023”, “6 tháng đầu năm 2025”',
      previous: 'kỳ trước: “năm 2022”',
      next: 'kỳ sau: “năm 2024”',
      title: 'tên kỳ, viết hoa, trong đề mục',
      nextTitle: 'tên kỳ sau, viết hoa',
    },
  },
  title: 'trích yếu của báo cáo',
  subject: 'trích yếu của công văn, dưới số và ký hiệu: “V/v …”; trống nếu văn bản có tên loại',
  host: {
    about: 'cơ quan chủ trì',
    values: { name: 'tên đầy đủ', shortName: 'tên gọn', locality: 'tên địa phương' },
  },
  nouns: {
    about: 'cách gọi đối tượng',
    values: { unit: 'đơn vị: “cơ sở”', cluster: 'cụm: “cụm an toàn làm chủ”' },
  },
  deadline: 'hạn nộp',
  conference: 'ngày hội nghị; trống nếu chưa định',
  document: { about: 'thể thức: phần đầu, chữ ký, nơi nhận', values: documentValues },
  fingerprint:
    'mã đối chiếu số liệu, sáu nhóm bốn chữ số: `review verify --fingerprint` in đúng mã ấy; trống nếu loại văn bản không có số liệu',
};
