import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly number: string;
  readonly differs: 'date' | 'form';
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một số quyết định dùng cho hai ngày ký hoặc hai hình thức.',
      why: 'Một trong hai chỗ ghi nhầm số.',
      say: ({ number, differs }) =>
        say(
          differs === 'date'
            ? `Số quyết định ${number} đã ghi ở trên với ngày ký khác.`
            : `Số quyết định ${number} đã ghi ở trên cho hình thức khen thưởng khác.`,
          'Kiểm tra lại số và ngày của cả hai quyết định.',
        ),
    },
    en: {
      what: 'One decision number with two dates or forms.',
      why: 'One of the two is a slip.',
      say: ({ number, differs }) =>
        say(
          `Decision number ${number} was given above with another ${differs}.`,
          'Check number and date of both decisions.',
        ),
    },
  },
  example: {
    wrong: 'decision: { number: 1/QĐ, date: 2023-11-20 }\ndecision: { number: 1/QĐ, date: 2023-11-21 }',
    right: 'decision: { number: 1/QĐ, date: 2023-11-20 }\ndecision: { number: 2/QĐ, date: 2023-11-21 }',
  },
};
