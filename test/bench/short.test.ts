import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ended } from '../support/program.ts';
import { newFolder } from '../support/run.ts';

const bench = fileURLToPath(new URL('../../.build/bench/bench.js', import.meta.url));

it('the benchmark runs: each command is measured, and none is judged', async () => {
  const folder = await newFolder();
  // What users keep in their own folders of caches is left alone.
  const command = [process.execPath, bench, '--short', '--markdown', '--peers', join(folder, 'none')];
  const { status, stdout, stderr } = await ended([...command, 'start', 'validate', 'growth', 'rollup']);
  expect([status, stderr]).toEqual([0, '']);
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  const cellsOf = (name: string) =>
    rows
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .find((cells) => cells[1] === name)
      ?.slice(2, -1);
  const time = expect.stringMatching(/^\d+\.\d\d\d?$/);
  const memory = expect.stringMatching(/^(?:\d+|–)$/);
  expect(cellsOf('node -e 0')).toEqual([time, '1.00', '', memory]);
  for (const name of [
    'review --help',
    'review validate, the example once more',
    'review validate, the example for the first time',
    '12 files: review, cold',
    '12 files: review, one changed',
  ]) {
    expect(cellsOf(name), name).toEqual([time, time, '', memory]);
  }
  for (const name of ['review validate, cold', 'review build -f json']) {
    expect(cellsOf(name), name).toEqual([time, time, time, '–', memory, memory, memory]);
  }
  expect(cellsOf('the country, of these files')).toEqual([time, time, memory]);
  expect(stdout).not.toContain('ABOVE');
});

it('says what there is where something else is asked for', async () => {
  const { status, stdout, stderr } = await ended([process.execPath, bench, 'speed']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('start, validate, growth, rollup, typst, inputs');
});
