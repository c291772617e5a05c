import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly criterion: string;
  readonly points: string;
  readonly maximum: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Điểm tiêu chí âm hoặc quá điểm tối đa.',
      why: 'Tổng điểm sẽ sai.',
      say: ({ criterion, points, maximum }) =>
        say(
          `Điểm ${points} của tiêu chí "${criterion}" nằm ngoài khoảng từ 0 đến ${maximum}.`,
          'Kiểm tra lại số đã gõ.',
        ),
    },
    en: {
      what: 'Points below zero or over the criterion’s maximum.',
      why: 'The score would be wrong.',
      say: ({ criterion, points, maximum }) =>
        say(`${points} points for "${criterion}" are outside 0 to ${maximum}.`, 'Check the number.'),
    },
  },
  example: {
    wrong: 'points: { chinh-tri: 270 }',
    right: 'points: { chinh-tri: 27 }',
  },
};
