import type { Command } from 'commander';
import { bashCompletion } from '../../command-line/bash.ts';
import { type CommandOfProgram, commandsOf } from '../../command-line/command-line.ts';
import { fishCompletion } from '../../command-line/fish.ts';
import { powershellCompletion } from '../../command-line/powershell.ts';
import { zshCompletion } from '../../command-line/zsh.ts';
import { comparisonParts } from '../../comparison/comparison.ts';
import { reporters } from '../../diagnostics/reporters/registry.ts';
import { findingDefinitions } from '../../findings.ts';
import { schemaNames } from '../../init/campaign-schema.ts';
import { levels } from '../../init/localities.ts';
import { readPresets } from '../../init/presets.ts';
import { programKinds } from '../../intake/document-kinds.ts';
import type { Disk, Installation } from '../../intake/world.ts';
import { formats } from '../../rendering/formats.generated.ts';
import { topicNames } from '../cli-words.ts';
import type { Output } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

const shells: Readonly<Record<string, (commands: readonly CommandOfProgram[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** `review completion`: a script that makes a shell complete this program's commands, options and their values. */
export async function completion(
  shell: string,
  program: Command,
  { effects }: Session<Disk & Installation & Output>,
): Promise<ExitStatus> {
  const commands = commandsOf(program, {
    'help about': [...program.commands.map((command) => command.name()), ...topicNames],
    'explain code': Object.keys(findingDefinitions).sort(),
    'schema name': schemaNames,
    'build --format': [...Object.keys(formats), 'all'],
    'build --document': [...programKinds.keys(), 'all'],
    'trace --document': [...programKinds.keys(), 'all'],
    'validate --format': Object.keys(reporters),
    'diff --only': comparisonParts,
    'init --level': levels,
    'init --preset': [...(await readPresets(effects, effects.programFolder)).keys()],
  });
  effects.print(shells[shell]?.(commands) ?? '');
  return exitStatus.ok;
}
