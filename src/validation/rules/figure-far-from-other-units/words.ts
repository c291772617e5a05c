import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly actual: string;
  readonly median: string;
  readonly units: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Số gấp tám lần mức giữa của các đơn vị, hoặc chưa bằng một phần tám.',
      why: 'Số lệch bất thường thường do gõ nhầm: thừa một chữ số, nhầm đơn vị tính.',
      say: ({ indicator, actual, median, units }) =>
        say(
          `Chỉ tiêu "${indicator}" là ${formatDecimal(actual)}, trong khi mức giữa của ${units} đơn vị là ${formatDecimal(median)}.`,
          'Kiểm tra số đã gõ và đơn vị tính (ví dụ: đồng hay triệu đồng).',
        ),
    },
    en: {
      what: 'A figure is eight times the units’ median, or less than an eighth.',
      why: 'Figures that are far off are often slips: a digit too many, another unit of measure.',
      say: ({ indicator, actual, median, units }) =>
        say(
          `"${indicator}" is ${actual}, while the median of ${units} units is ${median}.`,
          'Check the digits and the unit of measure (đồng or million đồng?).',
        ),
    },
  },
  example: {
    wrong: 'quy-den-on-dap-nghia: { actual: 48300000 }',
    right: 'quy-den-on-dap-nghia: { actual: 48.3 }',
  },
};
