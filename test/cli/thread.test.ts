import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { threadsOf } from '../../src/cli/terminal/thread.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-thread-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs a thread that has two files written, and does something where it is asked for a piece of the second. */
function runWriting(atSecond: string) {
  const program = `
    import { parentPort as port, workerData } from 'node:worker_threads';
    const left = [['một ', 'hai'], ['ba']];
    port.on('message', ({ kind, file }) => {
      if (kind === 'written') return port.postMessage({ kind: 'end', status: 0 });
      if (file === 1) { ${atSecond} }
      const text = left[file].shift();
      const piece = text === undefined ? null : new TextEncoder().encode(text);
      port.postMessage({ kind: 'piece', piece }, piece === null ? [] : [piece.buffer]);
    });
    const files = ['a.json', 'b.json'].map((name) => ({ path: workerData.workingFolder + '/' + name }));
    port.postMessage({ kind: 'write', files });
  `;
  const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  const run = threadsOf(url, { ...nodeEffects(), workingFolder: folder });
  if (run === null) throw new Error('There are no threads.');
  return run([]);
}

it('writes the pieces that a thread makes as it is asked for them', async () => {
  expect(await runWriting('')).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['a.json', 'b.json']);
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('một hai');
  expect(await readFile(join(folder, 'b.json'), 'utf8')).toBe('ba');
});

it('leaves nothing where a thread fails before its last piece', async () => {
  await expect(runWriting("throw new Error('Hỏng');")).rejects.toThrow('Hỏng');
  expect(await readdir(folder)).toEqual([]);
});

it.each(['process.exit(0);', "return port.postMessage({ kind: 'end', status: 2 });"])(
  'leaves nothing where a thread ends before its last piece: %s',
  async (step) => {
    expect(await runWriting(step)).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  },
);
