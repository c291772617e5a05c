import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formKinds } from '../../src/forms/form-kinds.ts';
import { edit, editedExample, run } from '../support/run.ts';

describe('review forms', () => {
  let campaign = '';
  const forms = (...args: string[]) => run(['forms', ...args], { workingFolder: campaign });
  const inForms = () => readdir(join(campaign, 'forms'));

  beforeEach(async () => {
    campaign = await editedExample({});
    await rm(join(campaign, 'submissions'), { recursive: true });
  });

  it('writes one for each unit, in Excel unless others are asked for', async () => {
    const { status, stdout } = await forms();
    expect(status).toBe(0);
    expect(stdout).toContain('Đã ghi 7 biểu mẫu vào forms/:');
    expect(stdout).toContain('  forms/nghi-tan.xlsx\n');
    expect(await inForms()).toHaveLength(7);
    expect((await forms()).stdout).toBe('Không đổi: 7 biểu mẫu.\n');
  });

  it('writes those of some units into another folder', async () => {
    const done = await forms('--unit', 'nghi-tan', '--unit', 'nghi-thu', '-f', 'yaml, xlsx', '-o', 'gui');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    const names = ['nghi-tan.xlsx', 'nghi-tan.yaml', 'nghi-thu.xlsx', 'nghi-thu.yaml'];
    expect((await readdir(join(campaign, 'gui'))).sort()).toEqual(names);
  });

  it('brings up to date what is there, and says with --check what is not', async () => {
    await forms('--unit', 'nghi-tan', '-f', 'yaml');
    const form = join(campaign, 'forms', 'nghi-tan.yaml');
    await edit(campaign, { 'review.yaml': [['name: Công dân nhập ngũ', 'name: Thanh niên nhập ngũ']] });
    const before = await readFile(form, 'utf8');
    const looked = await forms('--check');
    expect(looked.status).toBe(1);
    expect(looked.stdout).toContain('Cần ghi 8 biểu mẫu');
    expect(await readFile(form, 'utf8')).toBe(before);
    const done = await forms();
    expect(done.status).toBe(0);
    expect(done.stdout.replace(/\s+/g, ' ')).toContain(
      'forms/nghi-tan.yaml: so với bản trước, sửa chỉ tiêu “Thanh niên nhập ngũ (người)”.',
    );
    expect(await readFile(form, 'utf8')).toContain('Thanh niên nhập ngũ');
    expect((await forms('--check')).status).toBe(0);
  });

  it('overwrites nothing that somebody has filled in, or put there', async () => {
    await forms('-f', 'yaml');
    const [filled, foreign] = ['nghi-tan', 'nghi-thuy'].map((id) => join(campaign, 'forms', `${id}.yaml`));
    const form = await readFile(filled ?? '', 'utf8');
    await writeFile(filled ?? '', form.replace('actual: #', 'actual: 8 #'));
    await writeFile(foreign ?? '', 'Danh sách\n');
    const { status, stdout } = await forms('-f', 'yaml');
    expect(status).toBe(1);
    expect(stdout).toContain('Đã có người điền, giữ nguyên: forms/nghi-tan.yaml.');
    expect(stdout).toContain('forms/nghi-thuy.yaml');
    expect(await readFile(filled ?? '', 'utf8')).toContain('actual: 8 #');
    expect(await readFile(foreign ?? '', 'utf8')).toBe('Danh sách\n');
  });

  it('takes last year’s figures from a former campaign', async () => {
    const former = await editedExample({});
    expect(await forms('-f', 'yaml', '--from', former)).toMatchObject({ status: 0 });
    const bytes = await readFile(join(campaign, 'forms', 'nghi-tan.yaml'));
    expect(formKinds.yaml.read(bytes)?.previous.get('tuyen-quan')).toBe('9');
  });

  it('writes nothing while review.yaml has errors, but for who signs the report', async () => {
    await edit(campaign, {
      'review.yaml': [[/^ +name: .*minh họa.*$/m.exec(await review())?.[0] ?? '', '    name:']],
    });
    expect((await forms('--unit', 'nghi-tan')).status).toBe(0);
    await edit(campaign, { 'review.yaml': [['aggregation: sum', 'aggregation: tong']] });
    const { status, stdout, stderr } = await forms('--unit', 'nghi-thu');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Chưa ghi biểu mẫu nào');
    expect(await inForms()).toEqual(['nghi-tan.xlsx']);
  });

  it('refuses units and formats that there are not, and the folder of submissions', async () => {
    expect((await forms('--unit', 'nghi-tam')).stderr).toContain('Có phải ý là "nghi-tan"?');
    expect(await forms('-f', 'docx')).toMatchObject({ status: 2, stdout: '' });
    expect(await forms('-o', 'submissions/moi')).toMatchObject({ status: 2, stdout: '' });
  });

  const review = () => readFile(join(campaign, 'review.yaml'), 'utf8');
});
