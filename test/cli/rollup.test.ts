import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { edit, editedExample, example, newFolder, run } from '../support/run.ts';

/** A campaign that declares what the example does, of one unit that sends a roll-up. */
async function upperFolder(): Promise<string> {
  const folder = join(await newFolder(), 'nghe-an-2023');
  await mkdir(join(folder, 'submissions'), { recursive: true });
  const text = await readFile(join(example, 'review.yaml'), 'utf8');
  const units = text.slice(text.indexOf('\nunits:\n'), text.indexOf('\nclusters:\n'));
  const clusters = text.slice(text.indexOf('\nclusters:\n'), text.indexOf('\nscales:\n'));
  await writeFile(
    join(folder, 'review.yaml'),
    text
      .replace(units, '\nunits:\n  - { id: cua-lo, name: thị xã Cửa Lò, kind: town }\n')
      .replace(clusters, '')
      .replace('\nunitKinds:\n', '\nunitKinds:\n  - { id: town, name: thị xã, submits: rollup }\n'),
  );
  return folder;
}

/** That data is as one of the schemas says. */
async function expectValid(name: string, text: string): Promise<void> {
  const ajv = new Ajv2020({ strict: false });
  const schema = JSON.parse(
    await readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const isValid = ajv.validate(schema, JSON.parse(text));
  expect({ isValid, errors: ajv.errors }).toEqual({ isValid: true, errors: null });
}

describe('review rollup', () => {
  it('writes what the level above takes, and adds up as the level below did', async () => {
    const upper = await upperFolder();
    const file = join(upper, 'submissions', 'cua-lo.yaml');
    const made = await run(['rollup', example, '--unit', 'cua-lo', '-o', file]);
    expect(made).toMatchObject({ status: 0, stdout: `${file}\n` });
    expect(made.stderr).toContain('7 đơn vị');
    expect((await run(['validate', upper])).stdout).toContain('không có lỗi');
    const out = join(await newFolder(), 'out');
    const built = async (campaign: string) => {
      expect((await run(['build', campaign, '-f', 'json', '-o', out])).status).toBe(0);
      const [name = ''] = (await run(['build', campaign, '-f', 'json', '-o', out])).stdout.trim().split('\n');
      return JSON.parse(await readFile(name, 'utf8'));
    };
    const [above, below] = [await built(upper), await built(example)];
    expect(above.completeness).toMatchObject({ due: 7, received: 7, late: 0, missing: 0 });
    expect(above.awards.total).toEqual(below.awards.total);
    const totals = ({ indicators }: typeof above) =>
      indicators.map(({ indicator, actual, previous, due, reported }: Record<string, unknown>) => [
        indicator,
        actual,
        previous,
        due,
        reported,
      ]);
    expect(totals(above)).toEqual(totals(below));
  });

  it('takes the id from the locality’s name, and the day from the report, unless it is told', async () => {
    const printed = await run(['rollup', example]);
    expect(parse(printed.stdout)).toMatchObject({ unit: 'cua-lo', submitted: '2023-12-13' });
    const told = await run('rollup . --unit cua-lo-2 --date 2023-12-20 --revision 3 --lang en'.split(' '), {
      workingFolder: example,
    });
    expect(parse(told.stdout)).toMatchObject({ unit: 'cua-lo-2', submitted: '2023-12-20', revision: 3 });
    expect(told.stderr).toContain('7 units');
  });

  it('replaces an earlier roll-up, and nothing else', async () => {
    const campaign = await editedExample({});
    const file = join(campaign, '..', 'cua-lo.yaml');
    for (const revision of ['1', '2'])
      expect((await run(['rollup', campaign, '--revision', revision, '-o', file])).status).toBe(0);
    const submission = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = await readFile(submission, 'utf8');
    for (const other of [submission, join(campaign, 'review.yaml')])
      expect((await run(['rollup', campaign, '-o', other])).status).toBe(2);
    expect(await readFile(submission, 'utf8')).toBe(before);
  });

  it('is not written among the submissions that it is made of', async () => {
    const campaign = await editedExample({});
    const file = join(campaign, 'submissions', 'cua-lo.yaml');
    const { status, stderr } = await run(['rollup', campaign, '-o', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('chính kỳ tổng kết này');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it.each([
    [['--date', '14/12/2023'], 'năm-tháng-ngày'],
    [['--date', '2023-02-30'], 'năm-tháng-ngày'],
    [['--unit', 'Cửa Lò'], 'chữ thường không dấu'],
    [['--revision', '100'], '99'],
    [['--revision', '0'], '0'],
  ])('refuses %j', async (args, said) => {
    const { status, stdout, stderr } = await run(['rollup', example, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('makes nothing of a campaign with errors', async () => {
    const campaign = await editedExample({});
    await edit(campaign, { 'submissions/nghi-thuy.yaml': [['year: 2023', 'year: 2022']] });
    const file = join(campaign, '..', 'cua-lo.yaml');
    const { status, stderr } = await run(['rollup', campaign, '-o', file]);
    expect(status).toBe(1);
    expect(stderr).toContain('wrong-year');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

describe('what is done with roll-ups that came in', () => {
  const province = example.replace(/[^/\\]+$/, 'tinh-truong-giang-2025');
  const received = (name: string) => join(province, 'submissions', name);

  it('takes them byte for byte, also as a PDF under another name, and no file twice', async () => {
    const place = await newFolder();
    const campaign = join(place, 'tinh');
    await cp(province, campaign, { recursive: true, filter: (path) => !/\/out$|moc-khe|cua-say/.test(path) });
    const mail = join(place, 'thu');
    await mkdir(mail);
    await copyFile(received('moc-khe.yaml'), join(mail, 'Tong hop (1).yaml'));
    await copyFile(received('cua-say.pdf'), join(mail, 'Báo cáo phường Cửa Sậy.pdf'));
    const imported = () => run(['import', mail], { workingFolder: campaign });
    expect(await imported()).toMatchObject({ status: 0 });
    for (const name of ['moc-khe.yaml', 'cua-say.pdf']) {
      const bytes = await readFile(join(campaign, 'submissions', name));
      expect([name, bytes.equals(await readFile(received(name)))]).toEqual([name, true]);
    }
    const again = await imported();
    expect(again.stdout).toContain('Đã có bản tổng hợp của phường Cửa Sậy');
    expect(again.stdout).not.toContain('xã Mộc Khê');
    expect(await readdir(join(campaign, 'submissions'))).toHaveLength(5);
    expect((await run(['validate', campaign])).stdout).toContain('không có lỗi');
  });

  it('takes none that is no longer as it was made', async () => {
    const campaign = await upperFolder();
    const folder = await newFolder();
    const { stdout: text } = await run(['rollup', example, '--unit', 'cua-lo']);
    const sent = join(folder, 'gui.yaml');
    for (const changed of [text.slice(0, text.length / 2), `${text}# Đã xem.\n`, stringify(parse(text))]) {
      await writeFile(sent, changed);
      const { status, stdout } = await run(['import', sent], { workingFolder: campaign });
      expect([status, stdout.replaceAll(/\s+/g, ' ')]).toEqual([
        1,
        expect.stringContaining('bị cắt ngang hoặc bị sửa sau khi lập'),
      ]);
      expect(await readdir(join(campaign, 'submissions'))).not.toContain('cua-lo.yaml');
    }
    await writeFile(sent, text);
    await run(['import', sent], { workingFolder: campaign });
    expect(await readFile(join(campaign, 'submissions/cua-lo.yaml'), 'utf8')).toBe(text);
  });

  it('lists texts of a PDF without lines, which nobody can open', async () => {
    const { stdout } = await run(['texts', province, '--unit', 'cua-say']);
    expect(stdout).toContain('submissions/cua-say.pdf; ');
    expect(stdout).not.toContain('cua-say.pdf:');
  });

  it('states no line of a PDF in data either, where schemas let it', async () => {
    const folder = await newFolder();
    await run(['build', province, '-f', 'json', '-o', folder]);
    const summary = await readFile(join(folder, 'bao-cao-2025.json'), 'utf8');
    await expectValid('summary', summary);
    const texts = (await run(['texts', province, '-f', 'json'])).stdout;
    await expectValid('texts', texts);
    for (const text of [summary, texts]) {
      expect(text).toMatch(/"submissions\/cua-say\.pdf",\s*"line":\s*null,\s*"column":\s*null/);
      expect(text).not.toMatch(/\.pdf",\s*"line":\s*\d/);
      expect(text).toMatch(/"submissions\/moc-khe\.yaml",\s*"line":\s*\d/);
      // Each PDF is one place.
      expect(text).not.toMatch(
        /\.pdf",\s*"line":\s*null,\s*"column":\s*null\s*\},\s*\{\s*"file":\s*"submissions\/cua-say\.pdf"/,
      );
    }
  });

  it('lays none out anew, and offers no fix in one', async () => {
    const campaign = join(await newFolder(), 'tinh');
    await cp(province, campaign, { recursive: true, filter: (path) => !path.endsWith('/out') });
    const path = join(campaign, 'submissions', 'moc-khe.yaml');
    const before = await readFile(path);
    await run(['format', campaign]);
    expect((await readFile(path)).equals(before)).toBe(true);
    await writeFile(path, String(before).replace('\nunit: moc-khe\n', '\nunit: mok-khe\n'));
    const { stdout } = await run(['validate', campaign]);
    expect(stdout).toContain('[rollup-of-unknown-unit]');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('--unit moc-khe.');
    expect(stdout).not.toContain('Máy sửa được');
  });
});
