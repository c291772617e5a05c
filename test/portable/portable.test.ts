import { execFileSync } from 'node:child_process';
import { chmod, cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLong, needs } from '../support/needs.ts';
import { madeZip, unpacked } from '../support/portable-program.ts';
import { ended } from '../support/program.ts';
import { newFolder } from '../support/run.ts';

/** Letters that only UTF-8 has, and what shells split and expand. */
const placed = "Tổng kết (ổ USB) $HOME & 'năm'";

/** A folder with nothing in it but the ZIP's files, and the libraries that the system lends any program. */
let bare: string;
let names: readonly string[];
let zip: Awaited<ReturnType<typeof madeZip>>;

beforeAll(async () => {
  if (!isLong || needs('other Nodes', 'network namespaces').skip === true) return;
  bare = await newFolder();
  zip = await madeZip('linux-x64');
  names = await unpacked(zip.bytes, join(bare, placed));
  const programs = ['review', 'node/node'].map((one) => join(bare, placed, 'review', one));
  for (const one of programs) await chmod(one, 0o755);
  await cp('/bin/sh', join(bare, 'bin/sh'), { dereference: true });
  for (const library of librariesOf([...programs.slice(1), '/bin/sh'])) {
    await cp(library, join(bare, library), { dereference: true });
  }
}, 240_000);

/** What a program is loaded with, by the system's own word. */
function librariesOf(programs: readonly string[]): ReadonlySet<string> {
  const listed = programs.flatMap((one) => execFileSync('ldd', [one], { encoding: 'utf8' }).split('\n'));
  return new Set(listed.flatMap((line) => line.match(/\/\S+(?= \(0x)/)?.[0] ?? []));
}

/** Runs the program in the bare folder: no other file, no network, no variable of the surroundings. */
function runBare(...args: readonly string[]) {
  const program = `/${placed}/review/review`;
  return ended(
    ['/usr/bin/unshare', '--map-root-user', '--net', `--root=${bare}`, '--wd=/', program, ...args],
    { env: { PATH: '' } },
  );
}

describe(
  'the program as an office takes it',
  needs(isLong ? 'other Nodes' : 'REVIEW_FAULTS=all', 'network namespaces'),
  () => {
    it('builds the example’s report where there is nothing else', async () => {
      const campaign = `/${placed}/review/examples/cua-lo-2023`;
      expect(await runBare('build', campaign, '-f', 'all', '-q')).toMatchObject({ status: 0, stderr: '' });
      const [record, ...built] = (await readdir(join(bare, campaign, 'out'))).sort();
      expect(record).toBe('.review-build.json');
      expect(built.map((one) => one.replace(/.*\./, '')).sort()).toEqual([
        'docx',
        'html',
        'json',
        'md',
        'pdf',
        'xlsx',
      ]);
      const pdf = await readFile(join(bare, campaign, 'out/bao-cao-2023.pdf'), 'latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
    });

    it('opens a campaign and examines itself', async () => {
      const campaign = `/${placed}/đợt mới`;
      const asked = [
        '--host',
        'UBND xã Minh Họa',
        '--year',
        '2026',
        '--preset',
        'co-ban',
        '--unit',
        'Thôn Một',
      ];
      const { status, stderr } = await runBare('init', campaign, ...asked);
      expect([status, stderr]).toEqual([0, '']);
      const examined = await runBare('doctor', `/${placed}/review/examples/xa-moc-khe-2025`);
      expect(examined).toMatchObject({ status: 0 });
    });

    it('is the same ZIP, byte for byte, when it is made again', async () => {
      expect(zip.printed).toMatch(/review-\d+\.\d+\.\d+-linux-x64\.zip \(\d+\.\d MB\)\n$/);
      expect((await madeZip('linux-x64')).bytes.equals(zip.bytes)).toBe(true);
    });

    it('holds what is to be read first, and no file that Windows can’t have', () => {
      expect(names).toEqual(expect.arrayContaining(['review/ĐỌC TRƯỚC.txt', 'review/HƯỚNG DẪN.txt']));
      for (const name of names) {
        for (const part of name.split('/')) {
          expect(part).not.toMatch(/[<>:"\\|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        }
        expect(`C:\\Users\\Người dùng có tên khá dài\\Documents\\${name}`.length).toBeLessThan(260);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    });
  },
);
