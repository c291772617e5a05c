import type { CommandOfProgram, CommandOption, Value } from './command-line.ts';

/** Completion for Bash 4 or later. */
export function bashCompletion(commands: readonly CommandOfProgram[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for review
_review_figures() {
  COMPREPLY=($(compgen -d -- "$current"; "\${COMP_WORDS[0]}" trace --complete "$current" "\${COMP_WORDS[@]:2:COMP_CWORD-2}" 2>/dev/null))
  if [[ "\${#COMPREPLY[@]}" == 1 && "\${COMPREPLY[0]}" == *. ]]; then compopt -o nospace; fi
}
_review() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join('|')}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => afterOption(name, option))).join('\n')}
  esac
  case "$command" in
    "") COMPREPLY=($(compgen -W "${[...names, ...longs(commands[0]?.options ?? [], commands)].join(' ')}" -- "$current")) ;;
${commands.map(ofCommand).join('\n')}
  esac
}
complete -o filenames -o default -F _review review
`;
}

/** The options that every command has. */
function longs(options: readonly CommandOption[], commands: readonly CommandOfProgram[]): string[] {
  const isOfAll = ({ long }: CommandOption) =>
    commands.every((command) => command.options.some((option) => option.long === long));
  return options.filter(isOfAll).map(({ long }) => long);
}

function afterOption(command: string, { short, long, value }: CommandOption): string[] {
  if (value === null) return [];
  const patterns = [long, ...(short === null ? [] : [short])].map((flag) => `"${command} ${flag}"`);
  return [`    ${patterns.join('|')}) ${completed(value)}; return ;;`];
}

function ofCommand({ name, options, argument }: CommandOfProgram): string {
  const flags = options.map(({ long }) => long).join(' ');
  return `    ${name})
      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$current"))
      else ${argument === null ? ':' : completed(argument)}
      fi ;;`;
}

function completed(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `COMPREPLY=($(compgen -W "${value.choices.join(' ')}" -- "$current"))`;
    case 'folder':
      return 'COMPREPLY=($(compgen -d -- "$current"))';
    case 'file':
      return 'COMPREPLY=($(compgen -f -- "$current"))';
    case 'figure':
      return '_review_figures';
    case 'text':
      return ':';
  }
}
