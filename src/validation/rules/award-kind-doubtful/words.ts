import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
  readonly seems: 'collective' | 'individual';
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tập thể ghi là cá nhân, hoặc ngược lại.',
      why: 'Số tập thể, cá nhân được khen sẽ sai.',
      say: ({ name, seems }) =>
        seems === 'collective'
          ? say(
              `"${name}" có vẻ là tập thể nhưng ghi là cá nhân.`,
              'Nếu là tập thể thì ghi kind: collective.',
              'Nếu là tập thể thì chọn “Tập thể”.',
            )
          : say(
              `"${name}" có vẻ là cá nhân nhưng ghi là tập thể.`,
              'Nếu là cá nhân thì ghi kind: individual.',
              'Nếu là cá nhân thì chọn “Cá nhân”.',
            ),
    },
    en: {
      what: 'A collective entered as an individual, or the reverse.',
      why: 'Both counts would be wrong.',
      say: ({ name, seems }) =>
        seems === 'collective'
          ? say(
              `"${name}" looks like a collective, but is given as an individual.`,
              'Perhaps kind: collective.',
            )
          : say(
              `"${name}" looks like an individual, but is given as a collective.`,
              'Perhaps kind: individual.',
            ),
    },
  },
  example: {
    wrong: '{ kind: individual, name: Công an phường }',
    right: '{ kind: collective, name: Công an phường }',
  },
};
