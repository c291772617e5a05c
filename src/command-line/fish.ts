import type { CommandOfProgram, CommandOption, Value } from './command-line.ts';

/** Completion for fish. */
export function fishCompletion(commands: readonly CommandOfProgram[]): string {
  const lines = [
    '# fish completion for review',
    'complete -c review -f',
    ...commands.flatMap(({ name, description, options, argument }) => {
      const within = `complete -c review -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
      return [
        `complete -c review -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
        ...options.map((option) => `${within} ${optionOf(option)}`),
        ...(argument === null || argument.kind === 'text' ? [] : [`${within} ${completed(argument)}`]),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function optionOf({ short, long, description, value }: CommandOption): string {
  const flags = short === null ? `-l ${long.slice(2)}` : `-s ${short.slice(1)} -l ${long.slice(2)}`;
  const values = value === null ? '' : value.kind === 'text' ? ' -x' : ` -r ${completed(value)}`;
  return `${flags} -d ${quoted(description)}${values}`;
}

function completed(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `-f -a ${quoted(value.choices.join(' '))}`;
    case 'folder':
      return "-f -a '(__fish_complete_directories)'";
    case 'figure':
      return `-f -a '(__fish_complete_directories) (review trace --complete (commandline -ct) (commandline -opc)[3..] 2>/dev/null)'`;
    default:
      return '-F';
  }
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
