import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly units: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Có kết quả mà không có kế hoạch, trong khi phần lớn đơn vị có.',
      why: 'Thiếu kế hoạch thì không tính được tỷ lệ hoàn thành chung.',
      say: ({ indicator, units }) =>
        say(
          `Chỉ tiêu "${indicator}" có kết quả nhưng không có kế hoạch, trong khi ${units} đơn vị khác có.`,
          'Thêm target: số kế hoạch được giao.',
          'Điền ô “Kế hoạch”: số được giao.',
        ),
    },
    en: {
      what: 'A result without a target, while most units have one.',
      why: 'Without it the whole’s share of the target can’t be worked out.',
      say: ({ indicator, units }) =>
        say(
          `"${indicator}" has a result but no target, while ${units} other units have one.`,
          'Add target.',
          'Fill in the target.',
        ),
    },
  },
  example: {
    wrong: 'tuyen-quan: { actual: 10 }',
    right: 'tuyen-quan: { target: 10, actual: 10 }',
  },
};
