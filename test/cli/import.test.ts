import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DraftCampaign } from '../../src/campaign/campaign.ts';
import { writeFiles } from '../../src/cli/terminal/write-files.ts';
import { draftText } from '../../src/forms/html/draft.ts';
import { notesIn } from '../../src/forms/import/noted-problems.ts';
import { versionOf } from '../../src/forms/version.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { draftOfBase } from '../support/draft.ts';
import { formIn } from '../support/example-form.ts';
import { daysTo, filledWorkbook, type Typed } from '../support/filled-workbook.ts';
import { edit, newFolder, run } from '../support/run.ts';

const campaignOfBase = async (): Promise<DraftCampaign> => (await draftOfBase()).campaign;

/** A campaign of two units of which phường Bình has not submitted. */
async function campaignWithout(unit = 'phuong-binh'): Promise<string> {
  const root = await baseCampaign();
  await rm(join(root, 'submissions', `${unit}.yaml`));
  return root;
}

/** Files in a new folder, by their paths in it. */
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(await newFolder(), 'thu');
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

const importing = (root: string, ...args: string[]) =>
  run(['import', ...args, '--campaign', root], { workingFolder: root, today: () => '2023-12-05' });

/** All files among a campaign's submissions, by their names. */
async function submissionsIn(root: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, 'submissions');
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

/** Findings by code and cell. */
const findingsIn = (stdout: string): string[][] =>
  JSON.parse(stdout).findings.map(({ code, cell }: { code: string; cell: string | null }) => [
    code,
    ...(cell === null ? [] : [cell]),
  ]);

const whole: Typed = {
  submitted: daysTo('2023-11-21'),
  'ratings.quoc-phong.level': 'tốt',
  'ratings.quoc-phong.points.mot': 50,
  'ratings.quoc-phong.points.hai': 35.5,
  'ratings.quoc-phong.score': 85.5,
  'ratings.an-ninh.level': 'đạt',
  'indicators.tuyen-quan.target': 10,
  'indicators.tuyen-quan.actual': 10,
  'indicators.huan-luyen.actual': 98.5,
  'indicators.vu-an.actual': 12,
  'indicators.vu-an.previous': 14,
  'indicators.kham-pha.actual': 10,
  'indicators.kham-pha.previous': 11,
};

const yaml = (more = '') => `# Phường gõ tay.
unit: phuong-binh
year: 2023 # năm nay
submitted: 2023-11-21
ratings:
  quoc-phong: { level: tot, score: 85.5, points: { mot: 50, hai: 35.5 } }
  an-ninh: { level: dat }
indicators:
  tuyen-quan: { target: 10, actual: 10 }
  huan-luyen: { actual: 98.5 }
  vu-an: { actual: 12, previous: 14 }
  kham-pha: { actual: 10, previous: 11 }
${more}`;

