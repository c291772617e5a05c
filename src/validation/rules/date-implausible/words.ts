import type { DateName } from '../../../campaign/dates.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import {
  englishDateName,
  englishMeantDates,
  vietnameseDateName,
  vietnameseMeantDates,
} from '../../date-names.ts';

/** What a finding of this rule says of the case. */
export type Arguments = { readonly name: DateName; readonly date: string } & (
  | { readonly problem: 'year'; readonly year: number; readonly meant: readonly string[] }
  | { readonly problem: 'future'; readonly today: string }
);

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Ngày không hợp với kỳ tổng kết, hoặc ngày nộp ở sau hôm nay.',
      why: 'Gõ sai năm thì báo cáo nộp muộn thành đúng hạn. Đơn vị nộp, cơ quan họp và ban hành từ giữa năm tổng kết đến đầu năm sau; cam kết, phối hợp ký từ năm trước đến năm sau. Ngày lệch hẳn năm là lỗi, ngày hơi lạ là cảnh báo.',
      say: (args) => {
        const what = `${capitalized(vietnameseDateName(args.name))} ${shortDate(args.date)}`;
        return args.problem === 'future'
          ? say(
              `${what} ở sau hôm nay (${shortDate(args.today)}).`,
              'Kiểm tra lại ngày đã gõ; nếu đúng thì xem lại đồng hồ của máy.',
            )
          : say(
              `${what} không hợp với kỳ tổng kết năm ${args.year}.`,
              vietnameseMeantDates(args.meant, 'Kiểm tra lại ngày đã gõ, nhất là năm.'),
            );
      },
    },
    en: {
      what: 'A date does not go with the year that is reviewed, or a submission is dated after today.',
      why: 'With a slip in its year, a late submission becomes one in time. Units submit, and the host confers and publishes, from the middle of the year to the spring of the next; commitments and programmes are signed from the year before to the year after. A date of another year altogether is an error, an odd one a warning.',
      say: (args) => {
        const what = `The ${englishDateName(args.name)}, ${args.date},`;
        return args.problem === 'future'
          ? say(`${what} is after today (${args.today}).`, 'Check the date, and the clock of this machine.')
          : say(
              `${what} does not go with a review of ${args.year}.`,
              englishMeantDates(args.meant, 'Check the date, above all its year.'),
            );
      },
    },
  },
  example: {
    wrong: 'submitted: 2013-11-27',
    right: 'submitted: 2023-11-27',
  },
};
