import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressFor } from '../../src/cli/terminal/progress.ts';
import { wordsIn } from '../../src/words/words.ts';
import { editedExample, example, run } from '../support/run.ts';

function shown(isTerminal: boolean, verbosity: 'quiet' | 'normal' | 'verbose' = 'normal') {
  let text = '';
  const effects = {
    isTerminal: () => isTerminal,
    printError: (more: string) => {
      text += more;
    },
  };
  return { progress: progressFor(effects, wordsIn('vi').cli, verbosity), text: () => text };
}

const lasting = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('the bar', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function twoStages({ progress }: ReturnType<typeof shown>, ms: number) {
    progress.begin(['reading', 'checking']);
    const work = (async () => {
      await progress.stage('reading', lasting(ms), () => 'x');
      await progress.stage('checking', lasting(ms), () => 'y');
      progress.end();
    })();
    await vi.advanceTimersByTimeAsync(2 * ms);
    await work;
  }

  it('shows work that takes longer than half a second, and is gone in the end', async () => {
    const terminal = shown(true);
    await twoStages(terminal, 600);
    expect(terminal.text()).toMatch(/^\r\S+\[K░+ 1\/2 Đọc tệp….*█+░+ 2\/2 Kiểm tra….*\[K$/s);
  });

  it('does not show shorter work, nor any in a pipe or with --quiet', async () => {
    const short = shown(true);
    await twoStages(short, 200);
    const pipe = shown(false);
    await twoStages(pipe, 900);
    const quiet = shown(true, 'quiet');
    await twoStages(quiet, 900);
    expect([short.text(), pipe.text(), quiet.text()]).toEqual(['', '', '']);
  });
});

describe('--verbose', () => {
  it('shows each stage of a build', async () => {
    const { status, stderr } = await run(['build', example, '--verbose', '-f', 'json'], {
      writeFiles: async () => undefined,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^Đọc tệp: 9 tệp \(\d+,\d+ giây\)\nKiểm tra: .*\nDàn trang: 1 tệp.*\nGhi tệp: .*bao-cao-2023\.json, \d+ kB/,
    );
  });
});

describe('--quiet', () => {
  it('prints errors alone, and nothing where there are none', async () => {
    const warned = await editedExample({ 'submissions/nghi-thuy.yaml': [['previous: 9', 'previous: 900']] });
    expect((await run(['validate', warned])).stdout).toContain('cảnh báo');
    expect(await run(['validate', warned, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    const faulty = await editedExample({ 'submissions/nghi-thuy.yaml': [['actual: 10', 'actual: mười']] });
    const { status, stdout } = await run(['-q', 'validate', faulty]);
    expect(status).toBe(1);
    expect(stdout).toContain('mười');
    expect(stdout).not.toContain('Đã kiểm tra');
  });

  it('does not go with --verbose', async () => {
    expect((await run(['validate', example, '--quiet', '--verbose'])).status).toBe(2);
  });
});
