import { once } from '../once.ts';
import { nodeEffects } from './effects.ts';
import { exitStatus } from './exit.ts';
import { main, reportUnawaited } from './main.ts';
import { checkingThreadsOf } from './terminal/checking-threads.ts';
import { threadsOf } from './terminal/thread.ts';

/** The module that threads run which check submissions: it lies beside this one. */
const checkingProgram = new URL('./checking-thread.js', import.meta.url);

/** It names all code that is loaded together by what is in it. */
const packs = new URL('./packs.js', import.meta.url);

/**
 * Runs the command line in this process, and leaves its exit status behind.
 * @param prepareForLongRun is called where a run turns out to be a long one, before it takes much room
 */
export async function run(prepareForLongRun = () => {}): Promise<void> {
  const args = process.argv.slice(2);
  const effects = nodeEffects();
  let isFailing = false;
  process.on('uncaughtException', async (failure) => {
    // What fails while a failure is reported cannot be reported as well.
    if (isFailing) process.exit(exitStatus.failure);
    isFailing = true;
    process.exit(await reportUnawaited(failure, args, effects));
  });
  const runInThread = threadsOf(new URL('../bin/thread.js', import.meta.url), effects);
  const checking = {
    ...effects.checking,
    startThreads: checkingThreadsOf(checkingProgram, prepareForLongRun),
    keeping: once(async () =>
      (await import('./terminal/kept-checks.ts')).keepingFor(effects.environment, [checkingProgram, packs]),
    ),
  };
  process.exitCode = await main(args, { ...effects, runInThread, checking });
}

/** Runs the command line in a thread that another has started, which learns its exit status. */
export async function runInThread(): Promise<void> {
  const { effectsFromThread } = await import('./terminal/in-thread.ts');
  const fromThread = effectsFromThread();
  fromThread.end(await main(process.argv.slice(2), { ...nodeEffects(), ...fromThread }));
}
