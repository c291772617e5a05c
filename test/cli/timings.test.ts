import { afterEach, expect, it, vi } from 'vitest';
import { Timings } from '../../src/cli/timings.ts';
import { cli as english } from '../../src/words/en/cli.ts';
import { example, newFolder, run } from '../support/run.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('a part is measured without the parts that stand within it, and all parts together', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const timings = new Timings();
  await timings.timed('pdf', async () => {
    vi.advanceTimersByTime(5);
    await timings.timed('fonts', () => vi.advanceTimersByTime(40));
  });
  expect(timings.lines(english).map((line) => line.replace(/ {2,}/, ': '))).toEqual([
    'Load fonts: 0.040 s',
    'Make the pdf file: 0.005 s',
    'All: 0.045 s',
  ]);
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
