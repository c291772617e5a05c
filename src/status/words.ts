import type { UnitProgress } from '../aggregation/progress.ts';
import type { InEachLanguage, Language } from '../diagnostics/definition.ts';
import { shortDate } from '../vietnamese/dates.ts';

/** The words of `review status`, in one language. */
export interface StatusWords {
  readonly title: (year: number | null, deadline: string | null) => string;
  readonly counts: (counts: StatusCounts) => string;
  readonly columns: {
    readonly number: string;
    readonly unit: string;
    readonly state: string;
    readonly submitted: string;
    readonly errors: string;
    readonly warnings: string;
    readonly revisions: string;
  };
  readonly states: Readonly<Record<UnitProgress['state'], string>>;
  readonly late: string;
  /** Of a unit of which there is a file that was not read. */
  readonly unread: string;
  readonly unreadFiles: (files: readonly string[]) => string;
  readonly selfRating: string;
  readonly date: (date: string | null) => string;
  readonly changes: (unit: string, from: number, to: number) => string;
  readonly noEarlier: (unit: string) => string;
  readonly same: string;
}

interface StatusCounts {
  readonly due: number;
  readonly received: number;
  readonly valid: number;
  readonly late: number;
  readonly missing: number;
}

const vietnamese: StatusWords = {
  title: (year, deadline) =>
    `Tình hình nộp báo cáo năm ${year ?? '…'}${deadline === null ? '' : `, hạn nộp ${shortDate(deadline)}`}`,
  counts: ({ due, received, valid, late, missing }) =>
    `Đã nộp ${received}/${due}: ${valid} hợp lệ, ${received - valid} còn lỗi; ${late} nộp muộn; ${missing} chưa nộp.`,
  columns: {
    number: 'TT',
    unit: 'Đơn vị',
    state: 'Tình trạng',
    submitted: 'Ngày nộp',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    revisions: 'Bản',
  },
  states: { valid: 'hợp lệ', invalid: 'còn lỗi', missing: 'chưa nộp' },
  late: 'nộp muộn',
  unread: 'có tệp không đọc được',
  unreadFiles: (files) => `Không đọc: ${files.join(', ')} (xem: review validate).`,
  selfRating: 'tự chấm',
  date: (date) => (date === null ? '–' : shortDate(date)),
  changes: (unit, from, to) => `${unit}: bản ${to} so với bản ${from}`,
  noEarlier: (unit) => `${unit} chưa có bản điều chỉnh nào.`,
  same: 'Không có gì khác.',
};

const english: StatusWords = {
  title: (year, deadline) => `Submissions of ${year ?? '…'}${deadline === null ? '' : `, due ${deadline}`}`,
  counts: ({ due, received, valid, late, missing }) =>
    `${received}/${due} received: ${valid} valid, ${received - valid} with errors; ${late} late; ${missing} missing.`,
  columns: {
    number: '#',
    unit: 'Unit',
    state: 'State',
    submitted: 'Received',
    errors: 'Errors',
    warnings: 'Warnings',
    revisions: 'Rev.',
  },
  states: { valid: 'valid', invalid: 'errors', missing: 'missing' },
  late: 'late',
  unread: 'a file was not read',
  unreadFiles: (files) => `Not read: ${files.join(', ')} (see: review validate).`,
  selfRating: 'self-rated',
  date: (date) => date ?? '–',
  changes: (unit, from, to) => `${unit}: revision ${to} against revision ${from}`,
  noEarlier: (unit) => `${unit} has no earlier revision.`,
  same: 'There is no difference.',
};

const words: InEachLanguage<StatusWords> = { vi: vietnamese, en: english };

export function statusWordsIn(language: Language): StatusWords {
  return words[language];
}
