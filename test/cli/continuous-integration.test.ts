import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editedExample, newFolder } from '../support/run.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const faulty = { 'submissions/nghi-thuy.yaml': [['actual: 10', 'actual: mười']] } as const;

/** Runs a script as a CI service does, with the program on the path. */
async function runScript(script: string, folder: string) {
  const bin = await newFolder();
  await symlink(fromRoot('bin/review.js'), join(bin, 'review'));
  await chmod(fromRoot('bin/review.js'), 0o755);
  const summary = join(bin, 'summary.md');
  await writeFile(summary, '');
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    CAMPAIGN: '.',
    GITHUB_STEP_SUMMARY: summary,
  };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, summary: await readFile(summary, 'utf8') };
}

/** The commands of ours in the steps of a workflow. */
async function githubSteps(): Promise<{ name: string; run: string }[]> {
  const workflow = parse(await readFile(fromRoot('examples/ci/github-actions.yml'), 'utf8'));
  const steps: { name?: string; run?: string }[] = workflow.jobs.validate.steps;
  return steps.flatMap(({ name = '', run = '' }) => (run.startsWith('review ') ? [{ name, run }] : []));
}

async function gitlabScript(job: string): Promise<string[]> {
  return parse(await readFile(fromRoot('examples/ci/gitlab-ci.yml'), 'utf8'))[job].script;
}

describe('the GitHub workflow', () => {
  it('passes with the example, and writes what later steps take', async () => {
    const folder = await editedExample({});
    for (const { name, run } of await githubSteps()) {
      expect(await runScript(run, folder), name).toMatchObject({ status: 0 });
    }
    expect(JSON.parse(await readFile(join(folder, 'review.sarif'), 'utf8')).version).toBe('2.1.0');
    expect((await readFile(join(folder, 'bao-cao/bao-cao-2023.pdf'))).subarray(0, 5).toString()).toBe(
      '%PDF-',
    );
  });

  it('fails at the step that checks, with annotations', async () => {
    const folder = await editedExample(faulty);
    const [check] = await githubSteps();
    const { status, output } = await runScript(check?.run ?? '', folder);
    expect(status).toBe(1);
    expect(output).toMatch(/^::error file=submissions\/nghi-thuy\.yaml,line=\d+,/m);
  });

  it('adds the table of submissions to the summary', async () => {
    const steps = await githubSteps();
    const { summary } = await runScript(
      steps.find(({ run }) => run.includes('status'))?.run ?? '',
      await editedExample({}),
    );
    expect(summary).toContain('| ');
    expect(summary).toContain('phường Nghi Thủy');
  });
});

describe('the GitLab pipeline', () => {
  it('passes with the example', async () => {
    const folder = await editedExample({});
    for (const job of ['validate', 'build']) {
      expect(await runScript((await gitlabScript(job)).join('\n'), folder)).toMatchObject({ status: 0 });
    }
  });

  it('fails with an error, after writing its reports', async () => {
    const folder = await editedExample(faulty);
    expect((await runScript((await gitlabScript('validate')).join('\n'), folder)).status).toBe(1);
    const quality = JSON.parse(await readFile(join(folder, 'review-gitlab.json'), 'utf8'));
    expect(quality[0].location.path).toContain('submissions/nghi-thuy.yaml');
    expect(await readFile(join(folder, 'review-junit.xml'), 'utf8')).toContain('<testsuites');
  });
});

describe('the pre-commit hooks', () => {
  it('are given the files of a campaign alone, and fail with an error in one', async () => {
    const hooks: { id: string; entry: string; files: string }[] = parse(
      await readFile(fromRoot('.pre-commit-hooks.yaml'), 'utf8'),
    );
    const folder = await editedExample(faulty);
    const listed = execFileSync('find', ['.', '-type', 'f'], { cwd: folder, encoding: 'utf8' });
    for (const { id, entry, files } of hooks) {
      const matching = listed
        .split('\n')
        .map((path) => path.replace(/^\.\//, ''))
        .filter((path) => new RegExp(files).test(path));
      expect(matching.length, id).toBe(9);
      await mkdir(join(folder, 'x'), { recursive: true });
      const { status, output } = await runScript(`${entry} ${matching.join(' ')}`, folder);
      if (id === 'review-validate') {
        expect(status).toBe(1);
        expect(output).toContain('mười');
      }
    }
  });
});
