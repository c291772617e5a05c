import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ended, nodeAndProgram } from '../support/program.ts';
import { example, newFolder, run } from '../support/run.ts';

/** Fails as only a bug would, with a message that quotes a submission. */
const faulty = (): string => {
  throw new TypeError('Nguyễn Văn A, /home/van-thu/ky-2023');
};

it('a bug is reported in one line, its details in a file that holds nothing of the campaign', async () => {
  const temporaryFolder = await newFolder();
  const result = await run(['validate', example, '--max-findings=7'], { today: faulty, temporaryFolder });
  const [name = ''] = await readdir(temporaryFolder);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  expect(result.stderr).toContain(join(temporaryFolder, name));
  const report = await readFile(join(temporaryFolder, name), 'utf8');
  expect(report).toMatch(/^review \d+\.\d+\.\d+, Node \d+/);
  expect(report).toContain('review validate --max-findings\n');
  expect(report).toContain('TypeError');
  expect(report).toMatch(/ at /);
  expect(report).not.toMatch(/Nguyễn|van-thu|cua-lo|=7/);
  expect(report).not.toContain(tmpdir());
  for (const line of report.split('\n')) expect(line).not.toMatch(/(?:^|[\s(])\/(?!…)/);
});

it('--debug prints the details as well', async () => {
  const temporaryFolder = await newFolder();
  const result = await run(['--debug', 'validate', example], { today: faulty, temporaryFolder });
  expect(result.status).toBe(2);
  expect(result.stderr).toMatch(/TypeError: Nguyễn Văn A.*\n\s+at /);
});

it('where there is no folder for the details, they follow, and none is made', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'file'), '');
  for (const temporaryFolder of [join(folder, 'missing'), join(folder, 'file'), join(folder, '\0')]) {
    const result = await run(['validate', example], { today: faulty, temporaryFolder });
    const [line, version, command, kind, ...frames] = result.stderr.trimEnd().split('\n');
    expect([result.status, version, command, kind]).toEqual([
      2,
      expect.stringMatching(/^review \d/),
      'review validate',
      'TypeError',
    ]);
    expect(line).toMatch(/^lỗi: Chương trình gặp lỗi của chính nó\..* dưới đây .*:$/);
    for (const frame of frames) expect(frame).toMatch(/^ +at /);
    expect(result.stderr).not.toContain('Nguyễn');
  }
  expect(await readdir(folder)).toEqual(['file']);
});

it.each(['throw new TypeError', 'Promise.reject'])(
  'a bug where nobody waits for one is reported so, too: %s',
  async (how) => {
    const folder = await newFolder();
    const fault = join(folder, 'fault.cjs');
    await writeFile(
      fault,
      `const { write } = process.stdout;
    process.stdout.write = (...args) => {
      process.nextTick(() => { ${how}(new TypeError('Nguyễn Văn A')); });
      return write.apply(process.stdout, args);
    };`,
    );
    const temporary = join(folder, 'tmp');
    await mkdir(temporary);
    const { status, stderr } = await ended([...nodeAndProgram('--require', fault), 'validate', example], {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    });
    const [name = ''] = await readdir(temporary);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(join(temporary, name));
    expect(await readFile(join(temporary, name), 'utf8')).not.toContain('Nguyễn');
  },
);
