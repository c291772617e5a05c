import { type DateName, type DocumentDate, documentOfDate } from '../campaign/dates.ts';
import { programKinds } from '../intake/document-kinds.ts';

/** The dates that findings speak of. */
export type DateArgument = DateName | 'earlier-revision' | 'later-revision';

type OtherDate = Exclude<DateArgument, DocumentDate>;

const vietnameseNames: Readonly<Record<OtherDate, string>> = {
  submitted: 'ngày nộp',
  deadline: 'hạn nộp',
  conference: 'ngày hội nghị',
  commitment: 'ngày ký cam kết',
  cooperation: 'ngày ký chương trình phối hợp',
  'award-decision': 'ngày quyết định khen thưởng',
  'rating-decision': 'ngày quyết định xếp loại',
  'earlier-revision': 'ngày nộp bản trước',
  'later-revision': 'ngày nộp bản điều chỉnh',
};

const englishNames: Readonly<Record<OtherDate, string>> = {
  submitted: 'date of submission',
  deadline: 'deadline',
  conference: 'date of the conference',
  commitment: 'date of the commitment',
  cooperation: 'date of the cooperation programme',
  'award-decision': 'date of the decision on awards',
  'rating-decision': 'date of the decision on the rating',
  'earlier-revision': 'date of the earlier revision',
  'later-revision': 'date of the later one',
};

/** What a date that findings speak of is called in Vietnamese. */
export function vietnameseDateName(name: DateArgument): string {
  const kind = documentOfDate(name);
  // Every other date is named here.
  if (kind === null) return vietnameseNames[name as OtherDate];
  return `ngày ban hành ${(programKinds.get(kind)?.name ?? kind).toLocaleLowerCase('vi')}`;
}

/** What a date that findings speak of is called in English. */
export function englishDateName(name: DateArgument): string {
  const kind = documentOfDate(name);
  // Every other date is named here.
  return kind === null ? englishNames[name as OtherDate] : `date of the ${kind}`;
}

/** What was probably meant by a date, before what is to be done otherwise. */
export function vietnameseMeantDates(meant: readonly string[], otherwise: string): string {
  return meant.length === 0 ? otherwise : `Có phải ý là ${meant.join(' hoặc ')}? ${otherwise}`;
}

/** Which dates may have been meant; else some other advice. */
export function englishMeantDates(meant: readonly string[], otherwise: string): string {
  return meant.length === 0 ? otherwise : `Did you mean ${meant.join(' or ')}? ${otherwise}`;
}
