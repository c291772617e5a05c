import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Chỉ tiêu là tỷ lệ phần trăm mà cách tổng hợp là cộng (sum).',
      why: 'Ba đơn vị cùng đạt 50% thì cả địa bàn đạt 50%, không phải 150%.',
      say: ({ indicator }) =>
        say(
          `Chỉ tiêu "${indicator}" là tỷ lệ phần trăm, không cộng các đơn vị với nhau được.`,
          'Dùng mean (bình quân), hoặc ratio (tỷ số của hai chỉ tiêu được cộng).',
        ),
    },
    en: {
      what: 'An indicator is a percentage and is aggregated by sum.',
      why: 'Three units that reach 50% make 50% of the whole, not 150%.',
      say: ({ indicator }) =>
        say(
          `The indicator "${indicator}" is a percentage, and percentages of units do not add up.`,
          'Use mean, or ratio of two indicators that are summed.',
        ),
    },
  },
  example: {
    wrong: 'type: percentage\naggregation: sum',
    right: 'type: percentage\naggregation: mean',
  },
};
