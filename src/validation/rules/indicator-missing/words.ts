import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị chưa báo cáo một chỉ tiêu.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: ({ unit, indicator }) =>
        say(
          `${capitalized(unit)} chưa báo cáo chỉ tiêu "${indicator}".`,
          'Thêm số liệu vào mục indicators; nếu không có chỉ tiêu này thì ghi lý do vào notApplicable.',
          'Điền số liệu ở phần chỉ tiêu; nếu không có chỉ tiêu này thì ghi lý do.',
        ),
    },
    en: {
      what: 'A unit has not reported an indicator.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: ({ unit, indicator }) =>
        say(
          `${unit} has not reported "${indicator}".`,
          'Add it under indicators, or the reason under notApplicable.',
          'Fill in the figures, or the reason why there are none.',
        ),
    },
  },
  example: {
    wrong: 'indicators: {}',
    right: 'indicators:\n  hoa-giai: { actual: 5 }',
  },
};
