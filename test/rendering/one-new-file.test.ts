import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { example, newFolder } from '../support/run.ts';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const format = `import type { Format } from '../format.ts';
  export const format: Format = {
    extension: 'txt',
    render: async (input) => {
      const { annexes } = await input.document();
      return { bytes: new TextEncoder().encode(annexes.map(({ title }) => title).join('\\n')), unprintable: [] };
    },
  };`;

const letterhead = `import type { Letterhead } from '../letterhead.ts';
  import { letterhead as state } from './nghi-dinh-30.ts';
  export const letterhead: Letterhead = {
    ...state,
    nation: { text: 'ĐOÀN TNCS HỒ CHÍ MINH', rule: 'full' },
    motto: null,
    divider: '***',
  };`;

let copy = '';

/** Builds a campaign with the program that has the new files. */
async function built(campaign: string, formatName: string): Promise<string> {
  const command = ['build', campaign, '--format', formatName, '--out', join(copy, formatName)];
  const { stdout } = await execute(process.execPath, [join(copy, 'bin/review.js'), ...command]);
  return stdout.trim();
}

beforeAll(async () => {
  copy = await newFolder();
  for (const name of ['.build', 'bin', 'schemas', 'src', 'templates', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await writeFile(join(copy, 'src/rendering/formats/titles.ts'), format);
  await writeFile(join(copy, 'src/letterheads/known/doan-thanh-nien.ts'), letterhead);
  for (const script of ['generate.js', 'bundle.js']) {
    await execute(process.execPath, [join(copy, '.build', script)]);
  }
});

it('a new format is one new file', async () => {
  const path = await built(example, 'titles');
  expect(path).toBe(join(copy, 'titles', 'bao-cao-2023.txt'));
  expect(await readFile(path, 'utf8')).toContain('TÌNH HÌNH NỘP BÁO CÁO NĂM 2023');
});

it('a new letterhead is one new file', async () => {
  const campaign = await baseCampaign({
    'review.yaml': [['documents:\n', 'documents:\n  letterhead: doan-thanh-nien\n']],
  });
  const text = await readFile(await built(campaign, 'md'), 'utf8');
  expect(text).toMatch(/^\*\*ĐOÀN TNCS HỒ CHÍ MINH\*\*\\\n/);
  expect(text).toContain('**THỊ XÃ THỬ**\\\n\\*\\*\\*\\\nSố: ');
});
