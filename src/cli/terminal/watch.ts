import type { Disk } from '../../intake/world.ts';
import { locateCampaigns } from '../commands/campaign-targets.ts';
import type { ErrorOutput, Watching, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

/**
 * How long to wait after a change for others that belong to it: editors save in several steps. For 100 of them at
 * most, chokidar reports no further change to the same file.
 */
const settlingMs = 150;

/** Does a command's work, and again whenever a file of its campaigns changes, until it is interrupted. */
export async function watch(
  paths: readonly string[],
  work: () => Promise<ExitStatus>,
  session: Session<Disk & WorkingFolder & Watching & ErrorOutput>,
): Promise<ExitStatus> {
  const { effects, words } = session;
  const roots = (await locateCampaigns(paths, session)).map(({ root }) => root);
  const show = async () => {
    effects.clearScreen();
    try {
      await work();
    } catch (failure) {
      // Such as a file that is gone while an editor saves it: the next change may bring it back.
      if (!(failure instanceof CliError)) throw failure;
      effects.printError(`${words.errors.prefix}: ${failure.message}\n`);
    }
    effects.printError(`${words.watchedAt(effects.timeOfDay())}\n`);
    effects.printError(`${words.watching}\n`);
  };
  const repeated = repeater(show, settlingMs);
  const stopWatching = await effects.watchFiles(roots, isPartOfCampaign, repeated.request);
  try {
    repeated.now();
    await Promise.race([effects.interruption(), repeated.failure]);
  } finally {
    repeated.stop();
    await stopWatching();
  }
  return exitStatus.ok;
}

/** Whether a file has a part in a campaign, rather than being what is made of it or an editor's. */
export function isPartOfCampaign(name: string): boolean {
  return /\.(?:ya?ml(?:\.txt)?|hbs|ttf|otf|png|jpe?g)$/i.test(name) && !/^[.~#]/.test(name);
}

/** Does some work when asked to: one at a time, and once for requests that come close together. */
function repeater(work: () => Promise<void>, waitMs: number) {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isWanted = false;
  let fail: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const run = async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isRunning = false;
  };
  const now = () => void run().catch(fail);
  return {
    now,
    request: () => {
      clearTimeout(timer);
      timer = setTimeout(now, waitMs);
    },
    stop: () => clearTimeout(timer),
    /** Rejects once the work fails. */
    failure,
  };
}
