import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { readPdf, textOf } from '../support/pdf.ts';
import { type Edits, editedExample, newFolder, run, writeTemplate } from '../support/run.ts';

async function textBuilt(campaign: string, ...options: readonly string[]): Promise<string> {
  const result = await run(['build', campaign, ...options]);
  expect(result).toMatchObject({ status: 0 });
  const { pages } = await readPdf(join(campaign, 'out', 'bao-cao-2023.pdf'));
  return pages.map((page) => textOf(page.pieces)).join(' ');
}

const reportOf = async (edits: Edits, ...options: readonly string[]) =>
  textBuilt(await editedExample(edits), ...options);

describe('text from the files', () => {
  it('comes out as typed, and is never markup, an expression, a link or a file', async () => {
    const typed =
      '{{7*7}} <b>đậm</b> **x** &amp; <script> http://example.org/a [a](b) ![c](/etc/passwd) {{> people}} `x` "y" \'z\'';
    const text = await reportOf({
      'submissions/nghi-thuy.yaml': [
        [
          'Đề nghị cấp trên quan tâm trang bị phương tiện thông tin cho tổ dân quân biển.',
          `>-\n        ${typed}`,
        ],
      ],
      'host.yaml': [
        ['name: Phạm Văn B,', 'name: "<i>B</i> & {{B}}",'],
        ['- Cấp ủy, chính quyền lãnh đạo,', '- <b>Cấp ủy</b>, {{year}} lãnh đạo,'],
      ],
      'review.yaml': [['name: phường Nghi Hòa', 'name: "phường <u>Nghi</u> Hòa"']],
    });
    // Lines are broken after a slash, too.
    const unbroken = text.replaceAll(' ', '');
    for (const one of [
      typed,
      '<i>B</i> & {{B}}',
      '<b>Cấp ủy</b>, {{year}} lãnh đạo',
      'Phường <u>Nghi</u> Hòa',
    ]) {
      expect(unbroken).toContain(one.replaceAll(' ', ''));
    }
  });

  it('is warned of where the font has no such character', async () => {
    const campaign = await editedExample({
      'submissions/nghi-thuy.yaml': [['Đề nghị cấp trên quan tâm', 'Đề nghị 😀 cấp trên quan tâm']],
    });
    const result = await run(['build', campaign, '--lang', 'en']);
    expect(result.status).toBe(0);
    expect(result.stderr).toMatch(
      /submissions\/nghi-thuy\.yaml:\d+:15 warning \[character-not-in-font\]\n.*U\+1F600/,
    );
  });

  it('is set in NFC when typed in NFD', async () => {
    const campaign = await editedExample({});
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).normalize('NFD'));
    const text = await textBuilt(campaign);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('Dân quân biển phối hợp');
  });

  it('is read from UTF-16 and from UTF-8 with a byte order mark alike', async () => {
    const campaign = await editedExample({});
    const [first, second] = ['nghi-tan', 'nghi-thuy'].map((name) =>
      join(campaign, 'submissions', `${name}.yaml`),
    );
    const utf16 = Buffer.from(`\ufeff${await readFile(first ?? '', 'utf8')}`, 'utf16le');
    await writeFile(first ?? '', utf16);
    await writeFile(second ?? '', `\ufeff${(await readFile(second ?? '', 'utf8')).replaceAll('\n', '\r\n')}`);
    expect(await textBuilt(campaign)).toBe(await reportOf({}));
  });
});

