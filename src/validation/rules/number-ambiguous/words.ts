import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The indicator that it is a figure of. */
  readonly indicator: string | null;
  readonly typed: string;
  /** Whether the point may stand between thousands, or one may have been forgotten. */
  readonly slip: 'thousands' | 'point';
  /** The number that it is read as, and how to type that so that nobody doubts it. */
  readonly read: string;
  readonly asRead: string;
  /** The other number that may have been meant, and whether figures of its kind are of that size. */
  readonly meant: string;
  readonly isLikely: boolean;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Số có ba chữ số sau dấu chấm (1.250), hoặc bắt đầu bằng số 0 (0125), nên hiểu được hai cách.',
      why: 'Dấu chấm ở đây là dấu thập phân, còn trên giấy là dấu ngăn hàng nghìn: hiểu nhầm thì số sai một nghìn lần. Chỉ tiêu cần ba chữ số thập phân thì khai decimals: 3 trong review.yaml.',
      say: ({ indicator, typed, slip, read, asRead, meant, isLikely }) =>
        say(
          [
            `Số ${typed}${indicator === null ? '' : ` của chỉ tiêu "${indicator}"`} có thể hiểu hai cách:`,
            `máy đọc là ${formatDecimal(read)};`,
            slip === 'thousands'
              ? `nếu dấu chấm ngăn hàng nghìn thì là ${formatDecimal(meant)}${isLikely ? ' (hợp với các số cùng loại)' : ''}.`
              : `nếu gõ thiếu dấu chấm thập phân thì là ${formatDecimal(meant)}.`,
          ].join(' '),
          `Ghi ${asRead} nếu là ${formatDecimal(read)}; ghi ${meant} nếu là ${formatDecimal(meant)}.`,
          `Nếu là ${formatDecimal(meant)} thì gõ lại ${meant}, không có dấu ngăn hàng nghìn; nếu đúng là ${formatDecimal(read)} thì giữ nguyên và báo bộ phận tổng hợp.`,
        ),
    },
    en: {
      what: 'A number with three digits after its point (1.250), or with a 0 in front (0125), has two readings.',
      why: 'The point is for decimals here and between thousands on paper: the wrong reading is a thousand times off. An indicator that needs three decimals declares decimals: 3 in review.yaml.',
      say: ({ indicator, typed, slip, read, asRead, meant, isLikely }) =>
        say(
          [
            `${typed}${indicator === null ? '' : ` of "${indicator}"`} has two readings:`,
            `it is read as ${read};`,
            slip === 'thousands'
              ? `with a dot between thousands it would be ${meant}${isLikely ? ' (as figures of its kind suggest)' : ''}.`
              : `with a decimal point forgotten it would be ${meant}.`,
          ].join(' '),
          `Write ${asRead} for the one, ${meant} for the other.`,
          `If ${meant} is meant, type that without a mark between thousands; if ${read} is right, leave it and let the secretariat know.`,
        ),
    },
  },
  example: {
    wrong: 'quy-den-on-dap-nghia: { actual: 1.250 }',
    right: 'quy-den-on-dap-nghia: { actual: 1250 }',
  },
};
