import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** All parts are known and make another sum; those that are known exceed it; or there is said to be no total. */
  readonly problem: 'differs' | 'exceeds' | 'not-applicable';
  readonly indicator: string;
  readonly total: string;
  readonly sum: string;
  /** All parts; those that are given, where others are not. */
  readonly parts: readonly string[];
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tổng khác các phần cộng lại.',
      why: 'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.',
      say: ({ problem, indicator, total, sum, parts }) =>
        say(
          {
            differs: `Chỉ tiêu "${indicator}" ghi ${formatDecimal(total)}, nhưng các phần cộng lại là ${formatDecimal(sum)} (${parts.join(' + ')}).`,
            exceeds: `Chỉ tiêu "${indicator}" ghi ${formatDecimal(total)}, nhưng riêng ${parts.map((part) => `"${part}"`).join(' và ')} đã là ${formatDecimal(sum)}.`,
            'not-applicable': `Chỉ tiêu "${indicator}" ghi là không áp dụng, nhưng các phần cộng lại là ${formatDecimal(sum)} (${parts.join(' + ')}).`,
          }[problem],
          'Sửa tổng hoặc các phần cho khớp nhau.',
        ),
    },
    en: {
      what: 'A total is not the sum of its parts.',
      why: 'Of two figures that disagree at least one is wrong, and the program does not choose for its users.',
      say: ({ problem, indicator, total, sum, parts }) =>
        say(
          {
            differs: `"${indicator}" is given as ${total}, but its parts add up to ${sum} (${parts.join(' + ')}).`,
            exceeds: `"${indicator}" is given as ${total}, but ${parts.map((part) => `"${part}"`).join(' and ')} alone make ${sum}.`,
            'not-applicable': `"${indicator}" is said to be not applicable, but its parts add up to ${sum} (${parts.join(' + ')}).`,
          }[problem],
          'Correct the total or the parts.',
        ),
    },
  },
  example: {
    wrong: 'tong: { actual: 11 } # 4 + 6',
    right: 'tong: { actual: 10 } # 4 + 6',
  },
};
