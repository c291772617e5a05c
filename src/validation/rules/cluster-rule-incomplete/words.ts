import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly missing: readonly string[];
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Quy tắc tính xếp loại cụm thiếu phần.',
      why: 'Không tính được kết quả của cụm.',
      say: ({ missing }) =>
        say(`Quy tắc share thiếu: ${missing.join(', ')}.`, 'Ghi đủ atLeast, level và otherwise.'),
    },
    en: {
      what: 'The rule for rating clusters lacks a part.',
      why: 'No cluster could be rated.',
      say: ({ missing }) =>
        say(`The rule share lacks: ${missing.join(', ')}.`, 'Give atLeast, level and otherwise.'),
    },
  },
  example: {
    wrong: 'clusters: { rule: share }',
    right: 'clusters: { rule: share, atLeast: 80, level: vung-manh, otherwise: kha }',
  },
};