describe('sentences', () => {
  it('say how many achieved', async () => {
    const text = await reportOf({
      'host.yaml': [
        ['co-so-vung-manh: { level: vung-manh, score: 86 }', 'co-so-vung-manh: { level: kha, score: 70 }'],
        [
          'co-so-vung-manh: { level: vung-manh, score: 83.5 }',
          'co-so-vung-manh: { notApplicable: Mới chia tách }',
        ],
      ],
    });
    expect(text).toContain('05/06 cơ sở đạt (83,3%); cụ thể: 05 vững mạnh, 01 khá.');
    expect(text).toContain('Không xếp loại 01 cơ sở (phường Thu Thủy).');
  });

  it('say that none achieved', async () => {
    const text = await reportOf({
      'host.yaml': [
        [
          'cum-1:\n      co-so-vung-manh: { level: vung-manh }',
          'cum-1:\n      co-so-vung-manh: { level: yeu }',
        ],
        [
          'cum-2:\n      co-so-vung-manh: { level: vung-manh }',
          'cum-2:\n      co-so-vung-manh: { level: yeu }',
        ],
      ],
    });
    expect(text).toContain(
      'Chưa có cụm an toàn làm chủ nào đạt trong 02/02 cụm an toàn làm chủ đã xếp loại; tất cả xếp loại yếu.',
    );
  });

  it('say what went up, down or stayed, and whether that is good', async () => {
    const text = await reportOf({
      'submissions/nghi-thuy.yaml': [
        ['vu-pham-phap: { actual: 9, previous: 11 }', 'vu-pham-phap: { actual: 29, previous: 11 }'],
        ['hoa-giai: { actual: 18, previous: 15 }', 'hoa-giai: { actual: 10, previous: 15 }'],
        [
          'tuyen-quan: { target: 10, actual: 10, previous: 9 }',
          'tuyen-quan: { target: 10, actual: 7, previous: 9 }',
        ],
      ],
    });
    expect(text).toContain('Vụ phạm pháp hình sự: 63 vụ; tăng 10 vụ (18,9%) so với năm 2022.');
    expect(text).toContain('Vụ mâu thuẫn được hòa giải thành: 81 vụ; bằng năm 2022.');
    expect(text).toContain('Công dân nhập ngũ: 61 người, chỉ đạt 95,3% kế hoạch; bằng năm 2022.');
  });

  it('state what is missing', async () => {
    const campaign = await editedExample({});
    await rm(join(campaign, 'submissions', 'nghi-thu.yaml'));
    expect(await run(['build', campaign])).toMatchObject({ status: 1, stdout: '' });
    const text = await textBuilt(campaign, '--allow-missing');
    expect(text).toContain('tổng hợp từ 06/07 cơ sở đã nộp báo cáo; còn 01 cơ sở chưa nộp: phường Nghi Thu.');
    expect(text).toContain(
      'Công dân nhập ngũ: 55 người, bằng 100% kế hoạch của 06/07 cơ sở đã báo cáo; tăng 02 người (3,8%) so với năm 2022; còn 01/07 cơ sở chưa có số liệu.',
    );
    expect(text).toContain('Chưa nộp');
  });

  it('leave out what has nothing to say, with its number', async () => {
    const campaign = await editedExample({});
    const host = join(campaign, 'host.yaml');
    await writeFile(host, (await readFile(host, 'utf8')).replace(/\ncommitments:[\s\S]*/, '\n'));
    const text = await textBuilt(campaign);
    expect(text).toContain('I. Kết quả thực hiện nhiệm vụ 1. Công tác quốc phòng và an ninh');
    expect(text).toContain('II. Công tác thi đua, khen thưởng');
    expect(text).not.toContain('Đánh giá chung');
    expect(text).toContain('Phần thứ hai PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024 I. Kiến nghị, đề xuất');
  });
});