const withoutMark = (text = '') => text.replace(/\n# Tệp nhận được có mã [0-9a-f]{16}.*\n$/, '\n');

describe('review import of an Excel form', () => {
  it('takes unit and values from the form, whatever the file is called', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({
      'bản cuối (2).xls': filledWorkbook(await campaignOfBase(), 'phuong-binh', whole),
    });
    const { status, stdout, stderr } = await importing(root, folder);
    expect(status, stdout).toBe(0);
    expect(stderr).toContain('Đã nhập 1 báo cáo; 0 đã có từ trước; 0 tệp không nhận.');
    const text = (await submissionsIn(root))['phuong-binh.yaml'];
    expect(text).toMatch(/^unit: phuong-binh # Chỉ tiêu!/m);
    expect(text).toMatch(/^submitted: 2023-11-21 # /m);
    expect(text).toMatch(/^ {4}score: 85\.5 # /m);
    const after = await run(['validate', root]);
    expect(after, after.stdout).toMatchObject({ status: 0 });
  });

  it('names the cells of what is wrong, now and whenever it is checked again', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({
      'a.xlsx': filledWorkbook(await campaignOfBase(), 'phuong-binh', {
        ...whole,
        'indicators.tuyen-quan.actual': 'mười',
        'indicators.vu-an.actual': 600,
      }),
    });
    const { status, stdout } = await importing(root, folder, '-f', 'json');
    expect(status).toBe(1);
    const found = findingsIn(stdout);
    expect(found).toContainEqual(['invalid-value', expect.stringMatching(/^Chỉ tiêu!E\d+$/)]);
    const later = await run(['validate', root, '-f', 'json']);
    expect(findingsIn(later.stdout)).toEqual(expect.arrayContaining(found));
    const letters = await run(['status', root, '--remind']);
    expect(letters.stdout).toMatch(/\| Ô Chỉ tiêu!E\d+ \(/);
    const shown = await run(['validate', root]);
    expect(shown.stdout).toMatch(/phuong-binh\.yaml:\d+:\d+ \(Chỉ tiêu!E\d+\) lỗi/);
  });

  it('trusts no result of a formula: it is an error now, and whenever it is checked again', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({
      'a.xlsx': filledWorkbook(await campaignOfBase(), 'phuong-binh', {
        ...whole,
        'indicators.vu-an.actual': { formula: '5+7', result: 12 },
      }),
    });
    const { status, stdout } = await importing(root, folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /\(Chỉ tiêu!E\d+\) lỗi \[cell-not-value\]\n {2}Ô Chỉ tiêu!E\d+ là công thức \(=5\+7\)/,
    );
    // One fault, one finding.
    expect(stdout).toContain('1 lỗi');
    expect((await submissionsIn(root))['phuong-binh.yaml']).toContain('actual: =5+7 # ');
    const later = await run(['validate', root]);
    expect(later).toMatchObject({ status: 1, stdout: expect.stringMatching(/công thức/) });
  });

  it('keeps finding what of a form could not be taken, until somebody has seen to it', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({
      'a.xlsx': filledWorkbook(await campaignOfBase(), 'phuong-binh', {
        ...whole,
        preparedBy: { formula: 'A1', result: 0 },
      }),
    });
    const { stdout } = await importing(root, folder, '-f', 'json');
    const found = findingsIn(stdout);
    expect(found).toEqual([['cell-not-value', expect.stringMatching(/^Chỉ tiêu![A-Z]\d+$/)]]);
    const later = await run(['validate', root, '-f', 'json']);
    expect(findingsIn(later.stdout)).toEqual(found);
    expect((await run(['status', root])).stdout).toContain('1 còn lỗi');
    const letter = (await run(['status', root, '--remind'])).stdout;
    expect(letter).toMatch(/Ô Chỉ tiêu!D\d+ là công thức/);
    expect((await run(['build', root, '-f', 'md'])).status).toBe(1);
    const [note = ''] = notesIn((await submissionsIn(root))['phuong-binh.yaml'] ?? '');
    await edit(root, { 'submissions/phuong-binh.yaml': [[note, '']] });
    expect(await run(['validate', root])).toMatchObject({ status: 0 });
  });

  it('says which cells are none of the form’s, and which parts of the workbook are not read', async () => {
    const root = await campaignWithout();
    const outside = 'Chỉ tiêu!Z9';
    const typed = { ...whole, [outside]: 'Chưa chốt số' };
    const bytes = filledWorkbook(await campaignOfBase(), 'phuong-binh', typed);
    const { stdout, status } = await importing(root, await folderOf({ 'a.xlsx': bytes }));
    expect(status).toBe(0);
    expect(stdout).toContain('[cell-outside]');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `Ô ${outside} nằm ngoài các ô phải điền, trong đó có: "Chưa chốt số"`,
    );
  });

  it('takes a form of before the campaign was changed, and says what has changed', async () => {
    const root = await campaignWithout();
    const before = filledWorkbook(await campaignOfBase(), 'phuong-binh', whole);
    await edit(root, { 'review.yaml': [['name: Huấn luyện', 'name: Huấn luyện chiến sĩ']] });
    const { stdout, stderr } = await importing(root, await folderOf({ 'a.xlsx': before }));
    expect(stdout).toContain('[import-old-form]');
    expect(stdout).toContain('Huấn luyện chiến sĩ');
    expect(stderr).toContain('Đã nhập 1 báo cáo');
  });

  it('is also a draft of the form as a page', async () => {
    const root = await campaignWithout();
    const form = formIn(await campaignOfBase(), 'phuong-binh');
    const values = { submitted: '2023-11-21', 'indicators.tuyen-quan.actual': '10' };
    const draft = draftText(form, versionOf(form), { values, awards: [] });
    const { stderr } = await importing(root, await folderOf({ 'tải về': draft }));
    expect(stderr).toContain('Đã nhập 1 báo cáo');
    expect((await submissionsIn(root))['phuong-binh.yaml']).toContain('    actual: 10\n');
  });
});

