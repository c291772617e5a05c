import type { AwardItem, RatingTable } from '../aggregation/summary.generated.ts';
import type { RatingRecord } from '../campaign/records.ts';
import type { InEachLanguage } from '../diagnostics/definition.ts';
import type { Counted, WhyLeftOut } from './figure.ts';
import type {
  AwardFigure,
  CompletenessFigure,
  IndicatorFigure,
  RatingFigure,
  UnitFigure,
} from './figure-names.ts';

/** What figures are called and how they are reckoned, in one language. */
export interface TracingWords {
  readonly indicator: Readonly<Record<IndicatorFigure | UnitFigure | ExactFigure, string>>;
  /** "Công dân nhập ngũ: thực hiện". */
  readonly titled: (name: string, what: string) => string;
  /** "Công dân nhập ngũ, phường Nghi Thủy". */
  readonly of: (name: string, whose: string) => string;
  /** The difference of percentages. */
  readonly percentagePoints: string;
  /** All of something, in percent. */
  readonly whole: string;
  readonly host: string;
  /** Units that are of no group. */
  readonly otherUnits: string;
  /** "phường Nghi Thủy, bản 1". */
  readonly revision: (unit: string, revision: number) => string;
  /** What is rated. */
  readonly subject: Readonly<Record<RatingTable['subject'], string>>;
  /** How many of those that are rated there are. */
  readonly rating: Readonly<Record<RatingFigure, (subjects: string) => string>>;
  readonly level: Readonly<Record<'count' | 'share', (subjects: string, label: string) => string>>;
  /** A cluster's level that follows from those of its units: "đạt, theo kết quả của các đơn vị trong cụm". */
  readonly byMembers: (level: string) => string;
  /** What was given by whom. */
  readonly stage: Readonly<Record<RatingRecord['stage'], (what: string) => string>>;
  readonly score: string;
  /** The unit of measure of scores. */
  readonly points: string;
  readonly decision: string;
  readonly rank: string;
  readonly awards: {
    readonly classes: Readonly<Record<AwardItem['class'] | 'all', string>>;
    readonly figures: Readonly<Record<AwardFigure, string>>;
    /** Whose recipient belongs to none of the units. */
    readonly noUnit: string;
  };
  readonly completeness: Readonly<Record<CompletenessFigure | 'title' | 'rollups', string>>;
  readonly receipt: Readonly<Record<'revision' | 'submitted' | 'firstSubmitted', string>>;
  readonly commitment: Readonly<Record<'due' | 'signed' | 'unsigned', string>>;
  /** How many hosts below have signed something. */
  readonly hosts: string;
  readonly dateSigned: string;
  readonly requested: string;
  readonly withoutFigures: string;
  readonly problems: string;
  readonly today: string;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly whyLeftOut: Readonly<Record<WhyLeftOut, string>>;
  /** "995 số nữa, cộng được 12.345". */
  readonly moreTerms: (count: string, sum: string) => string;
  /** "… (995 nữa)". */
  readonly moreItems: (count: string) => string;
  /** That nothing was counted. @param counted what would have been: "đơn vị" */
  readonly none: (counted: string) => string;
  /** What is made of one figure alone. */
  readonly onlyOne: (label: string, result: string) => string;
  /** @param left "(5 – 0) : 0 × 100" */
  readonly dividedByZero: (left: string) => string;
  readonly least: (of: string, what: string) => string;
  readonly most: (of: string, what: string) => string;
}

/** What the summary states so that several localities' figures can be added up exactly. */
export type ExactFigure = 'exact.sum' | 'exact.count' | 'exact.numerator' | 'exact.denominator';

