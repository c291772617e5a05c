import type { DateName } from '../campaign/dates.ts';
import { byKind, titleOfKind } from '../intake/document-kinds.ts';

/** The dates that findings speak of. */
type DateArgument = DateName | 'earlier-revision' | 'later-revision';

/** What the dates that findings speak of are called in Vietnamese. */
export const vietnameseDateNames: Readonly<Record<DateArgument, string>> = {
  submitted: 'ngày nộp',
  deadline: 'hạn nộp',
  conference: 'ngày hội nghị',
  ...byKind((kind) => `ngày ban hành ${titleOfKind(kind).toLocaleLowerCase('vi')}`),
  commitment: 'ngày ký cam kết',
  cooperation: 'ngày ký chương trình phối hợp',
  'award-decision': 'ngày quyết định khen thưởng',
  'rating-decision': 'ngày quyết định xếp loại',
  'earlier-revision': 'ngày nộp bản trước',
  'later-revision': 'ngày nộp bản điều chỉnh',
};

/** What the dates that findings speak of are called in English. */
export const englishDateNames: Readonly<Record<DateArgument, string>> = {
  submitted: 'date of submission',
  deadline: 'deadline',
  conference: 'date of the conference',
  ...byKind((kind) => `date of the ${kind}`),
  commitment: 'date of the commitment',
  cooperation: 'date of the cooperation programme',
  'award-decision': 'date of the decision on awards',
  'rating-decision': 'date of the decision on the rating',
  'earlier-revision': 'date of the earlier revision',
  'later-revision': 'date of the later one',
};

/** What was probably meant by a date, before what is to be done otherwise. */
export function vietnameseMeantDates(meant: readonly string[], otherwise: string): string {
  return meant.length === 0 ? otherwise : `Có phải ý là ${meant.join(' hoặc ')}? ${otherwise}`;
}

/** Which dates may have been meant; else some other advice. */
export function englishMeantDates(meant: readonly string[], otherwise: string): string {
  return meant.length === 0 ? otherwise : `Did you mean ${meant.join(' or ')}? ${otherwise}`;
}