describe('review import of what there is already', () => {
  it('changes nothing the second time, nor when the submission has been corrected since', async () => {
    const root = await campaignWithout();
    const form = filledWorkbook(await campaignOfBase(), 'phuong-binh', whole);
    const folder = await folderOf({ 'a.xlsx': form, 'thư 2/b.xlsx': form });
    const first = await importing(root, folder);
    expect(first.stderr).toContain('Đã nhập 1 báo cáo; 1 đã có từ trước');
    const before = await submissionsIn(root);
    expect((await importing(root, folder)).stderr).toContain('Đã nhập 0 báo cáo; 2 đã có từ trước');
    expect(await submissionsIn(root)).toEqual(before);
    const path = join(root, 'submissions', 'phuong-binh.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('actual: 12', 'actual: 13'));
    const corrected = await submissionsIn(root);
    await importing(root, folder);
    expect(await submissionsIn(root)).toEqual(corrected);
  });

  it('takes a submission with the same values for the same, whatever its layout and comments', async () => {
    const root = await campaignWithout();
    await writeFile(join(root, 'submissions', 'phuong-binh.yaml'), yaml());
    const again = yaml().replace(/#.*/g, '').replace('{ level: dat }', '\n    level: dat');
    const { stderr } = await importing(root, await folderOf({ 'a.yaml': again }));
    expect(stderr).toContain('1 đã có từ trước');
  });

  it('makes the next revision of a later version, by the day of submission', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({
      'a.yaml': yaml().replace('2023-11-21', '2023-11-25').replace('actual: 12', 'actual: 13'),
      'b.yaml': yaml(),
    });
    const { stderr } = await importing(root, folder);
    expect(stderr).toMatch(/b\.yaml → submissions\/phuong-binh\.yaml\n/);
    expect(stderr).toMatch(/a\.yaml → submissions\/phuong-binh-ban-2\.yaml \(bản 2\)\n/);
    const all = await submissionsIn(root);
    expect(withoutMark(all['phuong-binh.yaml'])).toBe(yaml());
    expect(withoutMark(all['phuong-binh-ban-2.yaml'])).toBe(
      yaml()
        .replace('submitted: 2023-11-21', 'submitted: 2023-11-25\nrevision: 2')
        .replace('actual: 12', 'actual: 13'),
    );
    const third = yaml().replace('2023-11-21', '2023-11-22').replace('actual: 12', 'actual: 14');
    const later = await importing(root, await folderOf({ 'c.yaml': third }));
    expect(later.stdout).toContain('[import-earlier-date]');
    expect(later.stderr).toContain('phuong-binh-ban-3.yaml (bản 3)');
    expect((await submissionsIn(root))['phuong-binh.yaml']).toBe(all['phuong-binh.yaml']);
  });

  it('keeps the revision that a submission states where that is higher', async () => {
    const root = await campaignWithout();
    const text = yaml().replace('submitted', 'revision: 4\nsubmitted');
    await importing(root, await folderOf({ 'a.yaml': text }));
    const lower = text.replace('revision: 4', 'revision: 2').replace('actual: 12', 'actual: 15');
    await importing(root, await folderOf({ 'b.yaml': lower }));
    const all = await submissionsIn(root);
    expect(withoutMark(all['phuong-binh-ban-4.yaml'])).toBe(text);
    expect(all['phuong-binh-ban-5.yaml']).toContain('revision: 5\n');
  });

  it('writes over no file, whatever lies under the name', async () => {
    const root = await campaignWithout();
    await writeFile(join(root, 'submissions', 'Phuong-Binh.YAML'), 'không phải báo cáo: [');
    await importing(root, await folderOf({ 'a.yaml': yaml() }));
    const all = await submissionsIn(root);
    expect(all['Phuong-Binh.YAML']).toBe('không phải báo cáo: [');
    expect(Object.keys(all)).toEqual(['Phuong-Binh.YAML', 'phuong-an.yaml', 'phuong-binh-ban-1.yaml']);
  });

  it('writes nothing with --dry-run, and nothing at all where writing fails', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({ 'a.yaml': yaml(), 'phuong-an.docx': 'x' });
    const before = await submissionsIn(root);
    const dry = await importing(root, folder, '--dry-run');
    expect(dry.stderr).toContain('Sẽ nhập 1 báo cáo');
    expect(await submissionsIn(root)).toEqual(before);
    const writes: number[] = [];
    const failed = await run(['import', folder, '--campaign', root], {
      writeFiles: async (files) => {
        writes.push(files.length);
        throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      },
    });
    expect(failed).toMatchObject({ status: 2, stdout: '' });
    expect(writes).toEqual([1]);
    expect(await submissionsIn(root)).toEqual(before);
  });
});

