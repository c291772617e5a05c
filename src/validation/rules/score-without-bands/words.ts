import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly scale: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Chấm điểm theo thang không có khoảng điểm.',
      why: 'Không suy ra được mức từ điểm.',
      say: ({ scale }) =>
        say(
          `Thang "${scale}" không chấm bằng điểm.`,
          'Ghi mức (level) thay cho điểm, hoặc thêm khoảng điểm cho thang trong review.yaml.',
        ),
    },
    en: {
      what: 'A score in a scale without score bands.',
      why: 'No level follows from it.',
      say: ({ scale }) =>
        say(
          `The scale "${scale}" is not scored.`,
          'Give a level, or add score bands to the scale in review.yaml.',
        ),
    },
  },
  example: {
    wrong: 'phong-trao-an-ninh: { score: 9 }',
    right: 'phong-trao-an-ninh: { level: kha }',
  },
};
