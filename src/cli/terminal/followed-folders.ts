import { promises } from 'node:fs';
import { basename } from 'node:path';

/** Whether a file's name is of concern. */
type IsOfConcern = (name: string) => boolean;

/** Ends what was begun. */
type Stop = () => Promise<void>;

/**
 * Reports files that change in folders, and below them: also where a folder is moved away, or is there again, and where
 * another has taken its place.
 * @param lookEveryMs how often a folder is looked at: one that another has taken the place of reports nothing any more
 * @throws the system's error where a folder can't be watched at first
 */
export async function watchFolders(
  folders: readonly string[],
  isOfConcern: IsOfConcern,
  changed: () => void,
  lookEveryMs = 500,
): Promise<Stop> {
  const stops: Stop[] = [];
  for (const folder of folders) stops.push(await follow(folder, isOfConcern, changed, lookEveryMs));
  return async () => {
    for (const stop of stops) await stop();
  };
}

async function follow(
  folder: string,
  isOfConcern: IsOfConcern,
  changed: () => void,
  lookEveryMs: number,
): Promise<Stop> {
  let identity = await identityOf(folder);
  let stopWatching = await watch(folder, isOfConcern, changed);
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const look = async () => {
    const now = await identityOf(folder);
    if (now !== identity) {
      await stopWatching();
      stopWatching = nothing;
      identity = now;
      const begun = now === null ? null : await watch(folder, isOfConcern, changed).catch(() => null);
      // What fails is taken for gone, and looked for again.
      if (begun === null) identity = null;
      stopWatching = begun ?? nothing;
      changed();
    }
    if (isEnded) await stopWatching();
    else timer = setTimeout(look, lookEveryMs);
  };
  timer = setTimeout(look, lookEveryMs);
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await stopWatching();
  };
}

const nothing: Stop = async () => undefined;

/** What distinguishes a folder from all others; `null` where there is none. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await promises.stat(folder, { bigint: true }).catch(() => null);
  // The number that a folder had on its disk may be given to the next one at once.
  return found === null ? null : `${found.dev} ${found.ino} ${found.birthtimeNs}`;
}

/** Watches one folder as long as it stays where it is. @throws the system's error */
async function watch(folder: string, isOfConcern: IsOfConcern, changed: () => void): Promise<Stop> {
  const chokidar = await import('chokidar');
  // A campaign may be reached through links; what links in it lead to is either in it as well, or not read.
  const watcher = chokidar.watch(await promises.realpath(folder), {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => stats?.isFile() === true && !isOfConcern(basename(path)),
  });
  await new Promise<void>((resolve, reject) => {
    watcher.on('ready', resolve).on('error', reject);
  });
  watcher.on('all', changed);
  // What can no longer be watched, as on a drive that is gone, shows when the work is done again.
  watcher.on('error', changed);
  return () => watcher.close();
}
