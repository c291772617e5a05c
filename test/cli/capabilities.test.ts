import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { build } from '../../src/cli/commands/build.ts';
import { completion } from '../../src/cli/commands/completion.ts';
import { doctor } from '../../src/cli/commands/doctor.ts';
import { explain } from '../../src/cli/commands/explain.ts';
import { format } from '../../src/cli/commands/format.ts';
import { help } from '../../src/cli/commands/help.ts';
import { init } from '../../src/cli/commands/init.ts';
import { schema } from '../../src/cli/commands/schema.ts';
import { status } from '../../src/cli/commands/status.ts';
import { validate } from '../../src/cli/commands/validate.ts';
import { type Effects, nodeEffects } from '../../src/cli/effects.ts';
import type { Session } from '../../src/cli/session.ts';
import { wordsIn } from '../../src/words/words.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { newFolder, writeTemplate } from '../support/run.ts';

/** The members of each capability that a command may be given. */
const capabilities = {
  disk: ['readFile', 'listFolder', 'plainFilesIn', 'inspect', 'realPath'],
  calendar: ['today'],
  installation: ['programFolder'],
  workingFolder: ['workingFolder'],
  environment: ['environment'],
  machine: ['nodeVersion', 'platform'],
  readFilesList: ['filesRead'],
  readFilesWatch: ['beginReading', 'changedFiles'],
  identities: ['identityOf'],
  times: ['changedAt'],
  writing: ['writeFiles'],
  removal: ['removeFile'],
  input: ['readInput'],
  asking: ['questions'],
  output: ['print'],
  errorOutput: ['printError'],
  width: ['width'],
  checking: ['checking'],
} as const satisfies Readonly<Record<string, readonly (keyof Effects)[]>>;

type Capability = keyof typeof capabilities;

type Given<Some extends Capability> = Pick<Effects, (typeof capabilities)[Some][number]>;

/**
 * A session with some capabilities and no others; the compiler sees to it that a command asks for no more. What it makes no
 * use of is left over.
 */
function sessionWith<Some extends Capability>(...given: readonly Some[]) {
  const used = new Set<string>();
  const all: Effects = {
    ...nodeEffects(),
    environment: {},
    print: () => undefined,
    printError: () => undefined,
    questions: () => null,
    readInput: async () => new TextEncoder().encode('unit: phuong-an\n'),
  };
  const effects = {};
  for (const name of given.flatMap((one): readonly (keyof Effects)[] => capabilities[one])) {
    const value: unknown = all[name];
    Object.defineProperty(effects, name, {
      enumerable: true,
      get: () => {
        if (typeof value !== 'function') used.add(name);
        return typeof value !== 'function'
          ? value
          : (...args: unknown[]) => {
              used.add(name);
              return value.apply(all, args);
            };
      },
    });
  }
  const session: Session<Given<Some>> = {
    args: [],
    // Exactly these members were defined above.
    effects: effects as Given<Some>,
    language: 'vi',
    words: wordsIn('vi').cli,
    verbosity: 'normal',
    progress: { begin: () => undefined, stage: async (_, work) => work(), end: () => undefined },
    isColoured: () => false,
  };
  const leftOver = () => given.filter((one) => !capabilities[one].some((name) => used.has(name)));
  return { session, leftOver };
}

const validating = { format: 'json', output: [], maxFindings: '100' } as const;

it('build', async () => {
  const campaign = await baseCampaign();
  const { session, leftOver } = sessionWith(
    'disk',
    'calendar',
    'installation',
    'workingFolder',
    'environment',
    'readFilesList',
    'readFilesWatch',
    'identities',
    'times',
    'writing',
    'output',
    'errorOutput',
    'width',
  );
  expect(await build(campaign, { format: 'md', maxFindings: '100', attachments: true }, session)).toBe(0);
  expect(
    await build(
      campaign,
      { format: 'md', maxFindings: '100', attachments: true, maxFileSize: '0.0001' },
      session,
    ),
  ).toBe(1);
  expect(leftOver()).toEqual([]);
});

