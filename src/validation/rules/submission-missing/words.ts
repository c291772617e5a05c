import { type Definition, say } from '../../../diagnostics/definition.ts';
import { fileNameOfUnit } from '../../../intake/file-names.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly id: string;
  readonly deadline: string;
  /** A file that seems to be of the unit and was not read. */
  readonly unread: string | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị chưa nộp báo cáo.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: ({ unit, id, deadline, unread }) =>
        say(
          unread === null
            ? `Chưa có báo cáo của ${unit} (hạn nộp ${deadline}).`
            : `Chưa đọc được báo cáo của ${unit} (hạn nộp ${deadline}): có tệp ${unread} nhưng máy không đọc tệp ấy.`,
          `Đặt báo cáo vào submissions/${fileNameOfUnit(id)}, hoặc chạy với --allow-missing để lập báo cáo khi còn thiếu.`,
        ),
    },
    en: {
      what: 'A unit has not submitted.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: ({ unit, id, deadline, unread }) =>
        say(
          unread === null
            ? `The submission of ${unit} is missing (due ${deadline}).`
            : `No submission of ${unit} was read (due ${deadline}): there is ${unread}, which is not read.`,
          `Put it into submissions/${fileNameOfUnit(id)}, or run with --allow-missing.`,
        ),
    },
  },
};
