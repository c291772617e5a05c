import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  /** `null` where it cannot be computed: part of a whole that is zero. */
  readonly value: string | null;
  /** The part, of a percentage that is computed from two figures. */
  readonly part: string | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tỷ lệ quá 100%.',
      why: 'Phần không thể lớn hơn toàn bộ.',
      say: ({ indicator, value, part }) =>
        value === null
          ? say(
              `Không tính được "${indicator}": tử số ghi ${formatDecimal(part ?? '0')} trong khi mẫu số ghi 0.`,
              'Phần không thể lớn hơn toàn bộ: kiểm tra lại cả hai số đã gõ.',
            )
          : say(
              `Tỷ lệ ${formatDecimal(value)}% của chỉ tiêu "${indicator}" vượt quá 100%.`,
              'Kiểm tra lại số đã gõ; tỷ lệ này không thể quá 100%.',
            ),
    },
    en: {
      what: 'A percentage over 100.',
      why: 'A part can’t be more than the whole.',
      say: ({ indicator, value, part }) =>
        value === null
          ? say(
              `"${indicator}" cannot be computed: its numerator is ${part ?? '0'}, its denominator 0.`,
              'A part can’t be more than the whole: check both numbers.',
            )
          : say(
              `${value}% for "${indicator}" is over 100%.`,
              'Check the number; this percentage cannot exceed 100%.',
            ),
    },
  },
  example: {
    wrong: 'huan-luyen-dan-quan: { actual: 985 }',
    right: 'huan-luyen-dan-quan: { actual: 98.5 }',
  },
};
