import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export type Arguments =
  | {
      readonly between: 'level-score';
      readonly level: string;
      readonly byScore: string;
      readonly score: string;
    }
  | { readonly between: 'score-points'; readonly score: string; readonly sum: string }
  | { readonly between: 'not-applicable' };

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Mức, điểm, điểm tiêu chí trái nhau.',
      why: 'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.',
      say: (args) => {
        switch (args.between) {
          case 'level-score':
            return say(
              `Điểm ${args.score} thuộc mức "${args.byScore}", không phải mức "${args.level}" đã ghi.`,
              'Sửa lại điểm hoặc mức cho khớp nhau.',
            );
          case 'score-points':
            return say(
              `Điểm từng tiêu chí cộng lại là ${args.sum}, không phải ${args.score} như đã ghi.`,
              'Sửa lại tổng điểm hoặc điểm từng tiêu chí cho khớp nhau.',
            );
          case 'not-applicable':
            return say(
              'Đã ghi "không áp dụng" thì không ghi mức hay điểm.',
              'Giữ lại một trong hai: notApplicable, hoặc mức và điểm.',
              'Giữ lại một trong hai: lý do không áp dụng, hoặc mức và điểm.',
            );
        }
      },
    },
    en: {
      what: 'Level, score and points disagree.',
      why: 'Of two figures that disagree at least one is wrong, and the program does not choose for its users.',
      say: (args) => {
        switch (args.between) {
          case 'level-score':
            return say(
              `The score ${args.score} belongs to the level "${args.byScore}", not to "${args.level}" as given.`,
              'Make score and level agree.',
            );
          case 'score-points':
            return say(
              `The points add up to ${args.sum}, not to ${args.score} as given.`,
              'Make score and points agree.',
            );
          case 'not-applicable':
            return say('A rating that does not apply has no level or score.', 'Keep one of the two.');
        }
      },
    },
  },
  example: {
    wrong: 'co-so-vung-manh: { level: kha, score: 89 }',
    right: 'co-so-vung-manh: { level: vung-manh, score: 89 }',
  },
};
