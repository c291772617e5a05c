import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly form: string;
  readonly admits: 'collective' | 'individual';
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Hình thức khen không dành cho loại đối tượng này.',
      why: 'Sai thể lệ khen thưởng, và cộng nhầm cột.',
      say: ({ form, admits, name }) =>
        say(
          `"${form}" chỉ dành cho ${admits === 'collective' ? 'tập thể' : 'cá nhân'}, không trao cho "${name}".`,
          'Sửa lại kind của người được khen, hoặc chọn hình thức khen thưởng khác.',
          'Chọn lại “Tập thể, cá nhân”, hoặc chọn hình thức khen thưởng khác.',
        ),
    },
    en: {
      what: 'The award form does not admit this kind of recipient.',
      why: 'It breaks the rules of awards and counts in the wrong column.',
      say: ({ form, admits, name }) =>
        say(
          `"${form}" is for ${admits}s only, not for "${name}".`,
          'Correct the kind, or choose another form.',
        ),
    },
  },
  example: {
    wrong: 'form: don-vi-quyet-thang\nkind: individual',
    right: 'form: don-vi-quyet-thang\nkind: collective',
  },
};
