import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  /** As typed. */
  readonly value: string;
  /** The whole number that it is read as, where it is one. */
  readonly read: string | null;
  /** What it is where the point stands between thousands, as it may. */
  readonly thousands: string | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Số đếm ghi có dấu chấm.',
      why: 'Thường do gõ dấu chấm ngăn hàng nghìn: 1.250 được đọc là một phẩy hai lăm, 2.000 được đọc là 2.',
      say: ({ indicator, value, read, thousands }) =>
        say(
          read === null
            ? `Chỉ tiêu "${indicator}" là số đếm, không thể là ${value} (dấu chấm ở đây là dấu thập phân).`
            : `Chỉ tiêu "${indicator}" là số đếm, không ghi dấu chấm: ${value} được đọc là ${formatDecimal(read)}.`,
          [
            read === null ? 'Ghi số nguyên.' : `Ghi ${read} nếu đúng là ${formatDecimal(read)}.`,
            ...(thousands === null ? [] : [`Ghi ${thousands} nếu dấu chấm ngăn hàng nghìn.`]),
          ].join(' '),
        ),
    },
    en: {
      what: 'A count typed with a point.',
      why: 'Mostly a dot between thousands: 1.250 is read as one and a quarter, 2.000 as 2.',
      say: ({ indicator, value, read, thousands }) =>
        say(
          read === null
            ? `"${indicator}" is a count and cannot be ${value} (the point is for decimals).`
            : `"${indicator}" is a count and takes no point: ${value} is read as ${read}.`,
          [
            read === null ? 'Write a whole number.' : `Write ${read} if that is meant.`,
            ...(thousands === null ? [] : [`Write ${thousands} if the dot stands between thousands.`]),
          ].join(' '),
        ),
    },
  },
  example: {
    wrong: 'boi-duong-kien-thuc: { actual: 1.250 }',
    right: 'boi-duong-kien-thuc: { actual: 1250 }',
  },
};
