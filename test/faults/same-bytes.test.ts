import { cp, mkdir, readdir, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong, isUnhurried, needs, otherNode, withoutNetwork } from '../support/needs.ts';
import { ended, inShell, nodeAndProgram } from '../support/program.ts';
import { example, newFolder } from '../support/run.ts';
import { tried } from '../support/runs.ts';
import {
  building,
  buildingWhole,
  count,
  type Edition,
  expectFiles,
  faultyMachine,
  filesBuilt,
  filesIn,
  forShortBuilds,
  noFault,
  quick,
  shortCampaign,
  tellCounts,
} from './reports.ts';

afterAll(tellCounts);

/** The campaign: the reference where everything is tried, else a small one with a short report. */
let source = example;
let usual: Edition['files'];
/** The small one, on which is tried what does not depend on what a report says; the whole one for `npm run faults`. */
let small = example;
let usualOfSmall: Edition['files'];

beforeAll(async () => {
  const short = await shortCampaign();
  if (!isLong) source = short;
  if (!isUnhurried) small = short;
  usual = (await filesBuilt(source)).files;
  usualOfSmall = small === source ? usual : (await filesBuilt(small)).files;
  for (const files of [usual, usualOfSmall]) expect(files.size).toBe(7);
});

/** A copy of the campaign elsewhere, its files made in another order and at another time. */
async function movedCampaign(name: string, from: string): Promise<string> {
  const campaign = join(await newFolder(), name);
  const names = await readdir(from, { recursive: true });
  for (const file of names.filter((one) => /\.(?:yaml|hbs)$/.test(one)).reverse()) {
    await mkdir(dirname(join(campaign, file)), { recursive: true });
    await cp(join(from, file), join(campaign, file));
    await utimes(join(campaign, file), 1e9, 1e9);
  }
  return campaign;
}

/** The formats of most builds here: all where everything is tried. */
const formats = isLong ? 'all' : quick;

/** The usual files of the small one in some formats, and their record. */
const usualIn = async (names: string) =>
  names === 'all' ? usualOfSmall : (await filesBuilt(small, names)).files;

describe('the same input gives the same bytes', () => {
  const worlds = [
    {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'C',
      REVIEW_LANG: 'en',
      NO_COLOR: '1',
      umask: '077',
      name: 'Kỳ tổng kết (2)',
      working: 'link',
    },
    {
      TZ: 'America/New_York',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      umask: '000',
      name: 'a',
      working: 'itself',
    },
  ];

  it.each(tried(worlds, 1))(
    'in another time zone, locale, folder, order of files and with other rights: $TZ',
    needs('a system other than Windows'),
    async (world) => {
      const { umask, name, working, ...environment } = world;
      const campaign = await movedCampaign(name, source);
      let cwd = campaign;
      if (working === 'link') {
        cwd = join(dirname(campaign), 'link');
        await symlink(campaign, cwd);
      }
      const out = join(await newFolder(), 'out');
      const options = [...(isLong ? [] : forShortBuilds), '--require', faultyMachine];
      const command = inShell(`umask ${umask}`, building({ campaign: '.' }, out, 'all', options));
      // Nothing of this process' own environment, not even a home.
      const env = { PATH: process.env.PATH, REVIEW_FAULT: 'reversed', ...environment };
      expect(await ended(command, { cwd, env })).toMatchObject({ status: 0, stderr: noFault });
      count('other surroundings');
      await expectFiles(out, usual);
    },
  );

  describe('with Node', { ...needs(isLong ? 'other Nodes' : 'REVIEW_FAULTS=all'), timeout: 240_000 }, () => {
    const versions = ['20.19.0', '22', '24'];
    let folder: string;

    beforeAll(async () => {
      folder = await newFolder();
      const packages = versions.map((version) => `node-${version}@npm:${otherNode}@${version}`);
      const quietly = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
      expect(await ended(['npm', 'install', ...quietly, ...packages])).toMatchObject({ status: 0 });
    }, 240_000);

    it.each(versions)('%s', async (version) => {
      const bin = join(folder, 'node_modules', `node-${version}`, 'bin');
      const node = join(bin, (await readdir(bin)).find((one) => /^node(?:\.exe)?$/.test(one)) ?? 'node');
      const out = await newFolder();
      const [, ...rest] = buildingWhole({ campaign: source }, out);
      expect(await ended([node, ...rest])).toMatchObject({ status: 0, stderr: noFault });
      count(`other Nodes (${(await ended([node, '--version'])).stdout.trim()})`);
      await expectFiles(out, usual);
    });
  });
});

