import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import comparisonSchema from '../../schemas/comparison.schema.json' with { type: 'json' };
import revisionsSchema from '../../schemas/revisions.schema.json' with { type: 'json' };
import { base } from '../support/base-campaign.ts';
import { committed, git } from '../support/git.ts';
import { needs } from '../support/needs.ts';
import { edit, newFolder, run } from '../support/run.ts';

let folder: string;
const diff = (...args: string[]) => run(['diff', ...args], { workingFolder: folder });

/** Two copies of a campaign, in one of which a figure is another. */
beforeAll(async () => {
  folder = await newFolder();
  for (const name of ['a', 'b']) await cp(base, join(folder, name), { recursive: true });
  await edit(join(folder, 'b'), { 'submissions/phuong-an.yaml': [['actual: 12', 'actual: 13']] });
});

const validates = (schema: object, text: string) =>
  new Ajv2020({ strict: false }).validate(schema, JSON.parse(text));

describe('review diff', () => {
  it('prints what differs between two folders', async () => {
    const { status, stdout, stderr } = await diff('a', 'b');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^BẢNG SO SÁNH: Năm 2023: b so với a\n/);
    expect(stdout).toMatch(/Phường An +12 +13 +\+1/);
  });

  it('ends with 1 where both sides differ, if it is asked to', async () => {
    expect((await diff('a', 'b', '--exit-code')).status).toBe(1);
    await cp(join(folder, 'a'), join(folder, 'same'), { recursive: true });
    expect(await diff('a', 'same', '--exit-code')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Không có gì khác nhau.'),
    });
  });

  it('is for machines as its schema says', async () => {
    const { stdout } = await diff('a', 'b', '-f', 'json', '--only', 'indicators,units');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, isDifferent: true, ratings: null });
    expect(validates(comparisonSchema, stdout)).toBe(true);
  });

  it('goes to files for Word and browsers, which load nothing', async () => {
    expect(await diff('a', 'b', '-f', 'docx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('-o tên-tệp.docx'),
    });
    const [page, word] = [join(folder, 'x.html'), join(folder, 'x.docx')];
    expect(await diff('a', 'b', '-f', 'html', '-o', page)).toEqual({
      status: 0,
      stdout: `${page}\n`,
      stderr: '',
    });
    const text = await readFile(page, 'utf8');
    expect(text).toContain('Content-Security-Policy');
    expect(text).toContain('BẢNG SO SÁNH');
    expect((await diff('a', 'b', '-f', 'docx', '-o', word)).status).toBe(0);
    expect((await readFile(word)).subarray(0, 2).toString()).toBe('PK');
    expect(await diff('a', 'b', '-f', 'json', '-o', 'a/review.yaml')).toMatchObject({ status: 2 });
  });

  it('refuses what it cannot compare', async () => {
    const flaws = await Promise.all([
      diff('a'),
      diff('a', 'a'),
      diff('a', 'none'),
      diff('a', 'b', '--only', 'figures'),
      diff('a', 'b', '--unit', 'phuong-on'),
      diff('a', 'b', '--since', 'HEAD'),
      diff('a', 'b', '--revisions', 'phuong-an'),
      diff('a', '--since', 'HEAD'),
    ]);
    expect(flaws.map(({ status }) => status)).toEqual(flaws.map(() => 2));
    expect(flaws.map(({ stderr }) => stderr.replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('Cần hai thư mục'),
      expect.stringContaining('Hai thư mục là một kỳ tổng kết'),
      expect.stringContaining('none'),
      expect.stringContaining('figures'),
      expect.stringContaining('Có phải ý là "phuong-an"?'),
      expect.stringContaining('Với --since chỉ ghi một thư mục.'),
      expect.stringContaining('Với --revisions chỉ ghi một thư mục.'),
      expect.stringContaining('không nằm trong kho git nào'),
    ]);
    await edit(join(folder, 'same'), { 'review.yaml': [['year: 2023', 'year: hai']] });
    expect(await diff('a', 'same')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('review.yaml của same còn lỗi'),
    });
  });

  it('holds a unit’s latest revision against the one before', async () => {
    const path = join(folder, 'b', 'submissions');
    await cp(join(path, 'phuong-an.yaml'), join(path, 'phuong-an-2.yaml'));
    await edit(join(folder, 'b'), {
      'submissions/phuong-an-2.yaml': [
        ['unit: phuong-an', 'unit: phuong-an\nrevision: 2\ncorrectionReason: cộng nhầm'],
        ['actual: 13', 'actual: 11'],
      ],
    });
    const { stdout } = await diff('b', '--revisions', 'phuong-an');
    expect(stdout).toContain('Phường An: bản 2 so với bản 1');
    expect(stdout).toContain('Lý do điều chỉnh: cộng nhầm');
    expect(stdout).toMatch(/Thực hiện +13 +11 +submissions\/phuong-an-2\.yaml:\d+/);
    expect(
      validates(revisionsSchema, (await diff('b', '--revisions', 'phuong-an', '-f', 'json')).stdout),
    ).toBe(true);
    await rm(join(path, 'phuong-an-2.yaml'));
  });
});

describe('review diff --since', needs('git'), () => {
  it('holds a folder against what git has of it', async () => {
    const top = await newFolder();
    const campaign = join(top, 'ky', 'xã Thử');
    git(top, 'init', '--quiet', '--initial-branch=main');
    committed(top, { 'README.md': 'x' });
    await cp(base, campaign, { recursive: true });
    committed(top, {});
    const since = (revision: string) => run(['diff', '--since', revision], { workingFolder: campaign });
    expect((await since('HEAD')).stdout).toContain('Không có gì khác nhau.');
    await edit(campaign, { 'submissions/phuong-an.yaml': [['actual: 12', 'actual: 13']] });
    const { status, stdout } = await since('main');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('xã Thử so với xã Thử@main'),
    });
    expect(stdout).toMatch(/Phường An +12 +13 +\+1/);
    expect(await since('HEAD~1')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Ở bản ghi HEAD~1 chưa có ky/xã Thử/review.yaml.'),
    });
    expect(await since('nope')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Không có bản ghi git "nope"'),
    });
  });
});
