import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly target: string;
  /** The units' targets added up, or the middle one of them. */
  readonly usual: string;
  readonly isSum: boolean;
  readonly units: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Kế hoạch của toàn địa bàn khác xa kế hoạch của các đơn vị.',
      why: 'Thường là thừa, thiếu một chữ số, hoặc ghi kế hoạch của một đơn vị thay cho toàn địa bàn; tỷ lệ hoàn thành sẽ sai theo.',
      say: ({ indicator, target, usual, isSum, units }) =>
        say(
          isSum
            ? `Kế hoạch toàn địa bàn của chỉ tiêu "${indicator}" ghi ${formatDecimal(target)}, trong khi kế hoạch của ${units} đơn vị cộng lại là ${formatDecimal(usual)}.`
            : `Kế hoạch toàn địa bàn của chỉ tiêu "${indicator}" ghi ${formatDecimal(target)}, trong khi kế hoạch giao cho đơn vị là ${formatDecimal(usual)}.`,
          'Kiểm tra lại số đã gõ; nếu đúng thì giữ nguyên.',
        ),
    },
    en: {
      what: 'The target of the whole is far from the units’ targets.',
      why: 'Often a digit is missing or too many, or one unit’s target stands for the whole; its percentage would be wrong.',
      say: ({ indicator, target, usual, isSum, units }) =>
        say(
          isSum
            ? `The target of the whole for "${indicator}" is ${target}, but the targets of ${units} units add up to ${usual}.`
            : `The target of the whole for "${indicator}" is ${target}, but the units’ is ${usual}.`,
          'Check the number; if it is right, leave it.',
        ),
    },
  },
  example: {
    wrong: 'indicators: { tuyen-quan: { target: 640 } } # các đơn vị: 64',
    right: 'indicators: { tuyen-quan: { target: 64 } }',
  },
};
