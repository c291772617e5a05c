import { createHash, randomBytes } from 'node:crypto';
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile, link, lstat, open, readdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { reasonOf } from '../../intake/world.ts';
import { type Destination, destinationOf, type FileToWrite, makeFolder } from '../destinations.ts';
import { onInterruption } from './interruption.ts';

/** Temporary files name the machine and the process that writes them, so that what a dead one left can be recognized. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const temporaryName = /^\.review-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** What is on the disk because of files that are being written. */
interface Traces {
  /** Temporary files that have not taken their names yet, and those names. */
  readonly unnamed: Map<string, string>;
  /** Temporary files that keep what stood at a name before, and those names. */
  readonly former: Map<string, string>;
  /** Folders that were not there before, each after the one that it is in. */
  readonly folders: string[];
  /** Files that take names where there was nothing before. */
  readonly created: string[];
}

/**
 * Writes files whole, and all of them or none: each to a temporary file in its own folder, flushed; only when all are
 * complete do they take their names, and what stood there before is kept until the last has. Folders are made as needed.
 * What fails or is interrupted takes away again what it has made, files and folders, and puts back what it has replaced;
 * what was killed is cleared away by the next one that writes into the folder.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const traces: Traces = { unnamed: new Map(), former: new Map(), folders: [], created: [] };
  const stopListening = onInterruption({ clearUp: () => takeBackAtOnce(traces) });
  try {
    // All of them are looked at before anything is written.
    const destinations: (readonly [FileToWrite, Destination])[] = [];
    for (const file of files) destinations.push([file, await destinationOf(file)]);
    const written = destinations.flatMap(([, one]) => (one.kind === 'file' ? [dirname(one.path)] : []));
    for (const folder of new Set(written)) await clearLeftovers(folder);
    for (const [file, destination] of destinations) await write(file, destination, traces);
    await takeNames(traces);
  } catch (reason) {
    await takeBack(traces);
    throw reason;
  } finally {
    stopListening();
  }
}

/** Writes a file to where it goes; one on a disk does not take its name yet. */
async function write({ path, bytes }: FileToWrite, to: Destination, traces: Traces): Promise<void> {
  if (to.kind === 'stream') {
    await naming(path, () => streamed(to.stream, bytes));
  } else if (to.kind === 'device') {
    await naming(path, () => writeFile(path, bytes));
  } else {
    const temporary = temporaryBeside(to.path);
    traces.unnamed.set(temporary, to.path);
    await naming(to.path, async () => {
      await makeFolder(dirname(to.path), traces.folders);
      await writeFlushed(temporary, bytes);
    });
  }
}

/** Gives all files their names, beside what stood there before as long as one can still fail. */
async function takeNames({ unnamed, former, created }: Traces): Promise<void> {
  for (const path of unnamed.values()) {
    if (await isNothing(path)) created.push(path);
    // Of one file there is nothing to be put back.
    else if (unnamed.size > 1) await keepBeside(path, former);
  }
  for (const [temporary, path] of unnamed) {
    await naming(path, () => rename(temporary, path));
    unnamed.delete(temporary);
  }
  for (const temporary of former.keys()) await removed(temporary);
}

/** Puts back what stood there before; where it was not replaced yet, that changes nothing. */
async function takeBack({ unnamed, former, folders, created }: Traces): Promise<void> {
  for (const [temporary, path] of former) await rename(temporary, path).catch(() => undefined);
  for (const path of [...unnamed.keys(), ...former.keys(), ...created]) await removed(path);
  // One in which somebody has put something meanwhile stays.
  for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined);
}

/** The same before the process ends. */
function takeBackAtOnce({ unnamed, former, folders, created }: Traces): void {
  for (const [temporary, path] of former) attempted(() => renameSync(temporary, path));
  for (const path of [...unnamed.keys(), ...former.keys(), ...created]) {
    attempted(() => rmSync(path, { force: true }));
  }
  for (const folder of folders.reverse()) attempted(() => rmdirSync(folder));
}

/** The path of a temporary file in a file's folder, which names the machine and the process that writes it. */
function temporaryBeside(path: string): string {
  return join(dirname(path), `.review-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Keeps what stands at a path under another name as well, where the disk and its rights allow that. */
async function keepBeside(path: string, kept: Map<string, string>): Promise<void> {
  const temporary = temporaryBeside(path);
  kept.set(temporary, path);
  // A second name costs nothing, but some disks know none.
  await link(path, temporary)
    .catch(() => copyFile(path, temporary))
    .catch(() => kept.delete(temporary));
}

/** Does what may fail without harm, where nobody waits for it. */
function attempted(step: () => void): void {
  try {
    step();
  } catch {
    // It stays as it is.
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

/**
 * Removes a file where that is possible, at a second attempt perhaps, as where something looks for viruses in it; what is
 * left is removed by the next one that writes into its folder.
 */
const removed = (path: string) =>
  unlink(path)
    .catch(() => unlink(path))
    .catch(() => undefined);

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
