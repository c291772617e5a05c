import { expect, it } from 'vitest';
import { Timings } from '../../src/cli/timings.ts';
import { cli as english } from '../../src/words/en/cli.ts';
import { example, newFolder, run } from '../support/run.ts';

/** Keeps the processor busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('a part is measured without the parts that stand within it, and all parts together', async () => {
  const timings = new Timings();
  await timings.timed('pdf', async () => {
    work(5);
    await timings.timed('fonts', () => work(40));
  });
  const seconds = new Map(
    timings
      .lines(english)
      .map((line) => [line.replace(/ +[\d.]+ s$/, ''), Number(/[\d.]+(?= s$)/.exec(line))]),
  );
  expect([...seconds.keys()]).toEqual(['Load fonts', 'Make the pdf file', 'All']);
  expect(seconds.get('Load fonts')).toBeGreaterThanOrEqual(0.04);
  expect(seconds.get('Make the pdf file')).toBeLessThan(seconds.get('Load fonts') ?? 0);
  expect(seconds.get('All')).toBeGreaterThanOrEqual(0.045);
});

it('build says how long each part took, where that is asked for', async () => {
  const args = ['build', example, '-f', 'json', '-o', await newFolder(), '--quiet'];
  const { stderr } = await run([...args, '--timings']);
  const parts = [
    'Đọc tệp',
    'Kiểm tra',
    'Cộng số liệu',
    'Lập tệp json',
    'Việc khác khi lập văn bản',
    'Ghi tệp',
    'Cộng',
  ];
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +\d+,\d{3} giây$/, '')),
  ).toEqual(parts);
  expect((await run(args)).stderr).toBe('');
});
