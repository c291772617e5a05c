import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../schemas/status.schema.json' with { type: 'json' };
import { columnsOf } from '../../src/diagnostics/columns.ts';
import { editedExample, newFolder, run } from '../support/run.ts';

const isBySchema = new Ajv2020({ strict: false }).compile(schema);

describe('review status', () => {
  let campaign = '';
  const status = (...args: string[]) =>
    run(['status', ...args], { workingFolder: campaign, today: () => '2023-12-05' });

  beforeAll(async () => {
    campaign = await editedExample({
      'submissions/nghi-hai.yaml': [['year: 2023', 'year: 2022']],
      'submissions/nghi-hoa.yaml': [['submitted: 2023-11-29', 'submitted: 2023-12-02']],
    });
    const at = (name: string) => join(campaign, 'submissions', name);
    await rm(at('nghi-thu.yaml'));
    const text = await readFile(at('nghi-thuy.yaml'), 'utf8');
    await writeFile(
      at('nghi-thuy-lan-2.yaml'),
      text
        .replace('submitted: 2023-11-27', 'submitted: 2023-12-03\nrevision: 2\ncorrectionReason: Đếm lại')
        .replace('hoa-giai: { actual: 18,', 'hoa-giai: { actual: 19,')
        .replace('huan-luyen-dan-quan: { actual: 99.2', 'huan-luyen-dan-quan: { actual: 98.6')
        .replace('level: xuat-sac', 'level: kha')
        .replace(
          '    - Công tác nắm tình hình lao động biển có lúc chưa kịp thời.\n',
          '    - Khác.\n    - Thêm.\n',
        ),
    );
  });

  it('shows who has submitted, in which state, with which ratings', async () => {
    const { stdout, status: code } = await status('-f', 'json');
    expect(code).toBe(0);
    const progress = JSON.parse(stdout);
    expect([isBySchema(progress), isBySchema.errors]).toEqual([true, null]);
    expect(progress).toMatchObject({
      due: 7,
      received: 6,
      valid: 5,
      late: 1,
      missing: 1,
      deadline: '2023-11-30',
    });
    const unit = (id: string) => progress.units.find((one: { unit: string }) => one.unit === id);
    expect(unit('nghi-thu')).toMatchObject({ state: 'missing', submitted: null, revision: null, file: null });
    expect(unit('nghi-hai')).toMatchObject({ state: 'invalid', errors: 1 });
    expect(unit('nghi-hoa')).toMatchObject({ state: 'valid', late: true, submitted: '2023-12-02' });
    expect(unit('nghi-thuy')).toMatchObject({
      state: 'valid',
      late: false,
      submitted: '2023-12-03',
      revision: 2,
      history: [
        { revision: 1, submitted: '2023-11-27' },
        { revision: 2, submitted: '2023-12-03' },
      ],
      ratings: [
        { level: 'vung-manh', stage: 'final' },
        { level: 'xuat-sac', stage: 'final' },
      ],
    });
  });

  it('names files that were not read, and the unit that one seems to be of', async () => {
    const at = await editedExample({});
    await rm(join(at, 'submissions', 'nghi-thu.yaml'));
    await writeFile(join(at, 'submissions', 'Báo cáo phường Nghi Thu.docx'), 'x');
    await writeFile(join(at, 'submissions', 'Thumbs.db'), 'x');
    const file = 'submissions/Báo cáo phường Nghi Thu.docx';
    const json = JSON.parse((await run(['status', at, '-f', 'json'])).stdout);
    expect(isBySchema(json)).toBe(true);
    expect(json).toMatchObject({ missing: 0, received: 7, valid: 6, unreadable: 1, unread: [file] });
    expect(json.units).toContainEqual(
      expect.objectContaining({ unit: 'nghi-thu', state: 'unreadable', unread: file }),
    );
    const { stdout } = await run(['status', at], { width: 100 });
    expect(stdout).toContain('đã nhận, không đọc được');
    expect(stdout).toContain(`Không đọc: ${file} (xem: review validate).`);
    const letter = await run(['status', at, '--remind']);
    expect(letter.stdout).toContain(
      'đã nhận tệp “Báo cáo phường Nghi Thu.docx” của Ủy ban nhân dân phường Nghi Thu',
    );
    const one = await run(['validate', join(at, 'submissions', 'nghi-thuy.yaml')]);
    expect(one).toMatchObject({ status: 0, stdout: expect.stringContaining('Đã kiểm tra 1 tệp') });
  });

  it('prints a table whose columns stand under each other, with a bar', async () => {
    const { stdout } = await status();
    expect(stdout).toContain('Đã nộp 6/7: 5 hợp lệ, 1 còn lỗi; 1 nộp muộn; 1 chưa nộp.');
    expect(stdout).toMatch(/^\[#+!+\.+\] {2}6\/7$/m);
    const lines = stdout.split('\n').filter((line) => /^( *TT| {1,2}\d)\s/.test(line));
    const column = columnsOf(lines[0]?.split('Tình trạng')[0] ?? '');
    for (const [index, word] of [
      'hợp lệ',
      'hợp lệ',
      'hợp lệ',
      'hợp lệ, nộp muộn',
      'còn lỗi',
      'hợp lệ',
      'chưa nộp',
    ].entries()) {
      const line = lines[index + 1] ?? '';
      expect([...line].slice(column).join('').startsWith(word), line).toBe(true);
    }
  });

  it('writes CSV that spreadsheets read, and Markdown', async () => {
    const csv = (await status('-f', 'csv')).stdout;
    expect(csv.startsWith('\ufeff"TT","Đơn vị","Tình trạng"')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(8);
    const markdown = (await status('-f', 'markdown', '--lang', 'en')).stdout;
    expect(markdown).toContain('| Unit | State | Received | Rev. | Errors | Warnings |');
    expect(markdown).toContain('| 7 | phường Nghi Thu | missing | – | – | – | – |');
  });

  it('fails with --require-complete while something is missing', async () => {
    expect(await status('--require-complete')).toMatchObject({ status: 1 });
    expect(
      await run(['status', '--require-complete'], { workingFolder: await editedExample({}) }),
    ).toMatchObject({
      status: 0,
    });
  });

  it('prints letters to those that are missing or have errors, each with what is wrong', async () => {
    const { stdout } = await status('--remind');
    expect(stdout).toContain('Ủy ban nhân dân phường Nghi Thu');
    expect(stdout).toContain(
      'Đến ngày 05 tháng 12 năm 2023, Ủy ban nhân dân thị xã Cửa Lò chưa nhận được báo cáo',
    );
    expect(stdout).toContain('Ủy ban nhân dân phường Nghi Hải');
    expect(stdout).toMatch(/\| 1 +\| Dòng \d+ +\| /);
    expect(stdout).not.toContain('phường Nghi Tân');
    expect(stdout.split('\n***\n')).toHaveLength(2);
  });

  it('writes letters as Word files, or in the format that is asked for', async () => {
    const folder = await newFolder();
    await status('--remind', '-o', folder);
    await status('--remind', '-f', 'markdown', '-o', folder);
    const names = ['nghi-hai', 'nghi-thu'].map((unit) => `cong-van-don-doc-${unit}-2023`);
    expect((await readdir(folder)).sort()).toEqual(names.flatMap((name) => [`${name}.docx`, `${name}.md`]));
    const letter = await readFile(join(folder, `${names[1]}.docx`));
    expect(unzipSync(letter)['word/document.xml']).toBeDefined();
  });

  it('writes them by the campaign’s own template', async () => {
    const at = await editedExample({});
    await rm(join(at, 'submissions', 'nghi-thu.yaml'));
    const own = join(at, 'templates', 'cong-van-don-doc');
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'cong-van-don-doc.hbs'), '<p>Nhắc {{unit}}.</p>');
    expect((await run(['status', at, '--remind'])).stdout).toBe('Nhắc phường Nghi Thu.\n');
  });

  it('writes none where review.yaml has errors, and says which', async () => {
    const at = await editedExample({ 'review.yaml': [['deadline: 2023-11-30', 'deadline: 2023-11-31']] });
    await rm(join(at, 'submissions', 'nghi-thu.yaml'));
    const done = await run(['status', at, '--remind']);
    expect(done).toMatchObject({ status: 1, stdout: '' });
    expect(done.stderr).toContain('2023-11-31');
  });

  it('writes what it would print to the file that -o names, in any format', async () => {
    const file = join(await newFolder(), 'tinh-hinh');
    for (const args of [[], ['-f', 'csv'], ['-f', 'json'], ['--changes', 'nghi-thuy']]) {
      const { stdout } = await status(...args);
      expect(await status(...args, '-o', file)).toMatchObject({ status: 0, stdout: `${file}\n` });
      expect(await readFile(file, 'utf8')).toBe(stdout);
    }
    expect(await status('-o', join(campaign, 'review.yaml'))).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    ['--remind', '--changes', 'nghi-thuy'],
    ['--remind', '-f', 'csv'],
    ['--remind', '-f', 'pdf'],
    ['-f', 'docx'],
    ['--changes', 'nghi-thuy', '-f', 'json'],
  ])('refuses what does not go together: %s', async (...args) => {
    expect(await status(...args)).toMatchObject({ status: 2, stdout: '' });
  });

  it('says so where nobody is to be reminded', async () => {
    const folder = await newFolder();
    const done = await run(['status', '--remind', '-o', folder], { workingFolder: await editedExample({}) });
    expect(done).toMatchObject({ status: 0, stdout: '' });
    expect(done.stderr).toContain('Không đơn vị nào phải nhắc');
    expect(await readdir(folder)).toEqual([]);
  });

  it('shows what the latest revision changed', async () => {
    const { stdout } = await status('--changes', 'nghi-thuy');
    expect(stdout).toContain('phường Nghi Thủy: bản 2 so với bản 1');
    expect(stdout).toMatch(
      /\n {2}Vụ mâu thuẫn được hòa giải thành, Thực hiện: 18 → 19 \(submissions\/nghi-thuy-lan-2\.yaml:\d+\)\n/,
    );
    expect(stdout).toMatch(/Tồn tại, hạn chế, đoạn 2: – → Thêm\. \(/);
    expect(stdout).toContain('\n  Lý do điều chỉnh: Đếm lại\n');
    expect(stdout).toContain('Thực hiện: 99,2 → 98,6 (');
    expect(stdout).toContain('Mức tự xếp loại: xuất sắc → khá (');
    expect(stdout).not.toContain('submitted');
    expect((await status('--changes', 'nghi-tan')).stdout).toBe(
      'phường Nghi Tân chưa có bản điều chỉnh nào.\n',
    );
    expect(await status('--changes', 'nghi-tann')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"nghi-tan"'),
    });
  });

  it('needs a campaign that can be read', async () => {
    const broken = await editedExample({ 'review.yaml': [['year: 2023', 'year: 2023\n  x: [']] });
    expect(await run(['status', broken])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a corrected submission', () => {
  it('counts in the place of the earlier one, which stays on record', async () => {
    const campaign = await editedExample({});
    const at = (name: string) => join(campaign, 'submissions', name);
    const text = await readFile(at('nghi-thuy.yaml'), 'utf8');
    await writeFile(
      at('a.yaml'),
      text
        .replace('year: 2023', 'year: 2023\nrevision: 3')
        .replace('hoa-giai: { actual: 18,', 'hoa-giai: { actual: 28,'),
    );
    await writeFile(
      at('b.yaml'),
      text.replace('year: 2023', 'year: 1999\nrevision: 2').replace('level: vung-manh', 'level: x'),
    );
    const built = await run(['build', campaign, '-f', 'json', '--quiet']);
    expect(built).toMatchObject({ status: 0, stderr: '' });
    const summary = JSON.parse(await readFile(join(campaign, 'out', 'bao-cao-2023.json'), 'utf8'));
    const total = summary.indicators.find((one: { indicator: string }) => one.indicator === 'hoa-giai');
    expect(total.actual).toBe('99');
    const receipt = summary.completeness.units.find((one: { unit: string }) => one.unit === 'nghi-thuy');
    expect(receipt).toMatchObject({
      revision: 3,
      late: false,
      history: [{ revision: 1 }, { revision: 2 }, { revision: 3 }],
    });
    expect(summary.completeness).toMatchObject({ received: 7, due: 7 });
  });
});