/** The words of figures. */
export const tracingWords: InEachLanguage<TracingWords> = {
  vi: {
    indicator: {
      target: 'kế hoạch',
      actual: 'thực hiện',
      previous: 'kỳ trước',
      'percent-of-target': 'tỷ lệ thực hiện so với kế hoạch',
      'above-target': 'phần vượt kế hoạch',
      'distance-to-target': 'chênh lệch so với kế hoạch',
      'change.absolute': 'tăng, giảm so với kỳ trước',
      'change.relative': 'tỷ lệ tăng, giảm so với kỳ trước',
      'change.actual': 'thực hiện của các đơn vị có số liệu cả hai kỳ',
      'change.units': 'số đơn vị có số liệu cả hai kỳ',
      due: 'số đơn vị được giao',
      applicable: 'số đơn vị phải báo cáo',
      reported: 'số đơn vị đã báo cáo',
      missing: 'số đơn vị chưa có số liệu',
      'not-applicable': 'số đơn vị không áp dụng',
      'units-with-target': 'số đơn vị đánh giá được theo kế hoạch',
      'units-reached': 'số đơn vị đạt kế hoạch',
      'exact.sum': 'tổng của các đơn vị đã báo cáo',
      'exact.count': 'số đơn vị trong tổng',
      'exact.numerator': 'tử số chưa làm tròn',
      'exact.denominator': 'mẫu số chưa làm tròn',
    },
    titled: (name, what) => `${name}: ${what}`,
    of: (name, whose) => `${name}, ${whose}`,
    percentagePoints: 'điểm phần trăm',
    whole: 'toàn bộ',
    host: 'cơ quan chủ trì',
    otherUnits: 'đơn vị khác',
    revision: (unit, revision) => `${unit}, bản ${revision}`,
    subject: { unit: 'đơn vị', cluster: 'cụm' },
    rating: {
      due: (subjects) => `số ${subjects} thuộc diện xếp loại`,
      applicable: (subjects) => `số ${subjects} phải xếp loại`,
      'applicable-share': (subjects) => `toàn bộ ${subjects} phải xếp loại, bằng phần trăm`,
      rated: (subjects) => `số ${subjects} đã có kết quả`,
      missing: (subjects) => `số ${subjects} chưa có kết quả`,
      'missing-share': (subjects) => `tỷ lệ ${subjects} chưa có kết quả`,
      'not-applicable': (subjects) => `số ${subjects} không áp dụng`,
      achieved: (subjects) => `số ${subjects} đạt`,
      failing: (subjects) => `số ${subjects} chưa đạt`,
      raised: (subjects) => `số ${subjects} được nâng mức qua thẩm định`,
      lowered: (subjects) => `số ${subjects} bị hạ mức qua thẩm định`,
      'lowered-achieved': (subjects) => `số ${subjects} bị hạ mức qua thẩm định nhưng vẫn đạt`,
      provisional: (subjects) => `số ${subjects} có kết quả tự đánh giá, chờ thẩm định`,
    },
    level: {
      count: (subjects, label) => `số ${subjects} xếp mức ${label}`,
      share: (subjects, label) => `tỷ lệ ${subjects} xếp mức ${label}`,
    },
    byMembers: (level) => `${level}, theo kết quả của các đơn vị trong cụm`,
    stage: { self: (what) => `${what} tự chấm`, final: (what) => `${what} thẩm định` },
    score: 'điểm',
    points: 'điểm',
    decision: 'ngày quyết định',
    rank: 'thứ hạng theo điểm',
    awards: {
      classes: {
        all: 'Khen thưởng',
        title: 'Danh hiệu thi đua',
        commendation: 'Hình thức khen thưởng',
      },
      figures: {
        collectives: 'số tập thể',
        individuals: 'số cá nhân',
        all: 'số tập thể và cá nhân',
        repeated: 'số khen thưởng ghi ở nhiều tệp',
      },
      noUnit: 'không thuộc đơn vị nào',
    },
    completeness: {
      title: 'Nộp báo cáo',
      rollups: 'Gửi tổng hợp',
      due: 'số đơn vị phải nộp',
      received: 'số đơn vị đã nộp',
      late: 'số đơn vị nộp muộn',
      missing: 'số đơn vị chưa nộp',
    },
    receipt: {
      revision: 'bản thứ',
      submitted: 'ngày nộp báo cáo',
      firstSubmitted: 'ngày nộp báo cáo lần đầu',
    },
    commitment: {
      due: 'số đơn vị phải ký',
      signed: 'số đơn vị đã ký',
      unsigned: 'số đơn vị chưa ký',
    },
    hosts: 'số nơi đã ký, theo tổng hợp của cấp dưới',
    dateSigned: 'ngày ký',
    requested: 'số chỉ tiêu mà đơn vị phải báo cáo',
    withoutFigures: 'số chỉ tiêu chưa có số liệu',
    problems: 'số nội dung phải chỉnh sửa trong báo cáo',
    today: 'ngày lập văn bản',
    counted: {
      unit: 'đơn vị',
      cluster: 'cụm',
      host: 'nơi báo cáo',
      collective: 'tập thể',
      individual: 'cá nhân',
      award: 'khen thưởng',
      submission: 'báo cáo',
      item: 'mục',
    },
    whyLeftOut: {
      missing: 'chưa có số liệu',
      unsigned: 'chưa ký',
      'not-applicable': 'không áp dụng',
      superseded: 'đã có bản sau thay thế',
      appraised: 'đã có kết quả thẩm định',
      duplicate: 'trùng, chỉ tính một lần',
      'not-asked': 'không thuộc diện',
    },
    moreTerms: (count, sum) => `${count} số nữa, cộng được ${sum}`,
    moreItems: (count) => `… (${count} nữa)`,
    none: (counted) => `không có ${counted} nào`,
    onlyOne: (label, result) => `chỉ có số liệu của ${label}: ${result}`,
    dividedByZero: (left) => `${left}: số chia là 0 nên không tính được`,
    least: (of, what) => `nhỏ nhất trong ${of} là ${what}`,
    most: (of, what) => `lớn nhất trong ${of} là ${what}`,
  },
  en: {
    indicator: {
      target: 'target',
      actual: 'actual',
      previous: 'previous period',
      'percent-of-target': 'actual in percent of the target',
      'above-target': 'excess over the target',
      'distance-to-target': 'distance from the target',
      'change.absolute': 'change from the previous period',
      'change.relative': 'change from the previous period in percent',
      'change.actual': 'actual of the units that gave both periods',
      'change.units': 'units that gave both periods',
      due: 'units due',
      applicable: 'units that have to report',
      reported: 'units that have reported',
      missing: 'units without figures',
      'not-applicable': 'units to which it does not apply',
      'units-with-target': 'units judged by their target',
      'units-reached': 'units that reached their target',
      'exact.sum': 'sum over the units that have reported',
      'exact.count': 'units in the sum',
      'exact.numerator': 'numerator before rounding',
      'exact.denominator': 'denominator before rounding',
    },
    titled: (name, what) => `${name}: ${what}`,
    of: (name, whose) => `${name}, ${whose}`,
    percentagePoints: 'percentage points',
    whole: 'the whole',
    host: 'the host',
    otherUnits: 'other units',
    revision: (unit, revision) => `${unit}, revision ${revision}`,
    subject: { unit: 'units', cluster: 'clusters' },
    rating: {
      due: (subjects) => `${subjects} due to be rated`,
      applicable: (subjects) => `${subjects} to which the rating applies`,
      'applicable-share': (subjects) => `all ${subjects} to which the rating applies, in percent`,
      rated: (subjects) => `${subjects} rated`,
      missing: (subjects) => `${subjects} not yet rated`,
      'missing-share': (subjects) => `share of ${subjects} not yet rated`,
      'not-applicable': (subjects) => `${subjects} to which the rating does not apply`,
      achieved: (subjects) => `${subjects} that achieved`,
      failing: (subjects) => `${subjects} that did not achieve`,
      raised: (subjects) => `${subjects} raised by the appraisal`,
      lowered: (subjects) => `${subjects} lowered by the appraisal`,
      'lowered-achieved': (subjects) => `${subjects} lowered by the appraisal that still achieved`,
      provisional: (subjects) => `${subjects} whose self-rating is yet to be appraised`,
    },
    level: {
      count: (subjects, label) => `${subjects} rated ${label}`,
      share: (subjects, label) => `share of ${subjects} rated ${label}`,
    },
    byMembers: (level) => `${level}, by the results of its units`,
    stage: { self: (what) => `${what}, self-rating`, final: (what) => `${what}, appraisal` },
    score: 'score',
    points: 'points',
    decision: 'day of the decision',
    rank: 'rank by score',
    awards: {
      classes: { all: 'Awards', title: 'Titles', commendation: 'Commendations' },
      figures: {
        collectives: 'collectives',
        individuals: 'individuals',
        all: 'collectives and individuals',
        repeated: 'awards that several files state',
      },
      noUnit: 'of no unit',
    },
    completeness: {
      title: 'Submissions',
      rollups: 'Roll-ups',
      due: 'units that have to submit',
      received: 'units that have submitted',
      late: 'units that submitted late',
      missing: 'units that have not submitted',
    },
    receipt: {
      revision: 'revision',
      submitted: 'day of submission',
      firstSubmitted: 'day of the first submission',
    },
    commitment: {
      due: 'units that have to sign',
      signed: 'units that have signed',
      unsigned: 'units that have not signed',
    },
    hosts: 'hosts below that have agreed on it',
    dateSigned: 'day of signing',
    requested: 'indicators that units have to report',
    withoutFigures: 'indicators without figures yet',
    problems: 'things to correct in the report',
    today: 'day on which documents are made',
    counted: {
      unit: 'units',
      cluster: 'clusters',
      host: 'reporting bodies',
      collective: 'collectives',
      individual: 'individuals',
      award: 'awards',
      submission: 'submissions',
      item: 'items',
    },
    whyLeftOut: {
      missing: 'no figure yet',
      unsigned: 'not signed',
      'not-applicable': 'not applicable',
      superseded: 'replaced by a later revision',
      appraised: 'the appraisal’s result counts',
      duplicate: 'stated twice, counts once',
      'not-asked': 'not asked',
    },
    moreTerms: (count, sum) => `${count} more that add up to ${sum}`,
    moreItems: (count) => `… (${count} more)`,
    none: (counted) => `no ${counted}`,
    onlyOne: (label, result) => `the figure of ${label} alone: ${result}`,
    dividedByZero: (left) => `${left}: nothing can be divided by 0`,
    least: (of, what) => `the least of ${of} is ${what}`,
    most: (of, what) => `the greatest of ${of} is ${what}`,
  },
};
