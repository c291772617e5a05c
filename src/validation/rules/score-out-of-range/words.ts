import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly score: string;
  readonly minimum: string;
  readonly maximum: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Điểm nằm ngoài thang điểm.',
      why: 'Điểm ngoài thang không thuộc mức nào.',
      say: ({ score, minimum, maximum }) =>
        say(`Điểm ${score} nằm ngoài thang điểm từ ${minimum} đến ${maximum}.`, 'Kiểm tra lại số đã gõ.'),
    },
    en: {
      what: 'A score outside of the scale.',
      why: 'It belongs to no level.',
      say: ({ score, minimum, maximum }) =>
        say(`The score ${score} is outside the scale from ${minimum} to ${maximum}.`, 'Check the number.'),
    },
  },
  example: {
    wrong: 'score: 890',
    right: 'score: 89',
  },
};
