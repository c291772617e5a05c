import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { example, newFolder, run } from '../support/run.ts';

const texts = (...args: string[]) => run(['texts', example, ...args]);

describe('review texts', () => {
  it('lists what units wrote, and what of it is taken', async () => {
    const { status, stdout, stderr } = await texts('--theme', 'limitations');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Có 7 đoạn văn, báo cáo đã lấy 4, chưa lấy 3.');
    expect(stdout).toContain('[ ] nghi-tan: Trang bị cho lực lượng dân quân');
    expect(stdout).toContain('[x] thu-thuy: ');
    expect(stdout).toMatch(/\nCó thể ghi vào Tồn tại, hạn chế\n {2}- [\s\S]*57\/58 khối dân cư/);
  });

  it('is for machines as well', async () => {
    const { stdout } = await texts('-f', 'json', '--unit', 'nghi-thuy', '--lang', 'en');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, year: 2023, written: 4, picked: 4 });
  });

  it('goes to a file, for Word as well', async () => {
    const folder = await newFolder();
    const [markdown, word] = [join(folder, 'a.md'), join(folder, 'a.docx')];
    expect(await texts('-f', 'markdown', '-o', markdown)).toEqual({
      status: 0,
      stdout: `${markdown}\n`,
      stderr: '',
    });
    expect(await readFile(markdown, 'utf8')).toContain('# Lời văn của các đơn vị năm 2023');
    expect(await texts('-f', 'docx', '-o', word)).toMatchObject({ status: 0, stdout: `${word}\n` });
    const body = new TextDecoder().decode(unzipSync(await readFile(word))['word/document.xml']);
    expect(body).toContain('Camera an ninh');
  });

  it.each([
    [['-f', 'docx'], 'thêm -o'],
    [['--theme', 'limitation'], 'Chọn trong: quoc-phong-an-ninh'],
    [['--unit', 'nghi-thuyy'], 'Có phải ý là "nghi-thuy"?'],
    [['-f', 'pdf'], 'pretty'],
  ])('refuses %s', async (args, said) => {
    const { status, stdout, stderr } = await texts(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('review build', () => {
  const build = async (...args: string[]) =>
    run(['build', example, '-f', 'json', '-o', await newFolder(), ...args]);

  it('says once what units wrote that is not printed, and how to see it', async () => {
    const { status, stderr } = await build();
    expect(status).toBe(0);
    expect(stderr).toContain('Tồn tại, hạn chế: 3 đoạn');
    expect(stderr).toContain(`review texts ${example} --unpicked`);
    expect(stderr.match(/chưa lấy/g)).toHaveLength(1);
    expect((await build('--lang', 'en')).stderr).toContain('takes none of these paragraphs');
  });

  it('says nothing of it where it is to be quiet, and fails nothing for it', async () => {
    expect(await build('--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(await build('--strict')).toMatchObject({ status: 0 });
  });
});
