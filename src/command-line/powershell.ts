import type { CommandOfProgram, Value } from './command-line.ts';

/** Completion for PowerShell 5 or later. Files are completed by PowerShell itself. */
export function powershellCompletion(commands: readonly CommandOfProgram[]): string {
  const words = (list: readonly string[]) => `@(${list.map(quoted).join(', ')})`;
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ short, long, value }) =>
      [long, short].flatMap((flag) =>
        flag === null || value === null
          ? []
          : [`    ${quoted(`${name} ${flag}`)} = ${words(choicesOf(value))}`],
      ),
    ),
  );
  const candidates = commands.map(
    ({ name, options, argument }) =>
      `    ${quoted(name)} = ${words([...(argument === null ? [] : choicesOf(argument)), ...options.map(({ long }) => long)])}`,
  );
  return `# PowerShell completion for review
Register-ArgumentCompleter -Native -CommandName review -ScriptBlock {
  param($current, $tree, $position)
  $commands = ${words(commands.map(({ name }) => name))}
  $values = @{
${values.join('\n')}
  }
  $candidates = @{
${candidates.join('\n')}
  }
  $typed = @($tree.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = $typed | Where-Object { $commands -contains $_ } | Select-Object -First 1
  $key = if ($typed.Count -gt 0) { "$command $($typed[-1])" } else { '' }
  $words = if ($values.ContainsKey($key)) { $values[$key] } elseif ($command) { $candidates[$command] } else { $commands }
  if ($command -eq 'trace' -and -not "$current".StartsWith('-')) {
    $before = @($typed | Select-Object -Skip 2)
    $words = @($words) + @(& review trace --complete "$current" @before 2>$null)
  }
  $words | Where-Object { $_ -like "$current*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const choicesOf = (value: Value) => (value.kind === 'choice' ? value.choices : []);

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
