import { exitStatus } from '../exit.ts';

type Stream = NodeJS.WriteStream & { fd: 1 | 2 };

const watched = new Set<Stream>();

/** Those that take no more: their reader is gone, or their disk is full. */
const ended = new Set<Stream>();

/** Writes to standard output or standard error, as long as it takes anything. */
export function writeTo(name: 'stdout' | 'stderr', text: string): void {
  const stream = standardStream(name);
  if (!ended.has(stream)) stream.write(text);
}

/**
 * Standard output or standard error, which Node makes when it is first asked for. The program ends whatever becomes of it.
 * A reader that stops reading (`| head`) is no failure of ours: the work goes on without it. Where standard output cannot
 * take what was asked for, the failure is thrown, to be reported on standard error. Where standard error cannot take a
 * warning, there is nowhere left to report it: the work goes on, and the exit status says that something is wrong.
 */
export function standardStream(name: 'stdout' | 'stderr'): Stream {
  const stream = process[name];
  if (watched.has(stream)) return stream;
  watched.add(stream);
  stream.on('error', (failure: NodeJS.ErrnoException) => {
    const isFirst = !ended.has(stream);
    ended.add(stream);
    if (failure.code === 'EPIPE' || !isFirst) return;
    if (name === 'stdout') throw failure;
    process.on('exit', () => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), exitStatus.failure);
    });
  });
  return stream;
}
