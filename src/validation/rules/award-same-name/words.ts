import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
  readonly form: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một tên của một đơn vị được cùng hình thức nhiều lần.',
      why: 'Có thể là hai người trùng tên, cũng có thể ghi thừa: để người quyết định.',
      say: ({ name, form }) =>
        say(
          `"${name}" của cùng đơn vị được "${form}" hơn một lần.`,
          'Kiểm tra: một người được khen hai lần, hai người trùng tên, hay ghi thừa? Nếu là hai người thì ghi chức vụ (position) khác nhau.',
        ),
    },
    en: {
      what: 'One name of one unit has one form more than once.',
      why: 'Two people of one name, or a slip: for a human to decide.',
      say: ({ name, form }) =>
        say(
          `"${name}" of the same unit receives "${form}" more than once.`,
          'One person honoured twice, two of the same name, or a repetition? For two people, give different positions.',
        ),
    },
  },
  example: {
    wrong: '- { kind: individual, name: Nguyễn Văn A }',
    right: '- { kind: individual, name: Nguyễn Văn A, position: Khối trưởng }',
  },
};
