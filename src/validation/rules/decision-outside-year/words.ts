import { type Definition, say } from '../../../diagnostics/definition.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { englishMeantDates, vietnameseMeantDates } from '../../date-names.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly number: string;
  readonly date: string;
  readonly year: number;
  /** What was probably meant. */
  readonly meant: readonly string[];
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Quyết định ký ngoài năm tổng kết (tính từ tháng 12 năm trước đến tháng 4 năm sau).',
      why: 'Khen thưởng của năm khác không tính vào năm nay; lệch từ hai năm trở lên là lỗi.',
      say: ({ number, date, year, meant }) =>
        say(
          `Quyết định ${number} ký ngày ${shortDate(date)}, không thuộc năm ${year}.`,
          vietnameseMeantDates(
            meant,
            'Kiểm tra lại ngày ký; khen thưởng của năm khác thì không tính vào báo cáo này.',
          ),
        ),
    },
    en: {
      what: 'A decision outside of the year, from the December before to the April after.',
      why: 'Another year’s awards do not count in this one; two years off or more is an error.',
      say: ({ number, date, year, meant }) =>
        say(
          `Decision ${number} is dated ${date}, outside of ${year}.`,
          englishMeantDates(meant, 'Check the date; awards of other years have no place in this report.'),
        ),
    },
  },
  example: {
    wrong: 'decision: { number: 1/QĐ, date: 2021-11-20 }',
    right: 'decision: { number: 1/QĐ, date: 2023-11-20 }',
  },
};
