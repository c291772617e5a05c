import { type Argument, Command, CommanderError, type Option } from 'commander';
import type { ErrorOutput, Output } from './effects.ts';
import { CliError } from './exit.ts';
import type { Session } from './session.ts';

declare module 'commander' {
  /** What Commander calls where a command line is wrong; its types leave these out. */
  interface Command {
    unknownOption(flag: string): void;
    unknownCommand(): void;
    missingArgument(name: string): void;
    optionMissingArgument(option: Option): void;
    _conflictingOption(option: Option, other: Option): void;
    _excessArguments(given: readonly string[]): void;
  }
}

/** Columns that every terminal has. */
const helpWidth = 80;

/**
 * A command whose help and errors are in the session's language and go through its effects, and so are those of the
 * commands below it. Wrong usage is a CliError, made of what Commander hands over rather than of its sentences.
 */
export class LocalizedCommand extends Command {
  readonly #session: Session<Output & ErrorOutput>;
  #addDetails: (() => unknown) | null = null;

  constructor(name: string | undefined, session: Session<Output & ErrorOutput>) {
    super(name);
    this.#session = session;
    const { words, effects } = session;
    const { terms } = words;
    this.exitOverride()
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
        // Errors are thrown; this is the help of one who names no command.
        writeErr: (text) => effects.printError(text),
        outputError: () => undefined,
      });
  }

  override createCommand(name?: string): LocalizedCommand {
    return new LocalizedCommand(name, this.#session);
  }

  /** What only who names this command needs to know of it: its options, what its help adds, what it does. */
  detailed(add: (command: this) => unknown): this {
    this.#addDetails = () => add(this);
    return this;
  }

  /** Adds the details, once. */
  addDetails(): void {
    const add = this.#addDetails;
    this.#addDetails = null;
    add?.();
  }

  override unknownOption(flag: string): void {
    const guess = guessedBy(() => super.unknownOption(flag));
    throw this.#usageError(this.#errors.unknownOption(flag) + guess);
  }

  override unknownCommand(): void {
    const guess = guessedBy(() => super.unknownCommand());
    throw this.#usageError(this.#errors.unknownCommand(this.args[0] ?? '') + guess);
  }

  override missingArgument(name: string): void {
    throw this.#usageError(this.#errors.missingOperand(name));
  }

  override optionMissingArgument({ flags }: Option): void {
    throw this.#usageError(this.#errors.missingArgument(flags));
  }

  override _conflictingOption(option: Option, other: Option): void {
    throw this.#usageError(this.#errors.conflict(option.flags, other.flags));
  }

  override _excessArguments(): void {
    throw this.#usageError(this.#errors.excessArguments);
  }

  /** Makes an option or an argument take one of its choices alone. */
  choosing<Parameter extends Option | Argument>(parameter: Parameter, choices: readonly string[]): Parameter {
    parameter.choices(choices).argParser((value) => {
      if (choices.includes(value)) return value;
      throw this.#usageError(this.#errors.invalidChoice(value, choices.join(', ')));
    });
    return parameter;
  }

  get #errors() {
    return this.#session.words.errors;
  }

  #usageError(problem: string): CliError {
    return new CliError(`${problem}\n${this.#errors.seeHelp}`);
  }
}

/** Adds the details of a command, where it has not got them yet. */
export function addDetails(command: Command): void {
  if (command instanceof LocalizedCommand) command.addDetails();
}

/** Commander's guess at what was meant, as a hint: it has that in its sentence alone. */
function guessedBy(printError: () => void): string {
  try {
    printError();
  } catch (failure) {
    const guess = failure instanceof CommanderError ? guessIn(failure.message) : null;
    return guess === null ? '' : ` → ${guess}?`;
  }
  return '';
}

/** The options or commands that a sentence of Commander's guesses at: "(Did you mean one of --out, --output?)". */
function guessIn(message: string): string | null {
  return /^\(Did you mean (?:one of )?(.*)\?\)$/m.exec(message)?.[1] ?? null;
}

function argumentTerm(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}
