import { type Definition, say } from '../../../diagnostics/definition.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';

/** What a finding of this rule says of the case. */
export type Arguments =
  | { readonly problem: 'reversed'; readonly level: string; readonly otherwise: string }
  | { readonly problem: 'fraction'; readonly typed: string; readonly percent: string }
  | { readonly problem: 'superfluous'; readonly rule: string; readonly key: string };

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Quy tắc xếp loại cụm theo tỷ lệ khai báo chưa hợp lý.',
      why: 'Cụm có nhiều đơn vị đạt lại bị xếp thấp hơn, hoặc tỷ lệ không như người khai báo nghĩ.',
      say: (args) => {
        switch (args.problem) {
          case 'reversed':
            return say(
              args.level === args.otherwise
                ? `Đủ tỷ lệ hay không thì cụm cũng xếp loại "${args.level}".`
                : `Đủ tỷ lệ thì cụm xếp loại "${args.level}", thấp hơn khi không đủ tỷ lệ ("${args.otherwise}").`,
              'level là mức khi đủ tỷ lệ, phải tốt hơn otherwise (mức khi không đủ).',
            );
          case 'fraction':
            return say(
              `Tỷ lệ tối thiểu ghi ${formatDecimal(args.typed)}, tức ${formatDecimal(args.typed)}%.`,
              `Tỷ lệ ghi theo phần trăm: nếu ý là ${formatDecimal(args.percent)}% thì ghi atLeast: ${args.percent}.`,
            );
          case 'superfluous':
            return say(
              `Quy tắc ${args.rule} không dùng mục ${args.key}.`,
              `Xóa mục ${args.key}; nếu xếp loại cụm theo tỷ lệ đơn vị đạt thì ghi rule: share.`,
            );
        }
      },
    },
    en: {
      what: 'The rule that rates clusters by share is not declared sensibly.',
      why: 'A cluster of which more is achieved would be rated lower, or the share is not what one believes.',
      say: (args) => {
        switch (args.problem) {
          case 'reversed':
            return say(
              args.level === args.otherwise
                ? `Clusters are rated "${args.level}" whether or not the share is reached.`
                : `Clusters that reach the share are rated "${args.level}", lower than those that do not ("${args.otherwise}").`,
              'level is for clusters that reach the share, and has to be better than otherwise.',
            );
          case 'fraction':
            return say(
              `The least share is given as ${args.typed}, which is ${args.typed}%.`,
              `It is a percentage: for ${args.percent}% write atLeast: ${args.percent}.`,
            );
          case 'superfluous':
            return say(
              `The rule ${args.rule} takes no ${args.key}.`,
              `Delete ${args.key}; to rate clusters by share write rule: share.`,
            );
        }
      },
    },
  },
  example: {
    wrong: 'clusters: { rule: share, atLeast: 80, level: kha, otherwise: vung-manh }',
    right: 'clusters: { rule: share, atLeast: 80, level: vung-manh, otherwise: kha }',
  },
};
