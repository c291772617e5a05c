import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/diagnostics/reporters/pretty.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { onlyProgramKinds } from '../../src/intake/document-kinds.ts';
import type { World } from '../../src/intake/world.ts';
import { checkFolder } from '../../src/review.ts';
import { namesIn } from '../support/memory-world.ts';
import { isSmoke } from '../support/needs.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
const base = join(fixtures, 'base');
const basePaths = filesIn(base);
const root = '/campaign';
const noTemplates = { kinds: new Map(), documents: onlyProgramKinds, findings: [] };

/** What a case changes beside its files, which stand over those of `base`. */
interface Case {
  readonly remove?: readonly string[];
  /** Files by further paths that they have, which not every disk could hold beside each other. */
  readonly copies?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly allowMissing?: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

/** A disk that holds the base campaign with the case's files over it. */
function worldOf(folder: string, { remove = [], copies = {} }: Case): World {
  const paths = new Map(basePaths.map((path) => [path, join(base, path)]));
  for (const path of filesIn(folder)) paths.set(path, join(folder, path));
  for (const [copy, path] of Object.entries(copies)) paths.set(copy, paths.get(path) ?? path);
  for (const path of remove) paths.delete(path);
  const files = new Map([...paths].map(([path, from]) => [join(root, path), from]));
  return {
    readFile: async (path) => readFileSync(files.get(path) ?? path),
    listFolder: async (path) => namesIn(path, files.keys()),
    realPath: async (path) => path,
    inspect: async (path) => {
      const file = files.get(path);
      if (file !== undefined) return { kind: 'file', size: statSync(file).size, isLink: false };
      const isFolder = [...files.keys()].some((one) => one.startsWith(`${path}/`));
      return { kind: isFolder ? 'folder' : 'nothing', size: 0, isLink: false };
    },
    today: () => '2023-12-13',
  };
}

async function report(name: string): Promise<string> {
  const folder = join(fixtures, name);
  const options = join(folder, 'case.json');
  const own: Case = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {};
  const campaign = await readCampaignFolder(worldOf(folder, own), root);
  const { findings } = await checkFolder(
    campaign,
    noTemplates,
    { today: () => own.today ?? '2023-12-13' },
    { allowMissing: own.allowMissing ?? false },
  );
  const files = [
    campaign.campaign,
    ...(campaign.host === null ? [] : [campaign.host]),
    ...campaign.submissions,
    ...campaign.rollups,
  ];
  return pretty(
    { campaigns: [{ folder: '', files: files.map(({ source }) => source), findings }], mostPerFile: 100 },
    {
      words: findingWordsIn('vi'),
      chalk: new Chalk({ level: 0 }),
      width: 80,
      programVersion: '',
      isQuiet: false,
    },
  );
}

describe('validation', () => {
  it('finds nothing in the base campaign', async () => {
    expect(await report('base')).toBe('Đã kiểm tra 4 tệp: không có lỗi.\n');
  });

  const names = readdirSync(fixtures).filter((name) => name !== 'base');

  it.each(isSmoke ? names.filter((_, index) => index % 5 === 0) : names)(
    'finds in the fixture %s what its findings.txt says',
    async (name) => {
      await expect(await report(name)).toMatchFileSnapshot(join(fixtures, name, 'findings.txt'));
    },
  );
});
