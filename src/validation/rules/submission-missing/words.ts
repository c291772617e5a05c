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
  /** Whether it is to send the roll-up of its own campaign, as are all others that are named. */
  readonly isRollup: boolean;
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

function foundInVietnamese({ unit, deadline, unread, isRollup, others }: Arguments): string {
  const what = isRollup ? 'bản tổng hợp' : 'báo cáo';
  const by = due(deadline, 'hạn nộp');
  if (unread !== null)
    return `Chưa đọc được ${what} của ${unit}${by}: có tệp ${unread} nhưng máy không đọc tệp ấy.`;
  if (others.length === 0) return `Chưa có ${what} của ${unit}${by}.`;
  const names = listed([unit, ...others.map((one) => one.unit)], (count) => `và ${count} đơn vị khác`);
  return `Chưa có ${what} của ${others.length + 1} đơn vị${by}: ${names}.`;
}

function hintInVietnamese({ id, isRollup, others }: Arguments): string {
  const file = fileNameOfUnit(id);
  if (isRollup)
    return others.length === 0
      ? `Nơi ấy lập bằng lệnh review rollup <kỳ tổng kết của mình> --unit ${id} -o ${file} rồi gửi lên; đặt vào submissions/${file}`
      : `Mỗi nơi lập bằng lệnh review rollup <kỳ tổng kết của mình> với --unit là mã của mình (${id} …) rồi gửi lên; đặt vào thư mục submissions, mỗi đơn vị một tệp mang mã của mình (${file} …)`;
  const target =
    others.length === 0
      ? `submissions/${file}`
      : `thư mục submissions, mỗi đơn vị một tệp mang mã của mình (${file} …)`;
  return `Nhập tệp đơn vị gửi về bằng lệnh review import; báo cáo đã là .yaml thì đặt vào ${target}`;
}

function foundInEnglish({ unit, deadline, unread, isRollup, others }: Arguments): string {
  const what = isRollup ? 'roll-up' : 'submission';
  const by = due(deadline, 'due');
  if (unread !== null) return `No ${what} of ${unit} was read${by}: there is ${unread}, which is not read.`;
  if (others.length === 0) return `The ${what} of ${unit} is missing${by}.`;
  const names = listed([unit, ...others.map((one) => one.unit)], (count) => `and ${count} more`);
  return `${others.length + 1} units have not ${isRollup ? 'sent their roll-ups' : 'submitted'}${by}: ${names}.`;
}

function hintInEnglish({ id, isRollup, others }: Arguments): string {
  const file = fileNameOfUnit(id);
  if (isRollup)
    return others.length === 0
      ? `It is made there with review rollup <its own campaign> --unit ${id} -o ${file}, and sent; put it into submissions/${file}`
      : `Each makes its own with review rollup <its own campaign>, its id after --unit (${id} …), and sends it; put them into the folder submissions, each in a file by its id (${file} …)`;
  const target =
    others.length === 0
      ? `submissions/${file}`
      : `the folder submissions, each in a file by its id (${file} …)`;
  return `Take in what was sent with review import; put what is .yaml already into ${target}`;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị chưa nộp báo cáo, hoặc chưa gửi bản tổng hợp.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: (args) =>
        say(
          foundInVietnamese(args),
          `${hintInVietnamese(args)}${args.mayAllow ? '; muốn lập báo cáo khi còn thiếu thì chạy với --allow-missing' : ''}.`,
        ),
    },
    en: {
      what: 'A unit has not submitted, or has not sent its roll-up.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: (args) =>
        say(
          foundInEnglish(args),
          `${hintInEnglish(args)}${args.mayAllow ? '; run with --allow-missing to go on without' : ''}.`,
        ),
    },
  },
};
