import { link, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { exampleOfOneUnit, newFolder, run, writeTemplate } from '../support/run.ts';

const building = (out: string) => run(['build', base, '--format', 'md', '--out', out]);
const name = 'bao-cao-2023.md';

describe('a link where a report is to be', needs('a system other than Windows'), () => {
  it('stays, and what it leads to beside or below it is replaced', async () => {
    const out = await newFolder();
    await mkdir(join(out, 'kept'));
    await writeFile(join(out, 'kept', 'last.md'), 'earlier');
    await symlink(join('kept', 'last.md'), join(out, name));
    expect(await building(out)).toMatchObject({ status: 0 });
    expect((await lstat(join(out, name))).isSymbolicLink()).toBe(true);
    const elsewhere = await newFolder();
    await building(elsewhere);
    expect(await readFile(join(out, 'kept', 'last.md'))).toEqual(await readFile(join(elsewhere, name)));
    expect(await readdir(join(out, 'kept'))).toEqual(['last.md']);
  });

  it.each(['elsewhere.md', 'not-there.md'])('is refused when it leads away, to %s', async (target) => {
    const out = join(await newFolder(), 'out');
    await mkdir(out);
    const elsewhere = join(dirname(out), 'elsewhere.md');
    await writeFile(elsewhere, 'theirs');
    await symlink(join('..', target), join(out, name));
    const { status, stdout, stderr } = await building(out);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `lỗi: "${join(out, name)}": là lối tắt dẫn ra ngoài thư mục của nó (EOUTSIDE). Xóa lối tắt ấy; lệnh nào có -o thì ghi thẳng được vào nơi nó dẫn tới.\n`,
    );
    expect(await readFile(elsewhere, 'utf8')).toBe('theirs');
    expect(await readdir(out)).toEqual([name]);
    expect(await readdir(dirname(out))).toHaveLength(2);
  });

  it('and leads to no file, such as /dev/null, is written to', async () => {
    const folder = await newFolder();
    await symlink('/dev/null', join(folder, 'null'));
    for (const path of ['/dev/null', join(folder, 'null')]) {
      expect(await run(['validate', base, '-f', 'json', '-o', path])).toMatchObject({ status: 0 });
    }
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
    expect((await lstat(join(folder, 'null'))).isSymbolicLink()).toBe(true);
  });
});

it('what stands where a report is to be, and is no file, is reported', async () => {
  const out = await newFolder();
  await mkdir(join(out, name, 'x'), { recursive: true });
  expect((await building(out)).stderr).toMatch(
    /^lỗi: ".*bao-cao-2023\.md": là một thư mục \(EISDIR\)\. .*\n$/,
  );
  await writeFile(join(out, 'file'), 'theirs');
  expect((await building(join(out, 'file'))).stderr).toMatch(/^lỗi: .*\((?:ENOTDIR|EEXIST)\)\. .*\n$/);
  expect((await building(join(out, 'file', 'out'))).stderr).toMatch(/^lỗi: .*\(ENOTDIR\)\. .*\n$/);
  expect((await building(join(out, 'x'.repeat(300)))).stderr).toMatch(/^lỗi: .*\(ENAMETOOLONG\)\. .*\n$/);
  expect(await readFile(join(out, 'file'), 'utf8')).toBe('theirs');
  expect((await readdir(out)).sort()).toEqual([name, 'file']);
});

it.each([
  'nul.json',
  'AUX',
  'com1.txt',
  'báo cáo.',
  'con/found.json',
  'new/prn/found.json',
  'a: b.json',
  'x?/found.json',
])('no file or folder gets the name %s, which Windows lets none have', async (path) => {
  const folder = await newFolder();
  const { status, stderr } = await run(['validate', base, '-f', 'json', '-o', join(folder, path)]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/Windows không cho .* \(ERESERVED\)\. Chọn tên khác\.\n$/);
  expect(await readdir(folder)).toEqual([]);
});

describe('validate', () => {
  it('takes the name of a format for --output also where there is but one', async () => {
    const folder = await newFolder();
    for (const output of ['plain.json', 'json=named.json']) {
      await run(['validate', base, '-f', 'json', '-o', output], { workingFolder: folder });
    }
    expect((await readdir(folder)).sort()).toEqual(['named.json', 'plain.json']);
  });

  it('refuses --campaign where it would do nothing', async () => {
    const { status, stderr } = await run(['validate', base, '--campaign', base]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('đầu vào chuẩn (-)')]);
  });
});

