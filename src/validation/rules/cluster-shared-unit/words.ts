import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly cluster: string;
  /** The cluster that has the unit as well. */
  readonly other: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị nằm trong hai cụm.',
      why: 'Kết quả của đơn vị ấy được tính vào cả hai cụm; thường do ghi nhầm mã đơn vị.',
      say: ({ unit, cluster, other }) =>
        say(
          `"${unit}" vừa thuộc "${other}" vừa thuộc "${cluster}".`,
          'Xóa khỏi cụm ghi nhầm; nếu đúng là thuộc cả hai thì ghi vào review.yaml: rules: { cluster-shared-unit: off }.',
        ),
    },
    en: {
      what: 'A unit is in two clusters.',
      why: 'Its rating counts in both; often a unit’s id was mistaken.',
      say: ({ unit, cluster, other }) =>
        say(
          `"${unit}" is both in "${other}" and in "${cluster}".`,
          'Take it out of the wrong one; if it belongs to both, write in review.yaml: rules: { cluster-shared-unit: off }.',
        ),
    },
  },
  example: {
    wrong: '- { id: cum-1, members: [a, b] }\n- { id: cum-2, members: [b, c] }',
    right: '- { id: cum-1, members: [a, b] }\n- { id: cum-2, members: [c] }',
  },
};
