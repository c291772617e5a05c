import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly minimum: string;
  readonly maximum: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Giá trị nhỏ nhất của chỉ tiêu lớn hơn giá trị lớn nhất.',
      why: 'Không số liệu nào ghi được cho đúng.',
      say: ({ indicator, minimum, maximum }) =>
        say(
          `Chỉ tiêu "${indicator}" có giá trị nhỏ nhất ${formatDecimal(minimum)}, giá trị lớn nhất ${formatDecimal(maximum)}.`,
          'Sửa minimum hoặc maximum; không ghi thì nhỏ nhất là 0, tỷ lệ phần trăm lớn nhất là 100.',
        ),
    },
    en: {
      what: 'An indicator’s minimum is more than its maximum.',
      why: 'No figure could be right.',
      say: ({ indicator, minimum, maximum }) =>
        say(
          `"${indicator}" has the minimum ${minimum} and the maximum ${maximum}.`,
          'Correct minimum or maximum; without them the least is 0, and the most of a percentage is 100.',
        ),
    },
  },
  example: {
    wrong: 'minimum: 100\nmaximum: 0',
    right: 'minimum: 0\nmaximum: 100',
  },
};
