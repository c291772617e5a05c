import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly number: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một số quyết định dùng cho hai ngày ký trong một năm.',
      why: 'Một trong hai chỗ ghi nhầm số hoặc ngày; khen thưởng ghi hai nơi sẽ bị tính hai lần.',
      say: ({ number }) =>
        say(
          `Số quyết định ${number} đã ghi ở trên với ngày ký khác.`,
          'Kiểm tra lại số và ngày của cả hai quyết định.',
        ),
    },
    en: {
      what: 'One decision number with two dates in a year.',
      why: 'One of the two is a slip, and an award recorded with both counts twice.',
      say: ({ number }) =>
        say(
          `Decision number ${number} was given above with another date.`,
          'Check number and date of both decisions.',
        ),
    },
  },
  example: {
    wrong: 'decision: { number: 1/QĐ, date: 2023-11-20 }\ndecision: { number: 1/QĐ, date: 2023-11-21 }',
    right: 'decision: { number: 1/QĐ, date: 2023-11-20 }\ndecision: { number: 2/QĐ, date: 2023-11-21 }',
  },
};
