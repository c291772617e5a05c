import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
  readonly suggestion: string | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tên viết toàn chữ in hoa.',
      why: 'Danh sách in ra không đều, và khó sắp theo tên.',
      say: ({ name, suggestion }) =>
        say(
          `Tên "${name}" viết toàn chữ in hoa.`,
          suggestion === null ? 'Viết hoa như trong câu văn.' : `Viết là "${suggestion}".`,
        ),
    },
    en: {
      what: 'A name is all in capitals.',
      why: 'Lists come out uneven.',
      say: ({ name, suggestion }) =>
        say(
          `The name "${name}" is all in capitals.`,
          suggestion === null ? 'Write it as in a sentence.' : `Write "${suggestion}".`,
        ),
    },
  },
  example: {
    wrong: 'name: NGUYỄN VĂN AN',
    right: 'name: Nguyễn Văn An',
  },
};
