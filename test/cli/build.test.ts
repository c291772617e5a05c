import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { readPdf } from '../support/pdf.ts';
import { edit, newFolder, run } from '../support/run.ts';
import { formulasIn, workbookIn } from '../support/tables.ts';

describe('review build', () => {
  it('writes nothing with errors, and leaves an earlier report as it was', async () => {
    const campaign = await baseCampaign({ 'submissions/phuong-an.yaml': [['year: 2023', 'year: 2022']] });
    await mkdir(join(campaign, 'out'));
    await writeFile(join(campaign, 'out', 'bao-cao-2023.pdf'), 'earlier');
    const result = await run(['build', campaign]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('submissions/phuong-an.yaml:2:7');
    expect(await readdir(join(campaign, 'out'))).toEqual(['bao-cao-2023.pdf']);
    expect(await readFile(join(campaign, 'out', 'bao-cao-2023.pdf'), 'utf8')).toBe('earlier');
  });

  it('keeps the earlier report when the disk fails half-way', async () => {
    const campaign = await baseCampaign();
    const out = join(campaign, 'out');
    await mkdir(out);
    await writeFile(join(out, 'bao-cao-2023.md'), 'earlier');
    await mkdir(join(out, 'bao-cao-2023.json', 'in-the-way'), { recursive: true });
    expect(await run(['build', campaign, '-f', 'json,md'])).toMatchObject({ status: 2, stdout: '' });
    expect(await readFile(join(out, 'bao-cao-2023.md'), 'utf8')).toBe('earlier');
    expect((await readdir(out)).sort()).toEqual(['bao-cao-2023.json', 'bao-cao-2023.md']);
  });

  it('makes a PDF of the campaign in the folder given or above it, and names it', async () => {
    const campaign = await baseCampaign();
    const result = await run(['build'], { workingFolder: join(campaign, 'submissions') });
    const pdf = join(campaign, 'out', 'bao-cao-2023.pdf');
    expect(result).toEqual({ status: 0, stdout: `${pdf}\n`, stderr: '' });
    expect((await readPdf(pdf)).pages.length).toBeGreaterThan(1);
  });

  it('makes the kind of document that is asked for, of those that there are', async () => {
    const campaign = await baseCampaign();
    const file = join(campaign, 'out', 'bao-cao-2023.json');
    expect(await run(['build', campaign, '-f', 'json', '--document', 'report'])).toMatchObject({
      status: 0,
      stdout: `${file}\n`,
    });
    const refused = await run(['build', campaign, '--document', 'bao-cao']);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('report') });
  });

  it('adds the sources of figures where that can be, and says where not', async () => {
    const campaign = await baseCampaign();
    const kinds = ['--document', 'report,de-cuong-trinh-chieu'];
    const result = await run(['build', campaign, '--with-sources', '-f', 'html', ...kinds]);
    expect(result).toMatchObject({ status: 0, stderr: expect.stringContaining('Trang trình chiếu') });
    expect(result.stderr).not.toContain('Báo cáo tổng kết');
    const page = await readFile(join(campaign, 'out', 'bao-cao-2023.html'), 'utf8');
    expect(page).toContain('<sup>[1]</sup>');
    expect(page).toContain('NGUỒN SỐ LIỆU');
    // The record says how they were made.
    expect(await run(['build', campaign, '--check'])).toMatchObject({ status: 0 });
    await edit(campaign, { 'review.yaml': [['title: ', 'title: X']] });
    const check = await run(['build', campaign, '--check']);
    expect(check).toMatchObject({ status: 1, stderr: expect.stringContaining('--with-sources') });
    const without = join(campaign, 'without');
    for (const refused of [
      ['--document', 'de-cuong-trinh-chieu', '-f', 'html'],
      ['-f', 'xlsx'],
    ]) {
      const outcome = await run(['build', campaign, '--with-sources', '-o', without, ...refused]);
      expect(outcome).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining('Nguồn số liệu'),
      });
    }
    await expect(readdir(without)).rejects.toThrow();
  });

  it('says why there is no document of a kind', async () => {
    const campaign = await baseCampaign({
      'review.yaml': [['name: UBND thị xã, rank', 'name: Thị xã, rank']],
    });
    expect(await run(['build', campaign, '--document', 'quyet-dinh-khen-thuong'])).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(
        /^Quyết định khen thưởng: không có văn bản nào, .* authorities, .*“UBND thị xã”/,
      ),
    });
  });

  it('names the files beside those written that are older than the last change, and what makes them anew', async () => {
    const campaign = await baseCampaign();
    await run(['build', campaign, '-f', 'md,json']);
    expect(await run(['build', campaign, '-f', 'json'])).toMatchObject({ status: 0, stderr: '' });
    const host = join(campaign, 'host.yaml');
    await writeFile(host, `${await readFile(host, 'utf8')}# sửa\n`);
    const result = await run(['build', campaign, '-f', 'json']);
    expect(result.stdout).toBe(`${join(campaign, 'out', 'bao-cao-2023.json')}\n`);
    expect(result.stderr).toBe(
      `Cùng thư mục còn tệp lập trước lần sửa dữ liệu gần nhất, có thể đã cũ: bao-cao-2023.md. Lập lại các tệp ấy: review build ${campaign} -f md (những chỗ đã sửa tay trong các tệp ấy sẽ mất).\n`,
    );
    expect(await run(['build', campaign, '-f', 'json', '-q'])).toMatchObject({ status: 0, stderr: '' });
    const english = await run(['build', '-f', 'json', '-o', 'out', '--no-attachments', '--lang', 'en'], {
      workingFolder: campaign,
    });
    expect(english.stderr).toMatch(
      /be out of date: bao-cao-2023\.md\. .*: review build -f md -o out --no-attachments \(/,
    );
  });

  it('makes no folder by the name of a file, and says what to type', async () => {
    const campaign = await baseCampaign();
    const refused = await run(['build', campaign, '-o', 'bao-cao.docx'], { workingFolder: campaign });
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('-f docx -o bao-cao\n') });
    expect(await readdir(campaign)).not.toContain('bao-cao.docx');
  });

  it('makes a workbook of the figures in its data, alone or with other formats', async () => {
    const campaign = await baseCampaign();
    const workbookOf = async (list: string) => {
      await run(['build', campaign, '-f', list]);
      return readFile(join(campaign, 'out', 'bao-cao-2023.xlsx'));
    };
    const alone = await workbookOf('xlsx');
    expect(await workbookOf('md,xlsx')).toEqual(alone);
    const workbook = await workbookIn(alone);
    const formulas = [...formulasIn(workbook)].map(({ cell }) => cell.formula);
    expect(formulas.filter((formula) => formula.includes('DuLieu[')).length).toBeGreaterThan(1);
  });

  it('links the data of a workbook to the files that it comes from, unless it goes elsewhere', async () => {
    const campaign = await baseCampaign();
    const sourcesIn = async (out: string, ...options: readonly string[]) => {
      await run(['build', campaign, '-f', 'xlsx', '-o', out, ...options]);
      const workbook = await workbookIn(await readFile(join(out, 'bao-cao-2023.xlsx')));
      const { formula, value } = workbook.getWorksheet('Dữ liệu')?.getCell('I2') ?? {};
      return formula ?? value;
    };
    expect(await sourcesIn(join(campaign, 'out'))).toMatch(
      /^HYPERLINK\("\.\.\/submissions\/phuong-an\.yaml","submissions\/phuong-an\.yaml:\d+"\)$/,
    );
    expect(await sourcesIn(join(campaign, 'a', 'b'))).toContain('"../../submissions/phuong-an.yaml"');
    expect(await sourcesIn(await newFolder())).toMatch(/^submissions\/phuong-an\.yaml:\d+$/);
    // What is for everybody names no file.
    expect(await sourcesIn(join(campaign, 'out'), '--no-attachments')).not.toMatch(/yaml/);
  });

  it('takes the date of its files from SOURCE_DATE_EPOCH where it is set', async () => {
    const campaign = await baseCampaign();
    await run(['build', campaign, '-f', 'xlsx'], { environment: { SOURCE_DATE_EPOCH: '86400' } });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(campaign, 'out', 'bao-cao-2023.xlsx'));
    expect(workbook.created).toEqual(new Date('1970-01-02T00:00:00Z'));
  });

  it.each(['hôm nay', '-5', '1.5', '253402300800', '99999999999999999999'])(
    'writes nothing where SOURCE_DATE_EPOCH is no date: %s',
    async (epoch) => {
      const campaign = await baseCampaign();
      const result = await run(['build', campaign, '-f', 'md'], {
        environment: { SOURCE_DATE_EPOCH: epoch },
      });
      expect(result).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(`"${epoch}"`) });
    },
  );

  it('uses the campaign’s own fonts, and says which it cannot read', async () => {
    const campaign = await baseCampaign();
    const review = join(campaign, 'review.yaml');
    const fonts = `fonts: { regular: a.ttf, bold: a.ttf, italic: a.ttf, boldItalic: a.ttf }`;
    await writeFile(
      review,
      (await readFile(review, 'utf8')).replace('  place: Thử\n', `  place: Thử\n  ${fonts}\n`),
    );
    const missing = await run(['build', campaign]);
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toMatch(/review\.yaml:\d+:21 lỗi \[font-unreadable\]\n[\s\S]*a\.ttf/);
    await writeFile(join(campaign, 'a.ttf'), 'not a font');
    const unusable = await run(['build', campaign]);
    expect(unusable).toMatchObject({ status: 1, stdout: '' });
    expect(unusable.stderr).toMatch(/review\.yaml:\d+:21 lỗi \[font-unusable\]\n[\s\S]*"a\.ttf"/);
    const bold = await readFile(
      new URL('../../node_modules/@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf', import.meta.url),
    );
    await writeFile(join(campaign, 'a.ttf'), bold);
    expect(await run(['build', campaign])).toMatchObject({ status: 0 });
    const { pages } = await readPdf(join(campaign, 'out', 'bao-cao-2023.pdf'));
    // Fonts are named by their style, so that the letters' widths show which one it is.
    const words = pages
      .flatMap(({ pieces }) => pieces)
      .filter(({ font, text }) => font === 'Tinos-Regular' && /^\p{L}{3,}$/u.test(text));
    expect(words).not.toEqual([]);
    const font = create(bold);
    for (const { text, width, size } of words) {
      if (!('layout' in font)) throw new Error('This is a collection of fonts.');
      expect(width).toBeCloseTo((font.layout(text).advanceWidth / font.unitsPerEm) * size, 1);
    }
  });
});
