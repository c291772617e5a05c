import { chmod, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/build-record.schema.json' with { type: 'json' };
import statusSchema from '../../schemas/status.schema.json' with { type: 'json' };
import type { BuildRecord } from '../../src/build-record/build-record.generated.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { edit, newFolder, run, writeTemplate } from '../support/run.ts';

const name = '.review-build.json';

async function recordAt(out: string): Promise<BuildRecord> {
  const record = JSON.parse(await readFile(join(out, name), 'utf8'));
  expect(new Ajv2020({ strict: false }).validate(schema, record)).toBe(true);
  return record;
}

const filesIn = async (out: string) => (await recordAt(out)).files.map(({ file }) => file);

/** How `review status` says that each document stands. */
async function standing(campaign: string) {
  const { stdout } = await run(['status', campaign, '-f', 'json']);
  const status = JSON.parse(stdout);
  expect(new Ajv2020({ strict: false }).validate(statusSchema, status)).toBe(true);
  const { documents } = status;
  return Object.fromEntries(
    documents.files.map(
      ({
        file,
        state,
        inputs,
      }: {
        file: string;
        state: string;
        inputs: { file: string; change: string }[];
      }) => [file, [state, ...inputs.map((one) => `${one.change} ${one.file}`)].join(', ')],
    ),
  );
}

async function builtCampaign(...args: string[]) {
  const campaign = await baseCampaign();
  await run(['build', campaign, '-f', 'md,json', ...args]);
  return { campaign, out: join(campaign, 'out') };
}

describe('the record of a build', () => {
  it('names the files that were written and what they were made from, and no place or time', async () => {
    const { campaign, out } = await builtCampaign();
    const record = await recordAt(out);
    expect(record.files.map(({ file, kind, format }) => [file, kind, format])).toEqual([
      ['bao-cao-2023.json', 'report', 'json'],
      ['bao-cao-2023.md', 'report', 'md'],
    ]);
    expect(record.inputs.flatMap(({ files }) => files.map(({ file }) => file)).sort()).toEqual([
      'host.yaml',
      'review.yaml',
      'submissions/phuong-an.yaml',
      'submissions/phuong-binh.yaml',
    ]);
    const text = await readFile(join(out, name), 'utf8');
    expect(text).not.toContain(campaign);
    const again = await builtCampaign();
    expect(await readFile(join(again.out, name), 'utf8')).toBe(text);
  });

  it('goes on knowing documents of earlier builds, as long as they are there', async () => {
    const { campaign, out } = await builtCampaign();
    await run(['build', campaign, '-f', 'html', '--no-attachments']);
    expect(await filesIn(out)).toEqual(['bao-cao-2023.html', 'bao-cao-2023.json', 'bao-cao-2023.md']);
    expect((await recordAt(out)).builds).toHaveLength(2);
    await rm(join(out, 'bao-cao-2023.json'));
    await run(['build', campaign, '-f', 'html']);
    expect(await filesIn(out)).toEqual(['bao-cao-2023.html', 'bao-cao-2023.md']);
    expect((await recordAt(out)).builds).toHaveLength(1);
  });

  it('knows templates and pictures, each kind’s own', async () => {
    const campaign = await baseCampaign();
    await writeTemplate(campaign, 'report.hbs', '<p>{{title}}</p>');
    await mkdir(join(campaign, 'templates', 'tin-bai'));
    await writeFile(join(campaign, 'templates', 'tin-bai', 'tin-bai.hbs'), '<p>{{title}}</p>');
    const out = join(campaign, 'out');
    await run(['build', campaign, '-f', 'md', '--document', 'report,tin-bai']);
    const record = await recordAt(out);
    const templatesOf = (kind: string) => {
      const sets = record.files.find((one) => one.kind === kind)?.inputs ?? [];
      return record.inputs
        .filter(({ id }) => sets.includes(id))
        .flatMap(({ files }) => files.flatMap(({ file }) => (file.endsWith('.hbs') ? file : [])));
    };
    expect(templatesOf('report')).toEqual(['templates/report/report.hbs']);
    expect(templatesOf('tin-bai')).toEqual(['templates/tin-bai/tin-bai.hbs']);
  });

  it('keeps apart two campaigns that write into one folder', async () => {
    const out = await newFolder();
    const one = await baseCampaign();
    const other = await baseCampaign({
      'review.yaml': [['title: Tổng kết', 'title: Sơ kết']],
    });
    await run(['build', one, '-f', 'md', '-o', out]);
    await run(['build', other, '-f', 'json', '-o', out]);
    expect(await filesIn(out)).toEqual(['bao-cao-2023.json', 'bao-cao-2023.md']);
    expect(await run(['build', one, '--check', '-o', out])).toMatchObject({
      status: 0,
      stdout: '1 tệp, lập lại cũng như vậy.\n',
    });
  });

  it('that is damaged is written anew, and that is said', async () => {
    const { campaign, out } = await builtCampaign();
    await writeFile(join(out, name), '{"version": 1');
    expect(JSON.parse((await run(['status', campaign, '-f', 'json'])).stdout).documents).toEqual({
      record: 'damaged',
      files: [],
    });
    expect((await run(['build', campaign, '-f', 'md'])).stderr).toContain('.review-build.json hỏng');
    expect(await filesIn(out)).toEqual(['bao-cao-2023.md']);
  });

  it('of a later version is not written over, nor is anything else', async () => {
    const { campaign, out } = await builtCampaign();
    const later = '{"version": 2}\n';
    await writeFile(join(out, name), later);
    await edit(campaign, { 'submissions/phuong-an.yaml': [['actual: 10', 'actual: 12']] });
    const before = await readFile(join(out, 'bao-cao-2023.md'));
    const { status, stdout, stderr } = await run(['build', campaign, '-f', 'md']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('bản mới hơn');
    expect(await readFile(join(out, name), 'utf8')).toBe(later);
    expect(await readFile(join(out, 'bao-cao-2023.md'))).toEqual(before);
  });

  it.each(['folder', 'link'] as const)(
    'that is a %s stops the build before anything is written',
    async (what) => {
      const { campaign, out } = await builtCampaign();
      await rm(join(out, name));
      const elsewhere = join(await newFolder(), 'theirs.json');
      await writeFile(elsewhere, 'theirs');
      if (what === 'folder') await mkdir(join(out, name));
      else await symlink(elsewhere, join(out, name));
      await rm(join(out, 'bao-cao-2023.md'));
      const { status, stderr } = await run(['build', campaign, '-f', 'md']);
      expect(status).toBe(2);
      expect(stderr).toContain(name);
      expect(await readFile(elsewhere, 'utf8')).toBe('theirs');
      expect(await readdir(out)).not.toContain('bao-cao-2023.md');
    },
  );

  it('that may only be read is replaced like any file', async () => {
    const { campaign, out } = await builtCampaign();
    await chmod(join(out, name), 0o444);
    expect((await run(['build', campaign, '-f', 'html'])).status).toBe(0);
    expect(await filesIn(out)).toContain('bao-cao-2023.html');
  });

  it('is not kept of what goes to a device', needs('Linux'), async () => {
    const campaign = await baseCampaign();
    const out = await newFolder();
    await symlink('/dev/null', join(out, 'bao-cao-2023.md'));
    expect((await run(['build', campaign, '-f', 'md', '-o', out])).status).toBe(0);
    expect(await readdir(out)).toEqual(['bao-cao-2023.md']);
  });
});

describe('whether documents still belong to the campaign', () => {
  it('is yes as long as nothing but how files are stored has changed', async () => {
    const { campaign } = await builtCampaign();
    const path = join(campaign, 'submissions', 'phuong-an.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.normalize('NFD').replaceAll('\n', '\r\n'));
    expect(await standing(campaign)).toEqual({
      'bao-cao-2023.json': 'current',
      'bao-cao-2023.md': 'current',
    });
    const { stdout } = await run(['status', campaign]);
    expect(stdout).toContain('Văn bản trong out/: 2 tệp, đều lập từ dữ liệu như hiện nay.');
    await writeFile(path, `\ufeff${text}`, 'utf16le');
    expect(await standing(campaign)).toMatchObject({ 'bao-cao-2023.md': 'current' });
  });

  it('names what has changed, has come and is gone since', async () => {
    const { campaign, out } = await builtCampaign();
    await rm(join(campaign, 'submissions', 'phuong-binh.yaml'));
    await writeFile(
      join(campaign, 'host.yaml'),
      `${await readFile(join(campaign, 'host.yaml'), 'utf8')}# x\n`,
    );
    await cp(
      join(campaign, 'submissions', 'phuong-an.yaml'),
      join(campaign, 'submissions', 'phuong-an-2.yaml'),
    );
    await writeTemplate(campaign, 'report.hbs', '<p>{{title}}</p>');
    await writeFile(join(out, 'bao-cao-2023.json'), 'edited');
    const changes = [
      'changed host.yaml',
      'new submissions/phuong-an-2.yaml',
      'gone submissions/phuong-binh.yaml',
      'new templates/report/report.hbs',
    ];
    expect(await standing(campaign)).toEqual({
      'bao-cao-2023.json': ['edited', ...changes].join(', '),
      'bao-cao-2023.md': ['inputs-changed', ...changes].join(', '),
    });
    await rm(join(out, 'bao-cao-2023.md'));
    expect(await standing(campaign)).toMatchObject({ 'bao-cao-2023.md': expect.stringContaining('gone, ') });
  });

  it('does not depend on submissions where a document asks for none', async () => {
    const campaign = await baseCampaign();
    await run(['build', campaign, '--document', 'cong-van-de-nghi', '-f', 'md']);
    await edit(campaign, { 'submissions/phuong-an.yaml': [['actual: 10', 'actual: 12']] });
    expect(new Set(Object.values(await standing(campaign)))).toEqual(new Set(['current']));
  });

  it('is doubtful where another version of the program wrote them', async () => {
    const { campaign, out } = await builtCampaign();
    const text = await readFile(join(out, name), 'utf8');
    await writeFile(join(out, name), text.replace(/"program": "[^"]*"/, '"program": "0.0.9"'));
    expect(await standing(campaign)).toMatchObject({ 'bao-cao-2023.md': 'other-program' });
    expect((await run(['status', campaign])).stdout).toContain('lập bằng bản 0.0.9 của chương trình');
  });

  it('is not spoken of where nothing was built', async () => {
    const campaign = await baseCampaign();
    expect(JSON.parse((await run(['status', campaign, '-f', 'json'])).stdout).documents).toBe(null);
    expect((await run(['status', campaign])).stdout).not.toContain('out/');
  });

  it('reads nothing outside the campaign, whatever a record names', async () => {
    const { campaign, out } = await builtCampaign();
    const text = await readFile(join(out, name), 'utf8');
    await writeFile(join(out, name), text.replace('"host.yaml"', '"../../etc/hostname"'));
    expect(JSON.parse((await run(['status', campaign, '-f', 'json'])).stdout).documents.record).toBe(
      'damaged',
    );
  });
});

describe('review build --check', () => {
  const check = (campaign: string, ...args: string[]) => run(['build', campaign, '--check', ...args]);

  it('is content with what was just built, and writes nothing', async () => {
    const { campaign, out } = await builtCampaign();
    const before = await readdir(out);
    expect(await check(campaign)).toEqual({
      status: 0,
      stdout: '2 tệp, lập lại cũng như vậy.\n',
      stderr: '',
    });
    expect(await check(campaign, '-q')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readdir(out)).toEqual(before);
  });

  it('tells a change of words in a comment from one of figures', async () => {
    const campaign = await baseCampaign();
    const out = join(campaign, 'out');
    await run(['build', campaign, '-f', 'md,html', '--document', 'tin-bai', '--no-attachments']);
    const path = join(campaign, 'submissions', 'phuong-an.yaml');
    await writeFile(path, `${await readFile(path, 'utf8')}# Một lời ghi chú.\n`);
    expect(await standing(campaign)).toMatchObject({
      'tin-bai-2023.md': 'inputs-changed, changed submissions/phuong-an.yaml',
    });
    expect(await check(campaign)).toMatchObject({ status: 0 });
    await edit(campaign, { 'submissions/phuong-an.yaml': [['actual: 10', 'actual: 12']] });
    const { status, stdout, stderr } = await check(campaign);
    expect(status).toBe(1);
    expect(stdout).toBe(
      ['html', 'md']
        .map(
          (format) =>
            `${join(out, `tin-bai-2023.${format}`)}: sẽ khác: submissions/phuong-an.yaml (đã sửa)\n`,
        )
        .join(''),
    );
    expect(stderr).toBe(
      `2 tệp sẽ khác. Lập lại: review build ${campaign} -f html,md --document tin-bai --no-attachments.\n`,
    );
  });

  it('names files that are missing, edited, or no longer made', async () => {
    const { campaign, out } = await builtCampaign();
    await run(['build', campaign, '--document', 'cong-van-de-nghi', '-f', 'md']);
    const requests = (await filesIn(out)).filter((file) => !file.startsWith('bao-cao'));
    expect(requests.length).toBeGreaterThan(0);
    await rm(join(out, 'bao-cao-2023.json'));
    await writeFile(join(out, 'bao-cao-2023.md'), 'edited');
    const text = await readFile(join(out, name), 'utf8');
    await writeFile(join(out, 'cu.md'), 'old');
    const record: BuildRecord = JSON.parse(text);
    const files = [...record.files, { ...record.files[0], file: 'cu.md', kind: 'no-kind' }];
    await writeFile(join(out, name), JSON.stringify({ ...record, files }));
    const { status, stdout, stderr } = await check(campaign, '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout.split('\n').sort()).toEqual([
      '',
      `${join(out, 'bao-cao-2023.json')}: missing`,
      `${join(out, 'bao-cao-2023.md')}: would be different: not what was built (edited since, or a later build was interrupted)`,
      `${join(out, 'cu.md')}: no longer a document of the campaign`,
    ]);
    expect(stderr).toContain('1 file would be different, 1 file missing, 1 file no longer built.');
    expect(stderr).toContain('changes made to the files by hand will be lost');
    await rm(join(out, 'cu.md'));
    await run(['build', campaign, '-f', 'md,json']);
    expect(await check(campaign)).toMatchObject({ status: 0 });
  });

  it('makes documents as they were made, but for what is said otherwise', async () => {
    const campaign = await baseCampaign();
    await rm(join(campaign, 'submissions', 'phuong-binh.yaml'));
    await run(['build', campaign, '-f', 'md', '--allow-missing'], {
      environment: { SOURCE_DATE_EPOCH: '1700000000' },
    });
    expect(await check(campaign)).toMatchObject({ status: 0 });
    expect(await check(campaign, '-f', 'md')).toMatchObject({ status: 1, stdout: '' });
  });

  it('looks for the usual documents where no record says what was built', async () => {
    const campaign = await baseCampaign();
    const { status, stdout } = await check(campaign);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: `${join(campaign, 'out', 'bao-cao-2023.pdf')}: chưa có\n`,
    });
    expect(await readdir(campaign)).not.toContain('out');
  });

  it('says what is wrong with the campaign, like a build', async () => {
    const { campaign } = await builtCampaign();
    await edit(campaign, { 'review.yaml': [['year: 2023', 'year: x']] });
    const { status, stdout, stderr } = await check(campaign);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('review.yaml:');
  });
});
