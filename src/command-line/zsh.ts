import type { CommandOfProgram, CommandOption, Value } from './command-line.ts';

/** Completion for Zsh, to be sourced or put into a folder of `fpath` as `_review`. */
export function zshCompletion(commands: readonly CommandOfProgram[]): string {
  const described = commands.map(({ name, description }) => quoted(`${name}:${description}`));
  return `#compdef review
_review_figures() {
  _files -/
  compadd -S '' -- \${(f)"$(review trace --complete "$PREFIX" \${words[2,CURRENT-1]} 2>/dev/null)"}
}
_review() {
  local -a commands=(
    ${described.join('\n    ')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(ofCommand).join('\n')}
  esac
}
if [[ $funcstack[1] == _review ]]; then _review "$@"; else compdef _review review; fi
`;
}

function ofCommand({ name, options, argument }: CommandOfProgram): string {
  const specs = [
    ...options.map(optionSpec),
    ...(argument === null ? [] : [quoted(`*:${name}:${completed(argument)}`)]),
  ];
  return `    ${name}) _arguments \\\n      ${specs.join(' \\\n      ')} ;;`;
}

function optionSpec({ short, long, description, value }: CommandOption): string {
  const tail = quoted(
    `[${description.replace(/[[\]:\\]/g, '\\$&')}]${value === null ? '' : `:${long.slice(2)}:${completed(value)}`}`,
  );
  return short === null ? `${long}${tail}` : `'(${short} ${long})'{${short},${long}}${tail}`;
}

function completed(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `(${value.choices.join(' ')})`;
    case 'folder':
      return '_files -/';
    case 'file':
      return '_files';
    case 'figure':
      return '_review_figures';
    case 'text':
      return ' ';
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