it('validate', async () => {
  const campaign = await baseCampaign();
  // The campaign's templates are held against the program's.
  await writeTemplate(campaign, 'closing.hbs', '');
  const { session, leftOver } = sessionWith(
    'disk',
    'calendar',
    'installation',
    'workingFolder',
    'environment',
    'input',
    'readFilesList',
    'readFilesWatch',
    'identities',
    'checking',
    'writing',
    'output',
    'errorOutput',
    'width',
  );
  const output = [join(await newFolder(), 'x.json')];
  expect(await validate([campaign], validating, session)).toBe(0);
  expect(await validate([campaign], { ...validating, output }, session)).toBe(0);
  expect(await validate([campaign], { ...validating, fix: true }, session)).toBe(0);
  expect(await validate(['-'], { ...validating, campaign }, session)).toBe(1);
  expect(leftOver()).toEqual([]);
});

it('status', async () => {
  const campaign = await baseCampaign();
  await writeTemplate(campaign, 'closing.hbs', '');
  const { session, leftOver } = sessionWith(
    'disk',
    'calendar',
    'installation',
    'workingFolder',
    'readFilesList',
    'identities',
    'checking',
    'writing',
    'output',
    'errorOutput',
    'width',
  );
  expect(await status(campaign, { format: 'pretty', remind: true }, session)).toBe(0);
  expect(await status(campaign, { format: 'pretty' }, session)).toBe(0);
  await writeFile(join(campaign, 'submissions', 'phuong-an.yaml'), 'unit: phuong-an\n');
  expect(await status(campaign, { format: 'pretty', remind: true, output: await newFolder() }, session)).toBe(
    0,
  );
  expect(leftOver()).toEqual([]);
});

it('format', async () => {
  const campaign = await baseCampaign();
  const { session, leftOver } = sessionWith(
    'disk',
    'workingFolder',
    'readFilesWatch',
    'writing',
    'output',
    'errorOutput',
  );
  await writeFile(join(campaign, 'submissions', 'phuong-an.yaml'), 'unit:   phuong-an\n');
  await writeFile(join(campaign, 'submissions', 'phuong-b.yaml'), 'unit: [\n');
  expect(await format([campaign], {}, session)).toBe(1);
  expect(leftOver()).toEqual([]);
});

it('doctor', async () => {
  const { session, leftOver } = sessionWith(
    'disk',
    'calendar',
    'installation',
    'workingFolder',
    'machine',
    'writing',
    'removal',
    'output',
  );
  expect(await doctor(await baseCampaign(), {}, session)).toBe(0);
  expect(leftOver()).toEqual([]);
});

it('init', async () => {
  const { session, leftOver } = sessionWith(
    'disk',
    'calendar',
    'installation',
    'workingFolder',
    'writing',
    'asking',
    'output',
    'errorOutput',
    'width',
  );
  const old = await baseCampaign();
  await mkdir(join(old, 'templates', 'report'), { recursive: true });
  await symlink('/dev/null', join(old, 'templates', 'report', 'x.hbs'));
  const folder = join(await newFolder(), 'a');
  expect(
    await init(folder, { host: 'Ủy ban nhân dân xã Thử', unit: ['thôn A'], recipient: [] }, session),
  ).toBe(0);
  expect(await init(join(await newFolder(), 'b'), { from: old, unit: [], recipient: [] }, session)).toBe(0);
  expect(leftOver()).toEqual([]);
});

it('schema, completion, explain and help', async () => {
  const schemas = sessionWith('disk', 'workingFolder', 'output');
  expect(await schema('host', { campaign: await baseCampaign() }, schemas.session)).toBe(0);
  const completing = sessionWith('disk', 'installation', 'output');
  expect(await completion('bash', new Command('review'), completing.session)).toBe(0);
  const explaining = sessionWith('output', 'width');
  expect(explain('wrong-year', explaining.session)).toBe(0);
  const helping = sessionWith('output');
  expect(help('files', { format: 'text' }, new Command('review'), helping.session)).toBe(0);
  for (const one of [schemas, completing, explaining, helping]) expect(one.leftOver()).toEqual([]);
});
