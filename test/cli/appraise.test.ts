import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { base, baseCampaign } from '../support/base-campaign.ts';
import { boardSheet, cellsOfSheet } from '../support/board-sheet.ts';
import { filledByExcelJs } from '../support/filled-form.ts';
import { filesOf } from '../support/memory-world.ts';
import { newFolder, run } from '../support/run.ts';

const appraising = (root: string, ...args: string[]) =>
  run(['appraise', ...args, '--campaign', root], { workingFolder: root, today: () => '2023-12-05' });

const sheetOfBase = boardSheet(filesOf(base));

/** The path of a sheet of the base campaign in which somebody has typed. */
async function typedSheet(typed: Readonly<Record<string, number | string>>): Promise<string> {
  const sheet = await sheetOfBase;
  const path = join(await newFolder(), 'phieu.xlsx');
  await writeFile(path, await filledByExcelJs(sheet, cellsOfSheet(sheet, typed)));
  return path;
}

const hostOf = async (root: string) => readFile(join(root, 'host.yaml'), 'utf8').catch(() => null);

describe('review appraise', () => {
  it('shows what it would write, writes it, and finds it there the second time', async () => {
    const root = await baseCampaign();
    const before = await hostOf(root);
    const path = await typedSheet({
      'ratings.units.phuong-an.an-ninh.level': 'chưa đạt',
      'ratings.units.phuong-an.an-ninh.reason': 'Còn vụ việc kéo dài',
    });
    const looked = await appraising(root, path, '--dry-run');
    expect([looked.status, await hostOf(root)]).toEqual([0, before]);
    expect(looked.stdout).toMatch(/chưa đạt +Còn vụ việc/);
    const written = await appraising(root, path);
    expect(written.status).toBe(0);
    expect(written.stderr).toContain('Đã ghi vào host.yaml: 1 kết quả mới.');
    const host = await hostOf(root);
    expect(parse(host ?? '').ratings.units['phuong-an']['an-ninh']).toEqual({
      level: 'chua-dat',
      reason: 'Còn vụ việc kéo dài',
    });
    const again = await appraising(root, path);
    expect([again.status, await hostOf(root)]).toEqual([0, host]);
    expect(again.stderr).toContain('1 kết quả đã có từ trước.');
  });

  it('writes nothing where one cell is wrong, nor where the campaign’s rules find an error', async () => {
    const root = await baseCampaign();
    const before = 'year: 2023\n';
    await writeFile(join(root, 'host.yaml'), before);
    const wrong = await typedSheet({
      'ratings.units.phuong-an.an-ninh.level': 'đạt',
      'ratings.units.phuong-binh.an-ninh.level': 'giỏi',
    });
    const refused = await appraising(root, wrong);
    expect([refused.status, await hostOf(root)]).toEqual([1, before]);
    expect(refused.stdout).toContain('ghi "giỏi"');
    const contradicting = await typedSheet({
      'ratings.units.phuong-an.quoc-phong.level': 'tốt',
      'ratings.units.phuong-an.quoc-phong.score': 1,
    });
    const found = await appraising(root, contradicting, '-f', 'json');
    expect([found.status, await hostOf(root)]).toEqual([1, before]);
    expect(JSON.parse(found.stdout).findings).toMatchObject([
      { code: 'rating-contradiction', cell: expect.stringMatching(/^phieu\.xlsx, Phụ lục.*![A-Z]+\d+$/) },
    ]);
  });

  it('says what a file is that is no sheet', async () => {
    const root = await baseCampaign();
    const folder = await newFolder();
    const paths = ['van-ban.pdf', 'rong.xlsx', 'hong.xlsx'].map((name) => join(folder, name));
    const contents = ['%PDF-1.7', '', 'PK\u0003\u0004'];
    await Promise.all(paths.map((path, index) => writeFile(path, contents[index] ?? '')));
    const { status, stdout } = await appraising(root, ...paths, '-f', 'json');
    expect(status).toBe(1);
    const reasons = JSON.parse(stdout).findings.map(({ args }: { args: { reason: string } }) => args.reason);
    expect(new Set(reasons)).toEqual(new Set(['other-file', 'empty', 'broken']));
  });

  it('takes no sheet while review.yaml has errors, nor into a host.yaml that can’t be read', async () => {
    const root = await baseCampaign();
    const path = await typedSheet({ 'ratings.units.phuong-an.an-ninh.level': 'đạt' });
    await writeFile(join(root, 'host.yaml'), 'year: [\n');
    const unread = await appraising(root, path);
    expect([unread.status, unread.stderr]).toEqual([2, expect.stringContaining('host.yaml còn lỗi')]);
    await writeFile(join(root, 'review.yaml'), 'year: 2023\n');
    const broken = await appraising(root, path);
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining('review.yaml còn lỗi')]);
  });
});
