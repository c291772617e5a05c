import { copyFile, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { isBelow } from '../../src/intake/world.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { writeTemplate } from '../support/run.ts';
import { everySoMany } from '../support/runs.ts';
import { survived } from '../support/survived.ts';

const program = fileURLToPath(new URL('../../', import.meta.url));

let campaign = '';

beforeAll(async () => {
  campaign = await baseCampaign({});
});

/** Survives a command, and reports what it read that lies outside of some folders, and what it wrote. */
async function touched(args: readonly string[], folders: readonly string[]) {
  const outside: string[] = [];
  const written: string[] = [];
  const real = nodeEffects();
  const result = await survived(args, {
    workingFolder: campaign,
    readInput: async () => Buffer.from('unit: phuong-an\n'),
    readFile: (path) => {
      if (!folders.some((folder) => isBelow(path, folder))) outside.push(path);
      return real.readFile(path);
    },
    writeFiles: (files) => {
      written.push(...files.map(({ path }) => path));
      return real.writeFiles(files);
    },
  });
  return { ...result, outside, written };
}

const ways = [
  '../../../../../../../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  '..\\..\\windows\\win.ini',
  '\\\\server\\share\\x',
  'submission/../../package',
  './report',
  '',
  '.',
  '..',
  '%2e%2e%2fpackage',
  'http://example.org/x',
  '__proto__',
  'constructor',
  'toString',
  'x\u001b[31my',
];

describe('a name that is no path is not taken for one', () => {
  it.each([
    ['schema', (way: string) => ['schema', way]],
    ['explain', (way: string) => ['explain', way]],
    ['help', (way: string) => ['help', way]],
    ['help --format', (way: string) => ['help', '--format', way]],
    ['completion', (way: string) => ['completion', way]],
    ['--lang', (way: string) => ['--lang', way, 'validate']],
    ['validate --format', (way: string) => ['validate', '--format', way]],
    ['build --format', (way: string) => ['build', '--format', way]],
    ['status --format', (way: string) => ['status', '--format', way]],
    ['status --changes', (way: string) => ['status', '--changes', way]],
    [
      'init --preset',
      (way: string) => ['init', 'new', '--host', 'UBND xã Minh Họa', '--unit', 'xóm 1', '--preset', way],
    ],
  ])('by %s', async (_, argsFor) => {
    for (const way of ways) {
      const { status, outside, written } = await touched(argsFor(way), [program, campaign]);
      expect([way, status, outside, written]).toEqual([way, 2, [], []]);
    }
    // What it does take is read from where it belongs.
    expect(await readdir(campaign)).not.toContain('new');
  });
});

describe('a path on the command line', () => {
  it('that leads to nothing, to a folder or to what is no file is reported in one line', async () => {
    for (const args of [
      ['init', 'new', '--host', 'UBND xã Minh Họa', '--units'],
      ['init', 'new', '--from'],
      ['validate', '-', '--campaign'],
      ['validate', '--campaign'],
      ['schema', 'submission', '--campaign'],
      ['validate'],
      ['build'],
      ['status'],
      ['format'],
    ]) {
      for (const way of [
        'khong-co',
        'khong-co/../../khong-co',
        '/dev/null',
        '/dev/zero',
        'review.yaml/x',
        'a\u001bb',
      ]) {
        const { status, stderr, written } = await touched([...args, way], ['/']);
        expect([args, way, status === 2 || (status === 1 && args[0] === 'validate'), written]).toEqual([
          args,
          way,
          true,
          [],
        ]);
        expect(stderr.trim().split('\n').length).toBeLessThan(4);
      }
    }
  });

  it.each([
    ['build', ['build', '--format', 'md', '--out']],
    ['validate', ['validate', '--format', 'json', '--output']],
    ['status', ['status', '--remind', '--output']],
  ])('that %s is to write to is written to, and nothing else', async (_, args) => {
    const place = join(dirname(campaign), `place-${args[0]}`);
    const way = `submissions/../../${relative(dirname(campaign), place)}`;
    const before = await readdir(campaign, { recursive: true });
    const { written } = await touched([...args, way], [program, campaign]);
    for (const path of written) expect(path === place || dirname(path) === place).toBe(true);
    expect(await readdir(campaign, { recursive: true })).toEqual(before);
  });
});

describe('a path in a campaign', () => {
  const wrongIds = ['../../x', '/tmp/x', 'a/b', '..', 'a\\b', 'x.yaml', '', '__proto__'];

  it('is no unit, so no file bears its name', async () => {
    for (const id of everySoMany(wrongIds, 2)) {
      const quoted = JSON.stringify(id);
      const edited = await baseCampaign({ 'review.yaml': [['id: phuong-an', `id: ${quoted}`]] });
      const parent = dirname(edited);
      for (const args of [
        ['validate', edited],
        ['build', edited],
        ['status', edited, '--remind', '--output', join(parent, 'letters')],
        ['init', join(parent, 'next'), '--from', edited],
      ]) {
        const { status, written } = await touched(args, [program, edited]);
        const allowed = [join(parent, 'letters'), join(parent, 'next')];
        const astray = written.filter((path) => !allowed.some((one) => isBelow(path, one)));
        expect([id, args[0], status === 0 && args[0] !== 'status', astray]).toEqual([id, args[0], false, []]);
      }
    }
  });

  it('is no year, so no report bears its name', async () => {
    for (const year of ['"../2023"', '"2023/../../x"', '2023.5', '-1', '[2023]']) {
      const edited = await baseCampaign({ 'review.yaml': [['year: 2023', `year: ${year}`]] });
      expect(await touched(['build', edited], [program, edited])).toMatchObject({ status: 1, written: [] });
    }
  });

  it('to a font leads to a file in it, or is refused', needs('REVIEW_FAULTS=all'), async () => {
    const tinos = join(program, 'node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
    const withFont = (path: string) => {
      const fonts = ['regular', 'bold', 'italic', 'boldItalic'].map(
        (style) => `${style}: ${JSON.stringify(path)}`,
      );
      return baseCampaign({
        'review.yaml': [['documents:', `documents:\n  fonts: { ${fonts.join(', ')} }`]],
      });
    };
    for (const path of [
      tinos,
      '/etc/passwd',
      '../font.ttf',
      'link.ttf',
      '/',
      '..',
      '.',
      '/dev/zero',
      'http://a/b',
    ]) {
      const edited = await withFont(path);
      await copyFile(tinos, join(edited, '..', 'font.ttf'));
      await symlink('../font.ttf', join(edited, 'link.ttf'));
      const built = await touched(['build', edited], [program, edited]);
      expect([path, built.status, built.written]).toEqual([path, 1, []]);
      expect(built.stderr).toMatch(/\[font-\w+\]/);
      // The next year's campaign takes over what is its own.
      const next = resolve(edited, '..', 'next');
      const opened = await touched(['init', next, '--from', edited], [program, edited]);
      expect(opened.written.filter((one) => !isBelow(one, next))).toEqual([]);
      expect(opened.outside.filter((one) => !isBelow(one, next))).toEqual([]);
      for (const file of opened.written) expect((await readFile(file)).length).toBeLessThan(100_000);
    }
  });

  it('that goes round in circles comes to an end', async () => {
    const edited = await baseCampaign({});
    await writeTemplate(edited, 'closing.hbs', '<p>x</p>');
    for (const name of ['a', 'b', 'report/c']) await symlink(edited, join(edited, 'templates', name));
    const opened = await touched(['init', join(edited, '..', 'next'), '--from', edited], [program, edited]);
    expect(opened.written.filter((path) => path.endsWith('.hbs'))).toHaveLength(1);
    expect(await touched(['build', edited], [program, edited])).toMatchObject({ status: 1, written: [] });
  });
});
