import type { Command } from 'commander';
import { manualPage, markdownReference, type Reference } from '../../command-line/reference.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import { programVersion } from '../../program-version.ts';
import { wordsIn } from '../../words/words.ts';
import { topicNames } from '../cli-words.ts';
import type { Output } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

/** What `review help` can be asked for. */
export interface HelpOptions {
  readonly format: 'text' | 'markdown' | 'man';
}

/** `review help`: of the program, of a command or on a topic; or the whole reference, as a document. */
export function help(
  about: string | undefined,
  { format }: HelpOptions,
  program: Command,
  session: Session<Output>,
): ExitStatus {
  const { effects, language, words } = session;
  if (format !== 'text') {
    const reference = referenceOf(program, session);
    effects.print(format === 'man' ? manualPage(reference) : markdownReference(reference));
    return exitStatus.ok;
  }
  const topic = Object.entries(wordsIn(language).topics).find(([name]) => name === about)?.[1];
  if (topic !== undefined) {
    effects.print(`${topic.title}\n\n${topic.text}`);
    return exitStatus.ok;
  }
  const command = about === undefined ? program : program.commands.find((one) => one.name() === about);
  if (command === undefined) {
    const known = [...program.commands.map((one) => one.name()), ...topicNames];
    throw new CliError(words.help.unknown(about ?? '', closest(about ?? '', known)));
  }
  command.outputHelp();
  return exitStatus.ok;
}

function referenceOf(program: Command, { language, words }: Session): Reference {
  return {
    version: programVersion,
    description: words.description,
    commands: program.commands.map((command) => {
      const helper = command.createHelp();
      return {
        name: command.name(),
        usage: helper.styleUsage(helper.commandUsage(command)),
        description: command.description(),
        parameters: [
          ...helper.visibleArguments(command).map((argument) => ({
            term: argument.name(),
            description: helper.argumentDescription(argument),
          })),
          ...optionsOf(command).filter(({ term }) => term !== '-h, --help'),
        ],
        examples: examplesOf(words, command.name()),
      };
    }),
    parameters: optionsOf(program),
    topics: Object.values(wordsIn(language).topics),
    headings: words.reference,
  };
}

function optionsOf(command: Command) {
  const helper = command.createHelp();
  return helper.visibleOptions(command).map((option) => ({
    term: helper.optionTerm(option),
    description: helper.optionDescription(option),
  }));
}

/** The examples of a command's help, without their heading. */
function examplesOf(words: Session['words'], name: string): string {
  const ofCommand: Readonly<Record<string, unknown>> = { ...words };
  const wordsOfCommand = ofCommand[name];
  if (typeof wordsOfCommand !== 'object' || wordsOfCommand === null || !('examples' in wordsOfCommand))
    return '';
  return String(wordsOfCommand.examples)
    .replace(/^\s*\S.*:\n/, '')
    .replace(/^ {2}/gm, '');
}
