import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** What two levels are called below, and what they are mapped to here. */
  readonly better: string;
  readonly betterHere: string;
  readonly worse: string;
  readonly worseHere: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Quy đổi mức cao thành mức thấp hơn, mức thấp thành mức cao hơn.',
      why: 'Đơn vị được cấp dưới xếp cao hơn lại bị tính là thấp hơn; nhiều khả năng hai vế phải bị viết đổi chỗ.',
      say: ({ better, betterHere, worse, worseHere }) =>
        say(
          `Ở cấp dưới mức "${worse}" thấp hơn mức "${better}"; quy đổi ra ở đây thì "${worseHere}" lại cao hơn "${betterHere}".`,
          'Xem lại vế phải: mức cao hơn ở cấp dưới không thành mức thấp hơn ở đây.',
        ),
    },
    en: {
      what: 'A better level is mapped to a worse one than a level below it is.',
      why: 'Who was rated higher below is counted as lower here; most likely two right sides were swapped.',
      say: ({ better, betterHere, worse, worseHere }) =>
        say(
          `Below, the level "${worse}" is worse than "${better}"; what they are mapped to is the other way round: "${worseHere}" is better than "${betterHere}".`,
          'Look at the right sides: what is better below is nothing worse here.',
        ),
    },
  },
  example: {
    wrong: 'levels: { gioi: kha, kha: tot }',
    right: 'levels: { gioi: tot, kha: kha }',
  },
};
