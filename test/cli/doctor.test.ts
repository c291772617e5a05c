import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { edit, editedExample, run } from '../support/run.ts';

describe('review doctor', () => {
  it('finds all well with the example, and leaves nothing behind', async () => {
    const campaign = await editedExample({});
    const { status, stdout } = await run(['doctor'], { workingFolder: campaign });
    expect(status).toBe(0);
    expect(stdout.match(/^\[ok\]/gm)).toHaveLength(5);
    expect(await readdir(`${campaign}/out`)).toEqual([]);
  });

  it('reports schemas that no longer match', async () => {
    const campaign = await editedExample({});
    await run(['init', campaign]);
    const well = (await run(['doctor', campaign])).stdout;
    expect(well).toContain('[ok] Schema');
    expect(well).toContain('[ok] Biểu mẫu: 7 tệp');
    const path = `${campaign}/review.yaml`;
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('name: phường Nghi Tân', 'name: phường Nghi Tân Mới'));
    const { status, stdout } = await run(['doctor', campaign]);
    expect(status).toBe(1);
    expect(stdout).toContain('schemas/submission.schema.json');
    for (const name of ['submission', 'host']) await rm(`${campaign}/schemas/${name}.schema.json`);
    await run(['init', campaign]);
    expect((await run(['doctor', campaign])).status).toBe(0);
  });

  it('names forms that are older than review.yaml', async () => {
    const campaign = await editedExample({});
    await run(['init', campaign]);
    await edit(campaign, { 'review.yaml': [['name: Công dân nhập ngũ', 'name: Thanh niên nhập ngũ']] });
    const { status, stdout } = await run(['doctor', campaign]);
    expect(status).toBe(1);
    expect(stdout).toContain('[!!] Biểu mẫu: 7 biểu mẫu cũ hơn review.yaml: forms/nghi-tan.yaml, ');
    expect(stdout).toContain(`review forms ${campaign}`);
  });

  it('does not mind submissions that are yet to come', async () => {
    const campaign = await editedExample({});
    await rm(`${campaign}/submissions/nghi-tan.yaml`);
    expect((await run(['doctor', campaign])).status).toBe(0);
  });

  it('looks at the machine and the program where there is no campaign, which is no failure', async () => {
    const { status, stdout } = await run(['doctor'], { workingFolder: tmpdir() });
    expect(status).toBe(0);
    expect(stdout).toContain('[--] Kỳ tổng kết:');
    expect(stdout).toContain('[ok] Chương trình:');
    expect(await run(['doctor', `${tmpdir()}/khong-co`])).toMatchObject({ status: 2, stdout: '' });
  });

  it('says what is wrong and how to fix it', async () => {
    const old = await run(['doctor'], { workingFolder: await editedExample({}), nodeVersion: '18.2.0' });
    expect(old).toMatchObject({ status: 1 });
    expect(old.stdout).toContain('[!!] Node.js: 18.2.0 đã cũ');
    const faulty = await editedExample({ 'review.yaml': [['year: 2023', 'year: hai']] });
    expect((await run(['doctor', faulty])).stdout).toContain('review.yaml còn lỗi');
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const readOnly = await run(['doctor', await editedExample({})], {
      writeFiles: () => Promise.reject(denied),
    });
    expect(readOnly.stdout).toContain('[!!] Ghi báo cáo:');
  });
});
