import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly sum: string;
  readonly maximum: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Điểm tối đa các tiêu chí cộng lại khác điểm tối đa của thang.',
      why: 'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.',
      say: ({ sum, maximum }) =>
        say(
          `Điểm tối đa của các tiêu chí cộng lại là ${sum}, không bằng điểm tối đa ${maximum} của thang.`,
          'Sửa điểm tối đa của tiêu chí hoặc của thang.',
        ),
    },
    en: {
      what: 'The criteria’s maxima do not add up to the scale’s.',
      why: 'Of two figures that disagree at least one is wrong, and the program does not choose for its users.',
      say: ({ sum, maximum }) =>
        say(
          `The criteria add up to ${sum}, not to the scale's maximum ${maximum}.`,
          'Correct the criteria or the scale.',
        ),
    },
  },
  example: {
    wrong: 'maximum: 100 # 30 + 25 + 25 + 10',
    right: 'maximum: 100 # 30 + 25 + 25 + 20',
  },
};
