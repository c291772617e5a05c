import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { newFolder } from '../support/run.ts';

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

let campaign = '';
let copy = '';

/** A program that has both files builds one report in both formats. */
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
  campaign = await baseCampaign({
    'review.yaml': [['documents:\n', 'documents:\n  letterhead: doan-thanh-nien\n']],
  });
  const command = [join(copy, 'bin/review.js'), 'build', campaign, '--format', 'titles,md'];
  const { stdout } = await execute(process.execPath, command);
  expect(stdout).toBe(`${reportIn('txt')}\n${reportIn('md')}\n`);
});

const reportIn = (extension: string) => join(campaign, 'out', `bao-cao-2023.${extension}`);

it('a new format is one new file', async () => {
  expect(await readFile(reportIn('txt'), 'utf8')).toContain('TỔNG HỢP KHEN THƯỞNG NĂM 2023');
});

it('a new letterhead is one new file', async () => {
  const text = await readFile(reportIn('md'), 'utf8');
  expect(text).toMatch(/^\*\*ĐOÀN TNCS HỒ CHÍ MINH\*\*\\\n/);
  expect(text).toContain('**THỊ XÃ THỬ**\\\n\\*\\*\\*\\\nSố: ');
});
