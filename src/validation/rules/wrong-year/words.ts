import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly found: number;
  readonly expected: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tệp ghi năm khác với kỳ tổng kết.',
      why: 'Có thể nộp nhầm báo cáo năm trước.',
      say: ({ found, expected }) =>
        say(`Năm ${found} không phải năm của kỳ tổng kết (${expected}).`, `Sửa thành: year: ${expected}.`),
    },
    en: {
      what: 'A file is of another year than the campaign.',
      why: 'Perhaps last year’s file was sent.',
      say: ({ found, expected }) =>
        say(`${found} is not the year of the campaign (${expected}).`, `Write year: ${expected}.`),
    },
  },
  example: {
    wrong: 'year: 2022',
    right: 'year: 2023',
  },
};
