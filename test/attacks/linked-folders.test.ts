import { execFileSync } from 'node:child_process';
import { cp, lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { writeTemplate } from '../support/run.ts';
import { survived } from '../support/survived.ts';

let campaign = '';
let outside = '';

beforeEach(async () => {
  campaign = await baseCampaign();
  outside = join(dirname(campaign), 'outside');
});

/** Moves a folder of the campaign out of it, and leaves a link to it. */
async function movedOut(name: string): Promise<void> {
  await mkdir(join(campaign, name), { recursive: true });
  await rename(join(campaign, name), outside);
  await symlink(outside, join(campaign, name));
}

describe('a folder that is a link out of the campaign', needs('a system other than Windows'), () => {
  it('holds no submissions, and none is rewritten there', async () => {
    await movedOut('submissions');
    const file = join(outside, 'phuong-an.yaml');
    await writeFile(file, `${await readFile(file, 'utf8')}note: "xyzzy"   \n`);
    const before = await readFile(file, 'utf8');
    const { status, stdout } = await survived(['validate', campaign]);
    expect(status).toBe(1);
    expect(stdout).toContain('submissions:1:1 lỗi [file-outside]');
    expect(stdout).not.toMatch(/\[submission-missing\]|phuong-an\.yaml/);
    const named = join(campaign, 'submissions', 'phuong-an.yaml');
    for (const args of [
      ['validate', '--fix', campaign],
      ['validate', '--fix', named],
      ['validate', named],
      ['format', campaign],
      ['format', '--check', campaign],
      ['format', named],
      ['doctor', campaign],
      ['build', campaign, '-f', 'json'],
      ['init', join(dirname(campaign), 'next'), '--from', campaign],
      ['status', campaign],
    ]) {
      const result = await survived(args);
      expect(result.stdout + result.stderr).not.toContain('xyzzy');
      expect([args, result.status]).not.toEqual([args, 0]);
    }
    expect(await readFile(file, 'utf8')).toBe(before);
    expect((await survived(['format', campaign])).stderr).toMatch(/submissions: .*ngoài.*\n/);
    expect((await survived(['doctor', campaign])).stdout).toContain('[!!] Kỳ tổng kết: submissions: ');
    const review = join(campaign, 'review.yaml');
    expect(await survived(['format', review])).toMatchObject({ status: 0, stderr: '' });
  });

  it('or no file is not carried over by init, which says so', async () => {
    await writeTemplate(campaign, 'closing.hbs', '<p>xyzzy</p>');
    const templates = join(campaign, 'templates', 'report');
    await mkdir(join(campaign, 'parts'));
    await writeFile(join(campaign, 'parts', 'own.hbs'), '<p>own</p>');
    await symlink('../../parts', join(templates, 'letterhead'));
    await symlink('..', join(campaign, 'parts', 'round'));
    await writeFile(outside, 'xyzzy');
    await symlink(outside, join(templates, 'awards.hbs'));
    await symlink('not-there', join(templates, 'gone.hbs'));
    execFileSync('mkfifo', [join(templates, 'pipe.hbs')]);
    const next = join(dirname(campaign), 'next');
    const { status, stderr } = await survived(['init', next, '--from', campaign]);
    const carried = await readdir(join(next, 'templates', 'report'));
    expect([status, carried.sort()]).toEqual([0, ['closing.hbs', 'letterhead']]);
    expect(await readdir(join(next, 'templates', 'report', 'letterhead'))).toEqual(['own.hbs']);
    expect(stderr.match(/[\w.-]+(?=" dẫn ra ngoài)/g)).toEqual([
      'awards.hbs',
      'gone.hbs',
      'round',
      'pipe.hbs',
    ]);
  });

  it.each(['templates', 'templates/report', 'templates/report/letterhead'])(
    'holds no templates: %s',
    async (name) => {
      await writeTemplate(campaign, 'closing.hbs', '<p>xyzzy</p>');
      await mkdir(join(campaign, 'templates/report/letterhead'));
      await writeFile(join(campaign, 'templates/report/letterhead/own.hbs'), '<p>xyzzy</p>');
      await movedOut(name);
      const { status, stderr } = await survived(['build', campaign, '-f', 'md']);
      expect([status, stderr]).toEqual([1, expect.stringContaining('[template-outside]')]);
      expect(stderr).not.toContain('xyzzy');
    },
  );

  it('holds no fonts', async () => {
    await movedOut('fonts');
    await writeFile(join(outside, 'a.ttf'), '');
    const review = join(campaign, 'review.yaml');
    const fonts =
      'fonts: { regular: fonts/a.ttf, bold: fonts/a.ttf, italic: fonts/a.ttf, boldItalic: fonts/a.ttf }';
    await writeFile(review, (await readFile(review, 'utf8')).replace('documents:', `documents:\n  ${fonts}`));
    const { status, stderr } = await survived(['build', campaign, '-f', 'docx']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[font-outside]')]);
  });

  it('takes no reports, though what it leads to does', async () => {
    await movedOut('out');
    const out = join(campaign, 'out');
    for (const args of [
      ['build', campaign, '-f', 'json'],
      ['build', campaign, '-f', 'json', '-o', out],
      ['build', campaign, '-f', 'json', '-o', join(out, 'a', 'b')],
      ['validate', campaign, '-f', 'json', '-o', join(out, 'x.json')],
    ]) {
      const { status, stderr } = await survived(args);
      expect([args, status, stderr]).toEqual([
        args,
        2,
        expect.stringMatching(/^lỗi: ".*\/out": là lối tắt .*\(EOUTSIDE\)\. .*\n$/),
      ]);
    }
    expect((await survived(['doctor', campaign])).stdout).toContain('(EOUTSIDE)');
    expect(await readdir(outside)).toEqual([]);
    expect(await survived(['build', campaign, '-f', 'json', '-o', outside])).toMatchObject({ status: 0 });
    expect(await readdir(outside)).toEqual(['.review-build.json', 'bao-cao-2023.json']);
  });

  it.each(['forms', 'schemas', '.vscode', 'submissions'])('is not opened by init: %s', async (name) => {
    await movedOut(name);
    const before = await readdir(outside);
    const { status, stderr } = await survived(['init', campaign]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('(EOUTSIDE)')]);
    expect(await readdir(outside)).toEqual(before);
  });
});

describe('a link', needs('a system other than Windows'), () => {
  it('to another folder of the campaign is followed', async () => {
    await rename(join(campaign, 'submissions'), join(campaign, 'received'));
    await symlink('received', join(campaign, 'submissions'));
    await mkdir(join(campaign, 'our-templates'));
    await writeFile(join(campaign, 'our-templates', 'closing.hbs'), '<p>xyzzy</p>');
    await mkdir(join(campaign, 'templates'));
    await symlink('../our-templates', join(campaign, 'templates', 'report'));
    await mkdir(join(campaign, 'reports'));
    await symlink('reports', join(campaign, 'out'));
    expect(await survived(['build', campaign, '-f', 'md'])).toMatchObject({ status: 0 });
    expect(await readFile(join(campaign, 'reports', 'bao-cao-2023.md'), 'utf8')).toContain('xyzzy');
    await writeFile(join(campaign, 'received', 'phuong-an.yaml'), 'unit: phuong-an   \nyear: 2023\n');
    await survived(['validate', '--fix', campaign]);
    expect(await readFile(join(campaign, 'received', 'phuong-an.yaml'), 'utf8')).toContain('phuong-an\n');
  });

  it('to a file in another folder of the campaign stays, and what it leads to is rewritten', async () => {
    const file = join(campaign, 'received', 'phuong-an.yaml');
    const named = join(campaign, 'submissions', 'phuong-an.yaml');
    await mkdir(dirname(file));
    await rename(named, file);
    await symlink('../received/phuong-an.yaml', named);
    const text = await readFile(file, 'utf8');
    for (const args of [
      ['validate', '--fix', campaign],
      ['format', campaign],
    ]) {
      const untidy = `\ufeff${text.replace('unit: ', 'unit:   ')}`;
      await writeFile(file, untidy);
      expect(await survived(args)).toMatchObject({ status: 0 });
      expect(await readFile(file, 'utf8')).not.toBe(untidy);
    }
    await mkdir(join(campaign, 'out'));
    await mkdir(join(campaign, 'reports'));
    await writeFile(join(campaign, 'reports', 'last.json'), '');
    await symlink('../reports/last.json', join(campaign, 'out', 'bao-cao-2023.json'));
    expect(await survived(['build', campaign, '-f', 'json'])).toMatchObject({ status: 0 });
    expect(await readFile(join(campaign, 'reports', 'last.json'), 'utf8')).not.toBe('');
    for (const link of [named, join(campaign, 'out', 'bao-cao-2023.json')]) {
      expect((await lstat(link)).isSymbolicLink()).toBe(true);
    }
  });

  it('to a file outside the campaign is not written through', async () => {
    await writeFile(outside, 'theirs');
    await mkdir(join(campaign, 'out'));
    for (const target of [outside, join(dirname(campaign), 'not-there.json')]) {
      const link = join(campaign, 'out', 'bao-cao-2023.json');
      await rm(link, { force: true });
      await symlink(target, link);
      const { status, stderr } = await survived(['build', campaign, '-f', 'json']);
      expect([status, stderr]).toEqual([2, expect.stringContaining('(EOUTSIDE)')]);
    }
    expect(await readFile(outside, 'utf8')).toBe('theirs');
    expect(await readdir(dirname(campaign))).not.toContain('not-there.json');
  });

  it('above the campaign, or to it, is none of its own', async () => {
    await rename(campaign, outside);
    await symlink(outside, campaign);
    const above = join(dirname(campaign), 'above');
    await symlink(dirname(campaign), above);
    for (const folder of [campaign, join(above, 'campaign'), join(above, 'outside')]) {
      await rm(join(outside, 'out'), { recursive: true, force: true });
      expect(await survived(['build', folder, '-f', 'json'])).toMatchObject({ status: 0, stderr: '' });
      expect(await survived(['validate', '--fix', folder])).toMatchObject({ status: 0 });
      expect(await survived(['init', folder])).toMatchObject({ status: 0 });
    }
    const { stdout } = await survived(['validate', campaign, join(above, 'campaign'), outside]);
    expect(stdout).toBe('Đã kiểm tra 4 tệp: không có lỗi.\n');
  });

  it('to a submission beside it does not count it twice', async () => {
    await symlink('phuong-an.yaml', join(campaign, 'submissions', 'lien-ket.yaml'));
    expect((await survived(['validate', campaign])).stdout).toBe('Đã kiểm tra 4 tệp: không có lỗi.\n');
    // A copy does.
    await cp(join(campaign, 'submissions', 'phuong-an.yaml'), join(campaign, 'submissions', 'ban-sao.yaml'));
    expect((await survived(['validate', campaign])).stdout).toContain('[submission-duplicate]');
  });
});
