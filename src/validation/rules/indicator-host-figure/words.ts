import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Cơ quan chủ trì gõ tay kết quả được cộng từ đơn vị.',
      why: 'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.',
      say: ({ indicator }) =>
        say(
          `Kết quả của chỉ tiêu "${indicator}" do chương trình tổng hợp từ các đơn vị, không ghi tay.`,
          'Chỉ ghi target ở đây; chỉ chỉ tiêu có aggregation: none mới ghi actual và previous.',
        ),
    },
    en: {
      what: 'The host typed a result that is added up from the units.',
      why: 'Of two figures that disagree at least one is wrong, and the program does not choose for its users.',
      say: ({ indicator }) =>
        say(
          `The result of "${indicator}" is aggregated from the units.`,
          'Give only target here, unless aggregation is none.',
        ),
    },
  },
  example: {
    wrong: 'hoa-giai: { actual: 89 }',
    right: 'hoa-giai: { target: 90 }',
  },
};
