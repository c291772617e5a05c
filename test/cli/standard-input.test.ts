import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { example, run } from '../support/run.ts';

const submission = (edit: (text: string) => string) => async () => {
  const text = await readFile(join(example, 'submissions', 'nghi-thuy.yaml'), 'utf8');
  return new TextEncoder().encode(edit(text));
};

it('a submission from standard input is checked in the place of its unit’s', async () => {
  const readInput = submission((text) => text);
  expect(await run(['validate', '--campaign', example, '-'], { readInput })).toMatchObject({
    status: 0,
    stdout: 'Đã kiểm tra 1 tệp: không có lỗi.\n',
  });
});

it('findings name it <stdin>', async () => {
  const readInput = submission((text) => text.replace('year: 2023', 'year: 2022'));
  const { status, stdout } = await run(['validate', '-', '-f', 'json'], {
    readInput,
    workingFolder: example,
  });
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'wrong-year', file: '<stdin>', line: 4 }]);
});

it('goes alone', async () => {
  const readInput = submission((text) => text);
  for (const args of [
    ['-', '.'],
    ['-', '--fix'],
  ]) {
    expect(await run(['validate', ...args], { readInput, workingFolder: example })).toMatchObject({
      status: 2,
    });
  }
  expect(await run(['validate', '-', '--campaign', '/'], { readInput })).toMatchObject({ status: 2 });
});
