import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baseCampaign } from '../support/base-campaign.ts';
import { isLong } from '../support/needs.ts';
import { ended } from '../support/program.ts';
import { edit, newFolder, run } from '../support/run.ts';
import { tried } from '../support/runs.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A campaign in canonical layout, whole or with an error in one file. */
async function campaign(edits: Parameters<typeof baseCampaign>[0] = {}): Promise<string> {
  const folder = await baseCampaign();
  await run(['format', folder]);
  await edit(folder, edits);
  return folder;
}

const error = {
  'submissions/phuong-an.yaml': [['actual: 10, previous: 9', 'actual: mười, previous: 9']],
} as const;

interface Ran {
  readonly status: number | null;
  readonly output: string;
  /** What was added to the summary of a GitHub workflow. */
  readonly summary: string;
}

let server: Server;

/**
 * Runs the command lines that the stand-in asks for in this process, which takes a tenth of what a process of their own
 * takes: it sends its folder and its arguments, and hears the status and in which folder that lies which is to be printed.
 */
beforeAll(async () => {
  server = createServer((socket) => {
    let received = '';
    socket.on('data', async (data) => {
      received += data;
      const [count = '', workingFolder = '', ...args] = received.split('\0');
      if (args.length <= Number(count)) return;
      const { status, stdout, stderr } = await run(args.slice(0, Number(count)), { workingFolder });
      const printed = await newFolder();
      await writeFile(join(printed, 'stdout'), stdout);
      await writeFile(join(printed, 'stderr'), stderr);
      socket.end(`${status}\n${printed}\n`);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => void server.close());

/** Puts `review` into a folder of programs: where everything is tried the program itself, else its stand-in. */
async function putProgram(bin: string): Promise<void> {
  const path = join(bin, 'review');
  if (isLong) {
    await symlink(fromRoot('bin/review.js'), path);
    await chmod(fromRoot('bin/review.js'), 0o755);
    return;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  const script = `#!/usr/bin/env bash
exec 3<>"/dev/tcp/127.0.0.1/${address.port}"
printf '%s\\0' "$#" "$PWD" "$@" >&3
read -r status <&3
read -r printed <&3
cat "$printed/stdout"
cat "$printed/stderr" >&2
exit "$status"
`;
  await writeFile(path, script, { mode: 0o755 });
}

/** Runs scripts in a campaign's folder as a CI service does, with the program on the path: each of them once. */
function scriptsIn(folder: string) {
  const runs = new Map<string, Promise<Ran>>();
  const ran = async (script: string): Promise<Ran> => {
    const bin = await newFolder();
    await putProgram(bin);
    const summary = join(bin, 'summary.md');
    await writeFile(summary, '');
    const env = { PATH: `${bin}:${process.env.PATH}`, CAMPAIGN: '.', GITHUB_STEP_SUMMARY: summary };
    const { status, stdout, stderr } = await ended(['bash', '-e', '-c', script], { cwd: folder, env });
    return { status, output: stdout + stderr, summary: await readFile(summary, 'utf8') };
  };
  return (script: string) => {
    const known = runs.get(script) ?? ran(script);
    runs.set(script, known);
    return known;
  };
}

/** The steps of the workflow that run the program. */
async function githubSteps(): Promise<{ name: string; run: string }[]> {
  const workflow = parse(await readFile(fromRoot('examples/ci/github-actions.yml'), 'utf8'));
  const steps: { name?: string; run?: string }[] = workflow.jobs.validate.steps;
  return steps.flatMap(({ name = '', run = '' }) => (run.startsWith('review ') ? [{ name, run }] : []));
}

async function gitlabScript(job: string): Promise<string> {
  return parse(await readFile(fromRoot('examples/ci/gitlab-ci.yml'), 'utf8'))[job].script.join('\n');
}

let [sound, faulty] = ['', ''];
let inSound: ReturnType<typeof scriptsIn>;
let inFaulty: ReturnType<typeof scriptsIn>;

beforeAll(async () => {
  [sound, faulty] = await Promise.all([campaign(), campaign(error)]);
  inSound = scriptsIn(sound);
  inFaulty = scriptsIn(faulty);
});

describe('the GitHub workflow', () => {
  it('passes with a sound campaign, and writes what later steps take', async () => {
    const steps = await githubSteps();
    expect(steps.map(({ run }) => run.split(' ')[1])).toEqual(['validate', 'format', 'status', 'build']);
    for (const { name, run } of steps) expect(await inSound(run), name).toMatchObject({ status: 0 });
    expect(JSON.parse(await readFile(join(sound, 'review.sarif'), 'utf8')).version).toBe('2.1.0');
    const pdf = await readFile(join(sound, 'bao-cao/bao-cao-2023.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('adds the table of submissions to the summary', async () => {
    const [status] = (await githubSteps()).filter(({ run }) => run.includes('status'));
    const { summary, output } = await inSound(status?.run ?? '');
    expect(summary).toMatch(/^\| 1 \| phường An \| hợp lệ \|/m);
    expect(output).toBe('');
  });

  it('fails where documents that are kept in the repository are no longer what they would be', async () => {
    const workflow = await readFile(fromRoot('examples/ci/github-actions.yml'), 'utf8');
    const [, check = ''] = /run: (test .*--check)\n/.exec(workflow) ?? [];
    expect(await gitlabScript('validate')).toContain(check);
    expect(await inSound(check)).toMatchObject({ status: 0, output: '' });
    const kept = await campaign();
    await run(['build', kept, '-f', 'md']);
    expect(await scriptsIn(kept)(check)).toMatchObject({ status: 0 });
    await edit(kept, { 'submissions/phuong-an.yaml': [['actual: 10', 'actual: 12']] });
    const { status, output } = await scriptsIn(kept)(check);
    expect(status).toBe(1);
    expect(output).toContain('bao-cao-2023.md: sẽ khác: submissions/phuong-an.yaml (đã sửa)');
  });

  it('fails at the step that checks, with annotations', async () => {
    const [check] = await githubSteps();
    const { status, output } = await inFaulty(check?.run ?? '');
    expect(status).toBe(1);
    expect(output).toMatch(/^::error file=submissions\/phuong-an\.yaml,line=\d+,/m);
  });
});

describe('a campaign in a folder of a repository', () => {
  it('has its findings where the service looks for them, wherever the program runs', async () => {
    const repository = await newFolder();
    await mkdir(join(repository, '.git'));
    await cp(faulty, join(repository, 'tong-ket'), { recursive: true });
    for (const folder of [
      repository,
      join(repository, 'tong-ket'),
      join(repository, 'tong-ket/submissions'),
    ]) {
      const { stdout } = await run(['validate', join(repository, 'tong-ket'), '-f', 'github'], {
        workingFolder: folder,
      });
      expect(stdout).toContain('::error file=tong-ket/submissions/phuong-an.yaml,');
    }
  });

  it('has them so in a checkout without git’s records', async () => {
    const checkout = join(faulty, '..');
    const environment = { GITHUB_WORKSPACE: checkout, CI_PROJECT_DIR: '' };
    const { stdout } = await run(['validate', '-f', 'github'], { workingFolder: faulty, environment });
    expect(stdout).toContain(`::error file=${basename(faulty)}/submissions/phuong-an.yaml,`);
  });
});

describe('the GitLab pipeline', () => {
  it('passes with a sound campaign', async () => {
    for (const job of tried(['validate', 'build'], 1)) {
      expect(await inSound(await gitlabScript(job)), job).toMatchObject({ status: 0 });
    }
    expect(JSON.parse(await readFile(join(sound, 'review-gitlab.json'), 'utf8'))).toEqual([]);
    expect(await readFile(join(sound, 'review-junit.xml'), 'utf8')).toMatch(/<testsuites\b.* failures="0"/);
  });

  it('fails with an error, after writing its reports', async () => {
    expect((await inFaulty(await gitlabScript('validate'))).status).toBe(1);
    const [quality] = JSON.parse(await readFile(join(faulty, 'review-gitlab.json'), 'utf8'));
    expect(quality.location.path).toBe('submissions/phuong-an.yaml');
    expect(await readFile(join(faulty, 'review-junit.xml'), 'utf8')).toMatch(/<testsuites\b.* failures="1"/);
  });
});

describe('the pre-commit hooks', () => {
  let hooks: { id: string; entry: string; files: string }[] = [];
  let folder = '';

  beforeAll(async () => {
    hooks = parse(await readFile(fromRoot('.pre-commit-hooks.yaml'), 'utf8'));
    folder = await campaign({ ...error, 'host.yaml': [['year: 2023', 'year:   2023']] });
    await mkdir(join(folder, 'templates'));
    await writeFile(join(folder, 'templates', 'note.yaml'), 'x: 1\n');
  });

  /** Runs a hook as pre-commit does: with the files of the repository that it asks for. */
  async function ranHook(id: string): Promise<Ran> {
    const { entry = '', files = '' } = hooks.find((hook) => hook.id === id) ?? {};
    const listed = execFileSync('find', ['.', '-type', 'f'], { cwd: folder, encoding: 'utf8' });
    const matching = listed
      .split('\n')
      .map((path) => path.replace(/^\.\//, ''))
      .filter((path) => new RegExp(files).test(path));
    expect(matching.sort(), id).toEqual([
      'host.yaml',
      'review.yaml',
      'submissions/phuong-an.yaml',
      'submissions/phuong-binh.yaml',
    ]);
    return scriptsIn(folder)(`${entry} ${matching.join(' ')}`);
  }

  it('are one that checks and one that formats', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['review-validate', 'review-format']);
  });

  it('that check are given the files of a campaign alone, and fail with an error in one', async () => {
    const { status, output } = await ranHook('review-validate');
    expect(status).toBe(1);
    expect(output).toContain('mười');
  });

  it('that format write the files of a campaign anew', async () => {
    await ranHook('review-format');
    expect(await readFile(join(folder, 'host.yaml'), 'utf8')).toContain('year: 2023\n');
  });
});
