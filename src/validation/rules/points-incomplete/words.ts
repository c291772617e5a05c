import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly missing: readonly string[];
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Thiếu điểm của một số tiêu chí.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: ({ missing }) =>
        say(
          `Thiếu điểm của tiêu chí: ${missing.join(', ')}.`,
          'Ghi đủ điểm của mọi tiêu chí (không đạt thì ghi 0).',
        ),
    },
    en: {
      what: 'Some criteria have no points.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: ({ missing }) =>
        say(`Points are missing for: ${missing.join(', ')}.`, 'Give points for every criterion.'),
    },
  },
  example: {
    wrong: 'points: { chinh-tri: 27 }',
    right: 'points: { chinh-tri: 27, kinh-te-xa-hoi: 22, quoc-phong: 23, an-ninh: 17 }',
  },
};
