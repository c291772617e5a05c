import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, run } from '../reading/run.ts';

const program = fileURLToPath(new URL('../../bin/review.js', import.meta.url));
const extensions = ['docx', 'html', 'json', 'md', 'pdf', 'xlsx'];

let whole: ReadonlyMap<string, Buffer>;

/** Every file of a folder, by its name. */
async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

function started(out: string): ChildProcess {
  return spawn(process.execPath, [program, 'build', example, '--format', 'all', '--out', out], {
    stdio: 'ignore',
  });
}

const ended = (child: ChildProcess) =>
  new Promise<{ status: number | null; signal: string | null }>((resolve) => {
    child.on('exit', (status, signal) => resolve({ status, signal }));
  });

/** Kept once the first temporary file is there. */
async function writing(out: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const names = await readdir(out).catch(() => []);
    if (names.some((name) => name.endsWith('.tmp'))) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const newFolder = () => mkdtemp(join(tmpdir(), 'review-'));

beforeAll(async () => {
  const out = await newFolder();
  expect(await ended(started(out))).toEqual({ status: 0, signal: null });
  whole = await filesIn(out);
  expect([...whole.keys()].sort()).toEqual(extensions.map((one) => `bao-cao-2023.${one}`));
}, 30_000);

/** Whether each report is a whole old one or a whole new one. */
async function expectWhole(out: string): Promise<void> {
  for (const [name, bytes] of await filesIn(out)) {
    if (name.endsWith('.tmp')) continue;
    expect(String(bytes) === 'earlier' || bytes.equals(whole.get(name) ?? Buffer.alloc(0)), name).toBe(true);
  }
}

describe('a build that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends at once and leaves nothing behind',
    async (signal) => {
      for (const isWriting of [false, true]) {
        const out = await newFolder();
        const child = started(out);
        if (isWriting) await writing(out, child);
        else await new Promise((resolve) => setTimeout(resolve, 500));
        const start = performance.now();
        child.kill(signal);
        const { status, signal: by } = await ended(child);
        expect(performance.now() - start).toBeLessThan(1000);
        // Either the shell's own status for a signal, or the signal itself, which shells turn into that.
        if (!(status === 0 && isWriting))
          expect(by ?? status).toBeOneOf([signal, signal === 'SIGINT' ? 130 : 143]);
        expect((await readdir(out)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        await expectWhole(out);
      }
    },
    30_000,
  );

  it('by being killed leaves whole files, and the next build clears away what it left', async () => {
    const out = await newFolder();
    for (const one of extensions) await writeFile(join(out, `bao-cao-2023.${one}`), 'earlier');
    for (let round = 0; round < 4; round += 1) {
      const child = started(out);
      await writing(out, child);
      await new Promise((resolve) => setTimeout(resolve, 3 * round));
      child.kill('SIGKILL');
      await ended(child);
      await expectWhole(out);
    }
    await writeFile(join(out, '.somebody-else.tmp'), 'theirs');
    expect((await run(['build', example, '--format', 'md', '--out', out])).status).toBe(0);
    expect((await readdir(out)).filter((name) => name.endsWith('.tmp'))).toEqual(['.somebody-else.tmp']);
  }, 60_000);
});

it('builds at the same time in one folder do not disturb each other', async () => {
  const out = await newFolder();
  const results = await Promise.all(Array.from({ length: 4 }, () => ended(started(out))));
  expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  expect(await filesIn(out)).toEqual(whole);
}, 60_000);
