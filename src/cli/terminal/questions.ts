import { standardStream } from './standard-streams.ts';

/** Asks whoever sits at the terminal. */
export interface Questions {
  /** @param flaw says what is wrong with an answer, or `null`; the question is put again until nothing is */
  text(
    question: string,
    suggested: string,
    flaw: (answer: string) => string | null | Promise<string | null>,
  ): Promise<string>;
  choice(
    question: string,
    suggested: string,
    choices: readonly { readonly id: string; readonly label: string }[],
  ): Promise<string>;
}

/** Whoever was asked broke off. */
export class Interrupted extends Error {}

/** Questions at this process's terminal, on stderr: what is printed may go elsewhere. */
export function terminalQuestions(): Questions {
  const context = { output: standardStream('stderr') };
  const answered = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (reason) {
      if (reason instanceof Error && reason.name === 'ExitPromptError') throw new Interrupted();
      throw reason;
    }
  };
  return {
    text: async (message, suggested, flaw) => {
      const { default: input } = await import('@inquirer/input');
      const validate = async (answer: string) => (await flaw(answer)) ?? true;
      return answered(
        input({ message, validate, ...(suggested === '' ? {} : { default: suggested }) }, context),
      );
    },
    choice: async (message, suggested, choices) => {
      const { default: select } = await import('@inquirer/select');
      const listed = choices.map(({ id, label }) => ({ value: id, name: label }));
      return answered(
        select(
          { message, default: suggested, choices: listed, theme: { style: { keysHelpTip: () => '↑ ↓ ⏎' } } },
          context,
        ),
      );
    },
  };
}