it('review import takes no name that somebody else’s import has taken meanwhile, and writes nothing then', async () => {
  const root = await campaignWithout();
  const folder = await folderOf({ 'a.yaml': yaml() });
  const place = join(root, 'submissions', 'phuong-binh.yaml');
  const { status, stderr } = await run(['import', folder, '--campaign', root], {
    writeFiles: async (files) => {
      await writeFile(place, 'của người khác');
      await writeFiles(
        [{ path: join(root, 'submissions', 'b.yaml'), bytes: Buffer.from('b') }, ...files],
        root,
      );
    },
  });
  expect(status).toBe(2);
  expect(stderr).toContain('vừa có trong lúc nhập');
  expect(await readFile(place, 'utf8')).toBe('của người khác');
  expect(Object.keys(await submissionsIn(root))).toEqual(['phuong-an.yaml', 'phuong-binh.yaml']);
});

describe('review import of what is no form', () => {
  const cases: readonly (readonly [name: string, content: string, code: string, said: string])[] = [
    ['phuong-binh.xlsx', '%PDF-1.7', 'import-not-taken', 'tệp PDF'],
    ['phuong-binh.pdf', 'GIF89a', 'import-not-taken', 'là ảnh'],
    ['phuong-binh.xlsx', '', 'import-not-taken', 'Tệp trống'],
    ['phuong-binh.xlsx', 'PK\x03\x04 hỏng', 'import-not-taken', 'hỏng'],
    ['phuong-binh.eml', 'MIME-Version: 1.0\nunit: x\nyear: 1', 'import-not-taken', 'thư điện tử'],
    ['phuong-binh.json', '{"a": 1}', 'import-not-taken', 'JSON'],
    ['phuong-binh.txt', 'Kính gửi các đồng chí', 'import-not-taken', 'không phải biểu mẫu'],
    ['phuong-binh.html', '<!doctype html><p>', 'import-not-taken', 'trang biểu mẫu'],
    ['phuong-binh.yaml', yaml().replace('year: 2023', 'year: 2022'), 'import-other-campaign', 'năm 2022'],
    ['phuong-binh.yaml', yaml().replace('phuong-binh', 'xa-khac'), 'import-other-campaign', '"xa-khac"'],
    ['phuong-binh.yaml', 'unit: phuong-binh\nyear: 2023\n', 'import-not-taken', 'chưa điền gì'],
  ];

  it.each(cases)(
    '"%s" is refused by what is in it, and kept for its unit',
    async (name, content, code, said) => {
      const root = await campaignWithout();
      const folder = await folderOf({ [name]: content });
      const { status, stdout } = await importing(root, folder);
      expect(status).toBe(1);
      expect(stdout).toContain(`[${code}]`);
      expect(stdout.replace(/\s+/g, ' ')).toContain(said);
      const kept = `phuong-binh.khong-doc-duoc.${name}`;
      const names = Object.keys(await submissionsIn(root));
      expect(names).toEqual(['phuong-an.yaml', ...(content === '' ? [] : [kept])]);
      await importing(root, folder);
      expect(Object.keys(await submissionsIn(root))).toEqual(names);
      if (content === '') return;
      const { stdout: progress } = await run(['status', root, '-f', 'json']);
      expect(JSON.parse(progress)).toMatchObject({ received: 2, unreadable: 1, missing: 0 });
    },
  );

  it('is only named where nobody knows whose it is', async () => {
    const root = await campaignWithout();
    const before = await submissionsIn(root);
    const { status, stderr } = await importing(root, await folderOf({ 'scan001.pdf': '%PDF-1.7' }));
    expect(status).toBe(1);
    expect(stderr).toContain('1 tệp không nhận');
    expect(await submissionsIn(root)).toEqual(before);
  });

  it('goes with a submission: a scan beside it is no error', async () => {
    const root = await campaignWithout();
    const folder = await folderOf({ 'phuong-binh/scan.pdf': '%PDF-1.7', 'phuong-binh/bc.yaml': yaml() });
    const { status, stdout } = await importing(root, folder);
    expect(stdout).toContain('cảnh báo [import-not-taken]');
    expect(status).toBe(0);
    expect(Object.keys(await submissionsIn(root))).toEqual(['phuong-an.yaml', 'phuong-binh.yaml']);
  });

  it('is a form of another host, or of a unit that there is not', async () => {
    const root = await campaignWithout();
    const other = (await draftOfBase({ 'review.yaml': [['Ủy ban nhân dân thị xã Thử', 'Xã khác']] }))
      .campaign;
    const blank = filledWorkbook(await campaignOfBase(), 'phuong-binh', {});
    const folder = await folderOf({
      'a.xlsx': filledWorkbook(other, 'phuong-binh', whole),
      'b.xlsx': blank,
    });
    const { status, stdout } = await importing(root, folder);
    expect(status).toBe(1);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toContain('Biểu mẫu này của "Xã khác", không phải của "Ủy ban nhân dân thị xã Thử"');
    expect(words).toContain('Biểu mẫu của phường Bình chưa điền gì.');
  });

  it('is a form whose line of the unit names another one', async () => {
    const root = await campaignWithout();
    const typed = { ...whole, 'Chỉ tiêu!B5': 'Đơn vị báo cáo: phường An' };
    const bytes = filledWorkbook(await campaignOfBase(), 'phuong-binh', typed);
    const { status, stdout } = await importing(root, await folderOf({ 'a.xlsx': bytes }));
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Biểu mẫu này đã làm cho phường Bình, nhưng dòng "Đơn vị báo cáo" trong tệp lại ghi phường An',
    );
    expect(Object.keys(await submissionsIn(root))).toEqual(['phuong-an.yaml']);
    const renamed = { ...whole, 'Chỉ tiêu!B5': 'Đơn vị báo cáo: Phường Bình (sáp nhập)' };
    const again = await folderOf({
      'b.xlsx': filledWorkbook(await campaignOfBase(), 'phuong-binh', renamed),
    });
    expect(await importing(root, again)).toMatchObject({ status: 0 });
  });

  it('is none of the campaign’s own files, nor what file managers leave behind', async () => {
    const root = await campaignWithout();
    await writeFile(join(root, 'submissions', '~$phuong-binh.xlsx'), 'x');
    const before = await submissionsIn(root);
    const { status, stderr } = await importing(root, '.');
    expect(stderr).toContain('Không thấy tệp nào để nhập');
    expect(status).toBe(0);
    expect(await submissionsIn(root)).toEqual(before);
  });
});

