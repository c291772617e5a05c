import { cp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Effects, nodeEffects } from '../../src/cli/effects.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { run, writeTemplate } from '../support/run.ts';

const composed = 'phường.yaml'.normalize('NFC');
const decomposed = 'phường.yaml'.normalize('NFD');

/** The campaign with its two submissions under names that look the same. */
async function withNamesAlike(): Promise<string> {
  const campaign = await baseCampaign();
  const at = (name: string) => join(campaign, 'submissions', name);
  await rename(at('phuong-an.yaml'), at(decomposed));
  await rename(at('phuong-binh.yaml'), at(composed));
  return campaign;
}

async function edited(path: string, from: RegExp, to: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
  return text.replace(from, to);
}

interface Found {
  readonly code: string;
  readonly file: string;
}

async function findingsOf(args: readonly string[]): Promise<Found[]> {
  const { stdout } = await run(['validate', '-f', 'json', ...args]);
  return JSON.parse(stdout).findings.map(({ code, file }: Found) => ({ code, file: basename(file) }));
}

// Other systems’ disks do not hold both.
describe('files whose names differ by their normal form alone', needs('Linux'), () => {
  it('are fixed each by itself', async () => {
    const campaign = await withNamesAlike();
    const at = (name: string) => join(campaign, 'submissions', name);
    const other = await readFile(at(composed), 'utf8');
    const before = await edited(at(decomposed), /year: 2023/, 'year: "2023,0"');
    await run(['validate', '--fix', campaign]);
    expect(await readFile(at(composed), 'utf8')).toBe(other);
    const { stderr } = await run(['validate', '--fix-dry-run', campaign]);
    expect(stderr).not.toContain(composed);
    await writeFile(at(decomposed), before.replace('year: "2023,0"', 'year: 2023   '));
    await run(['validate', '--fix', campaign]);
    expect(await readFile(at(decomposed), 'utf8')).toBe(before.replace('year: "2023,0"', 'year: 2023'));
    expect(await readFile(at(composed), 'utf8')).toBe(other);
    await run(['format', campaign]);
    expect(await readFile(at(decomposed), 'utf8')).toContain('unit: phuong-an');
    expect(await readFile(at(composed), 'utf8')).toContain('unit: phuong-binh');
  });

  it('are distinguished, and that there are two is a warning', async () => {
    const campaign = await withNamesAlike();
    expect(await findingsOf([campaign])).toEqual([{ code: 'file-name-alike', file: composed }]);
    const { stdout } = await run(['validate', campaign]);
    expect(stdout).toContain('phu◌̛o◌̛◌̀ng.yaml');
  });

  it('are suppressed, asked about and left alone each by itself', async () => {
    const campaign = await withNamesAlike();
    const at = (name: string) => join(campaign, 'submissions', name);
    for (const name of [composed, decomposed]) await edited(at(name), /year: 2023/, 'year: 2022');
    const wrong = (name: string) => ({ code: 'wrong-year', file: name });
    const found = await findingsOf([campaign]);
    expect(found.filter(({ code }) => code === 'wrong-year')).toEqual([wrong(decomposed), wrong(composed)]);
    for (const name of [composed, decomposed]) {
      const own = await findingsOf([at(name)]);
      expect(own.filter(({ code }) => code === 'wrong-year')).toEqual([wrong(name)]);
    }
    await writeFile(at(composed), 'unit: [');
    const { stdout, stderr } = await run(['format', campaign]);
    expect(stderr).toContain(`${composed}: `);
    expect(stdout + stderr).not.toMatch(/◌.*: để nguyên/);
    const fingerprints = async () => {
      const result = await run(['validate', campaign, '-f', 'gitlab']);
      return JSON.parse(result.stdout).map((one: { fingerprint: string }) => one.fingerprint);
    };
    const all = await fingerprints();
    expect(new Set(all).size).toBe(all.length);
  });

  it('among templates are an error', async () => {
    const campaign = await baseCampaign();
    for (const name of [composed, decomposed]) {
      await writeTemplate(campaign, name.replace('yaml', 'hbs'), '<p>x</p>');
    }
    const { status, stderr } = await run(['build', campaign, '-f', 'md']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[file-name-alike]')]);
  });
});

describe('names that differ by capitals alone', needs('Linux'), () => {
  it('are two files, and that is a warning', async () => {
    const campaign = await baseCampaign();
    const at = (name: string) => join(campaign, 'submissions', name);
    await rename(at('phuong-an.yaml'), at('Phuong-Binh.yaml'));
    expect(await findingsOf([campaign])).toEqual([{ code: 'file-name-alike', file: 'phuong-binh.yaml' }]);
  });
});

/** A disk that ignores capitals and normal forms: any such name leads to the one that is there. */
function forgivingDisk(): Partial<Effects> {
  const real = nodeEffects();
  const found = async (path: string): Promise<string> => {
    const parent = dirname(path);
    if (parent === path) return path;
    const folder = await found(parent);
    const key = (name: string) => name.normalize('NFC').toLowerCase();
    const names = await readdir(folder).catch(() => []);
    return join(folder, names.find((name) => key(name) === key(basename(path))) ?? basename(path));
  };
  return {
    readFile: async (path) => real.readFile(await found(path)),
    inspect: async (path) => real.inspect(await found(path)),
    realPath: async (path) => real.realPath(await found(path)),
    listFolder: async (path) => real.listFolder(await found(path)),
  };
}

describe('on a disk that ignores capitals and normal forms', needs('Linux'), () => {
  it('a file that is named otherwise than it is listed is one file', async () => {
    const campaign = await baseCampaign();
    const at = (name: string) => join(campaign, 'submissions', name);
    await rename(at('phuong-an.yaml'), at(decomposed));
    await edited(at(decomposed), /year: 2023/, 'year: 2022');
    for (const name of [composed, decomposed, composed.toUpperCase()]) {
      const { stdout } = await run(['validate', '-f', 'json', at(name)], forgivingDisk());
      const { findings, summary } = JSON.parse(stdout);
      expect([name, summary.files, findings.map(({ code }: Found) => code)]).toEqual([
        name,
        1,
        ['wrong-year'],
      ]);
    }
    for (const name of ['REVIEW.YAML', 'Host.yaml']) {
      const { stdout } = await run(['validate', join(campaign, name)], forgivingDisk());
      expect(stdout).toBe('Đã kiểm tra 1 tệp: không có lỗi.\n');
    }
  });
});

it('campaigns whose folders have names alike are distinguished', needs('Linux'), async () => {
  const above = dirname(await baseCampaign());
  const folders = ['phường'.normalize('NFC'), 'phường'.normalize('NFD')].map((name) => join(above, name));
  for (const folder of folders) await cp(join(above, 'campaign'), folder, { recursive: true });
  for (const folder of folders) await edited(join(folder, 'host.yaml'), /year: 2023/, 'year: 2022');
  const { stdout } = await run(['validate', '-f', 'gitlab', ...folders]);
  const found: { fingerprint: string; location: { path: string } }[] = JSON.parse(stdout);
  expect(new Set(found.map(({ location }) => dirname(location.path)))).toEqual(new Set(folders));
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
});

it('a campaign that is named twice is checked once', async () => {
  const campaign = await baseCampaign();
  const link = join(dirname(campaign), 'link');
  await symlink(campaign, link, 'junction');
  const { stdout } = await run(['validate', campaign, link, join(link, 'submissions', 'phuong-an.yaml')]);
  expect(stdout).toBe('Đã kiểm tra 4 tệp: không có lỗi.\n');
});
