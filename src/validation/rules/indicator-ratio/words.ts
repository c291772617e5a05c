import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly problem: 'missing' | 'superfluous' | 'itself' | 'same' | 'nested';
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Chỉ tiêu tính theo tỷ số khai báo chưa đúng.',
      why: 'Không tính được tỷ số.',
      say: ({ problem }) =>
        ({
          missing: say(
            'Chỉ tiêu tính theo tỷ số nhưng chưa nói lấy chỉ tiêu nào chia cho chỉ tiêu nào.',
            'Thêm ratio với numerator (tử số) và denominator (mẫu số).',
          ),
          superfluous: say(
            'Chỉ tiêu này không tính theo tỷ số nên không dùng mục ratio.',
            'Xóa mục ratio, hoặc đổi thành aggregation: ratio.',
          ),
          itself: say('Chỉ tiêu lấy chính nó để tính tỷ số.', 'Chọn chỉ tiêu khác làm tử số, mẫu số.'),
          same: say(
            'Tử số và mẫu số là cùng một chỉ tiêu, nên tỷ số luôn là 1 (100%).',
            'Chọn chỉ tiêu khác làm tử số hoặc mẫu số.',
          ),
          nested: say(
            'Tử số và mẫu số phải là chỉ tiêu được cộng (aggregation: sum).',
            'Chọn chỉ tiêu có aggregation: sum.',
          ),
        })[problem],
    },
    en: {
      what: 'A ratio is not declared as it should be.',
      why: 'It can’t be computed.',
      say: ({ problem }) =>
        ({
          missing: say(
            'The indicator is a ratio, but it is not said of what.',
            'Add ratio with numerator and denominator.',
          ),
          superfluous: say(
            'The indicator is not a ratio and takes no ratio key.',
            'Delete it, or write aggregation: ratio.',
          ),
          itself: say('The indicator is a ratio of itself.', 'Choose other indicators.'),
          same: say(
            'Numerator and denominator are the same indicator: the ratio is always 1 (100%).',
            'Choose another numerator or denominator.',
          ),
          nested: say(
            'Numerator and denominator must be indicators that are summed.',
            'Choose indicators with aggregation: sum.',
          ),
        })[problem],
    },
  },
  example: {
    wrong: 'aggregation: ratio',
    right: 'aggregation: ratio\nratio: { numerator: vu-kham-pha, denominator: vu-pham-phap }',
  },
};
