import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly missing: readonly string[];
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Mức xếp loại tính từ điểm các tiêu chí, mà điểm ghi chưa đủ.',
      why: 'Thiếu không phải là 0: cộng thiếu điểm thì đơn vị bị xếp loại thấp hơn thực tế.',
      say: ({ missing }) =>
        say(
          `Mức xếp loại tính từ điểm các tiêu chí, nhưng thiếu điểm của: ${missing.join(', ')}.`,
          'Ghi đủ điểm của mọi tiêu chí (không đạt thì ghi 0), hoặc ghi mức vào level.',
          'Ghi đủ điểm của mọi tiêu chí (không đạt thì ghi 0), hoặc chọn mức tự xếp loại.',
        ),
    },
    en: {
      what: 'A level follows from the points of criteria, and some are missing.',
      why: 'Missing is not zero: with points left out the unit would be rated lower than it is.',
      say: ({ missing }) =>
        say(
          `The level follows from the points of criteria, but these are missing: ${missing.join(', ')}.`,
          'Give points for every criterion (0 where there are none), or give the level.',
        ),
    },
  },
  example: {
    wrong: 'points: { chinh-tri: 27 }',
    right: 'points: { chinh-tri: 27, kinh-te-xa-hoi: 22, quoc-phong: 23, an-ninh: 17 }',
  },
};
