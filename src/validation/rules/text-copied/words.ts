import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đoạn văn giống hệt của đơn vị khác.',
      why: 'Có thể chép nhầm; báo cáo phải nói tình hình của chính đơn vị.',
      say: ({ unit }) =>
        say(`Đoạn này giống hệt đoạn trong báo cáo của ${unit}.`, 'Viết lại theo tình hình của đơn vị mình.'),
    },
    en: {
      what: 'A paragraph is the same as another unit’s.',
      why: 'Perhaps copied by mistake; a submission speaks of its own unit.',
      say: ({ unit }) =>
        say(`This paragraph is the same as one of ${unit}.`, 'Write what is true of this unit.'),
    },
  },
  example: {
    wrong: 'limitations:\n  - <câu của phường khác>',
    right: 'limitations:\n  - <câu của phường mình>',
  },
};
