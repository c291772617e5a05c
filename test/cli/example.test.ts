import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import summarySchema from '../../schemas/summary.schema.json' with { type: 'json' };
import { examplePdf } from '../support/example-reports.ts';
import { type Page, textOf } from '../support/pdf.ts';
import { example, newFolder, run } from '../support/run.ts';

describe('the reference campaign', () => {
  let folder = '';
  let pages: readonly Page[] = [];
  let whole = '';

  beforeAll(async () => {
    folder = await newFolder();
    const built = await run(['build', example, '--out', folder, '--format', 'md,json']);
    expect(built).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^Lời văn của các đơn vị chưa lấy vào báo cáo, [^\n]*\n$/),
    });
    expect(built.stdout).toBe(`${join(folder, 'bao-cao-2023.md')}\n${join(folder, 'bao-cao-2023.json')}\n`);
    ({ pages } = await examplePdf());
    whole = pages.map((page) => textOf(page.pieces)).join(' ');
  });

  it.each([
    'Kết quả, 07/07 phường và 02/02 cụm an toàn làm chủ đạt vững mạnh',
    'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Dân quân tự vệ - BCH quân sự phường Nghi Thủy',
    'Giám đốc Công an tỉnh tặng Giấy khen cho 03 tập thể, 03 cá nhân',
    'Chủ tịch UBND thị xã tặng Giấy khen cho 12 tập thể, 17 cá nhân',
    'công tác quốc phòng và an ninh: 07 tập thể, 12 cá nhân',
    'diễn tập chiến đấu trong khu vực phòng thủ phường: 02 tập thể, 02 cá nhân',
    'Tổng cộng đã khen thưởng 15 tập thể, 20 cá nhân',
    'Tính cả danh hiệu thi đua là 16 tập thể, 20 cá nhân',
    'Có 07/07 phường đã ký cam kết',
    'số liệu minh họa',
  ])('states: %s', (sentence) => expect(whole).toContain(sentence));

  it('extracts as NFC', () => expect(whole).toBe(whole.normalize('NFC')));

  it('stands in the order of the outline', () => {
    const marks = ['Phần I', 'Phần II', 'Nơi nhận:', 'Phụ lục I ', 'Phụ lục II ', 'Phụ lục IV '];
    const places = marks.map((mark) => whole.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('writes a summary that conforms to its schema', async () => {
    const summary = JSON.parse(await readFile(join(folder, 'bao-cao-2023.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.validate(summarySchema, summary);
    expect(ajv.errors).toBeNull();
    expect(isValid).toBe(true);
    expect(summary.awards.total).toEqual({ collectives: 16, individuals: 20 });
  });
});

describe('the command line', () => {
  it('finds nothing wrong with the example', async () => {
    expect(await run(['validate', example])).toMatchObject({ status: 0, stderr: '' });
  });

  it('refuses wrong usage with status 2', async () => {
    expect(await run(['validate', '--nonsense'])).toMatchObject({ status: 2, stdout: '' });
    expect(await run(['build', example, '-f', 'doc'])).toMatchObject({ status: 2, stdout: '' });
    expect(await run(['build', tmpdir()])).toMatchObject({ status: 2, stdout: '' });
  });

  it('prints its help in both languages', async () => {
    expect((await run(['--help'])).stdout).toContain('Cách dùng:');
    expect((await run(['--lang', 'en', '--help'])).stdout).toContain('Usage:');
  });
});
