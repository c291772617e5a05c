import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const program = fileURLToPath(new URL('../../bin/review.js', import.meta.url));

/** How a process came to its end. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The built program's command line, without the words of `review`'s own. */
export const nodeAndProgram = (...nodeOptions: readonly string[]) => [
  process.execPath,
  ...nodeOptions,
  program,
];

/** A command after another one of the shell's own, such as "umask 077". */
export const inShell = (first: string, command: readonly string[]) => [
  'sh',
  '-ec',
  `${first}; exec "$@"`,
  'sh',
  ...command,
];

/** Tests keep what comes of checks apart from their user's. */
const programEnvironment = { ...process.env, XDG_CACHE_HOME: join(tmpdir(), 'review-tests-cache') };

/** Starts a command in a process of its own; its standard input is empty. */
export function started(command: readonly string[], options: SpawnOptions = {}): Started {
  const [name = '', ...args] = command;
  const start = performance.now();
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], env: programEnvironment, ...options });
  const ended = new Promise<Ended>((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    // A letter may be in two pieces.
    child.stdout?.setEncoding('utf8');
    child.stderr?.setEncoding('utf8');
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout, stderr, milliseconds: performance.now() - start }),
    );
  });
  return { child, ended };
}

/** Runs a command in a process of its own to its end. */
export function ended(command: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return started(command, options).ended;
}
