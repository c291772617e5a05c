import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleFiles } from '../support/example-reports.ts';
import { commune, example, newFolder, run } from '../support/run.ts';
import { examplePdfFile, reportFile } from '../support/verified.ts';

let folder = '';
let campaign = '';
let fingerprint = '';

beforeAll(async () => {
  folder = await newFolder();
  campaign = join(folder, 'campaign');
  await cp(example, campaign, { recursive: true });
  const json = await reportFile(exampleFiles(), 'json');
  fingerprint = JSON.parse(Buffer.from(json).toString()).fingerprint;
  await writeFile(join(folder, 'a.json'), json);
  await writeFile(join(folder, 'a.pdf'), await examplePdfFile());
  await writeFile(join(folder, 'a.docx'), await reportFile(exampleFiles(), 'docx'));
});

const verify = (...args: readonly string[]) => run(['verify', ...args]);

describe('review verify --fingerprint', () => {
  it('prints the same digits alone of every format, and of the campaign itself', async () => {
    for (const name of ['a.pdf', 'a.docx', 'a.json', 'campaign']) {
      expect(await verify(join(folder, name), '--fingerprint')).toMatchObject({
        status: 0,
        stdout: `${fingerprint}\n`,
        stderr: '',
      });
    }
  });

  it('names the files where there are several', async () => {
    const files = ['a.json', 'a.json'].map((name) => join(folder, name));
    const { stdout } = await verify(...files, '--fingerprint');
    expect(stdout).toBe(files.map((file) => `${fingerprint}  ${file}\n`).join(''));
  });

  it('is that of what a changed file states, whatever it says it is, and says that it was changed', async () => {
    const changed = join(folder, 'changed.json');
    const text = String(await readFile(join(folder, 'a.json')));
    await writeFile(changed, text.replace('"year": 2023', '"year": 2024'));
    const { status, stdout, stderr } = await verify(changed, '--fingerprint');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\d{4}(?: \d{4}){5}\n$/);
    expect(stdout).not.toBe(`${fingerprint}\n`);
    expect(stderr).toContain(changed);
  });

  it('says why there is none', async () => {
    const other = join(folder, 'other.txt');
    await writeFile(other, 'Không có số liệu.');
    expect(await verify(other, '--fingerprint')).toMatchObject({ status: 2, stdout: '' });
    const broken = join(folder, 'broken');
    await mkdir(broken, { recursive: true });
    await writeFile(join(broken, 'review.yaml'), 'year: 2023\n');
    const { status, stderr } = await verify(broken, '--fingerprint');
    expect(status).toBe(2);
    expect(stderr).toContain('review validate');
  });
});

describe('review verify --campaign', () => {
  it('says nothing of a campaign that is still what the file was made from', async () => {
    expect(await verify(join(folder, 'a.json'), '--campaign', campaign)).toMatchObject({ status: 0 });
  });

  it('tells which files, and which figures, are others by now', async () => {
    const later = join(folder, 'later');
    await cp(campaign, later, { recursive: true });
    const ward = join(later, 'submissions', 'nghi-tan.yaml');
    const text = String(await readFile(ward));
    await writeFile(
      ward,
      text.replace('tuyen-quan: { target: 9, actual: 9,', 'tuyen-quan: { target: 9, actual: 8,'),
    );
    for (const name of ['a.pdf', 'a.docx', 'a.json']) {
      const { status, stdout } = await verify(join(folder, name), '--campaign', later, '-f', 'json');
      expect(status).toBe(1);
      const [{ verdict, differences }] = JSON.parse(stdout).files;
      expect(verdict).toBe('outdated');
      expect(differences[0]).toMatchObject({ code: 'campaign-file', about: 'submissions/nghi-tan.yaml' });
      expect(differences).toContainEqual(
        expect.objectContaining({
          code: 'campaign-figure',
          figure: 'indicators.tuyen-quan.units.nghi-tan.actual',
          expected: '8',
          found: '9',
        }),
      );
    }
    const { stdout } = await verify(join(folder, 'a.json'), '--campaign', later);
    expect(stdout).toContain('NGUYÊN VẸN, nhưng kỳ tổng kết nay đã khác');
    expect(stdout).not.toContain('hãy xin lại tệp gốc');
    expect(stdout).toContain('submissions/nghi-tan.yaml');
    expect(stdout).toMatch(
      /Công dân nhập ngũ: thực hiện – indicators\.tuyen-quan\.actual: tệp này ghi “64”, kỳ tổng kết nay là “63”/,
    );
  });

  it('still calls a file changed that was, whatever became of the campaign', async () => {
    const later = join(folder, 'later');
    const { status, stdout } = await verify(join(folder, 'changed.json'), '--campaign', later, '-f', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0].verdict).toBe('different');
  });

  it('says of another campaign that it is another, and no more', async () => {
    const { status, stdout } = await verify(join(folder, 'a.pdf'), '--campaign', commune, '-f', 'json');
    expect(status).toBe(1);
    const [{ verdict, differences }] = JSON.parse(stdout).files;
    expect(verdict).toBe('outdated');
    expect(differences).toEqual([
      expect.objectContaining({
        code: 'campaign-other',
        expected: 'Ủy ban nhân dân xã Mộc Khê, 2025',
        found: 'Ủy ban nhân dân thị xã Cửa Lò, 2023',
      }),
    ]);
  });
});

describe('review verify', () => {
  it('says which fingerprint to read over the telephone, of what is sound alone', async () => {
    expect((await verify(join(folder, 'a.pdf'))).stdout).toContain(fingerprint);
    expect((await verify(join(folder, 'changed.json'))).stdout).not.toContain('gọi cho nơi gửi');
  });
});
