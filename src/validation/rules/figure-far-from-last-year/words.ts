import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly actual: string;
  readonly previous: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Số năm nay gấp ba lần năm trước, hoặc chưa bằng một phần ba.',
      why: 'Số lệch bất thường thường do gõ nhầm: thừa một chữ số, nhầm đơn vị tính.',
      say: ({ indicator, actual, previous }) =>
        say(
          `Chỉ tiêu "${indicator}" năm nay là ${formatDecimal(actual)}, năm trước là ${formatDecimal(previous)}: chênh lệch quá lớn.`,
          'Kiểm tra số đã gõ và đơn vị tính; nếu đúng thì giữ nguyên và báo bộ phận tổng hợp.',
        ),
    },
    en: {
      what: 'A figure is three times last year’s, or less than a third.',
      why: 'Figures that are far off are often slips: a digit too many, another unit of measure.',
      say: ({ indicator, actual, previous }) =>
        say(
          `"${indicator}" is ${actual} this year and was ${previous} last year: a large difference.`,
          'Check the digits and the unit of measure; if it is right, keep it and let the secretariat know.',
        ),
    },
  },
  example: {
    wrong: 'hoa-giai: { actual: 180, previous: 15 }',
    right: 'hoa-giai: { actual: 18, previous: 15 }',
  },
};
