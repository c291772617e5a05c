import type { Argument, Command } from 'commander';
import type { Session } from './session.ts';

/** Columns that every terminal has. */
const helpWidth = 80;

/** A command whose help and errors are in the session's language and go through its effects. */
export function localized(command: Command, { words, effects }: Session): Command {
  const { terms } = words;
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption('-h, --help', words.helpOption)
    .configureHelp({
      styleTitle: (title) => words.headings[title] ?? title,
      styleUsage: (text) => text.replace('[options]', terms.options).replace('[command]', terms.command),
      showGlobalOptions: true,
      subcommandTerm: (one) => [one.name(), ...one.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices === undefined ? [] : [`${terms.choices}: ${argChoices.join(', ')}`]),
          ...(typeof defaultValue === 'string' ? [`${terms.byDefault}: ${defaultValue}`] : []),
        ];
        return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
      },
    })
    .configureOutput({
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      writeOut: (text) => effects.print(text),
      // What is printed of errors is said in `complaintAbout`; this is the help of one who names no command.
      writeErr: (text) => effects.printError(text),
      outputError: () => undefined,
    });
}

function argumentTerm(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}
