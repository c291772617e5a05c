import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly id: string;
  /** As typed: "64". */
  readonly target: string;
  /** How many units state no target of their own, and have this one. */
  readonly units: number;
  /** The target of the whole that follows: "448". */
  readonly total: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Kế hoạch chung của một chỉ tiêu cộng từ các đơn vị (sum) được tính cho từng đơn vị.',
      why: 'Nếu đó là kế hoạch của toàn địa bàn thì báo cáo in kế hoạch gấp nhiều lần, và tỷ lệ hoàn thành sai.',
      say: ({ indicator, id, target, units, total }) =>
        say(
          `Chỉ tiêu "${indicator}" cộng từ các đơn vị, nên target ${formatDecimal(target)} là kế hoạch của mỗi đơn vị không ghi kế hoạch riêng (${units} đơn vị); cả địa bàn cộng lại thành ${formatDecimal(total)}.`,
          `Nếu ${formatDecimal(target)} là kế hoạch của toàn địa bàn: xóa dòng này, ghi vào host.yaml, mục indicators: "${id}: { target: ${target} }". Nếu đúng là của từng đơn vị: ghi kế hoạch toàn địa bàn vào host.yaml, "${id}: { target: ${total} }".`,
        ),
    },
    en: {
      what: 'The common target of an indicator that is summed applies to each unit.',
      why: 'If it was meant for the whole, the report prints it many times over, and a wrong percentage of it.',
      say: ({ indicator, id, target, units, total }) =>
        say(
          `"${indicator}" is summed from the units, so the target of ${target} is that of each unit without its own (${units}); the whole's adds up to ${total}.`,
          `If ${target} is the target of the whole, delete this line and put "${id}: { target: ${target} }" under indicators in host.yaml. If it is each unit's, put the whole's there: "${id}: { target: ${total} }".`,
        ),
    },
  },
  example: {
    wrong: '# review.yaml\nid: tuyen-quan\naggregation: sum\ntarget: 64',
    right: '# host.yaml\nindicators:\n  tuyen-quan: { target: 64 }',
  },
};