it.each([
  ['the name in the place of the id', 'x.yaml', yaml().replace('unit: phuong-binh', 'unit: phường Bình')],
  ['what is no YAML', 'x.yaml', `${yaml()}narrative: [`],
  ['no unit but in its name', 'phường Bình.yaml', yaml().replace('unit: phuong-binh\n', '')],
])('a submission with %s is taken with its errors, for its unit', async (_, name, text) => {
  const root = await campaignWithout();
  const { status, stdout, stderr } = await importing(root, await folderOf({ [name]: text }));
  expect(status).toBe(1);
  expect(stderr).toContain('Đã nhập 1 báo cáo');
  expect(stdout).toMatch(/submissions\/phuong-binh\.yaml:\d+:\d+ lỗi \[/);
  expect(withoutMark((await submissionsIn(root))['phuong-binh.yaml'])).toContain(text.slice(0, 300));
});

it('review import makes the folder of submissions where there is none', async () => {
  const root = await baseCampaign();
  await rm(join(root, 'submissions'), { recursive: true });
  await importing(root, await folderOf({ 'x.yaml': yaml() }));
  expect(Object.keys(await submissionsIn(root))).toEqual(['phuong-binh.yaml']);
});

it('review import --fix writes the corrections, and takes the same file for the same afterwards', async () => {
  const root = await campaignWithout();
  const folder = await folderOf({ 'a.yaml': yaml().replace('level: tot', 'level: Tốt') });
  const { stderr } = await importing(root, folder, '--fix');
  expect(stderr).toContain('Đã sửa 1 tệp');
  const fixed = await submissionsIn(root);
  expect(fixed['phuong-binh.yaml']).toContain('level: tot');
  await importing(root, folder, '--fix');
  await importing(root, folder);
  expect(await submissionsIn(root)).toEqual(fixed);
});

it('review import needs a campaign without errors, and paths that lead somewhere', async () => {
  const root = await baseCampaign({ 'review.yaml': [['year: 2023', 'year: 20233']] });
  expect(await importing(root, await folderOf({ 'a.yaml': yaml() }))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('review.yaml còn lỗi'),
  });
  expect(await importing(root, join(root, 'nowhere'))).toMatchObject({ status: 2 });
});

it('refuses a campaign that is not there, also where another one lies above', async () => {
  const root = await campaignWithout();
  const sent = await folderOf({ 'b.yaml': yaml() });
  const { status, stderr } = await run(['import', sent, '--campaign', 'khong-co'], { workingFolder: root });
  expect(status).toBe(2);
  expect(stderr).toContain('"khong-co"');
  expect(await readdir(join(root, 'submissions'))).not.toContain('phuong-binh.yaml');
});
