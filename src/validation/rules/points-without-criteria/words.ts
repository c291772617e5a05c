import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly scale: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Ghi điểm tiêu chí cho thang không có tiêu chí.',
      why: 'Không có gì để đối chiếu.',
      say: ({ scale }) =>
        say(`Thang "${scale}" không có tiêu chí chấm điểm.`, 'Ghi mức (level) hoặc tổng điểm (score).'),
    },
    en: {
      what: 'Points in a scale without criteria.',
      why: 'There is nothing to hold them against.',
      say: ({ scale }) => say(`The scale "${scale}" has no criteria.`, 'Give a level or a score.'),
    },
  },
  example: {
    wrong: 'phong-trao-an-ninh: { points: { a: 9 } }',
    right: 'phong-trao-an-ninh: { level: kha }',
  },
};
