import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một khen thưởng ghi hai lần trong một tệp.',
      why: 'Mỗi khen thưởng chỉ tính một lần.',
      say: ({ name }) =>
        say(`"${name}" đã có ở trên với cùng hình thức và quyết định này.`, 'Xóa dòng thừa.'),
    },
    en: {
      what: 'An award stands twice in one file.',
      why: 'An award counts once.',
      say: ({ name }) =>
        say(`"${name}" stands above already with the same form and decision.`, 'Delete the repetition.'),
    },
  },
  example: {
    wrong: '- { kind: individual, name: Nguyễn Văn A }\n- { kind: individual, name: Nguyễn Văn A }',
    right: '- { kind: individual, name: Nguyễn Văn A }',
  },
};
