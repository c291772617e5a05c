import { periodOf } from '../../../campaign/period.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import type { Period } from '../../../intake/schema.generated.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly found: Period;
  readonly expected: Period;
  /** The campaign's. */
  readonly year: number;
}

/** In that year: that a roll-up is of another is an error of its own. */
const named = (year: number, period: Period) => periodOf({ year, period }).name;

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Bản tổng hợp của cấp dưới là của kỳ khác.',
      why: 'Số liệu 6 tháng không cộng được với số liệu cả năm.',
      say: ({ found, expected, year }) =>
        say(
          `Bản tổng hợp là của ${named(year, found)}, không phải của ${named(year, expected)} như kỳ tổng kết này.`,
          'Yêu cầu nơi gửi lập lại bản tổng hợp từ đúng kỳ tổng kết.',
        ),
    },
    en: {
      what: 'A roll-up is of another period.',
      why: 'Figures of six months can’t be added to those of a year.',
      say: ({ found, expected }) =>
        say(
          `The period "${found}" is not the campaign’s ("${expected}").`,
          'Have the roll-up made again of the right campaign.',
        ),
    },
  },
  example: { wrong: 'period: first-half', right: 'period: year' },
};
