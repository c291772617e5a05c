import { createHash, randomBytes } from 'node:crypto';
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile, link, lstat, open, readdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { onceReleased } from '../../disk/held-files.ts';
import type { HeldFolder } from '../../disk/held-folder.ts';
import { reasonOf } from '../../intake/world.ts';
import { piecesOf } from '../../pieces.ts';
import { type Destination, destinationOf, type FileToWrite, madeFolder } from '../destinations.ts';
import { onInterruption } from './interruption.ts';

/** Temporary files name the machine and the process that writes them, so that what a dead one left can be recognized. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const temporaryName = /^\.review-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** What is on the disk because of files that are being written. */
interface Traces {
  /** Temporary files that have not taken their names yet, and those names. */
  readonly unnamed: Map<string, Name>;
  /** Temporary files that keep what stood at a name before, and those names. */
  readonly former: Map<string, string>;
  /** Folders that were not there before, each after the one that it is in. */
  readonly folders: string[];
  /** Files that take names where there was nothing before. */
  readonly created: string[];
  /** The folders that all of these are reached by, whatever takes the place of those meanwhile; by their paths. */
  readonly held: HeldFolder[];
  /** The folders that files are written into, by their paths. */
  readonly into: Map<string, HeldFolder>;
  readonly workingFolder: string;
}

/** A name that a file is to take. */
interface Name {
  /** By the folder that is held. */
  readonly path: string;
  readonly folder: HeldFolder;
  /** As the user knows it. */
  readonly shownPath: string;
  /** Whether it is taken only where nothing has it. */
  readonly isNew: boolean;
}

/**
 * Writes files whole, and all of them or none: each to a temporary file in its own folder, flushed; only when all are
 * complete do they take their names, and what stood there before is kept until the last has. Folders are made as needed.
 * What fails or is interrupted takes away again what it has made, files and folders, and puts back what it has replaced;
 * what was killed is cleared away by the next one that writes into the folder.
 * @param workingFolder is not made anew where it is gone
 */
export async function writeFiles(files: readonly FileToWrite[], workingFolder: string): Promise<void> {
  const traces: Traces = {
    unnamed: new Map(),
    former: new Map(),
    folders: [],
    created: [],
    held: [],
    into: new Map(),
    workingFolder,
  };
  const stopListening = onInterruption({ clearUp: () => takeBackAtOnce(traces) });
  try {
    // All of them are looked at before anything is written.
    const destinations: (readonly [FileToWrite, Destination])[] = [];
    for (const file of files) destinations.push([file, await destinationOf(file)]);
    for (const [file, destination] of destinations) await write(file, destination, traces);
    await takeNames(traces);
  } catch (reason) {
    await takeBack(traces);
    throw reason;
  } finally {
    stopListening();
    for (const folder of traces.held) await folder.close();
  }
}

/** Writes a file to where it goes; one on a disk does not take its name yet. */
async function write(
  { path, bytes, isNew = false }: FileToWrite,
  to: Destination,
  traces: Traces,
): Promise<void> {
  if (to.kind === 'stream') {
    await naming(path, () => streamed(to.stream, bytes));
  } else if (to.kind === 'device') {
    await naming(path, () => writeFile(path, bytes));
  } else {
    await naming(to.path, async () => {
      const folder = await folderOf(to, traces);
      const temporary = folder.at(newTemporaryName());
      traces.unnamed.set(temporary, {
        path: folder.at(basename(to.path)),
        folder,
        shownPath: to.path,
        isNew,
      });
      await folder.confirm();
      await writeFlushed(temporary, bytes);
    });
  }
}

/** The folder that a file is written into: made where there is none, and clear of what was left there. */
async function folderOf(
  { path, within }: Extract<Destination, { readonly kind: 'file' }>,
  traces: Traces,
): Promise<HeldFolder> {
  const known = traces.into.get(dirname(path));
  if (known !== undefined) return known;
  const folder = await madeFolder(dirname(path), within, traces.workingFolder, traces.folders, traces.held);
  traces.into.set(dirname(path), folder);
  await clearLeftovers(folder);
  return folder;
}

/** Gives all files their names, beside what stood there before as long as one can still fail. */
async function takeNames({ unnamed, former, created }: Traces): Promise<void> {
  for (const { path, folder, isNew } of unnamed.values()) {
    if (isNew) continue;
    if (await isNothing(path)) created.push(path);
    // Of one file there is nothing to be put back.
    else if (unnamed.size > 1) await keepBeside(path, folder, former);
  }
  for (const [temporary, { path, folder, shownPath, isNew }] of unnamed) {
    await naming(shownPath, async () => {
      await folder.confirm();
      if (isNew) await takeFreeName(temporary, path, created);
      else await onceReleased(() => rename(temporary, path));
    });
    unnamed.delete(temporary);
  }
  for (const temporary of former.keys()) await removed(temporary);
}

/** Gives a file a name that nothing has. @throws the system's error EEXIST where something has it by now */
async function takeFreeName(temporary: string, path: string, created: string[]): Promise<void> {
  try {
    await link(temporary, path);
    created.push(path);
    await removed(temporary);
  } catch (reason) {
    if (reasonOf(reason) === 'EEXIST') throw reason;
    // A disk that knows no second names: an empty file holds the place.
    await (await open(path, 'wx')).close();
    created.push(path);
    await onceReleased(() => rename(temporary, path));
  }
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

/** The name of a temporary file, which names the machine and the process that writes it. */
const newTemporaryName = () => `.review-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** Keeps what stands at a path under another name as well, where the disk and its rights allow that. */
async function keepBeside(path: string, folder: HeldFolder, kept: Map<string, string>): Promise<void> {
  const temporary = folder.at(newTemporaryName());
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
async function clearLeftovers(folder: HeldFolder): Promise<void> {
  const names = await readdir(folder.at('.')).catch(() => []);
  for (const name of names) {
    const [, of, process] = temporaryName.exec(name) ?? [];
    if (of === machine && !isAlive(Number(process))) await removed(folder.at(name));
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
async function streamed(stream: NodeJS.WriteStream, bytes: FileToWrite['bytes']): Promise<void> {
  for await (const piece of piecesOf(bytes)) await pieceStreamed(stream, piece);
}

function pieceStreamed(stream: NodeJS.WriteStream, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (failure: NodeJS.ErrnoException | null | undefined) =>
      failure && failure.code !== 'EPIPE' ? reject(failure) : resolve(),
    );
  });
}

async function writeFlushed(path: string, bytes: FileToWrite['bytes']): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for await (const piece of piecesOf(bytes)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}
