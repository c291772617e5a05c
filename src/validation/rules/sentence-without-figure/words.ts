import { type Definition, say } from '../../../diagnostics/definition.ts';

/** A figure that a sentence has a place for and that nobody reported. */
export type Lacking = 'target' | 'previous';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly lacking: Lacking;
}

const figures = {
  vi: { target: 'kế hoạch', previous: 'số năm trước' },
  en: { target: 'target', previous: 'figure of last year' },
} as const;

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Câu của một chỉ tiêu có chỗ cho số liệu mà không tệp nào ghi.',
      why: 'Báo cáo không dùng câu ấy được, phải đặt câu theo tên chỉ tiêu và đơn vị tính.',
      say: ({ indicator, lacking }) =>
        say(
          `Câu của chỉ tiêu "${indicator}" có {${lacking}}, nhưng không tệp nào ghi ${figures.vi[lacking]}.`,
          `Bỏ {${lacking}} khỏi câu, hoặc ghi ${figures.vi[lacking]} của chỉ tiêu (khóa ${lacking}).`,
        ),
    },
    en: {
      what: 'An indicator’s sentence has a place for a figure that no file gives.',
      why: 'The report cannot use the sentence, and makes one of the indicator’s name and unit of measure.',
      say: ({ indicator, lacking }) =>
        say(
          `The sentence of "${indicator}" has {${lacking}}, but no file gives a ${figures.en[lacking]}.`,
          `Delete {${lacking}} from the sentence, or give the indicator's ${lacking}.`,
        ),
    },
  },
  example: {
    wrong: 'sentence: Có {actual} buổi trên tổng số {target} buổi # không tệp nào ghi target',
    right: 'sentence: Có {actual} buổi',
  },
};
