import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly problem: 'itself' | 'circle' | 'computed' | 'aggregation';
  readonly indicator: string;
  readonly part: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Các phần của một chỉ tiêu khai báo chưa đúng.',
      why: 'Tổng và các phần không đối chiếu được với nhau.',
      say: ({ problem, indicator, part }) =>
        ({
          itself: say(`Chỉ tiêu "${indicator}" là một phần của chính nó.`, 'Xóa mã này khỏi parts.'),
          circle: say(
            `Chỉ tiêu "${part}" là một phần của "${indicator}", mà "${indicator}" lại là một phần của "${part}".`,
            'Xóa parts ở chỉ tiêu không phải là tổng.',
          ),
          computed: say(
            `Chỉ tiêu tính theo tỷ số không cộng được ("${part}" là một phần của "${indicator}").`,
            'Tổng và các phần đều phải là chỉ tiêu mà đơn vị ghi số.',
          ),
          aggregation: say(
            `Chỉ tiêu "${part}" tổng hợp khác với "${indicator}", nên trên toàn địa bàn các phần cộng lại không bằng tổng.`,
            'Ghi aggregation của tổng và của các phần như nhau.',
          ),
        })[problem],
    },
    en: {
      what: 'The parts of an indicator are not declared as they should be.',
      why: 'The total and its parts cannot be held against each other.',
      say: ({ problem, indicator, part }) =>
        ({
          itself: say(`"${indicator}" is a part of itself.`, 'Take this id out of parts.'),
          circle: say(
            `"${part}" is a part of "${indicator}", which is a part of "${part}".`,
            'Delete parts of the one that is not the total.',
          ),
          computed: say(
            `A ratio does not add up ("${part}" is a part of "${indicator}").`,
            'The total and its parts have to be indicators whose figures are typed.',
          ),
          aggregation: say(
            `"${part}" is aggregated otherwise than "${indicator}": for the whole, the parts do not make the total.`,
            'Give the total and its parts the same aggregation.',
          ),
        })[problem],
    },
  },
  example: {
    wrong: '- { id: tong, parts: [tong, nu] }',
    right: '- { id: tong, parts: [nam, nu] }',
  },
};
