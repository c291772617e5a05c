import type { StatusWords } from '../../status/words.ts';
import { shortDate } from '../../vietnamese/dates.ts';

export const status: StatusWords = {
  title: (year, deadline) =>
    `Tình hình nộp báo cáo năm ${year ?? '…'}${deadline === null ? '' : `, hạn nộp ${shortDate(deadline)}`}`,
  counts: ({ due, received, valid, unreadable, late, missing }) =>
    `Đã nộp ${received}/${due}: ${valid} hợp lệ, ${received - valid - unreadable} còn lỗi${unreadable === 0 ? '' : `, ${unreadable} không đọc được`}; ${late} nộp muộn; ${missing} chưa nộp.`,
  columns: {
    number: 'TT',
    unit: 'Đơn vị',
    state: 'Tình trạng',
    submitted: 'Ngày nộp',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    revisions: 'Bản',
    below: 'Đơn vị dưới',
  },
  states: { valid: 'hợp lệ', invalid: 'còn lỗi', unreadable: 'đã nhận, không đọc được', missing: 'chưa nộp' },
  rollupMissing: 'chưa gửi tổng hợp',
  late: 'nộp muộn',
  unreadFiles: (files) => `Không đọc: ${files.join(', ')} (xem: review validate).`,
  selfRating: 'tự chấm',
  noRating: 'chưa xếp loại',
  ratingStates: { 'not-due': 'không phải xếp', 'not-applicable': 'không áp dụng' },
  date: (date) => (date === null ? '–' : shortDate(date)),
  changes: (unit, from, to) => `${unit}: bản ${to} so với bản ${from}`,
  noEarlier: (unit) => `${unit} chưa có bản điều chỉnh nào.`,
  reason: (reason) => `Lý do điều chỉnh: ${reason}`,
  paragraph: (number) => `đoạn ${number}`,
  award: (number, recipient) =>
    `Khen thưởng ${number}${recipient === null ? '' : `, người thứ ${recipient}`}`,
  same: 'Không có gì khác.',
};
