import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tên viết không dấu.',
      why: 'Tên trong quyết định, giấy khen phải đúng từng dấu.',
      say: ({ name }) =>
        say(`Tên "${name}" viết không dấu.`, 'Viết đủ dấu tiếng Việt, đúng như trong quyết định.'),
    },
    en: {
      what: 'A name lacks its marks.',
      why: 'Names in decisions and certificates must be right to the mark.',
      say: ({ name }) =>
        say(`The name "${name}" lacks its marks.`, 'Write it in full Vietnamese, as in the decision.'),
    },
  },
  example: {
    wrong: 'name: Nguyen Van An',
    right: 'name: Nguyễn Văn An',
  },
};
