import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { writeFiles } from '../../src/cli/terminal/write-files.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { editedExample, newFolder, run } from '../support/run.ts';

describe('what is no file', needs('a system other than Windows'), () => {
  it('is a finding on that name, while the rest is checked', async () => {
    const campaign = await editedExample({ 'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']] });
    const at = (name: string) => join(campaign, 'submissions', name);
    await mkdir(at('thu-muc.yaml'));
    execFileSync('mkfifo', [at('ong-dan.yaml')]);
    await symlink('khong-co', at('lien-ket.yaml'));
    await symlink('vong-2.yaml', at('vong-1.yaml'));
    await symlink('vong-1.yaml', at('vong-2.yaml'));
    await symlink('/dev/zero', at('thiet-bi.yaml'));
    await writeFile(at('hai\ndòng\u001b[31m.yaml'), '');
    const { status, stdout } = await run(['validate', '-f', 'json'], { workingFolder: campaign });
    expect(status).toBe(1);
    const found = JSON.parse(stdout).findings.map(
      (one: { file: string; code: string; args: { kind?: string } }) =>
        [one.file.replace('submissions/', ''), one.code, one.args.kind ?? ''].join(' ').trim(),
    );
    expect(found.sort()).toEqual([
      'hai\ndòng\u001b[31m.yaml file-empty',
      'lien-ket.yaml file-not-regular dangling-link',
      'nghi-tan.yaml wrong-year',
      'ong-dan.yaml file-not-regular pipe',
      'thiet-bi.yaml file-not-regular device',
      'thu-muc.yaml file-not-regular folder',
      'vong-1.yaml file-not-regular link-loop',
      'vong-2.yaml file-not-regular link-loop',
    ]);
    const pretty = await run(['validate'], { workingFolder: campaign });
    expect(pretty.stdout).toContain('hai␊dòng␛[31m.yaml:1:1');
    expect(pretty.stdout).not.toContain('\u001b');
  });

  it('or cannot be read is a finding, too', needs('a user other than root'), async () => {
    const campaign = await editedExample({});
    await chmod(join(campaign, 'submissions', 'nghi-tan.yaml'), 0o000);
    expect((await run(['validate', campaign])).stdout).toContain('[file-unreadable]');
  });
});

describe('files', () => {
  it('that fail while being read are a finding', async () => {
    const campaign = await editedExample({});
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const result = await run(['validate', campaign], {
      readFile: (path) => (path.endsWith('nghi-tan.yaml') ? Promise.reject(denied) : readFile(path)),
    });
    expect(result.stdout).toContain('Không đọc được tệp (EACCES).');
  });

  it.each([['validate', '--fix'], ['format']])(
    'that change after they were read are not overwritten: %s',
    async (...command) => {
      const campaign = await baseCampaign();
      const path = join(campaign, 'submissions', 'phuong-an.yaml');
      await writeFile(path, `${await readFile(path, 'utf8')}   \n`);
      const real = nodeEffects();
      const { status, stderr } = await run([...command, campaign], {
        beginReading: real.beginReading,
        changedFiles: real.changedFiles,
        readFile: async (one, opening) => {
          const bytes = await real.readFile(one, opening);
          if (one === path) await writeFile(path, 'saved meanwhile');
          return bytes;
        },
      });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^lỗi: .*phuong-an\.yaml.* vừa thay đổi/)]);
      expect(await readFile(path, 'utf8')).toBe('saved meanwhile');
    },
  );

  it('over the limit are refused before they are read', async () => {
    const campaign = await editedExample({});
    await writeFile(join(campaign, 'submissions', 'lon.yaml'), Buffer.alloc(5_000_001, 'a'));
    expect((await run(['validate', campaign])).stdout).toContain('Tệp quá lớn: 5,0 MB, giới hạn là 5,0 MB.');
    const small = await run(['validate', campaign, '--max-file-size', '0.001']);
    expect(small.stdout.match(/\[file-too-large\]/g)?.length).toBeGreaterThan(5);
  });

  it('that are hidden or an editor’s backup are nobody’s submission; Notepad’s .yaml.txt is one', async () => {
    const campaign = await editedExample({});
    const at = (name: string) => join(campaign, 'submissions', name);
    for (const name of [
      '.nghi-tan.yaml',
      '~$nghi-tan.yaml',
      '#nghi-tan.yaml',
      'nghi-tan.yaml~',
      'nghi-tan.bak',
    ]) {
      await writeFile(at(name), 'unit: x\n');
    }
    await rename(at('nghi-thu.yaml'), at('nghi-thu.yaml.txt'));
    expect(await run(['validate', campaign])).toMatchObject({
      status: 0,
      stdout: 'Đã kiểm tra 9 tệp: không có lỗi.\n',
    });
  });
});

it('a file may have as long a name as the disk takes, in Vietnamese letters, too', async () => {
  const folder = await newFolder();
  // 255 bytes each, and more than that with anything added.
  const names = [`${'y'.repeat(251)}.txt`, `${'ế'.repeat(83)}ab.txt`];
  const files = names.map((name) => ({ path: join(folder, name), bytes: Buffer.from('text') }));
  for (const _ of [1, 2]) await writeFiles(files, folder);
  expect((await readdir(folder)).sort()).toEqual([...names].sort());
});
