import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Chỉ tiêu không có kết quả thực hiện.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: ({ indicator }) =>
        say(
          `Chỉ tiêu "${indicator}" chưa có kết quả thực hiện.`,
          'Ghi actual (không có vụ việc nào thì ghi 0); nếu không áp dụng thì ghi lý do vào notApplicable.',
          'Điền ô “Thực hiện” (không có vụ việc nào thì ghi 0); nếu không có chỉ tiêu này thì ghi lý do vào ô bên cạnh.',
        ),
    },
    en: {
      what: 'An indicator has no actual figure.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: ({ indicator }) =>
        say(
          `"${indicator}" has no actual figure.`,
          'Give actual (0 if there was none), or the reason under notApplicable.',
          'Fill in the result (0 if there was none), or the reason beside it.',
        ),
    },
  },
  example: {
    wrong: 'hoa-giai: { previous: 5 }',
    right: 'hoa-giai: { actual: 0, previous: 5 }',
  },
};