describe('let in nowhere', () => {
  it('without a network, all is as it is with one', needs('network namespaces'), async () => {
    const out = await newFolder();
    const campaign = await movedCampaign('campaign', small);
    expect(await ended([...withoutNetwork, ...building({ campaign }, out, formats, [])])).toMatchObject({
      status: 0,
      stderr: noFault,
    });
    await expectFiles(out, await usualIn(formats));
    const others = [['validate'], ['status'], ['texts'], ['doctor'], ['init', join(out, 'next'), '--from']];
    for (const args of isLong ? others : []) {
      const { status, stderr } = await ended([...withoutNetwork, ...nodeAndProgram(), ...args, campaign]);
      expect([args[0], status, stderr]).toEqual([args[0], 0, '']);
    }
    count('commands without a network', isLong ? 6 : 1);
  });

  const flag = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const program = fileURLToPath(new URL('../../', import.meta.url));
  const permitted = (...permissions: readonly string[]) =>
    nodeAndProgram('--no-warnings', flag, `--allow-fs-read=${program}`, ...permissions);

  it('a build needs to read the program and the campaign, and to write its reports', async () => {
    const campaign = await movedCampaign('campaign', small);
    const out = join(campaign, 'out');
    const permissions = [`--allow-fs-read=${campaign}`, `--allow-fs-write=${join(out, '*')}`];
    // Into a folder that is not there yet, and, where everything is tried, over an earlier report.
    for (const names of isLong ? [quick, formats] : [quick]) {
      const command = [...permitted(...permissions), 'build', campaign, '--format', names];
      expect(await ended(command)).toMatchObject({ status: 0, stderr: noFault });
      count('builds with permissions alone');
    }
    // In the campaign's folder a workbook links to the files that it comes from.
    const freely = await movedCampaign('freely', small);
    expect(await ended(building({ campaign: freely }, join(freely, 'out'), formats))).toMatchObject({
      status: 0,
    });
    await expectFiles(out, await filesIn(join(freely, 'out')));
  });

  it('without those, it says which is missing', async () => {
    const campaign = await movedCampaign('campaign', small);
    const [out, elsewhere] = [await newFolder(), await newFolder()];
    const mayWrite = [`--allow-fs-read=${campaign}`, `--allow-fs-write=${out}`];
    const all = [
      [mayWrite, join(out, 'bao-cao-2023.md')],
      [[], campaign],
      [mayWrite, join(elsewhere, 'bao-cao-2023.md')],
    ] as const;
    for (const [permissions, path] of tried(all, 1)) {
      const to = dirname(path) === elsewhere ? elsewhere : out;
      const command = [...permitted(...permissions), 'build', campaign, '--format', 'md', '--out', to];
      const { status, stderr } = await ended(command);
      expect(status).toBe(2);
      expect(stderr).toContain(`lỗi: "${path}`);
      expect(stderr).toMatch(/\(ERR_ACCESS_DENIED\)\. .*--allow-fs-read.*\n$/);
      expect(await readdir(to)).toEqual([]);
    }
  });

  it(
    'the other commands need to write nothing but what they are asked for',
    needs('REVIEW_FAULTS=all'),
    async () => {
      const campaign = await movedCampaign('campaign', example);
      const opened = join(await newFolder(), 'opened');
      const reading = `--allow-fs-read=${campaign}`;
      const commands = [
        [['validate', campaign]],
        [
          ['init', opened, '--from', campaign],
          `--allow-fs-read=${join(opened, '*')}`,
          `--allow-fs-write=${join(opened, '*')}`,
        ],
        // It tries whether it could write.
        [['doctor', campaign], `--allow-fs-write=${join(campaign, '*')}`],
        [['status', campaign]],
        [['texts', campaign]],
        [['format', '--check', campaign]],
        [['schema', 'submission', '--campaign', campaign]],
      ] as const;
      for (const [args, ...permissions] of tried(commands, 3)) {
        const { status, stderr } = await ended([...permitted(reading, ...permissions), ...args]);
        expect([args[0], status, stderr]).toEqual([args[0], 0, '']);
        count('commands with permissions alone');
      }
    },
  );
});
