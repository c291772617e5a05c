import { nodeEffects } from './effects.ts';
import { failedAside, main } from './main.ts';
import { effectsFromThread, threadsOf } from './thread.ts';

/** Runs the command line in this process, or this thread of it, and leaves its exit status behind. */
export async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const effects = nodeEffects();
  const fromThread = effectsFromThread();
  if (fromThread !== null) return fromThread.end(await main(args, { ...effects, ...fromThread }));
  process.on('uncaughtException', async (failure) => process.exit(await failedAside(failure, args, effects)));
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that stops reading (`| head`) is no failure of ours: the work goes on without it.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const runInThread = threadsOf(new URL('../bin/review.js', import.meta.url), effects);
  process.exitCode = await main(args, { ...effects, runInThread });
}
