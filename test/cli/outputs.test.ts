import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, newFolder, run } from '../support/run.ts';

const building = (out: string) => run(['build', example, '--format', 'md', '--out', out]);
const name = 'bao-cao-2023.md';

describe.skipIf(process.platform === 'win32')('a link where a report is to be', () => {
  it('stays, and what it leads to beside or below it is replaced', async () => {
    const out = await newFolder();
    await mkdir(join(out, 'kept'));
    await writeFile(join(out, 'kept', 'last.md'), 'earlier');
    await symlink(join('kept', 'last.md'), join(out, name));
    expect(await building(out)).toMatchObject({ status: 0 });
    expect((await lstat(join(out, name))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(out, 'kept', 'last.md'), 'utf8')).toMatch(/^\*\*|^</m);
    expect(await readdir(join(out, 'kept'))).toEqual(['last.md']);
  });

  it.each(['elsewhere.md', 'not-there.md'])('is refused when it leads away, to %s', async (target) => {
    const out = join(await newFolder(), 'out');
    await mkdir(out);
    const elsewhere = join(dirname(out), 'elsewhere.md');
    await writeFile(elsewhere, 'theirs');
    await symlink(join('..', target), join(out, name));
    const { status, printed, complained } = await building(out);
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toBe(
      `lỗi: "${join(out, name)}": là lối tắt dẫn ra ngoài thư mục của nó (EOUTSIDE). Xóa lối tắt ấy, hoặc ghi thẳng vào nơi nó dẫn tới bằng -o.\n`,
    );
    expect(await readFile(elsewhere, 'utf8')).toBe('theirs');
    expect(await readdir(out)).toEqual([name]);
    expect(await readdir(dirname(out))).toHaveLength(2);
  });

  it('and leads to no file, such as /dev/null, is written to', async () => {
    const folder = await newFolder();
    await symlink('/dev/null', join(folder, 'null'));
    for (const path of ['/dev/null', join(folder, 'null')]) {
      expect(await run(['validate', example, '-f', 'json', '-o', path])).toMatchObject({ status: 0 });
    }
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
    expect((await lstat(join(folder, 'null'))).isSymbolicLink()).toBe(true);
  });
});

it('what stands where a report is to be, and is no file, is told', async () => {
  const out = await newFolder();
  await mkdir(join(out, name, 'x'), { recursive: true });
  expect((await building(out)).complained).toMatch(
    /^lỗi: ".*bao-cao-2023\.md": là một thư mục \(EISDIR\)\. .*\n$/,
  );
  await writeFile(join(out, 'file'), 'theirs');
  expect((await building(join(out, 'file'))).complained).toMatch(/^lỗi: .*\((?:ENOTDIR|EEXIST)\)\. .*\n$/);
  expect((await building(join(out, 'file', 'out'))).complained).toMatch(/^lỗi: .*\(ENOTDIR\)\. .*\n$/);
  expect((await building(join(out, 'x'.repeat(300)))).complained).toMatch(/^lỗi: .*\(ENAMETOOLONG\)\. .*\n$/);
  expect(await readFile(join(out, 'file'), 'utf8')).toBe('theirs');
  expect((await readdir(out)).sort()).toEqual([name, 'file']);
});

describe('validate', () => {
  it('takes the name of a format for --output also where there is but one', async () => {
    const folder = await newFolder();
    for (const output of ['plain.json', 'json=named.json']) {
      await run(['validate', example, '-f', 'json', '-o', output], { workingFolder: folder });
    }
    expect((await readdir(folder)).sort()).toEqual(['named.json', 'plain.json']);
  });

  it('refuses --campaign where it would do nothing', async () => {
    const { status, complained } = await run(['validate', example, '--campaign', example]);
    expect([status, complained]).toEqual([2, expect.stringContaining('đầu vào chuẩn (-)')]);
  });
});
