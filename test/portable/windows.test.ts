import { copyFile, cp, mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLong, needs } from '../support/needs.ts';
import { madeZip, unpacked } from '../support/portable-program.ts';
import { ended } from '../support/program.ts';
import { newFolder } from '../support/run.ts';

const needed = needs(isLong ? 'other Nodes' : 'REVIEW_FAULTS=all', 'Wine 10');

/** What Windows' command processor splits and expands; Wine's expands "%" twice, which Windows' does not. */
const placed = "Tổng kết (ổ USB) & 'năm' !2026! ^";

/** Drive C of a Windows, and the program's folder on it. */
let drive: string;
let program: string;
let names: readonly string[];
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  if (needed.skip === true) return;
  const prefix = await newFolder();
  // No more of this machine's surroundings than Wine needs: paths have letters that only UTF-8 has.
  const { PATH, HOME } = process.env;
  environment = { PATH, HOME, LC_ALL: 'C.UTF-8', WINEPREFIX: prefix, WINEDEBUG: '-all' };
  expect(await ended(['wine', 'wineboot', '--init'], { env: environment })).toMatchObject({ status: 0 });
  drive = join(prefix, 'drive_c');
  program = join(drive, placed, 'review');
  names = await unpacked((await madeZip('win-x64')).bytes, join(drive, placed));
}, 240_000);

/** Runs a file of commands in Windows' command processor; what it prints goes through files, since Wine has no other pipes. */
async function ranCommands(folder: string, file: string, ...args: readonly string[]) {
  const [out, error] = [join(drive, 'printed.txt'), join(drive, 'errors.txt')];
  const [to, errorsTo] = [await open(out, 'w'), await open(error, 'w')];
  const { status } = await ended(['wine', 'cmd', '/c', file, ...args], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', to.fd, errorsTo.fd],
  });
  for (const file of [to, errorsTo]) await file.close();
  return { status, stdout: await readFile(out, 'utf8'), stderr: await readFile(error, 'utf8') };
}

/** Runs the program where it lies. */
const ran = (...args: readonly string[]) => ranCommands(program, 'review.cmd', ...args);

describe('the program on Windows', needed, () => {
  it('builds the example’s report in a folder with an odd name', async () => {
    expect(await ran('build', 'examples\\cua-lo-2023', '-f', 'all', '-q')).toMatchObject({ status: 0 });
    const built = await readdir(join(program, 'examples/cua-lo-2023/out'));
    expect(built.map((name) => name.replace(/.*\./, '')).sort()).toEqual([
      'docx',
      'html',
      'json',
      'md',
      'pdf',
      'xlsx',
    ]);
  });

  it('ends with the status of what it was asked for, and speaks Vietnamese', async () => {
    const { status, stderr } = await ran('validate', 'không có');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('lỗi: Không có tệp hay thư mục "không có".'),
    ]);
  });

  it('is found by its name where its folder is searched, also in quotation marks', async () => {
    const elsewhere = join(drive, 'elsewhere');
    await mkdir(elsewhere);
    await cp(program, join(drive, 'program'), { recursive: true });
    const lines = ['@echo off', 'set "PATH=C:\\program;%PATH%"', '"review" --version', ''];
    await writeFile(join(elsewhere, 'lines.cmd'), lines.join('\r\n'));
    const named = await ranCommands(elsewhere, 'lines.cmd');
    expect(named).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\r?\n$/) });
  });

  it('writes nothing under a name that Windows forbids, and says so', async () => {
    for (const name of ['con.txt', 'a?.txt', 'new:\\a.txt']) {
      const { status, stderr } = await ran('status', 'examples\\cua-lo-2023', '-o', `out\\${name}`);
      expect([status, stderr]).toEqual([2, expect.stringContaining('(ERESERVED). Chọn tên khác.')]);
    }
  });

  it('says that a drive which is not there is no place for a folder', async () => {
    const { status, stderr } = await ran('status', 'examples\\cua-lo-2023', '-o', 'Q:\\a\\b.txt');
    expect([status, stderr]).toEqual([2, expect.stringContaining('(ENOFOLDER)')]);
  });

  it('reads and writes where paths are longer than 260 characters, and names 255', async () => {
    const deep = Array.from({ length: 10 }, (_, index) => `Thư mục có tên rất dài số ${index}`);
    const campaign = join(drive, ...deep, 'kỳ');
    await cp(join(program, 'examples/xa-moc-khe-2025'), campaign, { recursive: true });
    const path = ['C:', ...deep, 'kỳ'].join('\\');
    expect(path.length).toBeGreaterThan(260);
    expect(await ran('build', path, '-q', '-f', 'md')).toMatchObject({ status: 0 });
    const long = `${'y'.repeat(251)}.txt`;
    expect(await ran('status', path, '-o', `${path}\\${long}`)).toMatchObject({ status: 0 });
    expect(await readdir(campaign)).toContain(long);
  });

  it('knows a campaign’s files by names in other capitals, and replaces none of them', async () => {
    const campaign = join(drive, 'Kỳ');
    await cp(join(program, 'examples/cua-lo-2023'), campaign, { recursive: true });
    await rename(join(campaign, 'submissions'), join(campaign, 'Submissions'));
    await rename(join(campaign, 'host.yaml'), join(campaign, 'HOST.yaml'));
    expect(await ran('validate', 'c:\\KỲ\\SUBMISSIONS\\nghi-tan.YAML')).toMatchObject({ status: 0 });
    const before = await readFile(join(campaign, 'HOST.yaml'), 'utf8');
    const { status, stderr } = await ran('status', 'C:\\Kỳ', '-o', 'C:\\KỲ\\Host.yaml');
    expect([status, stderr]).toEqual([2, expect.stringContaining('là tệp của kỳ tổng kết')]);
    expect(await readFile(join(campaign, 'HOST.yaml'), 'utf8')).toBe(before);
  });

  it('says what to do where it was started within the ZIP, which unpacks the starter alone', async () => {
    const alone = join(drive, 'alone');
    await mkdir(alone);
    for (const name of ['review.cmd', 'mo-cua-so-lenh.cmd']) {
      await copyFile(join(program, name), join(alone, name));
      const { status, stdout, stderr } = await ranCommands(alone, name);
      expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('Extract All')]);
    }
  });

  it('has starters and texts whose lines end as Windows’ do, the texts with a mark of their encoding', async () => {
    for (const name of ['review.cmd', 'mo-cua-so-lenh.cmd', 'ĐỌC TRƯỚC.txt', 'HƯỚNG DẪN.txt']) {
      expect(names).toContain(`review/${name}`);
      const text = await readFile(join(program, name), 'utf8');
      expect(text).not.toMatch(/(?<!\r)\n/);
      expect(text.startsWith('\ufeff')).toBe(name.endsWith('.txt'));
    }
  });

  it('is gone with its folder', async () => {
    const home = join(drive, 'users');
    const before = await readdir(home, { recursive: true });
    await ran('validate', 'examples\\cua-lo-2023');
    expect(await readdir(home, { recursive: true })).toEqual(before);
  });
});
