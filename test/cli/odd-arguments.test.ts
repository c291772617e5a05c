import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { newFolder, run } from '../support/run.ts';

/** Every option that takes a value, with what its command needs besides. */
const options = {
  'build .': ['--out', '--format', '--document', '--max-findings', '--max-file-size'],
  'validate .': ['--format', '--output', '--campaign', '--max-findings', '--max-file-size'],
  'status .': ['--format', '--output', '--changes', '--max-file-size'],
  'format .': ['--max-file-size'],
  'doctor .': ['--max-file-size'],
  'schema host': ['--campaign', '--max-file-size'],
  'init new --host A --unit b': [
    '--locality',
    '--level',
    '--year',
    '--deadline',
    '--preset',
    '--max-file-size',
  ],
  'init new': ['--host', '--units', '--unit', '--from'],
  help: ['--format'],
};
const each = Object.entries(options).flatMap(([command, names]) =>
  names.map((name) => [command, name] as const),
);

it.each(each)('%s refuses a value of nothing for %s', async (command, name) => {
  for (const value of ['', ' ']) {
    const { status, stdout } = await run([...command.split(' '), name, value]);
    expect([status, stdout]).toEqual([2, '']);
  }
});

it.each(each.filter(([, name]) => name.startsWith('--max-')))(
  '%s refuses what is no number for %s',
  async (command, name) => {
    const wrong = ['0', '-1', 'abc', '1e3', '0x10', 'Infinity', ' 5 ', '+5', '5,5', '١'];
    for (const value of name === '--max-findings' ? [...wrong, '1.5'] : wrong) {
      const { status, stderr } = await run([...command.split(' '), `${name}=${value}`], {
        workingFolder: '/nowhere',
      });
      expect([value, status, stderr]).toEqual([value, 2, expect.stringContaining(`"${value}"`)]);
    }
  },
);

it('no value adds lines or codes to what is printed', async () => {
  const odd = 'a\u001b[31mb\u0007\nlỗi: c\u202ed';
  for (const args of [
    [odd],
    ['validate', odd],
    ['validate', `--${odd}`],
    ['validate', '.', '-f', odd],
    ['build', '.', '--document', odd],
    ['explain', odd],
    ['help', odd],
    ['schema', odd],
    ['init', 'x', '--host', odd, '--unit', 'b'],
    ['init', 'x', '--host', 'a', '--units', odd],
  ]) {
    const { status, stdout, stderr } = await run(args);
    expect([args, status]).toEqual([args, 2]);
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\u202e|^lỗi: c/mu);
  }
});

it('paths of what is written are printed without codes', needs('a system other than Windows'), async () => {
  const campaign = await baseCampaign();
  const out = join(campaign, 'a\u001b[31mb\nc');
  await mkdir(out);
  const { status, stdout } = await run(['build', campaign, '--allow-missing', '-f', 'json', '-o', out]);
  expect([status, stdout.split('\n').length]).toEqual([0, 2]);
  expect(stdout).toContain('a␛[31mb␊c');
  expect(await readdir(out)).toHaveLength(2);
});

it('files that differ by capitals or normal form alone are one output', async () => {
  const campaign = await baseCampaign();
  for (const [one, other] of [
    ['a.x', 'A.x'],
    ['ệ.x', 'e\u0323\u0302.x'],
    ['a.x', './b/../a.x'],
  ] as const) {
    const outputs = [`json=${join(campaign, one)}`, `sarif=${campaign}/${other}`];
    const { status } = await run([
      'validate',
      campaign,
      '-f',
      'json,sarif',
      '-o',
      outputs[0] ?? '',
      '-o',
      outputs[1] ?? '',
    ]);
    expect([one, other, status]).toEqual([one, other, 2]);
  }
});

it.each([
  ['validate', '-f', 'json'],
  ['validate', '-f', 'json,sarif', '-o', 'sarif=findings.sarif'],
  ['status', '-f', 'json'],
  ['texts'],
  ['trace', 'completeness.due'],
  ['rollup', '--unit', 'xa-cao', '--date', '2023-12-14'],
])('what %s writes to "-" it prints, and makes no file of that name', async (command, ...given) => {
  const campaign = await baseCampaign();
  const folder = await newFolder();
  const printed = async (...more: readonly string[]) => {
    const { status, stdout } = await run([command, campaign, ...given, ...more], { workingFolder: folder });
    return { status, stdout };
  };
  const withoutOutput = await printed();
  expect(withoutOutput).toEqual({ status: 0, stdout: expect.stringMatching(/\S/) });
  const name = given.includes('json,sarif') ? 'json=-' : '-';
  expect(await printed('-o', name)).toEqual(withoutOutput);
  expect(await readdir(folder)).not.toContain('-');
});

it('an output that names a format which is not asked for is refused', async () => {
  const { status, stderr } = await run(['validate', await baseCampaign(), '-o', 'json=a.json']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('-f json')]);
});

it('units of nothing but separators are none', async () => {
  const { status } = await run(['init', '/nowhere/x', '--host', 'UBND xã A', '--unit', ' ; ']);
  expect(status).toBe(2);
});
