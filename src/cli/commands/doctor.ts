import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import { printable } from '../../diagnostics/printable.ts';
import { examination } from '../../doctor/examination.ts';
import { exists, type ProgramWorld, reasonOf } from '../../intake/world.ts';
import { wordsIn } from '../../words/words.ts';
import type { FileRemoval, FileWriting, Machine, Output, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { limitsFrom, type SizeOptions } from './campaign-targets.ts';

/** `review doctor`: whether the machine, the program and the campaign are fit for work. */
export async function doctor(
  folder: string,
  options: SizeOptions,
  session: Session<ProgramWorld & WorkingFolder & Machine & FileWriting & FileRemoval & Output>,
): Promise<ExitStatus> {
  const { effects, isColoured, language, words } = session;
  const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
  const path = resolve(effects.workingFolder, folder);
  if (!(await exists(effects, path))) throw new CliError(words.errors.notFound(folder, false));
  const examined = await examination(path, effects, {
    nodeVersion: effects.nodeVersion,
    limits: limitsFrom(options, words),
    whyUnwritable: (out, root) => whyUnwritable(out, root, effects),
    language,
    words: wordsIn(language).doctor,
    forms: wordsIn(language).forms,
  });
  for (const { about, isWell, result } of examined) {
    const mark = isWell === null ? '[--]' : isWell ? chalk.green('[ok]') : chalk.red('[!!]');
    effects.print(`${mark} ${about}: ${printable(result)}\n`);
  }
  return examined.every(({ isWell }) => isWell !== false) ? exitStatus.ok : exitStatus.findings;
}

/** Why a folder can't be written to: tried, since permissions say little of shared folders. */
async function whyUnwritable(
  folder: string,
  root: string,
  effects: FileWriting & FileRemoval,
): Promise<string | null> {
  const path = join(folder, `.${randomBytes(6).toString('hex')}.thu`);
  try {
    await effects.writeFiles([{ path, bytes: new Uint8Array(), within: root }]);
    await effects.removeFile(path);
    return null;
  } catch (reason) {
    return reasonOf(reason);
  }
}
