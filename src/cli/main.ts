import { join } from 'node:path';
import { CommanderError } from 'commander';
import type { Language } from '../diagnostics/definition.ts';
import { printable, printableLines } from '../diagnostics/printable.ts';
import type { Disk, Installation } from '../intake/world.ts';
import { cliWordsIn, languages } from '../words/cli-words-in.ts';
import type { CliWords } from './cli-words.ts';
import type {
  Effects,
  Environment,
  ErrorOutput,
  FileWriting,
  Machine,
  TemporaryFolder,
  Terminals,
} from './effects.ts';
import { CliError, type ExitStatus, exitStatus } from './exit.ts';
import { machineMessage } from './machine-message.ts';
import { programFor } from './program.ts';
import type { Session } from './session.ts';
import { isOutOfMemory } from './terminal/out-of-memory.ts';
import { progressFor, type Verbosity } from './terminal/progress.ts';

/**
 * Runs the command line.
 * @param args the arguments, without the names of Node and of the script
 */
export async function main(args: readonly string[], effects: Effects): Promise<ExitStatus> {
  const session = sessionFor(args, effects);
  try {
    return await run(session);
  } catch (failure) {
    return failed(failure, session);
  }
}

/** Reports a failure that came about where nobody waits for one. */
export function reportUnawaited(
  failure: unknown,
  args: readonly string[],
  effects: Effects,
): Promise<ExitStatus> {
  return failed(failure, sessionFor(args, effects));
}

function sessionFor(args: readonly string[], effects: Effects): Session<Effects> {
  const language = languageFrom(args, effects.environment.REVIEW_LANG);
  const words = cliWordsIn(language);
  const verbosity = verbosityFrom(args);
  const progress = progressFor(effects, words, verbosity);
  const isColoured = colourChoice(args, effects);
  return { args, effects, language, words, verbosity, progress, isColoured };
}

async function failed(failure: unknown, session: Session<ErrorOutput & BugReporting>): Promise<ExitStatus> {
  const { effects, words, progress } = session;
  progress.end();
  const expected = messageAbout(failure, words);
  // What was given on the command line may have been put there by others.
  const message = expected ?? (await messageAboutBug(failure, session));
  effects.printError(
    `${printableLines(withWordsShortened(withArgumentsOnOneLine(message, session.args)))}\n`,
  );
  return exitStatus.failure;
}

/** What was given may have ends of lines, which would begin lines that look like the program's. */
function withArgumentsOnOneLine(message: string, args: readonly string[]): string {
  return args
    .flatMap((arg) => [arg, ...arg.split(/[=,;]/)])
    .filter((piece) => /[\r\n]/.test(piece.trim()))
    .reduce((all, piece) => all.replaceAll(piece.trim(), printable(piece.trim())), message);
}

/** A longer word comes from the command line, and would hide what is said of it. */
const longestWord = 400;

function withWordsShortened(message: string): string {
  const shortened = (word: string) => `${word.slice(0, longestWord / 2)}…${word.slice(-longestWord / 4)}`;
  return message.replace(/\S+/g, (word) => (word.length > longestWord ? shortened(word) : word));
}

async function run(session: Session<Effects>): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.ok;
  const program = programFor(session, (done) => {
    status = done;
  });
  try {
    await program.parseAsync(session.args, { from: 'user' });
  } catch (failure) {
    if (failure instanceof CommanderError && failure.exitCode === 0) return exitStatus.ok;
    throw failure;
  }
  return status;
}

/** The language is needed before the options are parsed, for the help is written in it. */
function languageFrom(args: readonly string[], fromEnvironment: string | undefined): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index]?.split('=')[1] ?? args[index + 1];
  const wanted = index === -1 ? fromEnvironment : value;
  return languages.find((one) => one === wanted) ?? 'vi';
}

/** Needed by what is set up before the options are parsed. */
function verbosityFrom(args: readonly string[]): Verbosity {
  if (args.includes('--quiet') || args.includes('-q')) return 'quiet';
  return args.includes('--verbose') || args.includes('-v') ? 'verbose' : 'normal';
}

function colourChoice(args: readonly string[], effects: Environment & Terminals): Session['isColoured'] {
  const { NO_COLOR, FORCE_COLOR } = effects.environment;
  if (args.includes('--no-color') || (NO_COLOR !== undefined && NO_COLOR !== '')) return () => false;
  if (FORCE_COLOR !== undefined) return () => FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return (stream) => effects.isTerminal(stream);
}

/** The message about a failure that can be expected; `null` of one that is a bug. */
function messageAbout(failure: unknown, words: CliWords): string | null {
  const { errors } = words;
  if (isOutOfMemory(failure)) return `${errors.prefix}: ${errors.outOfMemory}`;
  if (failure instanceof CliError) return `${errors.prefix}: ${failure.message}`;
  if (failure instanceof CommanderError) {
    if (failure.code === 'commander.help') return `${errors.prefix}: ${errors.noCommand}`;
    return `${errors.prefix}: ${errors.usage(failure.message)}\n${errors.seeHelp}`;
  }
  const ofMachine = machineMessage(failure, words);
  return ofMachine === null ? null : `${errors.prefix}: ${ofMachine}`;
}

/** What it takes to put the details of a bug into a file. */
type BugReporting = Pick<Disk, 'inspect'> & Installation & Machine & TemporaryFolder & FileWriting;

/**
 * A line that says where the details are, which are written to a file; the details themselves where there is no folder for
 * such files, and with `--debug`.
 */
async function messageAboutBug(
  failure: unknown,
  { args, effects, words }: Session<BugReporting>,
): Promise<string> {
  const { bugReport } = await import('./terminal/bug-report.ts');
  const report = bugReport(failure, args, effects);
  const path = await writtenBugReport(report, effects);
  const line = `${words.errors.prefix}: ${words.errors.bug(path)}`;
  if (!args.includes('--debug')) return path === null ? `${line}\n${report.trimEnd()}` : line;
  return `${line}\n${failure instanceof Error ? failure.stack : String(failure)}`;
}

/** The path of the file that a report of a bug was written to; `null` where there is no folder for it. */
async function writtenBugReport(
  report: string,
  effects: Pick<Disk, 'inspect'> & TemporaryFolder & FileWriting,
): Promise<string | null> {
  const path = join(effects.temporaryFolder, `review-bug-${Date.now()}.txt`);
  try {
    const { kind } = await effects.inspect(effects.temporaryFolder);
    if (kind !== 'folder') return null;
    await effects.writeFiles([{ path, bytes: new TextEncoder().encode(report) }]);
    return path;
  } catch {
    return null;
  }
}