describe('an output that would take the place of what is needed', () => {
  const validating = (campaign: string, ...args: string[]) =>
    run(['validate', campaign, '--allow-missing', ...args]);

  it('such as a file of the campaign, by whatever name, is refused before anything is written', async () => {
    const campaign = await exampleOfOneUnit();
    const linked = join(await newFolder(), 'linked.json');
    await symlink(join(campaign, 'host.yaml'), linked);
    const hard = join(campaign, 'hard.json');
    await link(join(campaign, 'review.yaml'), hard);
    await symlink('../review.yaml', join(campaign, 'submissions', 'a.json'));
    const submission = join(campaign, 'submissions', 'nghi-thuy.yaml');
    await writeFile(submission, `${await readFile(submission, 'utf8')}note: "x"   \n`);
    await writeTemplate(campaign, 'closing.hbs', '<p></p>');
    const template = join(campaign, 'templates', 'report', 'closing.hbs');
    const paths = [join(campaign, 'review.yaml'), join(campaign, 'host.yaml'), submission, template];
    const before = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    for (const output of [...paths, linked, hard, join(campaign, 'submissions', 'a.json')]) {
      for (const args of [[], ['--fix']]) {
        const { status, stdout, stderr } = await validating(campaign, '-f', 'json', '-o', output, ...args);
        expect([status, stdout, stderr]).toEqual([
          2,
          '',
          expect.stringMatching(/^lỗi: ".*" là tệp của kỳ tổng kết, .*\n$/),
        ]);
      }
    }
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(before);
  });

  it('such as host.yaml where there is none yet, is refused', async () => {
    const campaign = await exampleOfOneUnit();
    await rm(join(campaign, 'host.yaml'));
    expect((await validating(campaign, '-f', 'json', '-o', join(campaign, 'host.yaml'))).status).toBe(2);
    expect(await readdir(campaign)).not.toContain('host.yaml');
  });

  it('such as that of another format, is refused', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    const to = (one: string, other: string) =>
      validating(base, '-f', 'json,sarif', '-o', `json=${one}`, '-o', `sarif=${other}`);
    for (const other of [join(folder, 'a', 'x'), join(folder, 'b', 'x')]) {
      const { status, stderr } = await to(join(folder, 'a', 'x'), other);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^lỗi: Hai kết quả .*\n$/)]);
    }
    expect(await readdir(join(folder, 'a'))).toEqual([]);
    expect(await to('/dev/null', '/dev/null')).toMatchObject({ status: 0 });
    expect(await to(join(folder, 'a', 'x'), join(folder, 'a', 'y'))).toMatchObject({ status: 0 });
  });

  it('such as what a link among the reports leads to, is refused', async () => {
    const campaign = await exampleOfOneUnit();
    await mkdir(join(campaign, 'out'));
    await symlink('../review.yaml', join(campaign, 'out', name));
    const before = await readFile(join(campaign, 'review.yaml'), 'utf8');
    const { status, stderr } = await run(['build', campaign, '--allow-missing', '-f', 'md', '-q']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('là tệp của kỳ tổng kết')]);
    expect(await readFile(join(campaign, 'review.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['-f', 'json', '-o', 'a', '-o', 'b'],
    ['-f', 'json', '-o', 'a', '-o', 'a'],
    ['-f', 'json', '-o', 'json=a', '-o', 'b'],
    ['-f', 'json,sarif', '-o', 'json=a', '-o', 'sarif=b', '-o', 'json=c'],
  ])('or a second one for the same format, is refused: %s', async (...args) => {
    const folder = await newFolder();
    const { status, stderr } = await run(['validate', base, ...args], { workingFolder: folder });
    expect([status, stderr]).toEqual([
      2,
      'lỗi: Cách in "json" chỉ ghi ra một tệp, nhưng --output nêu cho nó hai tệp.\n',
    ]);
    const english = await run(['validate', base, ...args, '--lang', 'en'], { workingFolder: folder });
    expect([english.status, english.stderr]).toEqual([
      2,
      'error: The format "json" goes to one file, but --output gives it two.\n',
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['validate', '-f', 'json', '-o', ''],
    ['validate', '-f', 'json', '-o', 'json='],
    ['build', '-f', 'md', '-o', ''],
    ['status', '--remind', '-o', ' '],
  ])('or has no name, is refused: %s', async (command, ...args) => {
    const folder = await newFolder();
    const { status, stderr } = await run([command, base, ...args], { workingFolder: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining('cần có giá trị')]);
    expect(await readdir(folder)).toEqual([]);
  });
});
