import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { batchChecker, type CheckBatch, type PlainFolder } from '../../src/checking/batches.ts';
import type { Checking } from '../../src/checking/check-submissions.ts';
import type { Keeping, KindKept } from '../../src/checking/keeping.ts';
import { filesIn } from '../../src/cli/commands/asked-findings.ts';
import { reporters } from '../../src/diagnostics/reporters/registry.ts';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { findingWordsIn } from '../../src/findings.ts';
import type { ProgramWorld } from '../../src/intake/world.ts';
import { type Found, findingsOf } from '../../src/kept-check.ts';
import { type Checked, check } from '../../src/review.ts';
import { type Files, namesIn, root, worldOf } from './memory-world.ts';

const { programFolder } = nodeWorld();

/** A disk in memory that says which of its files are plain ones: all. */
function plainWorldOf(files: Files): ProgramWorld {
  return {
    ...worldOf(files),
    programFolder,
    plainFilesIn: async (folder) =>
      namesIn(
        folder,
        [...files.keys()].map((name) => join(root, name)),
      ),
  };
}

/** The submissions of a campaign in memory. */
const plainFolderOf = (files: Files): PlainFolder => ({
  read: (name) => {
    const bytes = files.get(`submissions/${name}`);
    return bytes === undefined ? null : { bytes, state: '' };
  },
});

/** What checks submissions that are in memory, however few there are. @param isInThreads whether all crosses as between threads */
export function checkingOf(files: Files, isInThreads: boolean): Checking {
  const folder = plainFolderOf(files);
  return {
    fewest: 1,
    openFolder: () => folder,
    noteRead: () => undefined,
    startThreads: isInThreads ? () => threadsIn(folder) : null,
    keeping: null,
  };
}

function threadsIn(folder: PlainFolder): ReturnType<NonNullable<Checking['startThreads']>> {
  let checker: CheckBatch | null = null;
  return {
    count: 2,
    leaveOne: true,
    begin: (by) => {
      checker = batchChecker(structuredClone(by), folder);
    },
    check: async (batch) => {
      if (checker === null) throw new Error('Nothing has been begun.');
      return structuredClone(checker(structuredClone(batch)));
    },
    end: () => undefined,
  };
}

/** What keeps bytes in memory, and what it has kept last, of each kind. */
export type Kept = Keeping & Record<KindKept, Buffer | null>;

/** What keeps the bytes that were kept last, of each kind. */
export function keepingInMemory(): Kept {
  const kept: Kept = {
    program: 'review',
    submissions: null,
    beside: null,
    findings: null,
    read: (_, kind) => kept[kind],
    write: (_, kind, parts) => {
      kept[kind] = Buffer.concat(parts);
    },
  };
  return kept;
}

/** What checks files, and keeps what comes of it. */
export const checkingKept = (files: Files, kept: Kept, isInThreads = false): Checking => ({
  ...checkingOf(files, isInThreads),
  keeping: async () => kept,
});

/** The bytes with the hash at their end that they should have. */
function withHash(bytes: Buffer): Buffer {
  const rest = bytes.subarray(0, Math.max(0, bytes.length - 32));
  return Buffer.concat([rest, createHash('sha256').update(rest).digest()]);
}

/** Kept bytes of which one was changed, and some may be cut off; with the hash that goes with them, or without. */
export const damaged = (whole: Buffer) =>
  fc
    .record({
      at: fc.nat(whole.length - 1),
      to: fc.nat(255),
      cut: fc.option(fc.nat(whole.length), { nil: null }),
      isHashed: fc.boolean(),
    })
    .map(({ at, to, cut, isHashed }) => {
      const changed = Buffer.from(whole);
      changed[at] = to;
      const some = changed.subarray(0, cut ?? whole.length);
      return { bytes: isHashed ? withHash(some) : some, isHashed };
    });

/** What each reporter makes of what was found in a campaign. */
export async function reportsOf({ folder, findings }: Found): Promise<Readonly<Record<string, string>>> {
  const files = filesIn(folder).map(({ source }) => source);
  const texts: Record<string, string> = {};
  for (const [name, load] of Object.entries(reporters)) {
    const reporter = await load();
    texts[name] = reporter(
      { campaigns: [{ folder: '', files, findings }], mostPerFile: 100 },
      {
        words: findingWordsIn('en'),
        chalk: new Chalk({ level: 0 }),
        width: 100,
        programVersion: '1.0.0',
        isQuiet: false,
      },
    );
  }
  return texts;
}

/** Checks a campaign in memory. @param checking without it, the files are read one by one */
export function checkedWith(files: Files, checking?: Checking): Promise<Checked> {
  return check(root, plainWorldOf(files), { checking });
}

/** What is found in a campaign in memory, for who asks for nothing else. */
export function foundWith(files: Files, checking: Checking, allowMissing = false): Promise<Found> {
  return findingsOf(root, plainWorldOf(files), { checking, allowMissing });
}