describe('templates of the campaign', () => {
  it('take the place of the program’s', async () => {
    const campaign = await editedExample({});
    await writeTemplate(campaign, 'closing.hbs', '<p>Câu kết riêng của {{host.name}}./.</p>');
    await writeTemplate(
      campaign,
      'part-two.hbs',
      '<part><heading>PHẦN RIÊNG</heading><section><heading>Mục</heading><p>Chữ</p></section></part>',
    );
    const text = await textBuilt(campaign);
    expect(text).toContain('Câu kết riêng của Ủy ban nhân dân thị xã Cửa Lò./.');
    expect(text).toContain('Phần thứ hai PHẦN RIÊNG I. Mục Chữ');
  });

  it.each([
    ['<p>x</p>\n<p>{{{title}}}</p>', '2:4', 'template-unescaped'],
    ['<p>{{titel}}</p>', '1:6', 'template-field'],
    [
      '<p>\n{{#if narrative.opening}}{{/if}}{{#each narrative.openin}}x{{/each}}</p>',
      '2:41',
      'template-field',
    ],
    ['<p>{{constructor}}</p>', '1:6', 'template-field'],
    ['<p>{{#each awards.rows}}{{../title}}{{__proto__}}{{/each}}</p>', '1:39', 'template-field'],
    ['<p>{{host}}</p>', '1:1', 'template-not-text'],
    ['<p>{{log title}}</p>', '1:6', 'template-field'],
    ['<p>\n{{#if title}}</p>', '2:1', 'template-syntax'],
    ['<p>\n{{#if title}}x{{/each}}</p>', '2:1', 'template-syntax'],
    ['<p>{{title</p>', '1:1', 'template-syntax'],
    ['<p>{{> peple}}</p>', '1:4', 'unknown-template'],
    ['{{> closing}}', '1:1', 'template-recursion'],
    ['<p>{{counted}}</p>', '1:6', 'template-helper'],
    ['{{chart}}', '1:3', 'template-helper'],
    ['<p>x</p>\n{{chart "rating"}}', '2:9', 'unknown-chart'],
    ['{{chart "ratings" programme="x"}}', '1:29', 'unknown-chart'],
    ['<chart><p>x</p></chart>', '1:8', 'template-element'],
    ['<table><tbody><tr><td formula="half">1</td></tr></tbody></table>', '1:19', 'template-element'],
    ['<p>Xem <a href="http://example.org">x</a></p>', '1:8', 'template-element'],
    ['<p>a</p>\n<iframe src="/etc/passwd"></iframe>', '2:1', 'template-element'],
    ['<script>1</script>', '1:1', 'template-element'],
    ['<ul><p>x</p></ul>', '1:5', 'template-element'],
    ['<letterhead><foo>x</foo></letterhead>', '1:13', 'template-element'],
    ['<table><caption>x</caption></table>', '1:8', 'template-element'],
    ['Chữ ngoài đoạn', '1:1', 'template-loose-text'],
    ['<p>x</p>\n<<<<<<< HEAD\n<p>A</p>\n=======\n<p>B</p>\n>>>>>>> x\n', '2:1', 'merge-conflict'],
    ['<p>Pháº¡m VÄƒn BÃ¬nh</p>', '1:4', 'text-misread'],
  ])('are refused with the place and the reason: %s', async (text, place, code) => {
    const campaign = await editedExample({});
    await writeTemplate(campaign, 'closing.hbs', text);
    const result = await run(['build', campaign]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(`templates/report/closing.hbs:${place} lỗi`);
    expect(result.stderr).toContain(`[${code}]`);
    expect(result.stderr).toContain('Chưa ghi báo cáo');
    expect(await readdir(campaign)).not.toContain('out');
  });
});

it('what lies beside templates and is none is left alone', async () => {
  const campaign = await editedExample({});
  for (const name of ['README', 'ghi chú', 'closing.hbs.bak']) await writeTemplate(campaign, name, '{{');
  expect(await run(['build', campaign, '-f', 'md'])).toMatchObject({ status: 0, stderr: '' });
});

describe('templates that are links', () => {
  it.each([
    ['out of the folder', '/etc/hostname', 'closing.hbs'],
    ['to a folder elsewhere', tmpdir(), 'elsewhere'],
    ['round in a circle', '.', 'again'],
  ])('are refused where they lead %s', async (_, target, name) => {
    const campaign = await editedExample({});
    await mkdir(join(campaign, 'templates', 'report'), { recursive: true });
    await symlink(target, join(campaign, 'templates', 'report', name));
    const result = await run(['build', campaign]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(`templates/report/${name}:1:1 lỗi [template-outside]`);
  });

  it('are read where they stay within it', async () => {
    const campaign = await editedExample({});
    await writeTemplate(campaign, 'own.hbs', '<p>Lời kết riêng./.</p>');
    await symlink('own.hbs', join(campaign, 'templates', 'report', 'closing.hbs'));
    expect(await run(['build', campaign])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('writing', () => {
  it('writes nothing with errors, and leaves an earlier report as it was', async () => {
    const campaign = await editedExample({ 'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']] });
    await mkdir(join(campaign, 'out'));
    await writeFile(join(campaign, 'out', 'bao-cao-2023.pdf'), 'earlier');
    const result = await run(['build', campaign]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('submissions/nghi-tan.yaml:4:7');
    expect(await readdir(join(campaign, 'out'))).toEqual(['bao-cao-2023.pdf']);
    expect(await readFile(join(campaign, 'out', 'bao-cao-2023.pdf'), 'utf8')).toBe('earlier');
  });

  it('keeps the earlier report when the disk fails half-way', async () => {
    const campaign = await editedExample({});
    const out = join(campaign, 'out');
    await mkdir(out);
    await writeFile(join(out, 'bao-cao-2023.pdf'), 'earlier');
    await mkdir(join(out, 'bao-cao-2023.json', 'in-the-way'), { recursive: true });
    const result = await run(['build', campaign, '-f', 'json,pdf']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(await readFile(join(out, 'bao-cao-2023.pdf'), 'utf8')).toBe('earlier');
    expect((await readdir(out)).sort()).toEqual(['bao-cao-2023.json', 'bao-cao-2023.pdf']);
  });

  it('takes its date from SOURCE_DATE_EPOCH where it is set', async () => {
    const campaign = await editedExample({});
    await run(['build', campaign], { environment: { SOURCE_DATE_EPOCH: '86400' } });
    const { info } = await readPdf(join(campaign, 'out', 'bao-cao-2023.pdf'));
    expect(info.CreationDate).toBe('D:19700102000000Z');
  });

  it('makes warnings errors with --strict', async () => {
    const campaign = await editedExample({
      'submissions/nghi-tan.yaml': [['  tuyen-quan: { target: 9, actual: 9, previous: 8 }\n', '']],
    });
    expect(await run(['validate', campaign])).toMatchObject({ status: 0 });
    expect(await run(['validate', campaign, '--strict'])).toMatchObject({ status: 1 });
    expect(await run(['build', campaign, '--strict'])).toMatchObject({ status: 1, stdout: '' });
  });

  it('uses the campaign’s own fonts, and says which it cannot read', async () => {
    const fonts = `fonts: { regular: a.ttf, bold: a.ttf, italic: a.ttf, boldItalic: a.ttf }`;
    const campaign = await editedExample({
      'review.yaml': [['  place: Cửa Lò', `  place: Cửa Lò\n  ${fonts}`]],
    });
    const missing = await run(['build', campaign]);
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toMatch(/review\.yaml:\d+:21 lỗi \[font-unreadable\]\n[\s\S]*a\.ttf/);
    await writeFile(join(campaign, 'a.ttf'), 'not a font');
    const unusable = await run(['build', campaign]);
    expect(unusable).toMatchObject({ status: 1, stdout: '' });
    expect(unusable.stderr).toMatch(/review\.yaml:\d+:21 lỗi \[font-unusable\]\n[\s\S]*"a\.ttf"/);
    const own = new URL(
      '../../node_modules/@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
      import.meta.url,
    );
    await writeFile(join(campaign, 'a.ttf'), await readFile(own));
    expect(await run(['build', campaign])).toMatchObject({ status: 0 });
  });
});

describe('which campaign', () => {
  it('is the one in the folder given or above it', async () => {
    const campaign = await editedExample({});
    const result = await run(['build'], { workingFolder: join(campaign, 'submissions') });
    expect(result).toMatchObject({ status: 0, stdout: `${join(campaign, 'out', 'bao-cao-2023.pdf')}\n` });
  });

  it('is found from single files, and only they are reported on', async () => {
    const campaign = await editedExample({
      'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']],
      'submissions/nghi-thu.yaml': [['year: 2023', 'year: 2021']],
    });
    const result = await run(['validate', join(campaign, 'submissions', 'nghi-tan.yaml')]);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('nghi-tan.yaml:4:7');
    expect(result.stdout).not.toContain('nghi-thu.yaml');
    expect(result.stdout).toContain('Đã kiểm tra 1 tệp');
  });

  it('reports findings as JSON', async () => {
    const campaign = await editedExample({ 'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']] });
    const { stdout, status } = await run(['validate', campaign, '-f', 'json', '--lang', 'en']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          code: 'wrong-year',
          severity: 'error',
          file: join(campaign, 'submissions/nghi-tan.yaml'),
          line: 4,
          column: 7,
        },
      ],
      summary: { files: 9, errors: 1, warnings: 0 },
    });
  });

  it('fails with status 2 where a folder cannot be listed', async () => {
    const campaign = await editedExample({});
    const denied = Object.assign(new Error('EACCES: permission denied'), {
      code: 'EACCES',
      syscall: 'scandir',
    });
    const result = await run(['validate', campaign], {
      listFolder: () => Promise.reject(denied),
      readFile: nodeEffects().readFile,
    });
    expect(result).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('EACCES') });
  });
});

describe('colours', () => {
  it.each([
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{}, true, true],
    [{}, false, false],
  ])('%o on a terminal %s: %s', async (environment, isOutputColoured, isColoured) => {
    const campaign = await newFolder();
    await writeFile(join(campaign, 'review.yaml'), 'year: 1\n');
    const { stdout } = await run(['validate', campaign], { environment, isOutputColoured });
    expect(stdout.includes('\u001b[')).toBe(isColoured);
    await chmod(campaign, 0o755);
  });
});
