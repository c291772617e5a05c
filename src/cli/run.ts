import { nodeEffects } from './effects.ts';
import { main } from './main.ts';

/** Runs the command line in this process and leaves its exit status behind. */
export async function run(): Promise<void> {
  // A reader that stops reading (`| head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.exitCode = await main(process.argv.slice(2), nodeEffects());
}
