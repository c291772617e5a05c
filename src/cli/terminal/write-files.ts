import { createHash, randomBytes } from 'node:crypto';
import { rmdirSync, rmSync } from 'node:fs';
import { lstat, open, readdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { reasonOf } from '../../intake/world.ts';
import { type Destination, destinationOf, type FileToWrite, makeFolder } from '../destinations.ts';
import { onInterruption } from './interruption.ts';

/** Temporary files name the machine and the process that writes them, so that what a dead one left can be recognized. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const temporaryName = /^\.review-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/**
 * Writes files whole or not at all: each to a temporary file in its own folder, flushed; only when all are complete
 * do they take their names. Folders are made as needed. What fails or is interrupted takes away again what it has made,
 * files and folders; what was killed is cleared away by the next one that writes into the folder.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  /** Temporary files that have not taken their names yet, and those names. */
  const unnamed = new Map<string, string>();
  /** Folders that were not there before, each after the one that it is in. */
  const folders: string[] = [];
  /** Files that have taken their names where there was nothing before. */
  const created: string[] = [];
  const stopListening = onInterruption({
    clearUp: () => {
      for (const temporary of unnamed.keys()) rmSync(temporary, { force: true });
      for (const folder of folders.reverse()) {
        try {
          rmdirSync(folder);
        } catch {
          // It is no longer empty.
        }
      }
    },
  });
  try {
    // All of them are looked at before anything is written.
    const destinations: (readonly [FileToWrite, Destination])[] = [];
    for (const file of files) destinations.push([file, await destinationOf(file)]);
    const written = destinations.flatMap(([, one]) => (one.kind === 'file' ? [dirname(one.path)] : []));
    for (const folder of new Set(written)) await clearLeftovers(folder);
    for (const [{ path: named, bytes }, destination] of destinations) {
      if (destination.kind === 'stream') {
        await naming(named, () => streamed(destination.stream, bytes));
        continue;
      }
      if (destination.kind === 'device') {
        await naming(named, () => writeFile(named, bytes));
        continue;
      }
      const { path } = destination;
      const name = `.review-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
      const temporary = join(dirname(path), name);
      unnamed.set(temporary, path);
      await naming(path, async () => {
        await makeFolder(dirname(path), folders);
        await writeFlushed(temporary, bytes);
      });
    }
    for (const [temporary, path] of unnamed) {
      const isNew = await isNothing(path);
      await naming(path, () => rename(temporary, path));
      unnamed.delete(temporary);
      if (isNew) created.push(path);
    }
  } catch (reason) {
    for (const path of [...unnamed.keys(), ...created]) await removed(path);
    // One in which somebody has put something meanwhile stays.
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined);
    throw reason;
  } finally {
    stopListening();
  }
}

/** Removes what processes of this machine that are no more have left half-written. */
async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, of, process] = temporaryName.exec(name) ?? [];
    if (of === machine && !isAlive(Number(process))) await removed(join(folder, name));
  }
}

const isNothing = (path: string) =>
  lstat(path).then(
    () => false,
    (reason) => reasonOf(reason) === 'ENOENT',
  );

/** Removes a file where that is possible; what is left is tried again by the next one that writes into its folder. */
const removed = (path: string) => unlink(path).catch(() => undefined);

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (reason) {
    // Another user's process is alive as well.
    return reason instanceof Error && 'code' in reason && reason.code === 'EPERM';
  }
}

/** Does a step of writing a file. @throws the system's error, naming the file that was to be written */
async function naming(path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (reason) {
    throw reason instanceof Error ? Object.assign(reason, { path }) : reason;
  }
}

/** Writes to one of the program's streams; one that is read no more needs no more. */
function streamed(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (failure: NodeJS.ErrnoException | null | undefined) =>
      failure && failure.code !== 'EPIPE' ? reject(failure) : resolve(),
    );
  });
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
