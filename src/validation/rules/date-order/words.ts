import type { DateName } from '../../../campaign/dates.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { englishDateName, vietnameseDateName } from '../../date-names.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: DateName | 'earlier-revision';
  readonly date: string;
  /** What it has to precede, and does not. */
  readonly end: DateName | 'later-revision';
  readonly endDate: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Hai ngày ngược thứ tự: nộp, quyết định hoặc ký kết sau ngày ban hành báo cáo; hạn nộp sau hội nghị; bản điều chỉnh nộp trước bản nó thay; xếp loại được quyết định từ lâu trước khi đơn vị nộp.',
      why: 'Báo cáo chỉ nêu được việc đã có: một trong hai ngày gõ sai.',
      say: ({ name, date, end, endDate }) =>
        say(
          `${capitalized(vietnameseDateName(name))} ${shortDate(date)} lại ở sau ${vietnameseDateName(end)} ${shortDate(endDate)}.`,
          'Một trong hai ngày có lẽ gõ sai: kiểm tra lại cả hai.',
        ),
    },
    en: {
      what: 'Two dates are in the wrong order: submitted, decided or signed after the report’s date; a deadline after the conference; a revision submitted before what it replaces; a rating decided long before the unit submitted.',
      why: 'A report states what has happened: one of the two is mistyped.',
      say: ({ name, date, end, endDate }) =>
        say(
          `The ${englishDateName(name)}, ${date}, is after the ${englishDateName(end)}, ${endDate}.`,
          'One of the two is probably mistyped: check both.',
        ),
    },
  },
  example: {
    wrong: 'deadline: 2023-12-30\nconference: 2023-12-13',
    right: 'deadline: 2023-11-30\nconference: 2023-12-13',
  },
};
