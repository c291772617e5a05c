import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  /** What a unit has done, what it was to do, or what all were to do. */
  readonly figure: 'actual' | 'target' | 'common-target';
  readonly value: string;
  readonly median: string;
  readonly units: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Số gấp tám lần mức giữa của các đơn vị, hoặc chưa bằng một phần tám.',
      why: 'Số lệch bất thường thường do gõ nhầm: thừa một chữ số, nhầm đơn vị tính.',
      say: ({ indicator, figure, value, median, units }) =>
        say(
          `${figure === 'actual' ? 'Chỉ' : 'Kế hoạch của chỉ'} tiêu "${indicator}" là ${formatDecimal(value)}, trong khi mức giữa của ${units} đơn vị ${figure === 'common-target' ? 'thực hiện ' : ''}là ${formatDecimal(median)}.`,
          'Kiểm tra số đã gõ và đơn vị tính (ví dụ: đồng hay triệu đồng).',
        ),
    },
    en: {
      what: 'A figure is eight times the units’ median, or less than an eighth.',
      why: 'Figures that are far off are often slips: a digit too many, another unit of measure.',
      say: ({ indicator, figure, value, median, units }) =>
        say(
          `${figure === 'actual' ? '' : 'The target of '}"${indicator}" is ${value}, while the median of ${units} units${figure === 'common-target' ? '’ results' : ''} is ${median}.`,
          'Check the digits and the unit of measure (đồng or million đồng?).',
        ),
    },
  },
  example: {
    wrong: 'quy-den-on-dap-nghia: { actual: 48300000 }',
    right: 'quy-den-on-dap-nghia: { actual: 48.3 }',
  },
};
