import type { Command } from 'commander';

/** What can be typed in some place of the command line. */
export type Value =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Figures: of the campaign whose folder may stand before them, so that the program is asked for their names. */
  | { readonly kind: 'folder' | 'file' | 'text' | 'figure' };

/** An option of a command. */
export interface CommandOption {
  /** "-o" */
  readonly short: string | null;
  /** "--out" */
  readonly long: string;
  readonly description: string;
  /** `null` where the option takes none. */
  readonly value: Value | null;
}

/** A command, as shells and the reference have to know it. */
export interface CommandOfProgram {
  readonly name: string;
  readonly description: string;
  /** Those of the whole program among them. */
  readonly options: readonly CommandOption[];
  /** `null` where it takes none. */
  readonly argument: Value | null;
}

/** Words that can be typed where Commander itself allows any: by "command argument" and "command --option". */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/** The commands of a program, as a shell has to know them. */
export function commandsOf(program: Command, known: KnownWords): CommandOfProgram[] {
  const globalOptions = program.createHelp().visibleOptions(program);
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => {
      const name = command.name();
      const options = [...command.createHelp().visibleOptions(command), ...globalOptions].map((option) => ({
        short: option.short ?? null,
        long: option.long ?? '',
        description: option.description,
        value:
          option.required || option.optional
            ? valueFor(
                /[<[]([^<>[\]]*)[>\]]/.exec(option.flags)?.[1] ?? '',
                option.argChoices ?? known[`${name} ${option.long}`],
              )
            : null,
      }));
      // A folder may be left out where something of it follows.
      const argument =
        command.registeredArguments.find((one) => one.name() === 'figure') ?? command.registeredArguments[0];
      return {
        name,
        description: command.description(),
        options: [...new Map(options.map((option) => [option.long, option])).values()],
        argument:
          argument === undefined
            ? null
            : valueFor(argument.name(), argument.argChoices ?? known[`${name} ${argument.name()}`]),
      };
    });
}

/** The placeholder of a value shows its kind: "<dir>", "[paths...]". */
function valueFor(placeholder: string, choices: readonly string[] | undefined): Value {
  if (choices !== undefined) return { kind: 'choice', choices };
  if (placeholder === 'figure') return { kind: 'figure' };
  if (/dir$/.test(placeholder)) return { kind: 'folder' };
  return { kind: /^(?:file|paths)/.test(placeholder) ? 'file' : 'text' };
}
