import { type Definition, say } from '../../../diagnostics/definition.ts';
import { fileNameOfUnit } from '../../../intake/file-names.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly id: string;
  /** `null` where review.yaml gives none that can be read. */
  readonly deadline: string | null;
  /** A file that seems to be of the unit and was not read. */
  readonly unread: string | null;
  /** Whether it is no error where missing submissions are allowed. */
  readonly mayAllow: boolean;
  /** Further units of which nothing was received either. */
  readonly others: readonly { readonly unit: string; readonly id: string }[];
}

/** More names are only counted. */
const mostNames = 20;

const due = (deadline: string | null, word: string): string =>
  deadline === null ? '' : ` (${word} ${deadline})`;

function listed(names: readonly string[], rest: (count: number) => string): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} ${rest(names.length - mostNames)}` : shown;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị chưa nộp báo cáo.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: ({ unit, id, deadline, unread, mayAllow, others }) =>
        say(
          unread === null
            ? others.length === 0
              ? `Chưa có báo cáo của ${unit}${due(deadline, 'hạn nộp')}.`
              : `Chưa có báo cáo của ${others.length + 1} đơn vị${due(deadline, 'hạn nộp')}: ${listed(
                  [unit, ...others.map((one) => one.unit)],
                  (count) => `và ${count} đơn vị khác`,
                )}.`
            : `Chưa đọc được báo cáo của ${unit}${due(deadline, 'hạn nộp')}: có tệp ${unread} nhưng máy không đọc tệp ấy.`,
          `Nhập tệp đơn vị gửi về bằng lệnh review import; báo cáo đã là .yaml thì đặt vào ${others.length === 0 ? `submissions/${fileNameOfUnit(id)}` : `thư mục submissions, mỗi đơn vị một tệp mang mã của mình (${fileNameOfUnit(id)} …)`}${mayAllow ? '; muốn lập báo cáo khi còn thiếu thì chạy với --allow-missing' : ''}.`,
        ),
    },
    en: {
      what: 'A unit has not submitted.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: ({ unit, id, deadline, unread, mayAllow, others }) =>
        say(
          unread === null
            ? others.length === 0
              ? `The submission of ${unit} is missing${due(deadline, 'due')}.`
              : `${others.length + 1} units have not submitted${due(deadline, 'due')}: ${listed(
                  [unit, ...others.map((one) => one.unit)],
                  (count) => `and ${count} more`,
                )}.`
            : `No submission of ${unit} was read${due(deadline, 'due')}: there is ${unread}, which is not read.`,
          `Take in what was sent with review import; put what is .yaml already ${others.length === 0 ? `into submissions/${fileNameOfUnit(id)}` : `into the folder submissions, each in a file by its id (${fileNameOfUnit(id)} …)`}${mayAllow ? '; run with --allow-missing to go on without' : ''}.`,
        ),
    },
  },
};
