import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { editedExample, example, newFolder, run } from '../support/run.ts';

describe('review validate', () => {
  it('finds the campaign from single files, and reports on them alone', async () => {
    const campaign = await editedExample({
      'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']],
      'submissions/nghi-thu.yaml': [['year: 2023', 'year: 2021']],
    });
    const result = await run(['validate', join(campaign, 'submissions', 'nghi-tan.yaml')]);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('nghi-tan.yaml:4:7');
    expect(result.stdout).not.toContain('nghi-thu.yaml');
    expect(result.stdout).toContain('Đã kiểm tra 1 tệp');
  });

  it('reports findings as JSON', async () => {
    const campaign = await editedExample({ 'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']] });
    const { stdout, status } = await run(['validate', campaign, '-f', 'json', '--lang', 'en']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          code: 'wrong-year',
          severity: 'error',
          file: join(campaign, 'submissions/nghi-tan.yaml'),
          line: 4,
          column: 7,
        },
      ],
      summary: { files: 9, errors: 1, warnings: 0 },
    });
  });

  it('and build make warnings errors with --strict', async () => {
    const campaign = await editedExample({
      'submissions/nghi-tan.yaml': [['  tuyen-quan: { target: 9, actual: 9, previous: 8 }\n', '']],
    });
    expect(await run(['validate', campaign])).toMatchObject({ status: 0 });
    expect(await run(['validate', campaign, '--strict'])).toMatchObject({ status: 1 });
    expect(await run(['build', campaign, '--strict'])).toMatchObject({ status: 1, stdout: '' });
  });

  it('fails with status 2 where a folder cannot be listed', async () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), {
      code: 'EACCES',
      syscall: 'scandir',
    });
    const result = await run(['validate', example], {
      listFolder: () => Promise.reject(denied),
      readFile: nodeEffects().readFile,
    });
    expect(result).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('EACCES') });
  });

  it.each([
    ['is coloured with FORCE_COLOR=1, on no terminal', { FORCE_COLOR: '1' }, false, true],
    ['is plain with FORCE_COLOR=0, on a terminal', { FORCE_COLOR: '0' }, true, false],
    ['is plain with NO_COLOR=1, on a terminal', { NO_COLOR: '1' }, true, false],
    ['is coloured on a terminal', {}, true, true],
    ['is plain on no terminal', {}, false, false],
  ])('prints what %s', async (_, environment, isTerminal, isColoured) => {
    const campaign = await newFolder();
    await writeFile(join(campaign, 'review.yaml'), 'year: 1\n');
    const { stdout } = await run(['validate', campaign], { environment, isTerminal: () => isTerminal });
    expect(stdout).toContain('review.yaml');
    expect(stdout.includes('\u001b[')).toBe(isColoured);
  });
});
