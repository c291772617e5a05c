import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { program } from '../support/program.ts';
import { newFolder } from '../support/run.ts';

const down = '\u001b[B';
const enter = '\r';
const interrupt = '\u0003';
/** What empties a screen. */
const emptied = '\u001b[2J';

/** Types answers at a terminal, each once its question is on the screen. */
function atTerminal(
  args: readonly string[],
  folder: string,
  script: readonly (readonly [question: string, keys: string])[],
): Promise<{ readonly status: number; readonly screen: string }> {
  return new Promise((resolve) => {
    const steps = [...script];
    let screen = '';
    let seen = 0;
    const terminal = spawn(process.execPath, [program, ...args], { cwd: folder, cols: 100, rows: 40 });
    terminal.onData((text) => {
      screen += text;
      const [question, keys] = steps[0] ?? [];
      if (question === undefined || keys === undefined || !screen.slice(seen).includes(question)) return;
      steps.shift();
      seen = screen.length;
      terminal.write(keys);
    });
    terminal.onExit(({ exitCode }) => resolve({ status: exitCode, screen }));
  });
}

/** A program at a terminal, whose screen can be waited for. */
function opened(args: readonly string[], folder: string) {
  const terminal = spawn(process.execPath, [program, ...args], { cwd: folder, cols: 100, rows: 40 });
  let screen = '';
  const watchers = new Set<() => void>();
  terminal.onData((text) => {
    // What stood there before the screen was emptied is gone.
    screen += text;
    screen = screen.slice(Math.max(0, screen.lastIndexOf(emptied)));
    for (const look of watchers) look();
  });
  return {
    press: (keys: string) => terminal.write(keys),
    ended: new Promise<number>((resolve) => terminal.onExit(({ exitCode }) => resolve(exitCode))),
    /** The screen, once it shows all of some texts and none of others. */
    showing: (texts: readonly string[], others: readonly string[] = []) =>
      new Promise<string>((resolve) => {
        const look = () => {
          if (!texts.every((text) => screen.includes(text))) return;
          if (others.some((text) => screen.includes(text))) return;
          watchers.delete(look);
          resolve(screen);
        };
        watchers.add(look);
        look();
      }),
  };
}

const watching = 'Đang theo dõi';

describe('--watch at a terminal', () => {
  it('checks again what is saved, in place or by rename, and shows what still stands', async () => {
    const folder = await baseCampaign();
    const path = join(folder, 'submissions', 'phuong-an.yaml');
    const sound = await readFile(path, 'utf8');
    const { press, ended, showing } = opened(['validate', '--watch'], folder);
    await showing([watching, 'không có lỗi']);
    await writeFile(path, sound.replace('actual: 10', 'actual: mười'));
    await showing([watching, 'phuong-an.yaml', 'mười', '1 lỗi']);
    await writeFile(`${path}.tmp`, sound);
    await rename(`${path}.tmp`, path);
    await showing([watching, 'không có lỗi'], ['mười']);
    await rename(path, `${path}~`);
    await showing([watching, 'Chưa có báo cáo của phường An']);
    await writeFile(path, sound);
    await showing([watching, 'không có lỗi'], ['Chưa có báo cáo']);
    await writeFile(path, sound.replace('actual: 10', 'actual: mười'));
    await showing([watching, '1 lỗi']);
    // Saved in two steps.
    await writeFile(path, '');
    await setTimeout(40);
    await writeFile(path, sound);
    await showing([watching, 'không có lỗi'], ['mười']);
    press(interrupt);
    expect(await ended).toBe(0);
  });

  it('builds the report again, or says why not', async () => {
    const folder = await baseCampaign();
    const { press, ended, showing } = opened(['build', '--watch', '-f', 'md'], folder);
    await showing([watching, 'bao-cao-2023.md']);
    const review = join(folder, 'review.yaml');
    const text = await readFile(review, 'utf8');
    await writeFile(review, text.replace('year: 2023', 'year: hai'));
    await showing([watching, 'Chưa ghi văn bản nào'], ['bao-cao-2023.md']);
    await writeFile(review, text);
    await showing([watching, 'bao-cao-2023.md'], ['Chưa ghi văn bản nào']);
    press(interrupt);
    expect(await ended).toBe(0);
  });
});

describe('review init at a terminal', () => {
  it('asks, takes the answers, and opens the campaign', async () => {
    const folder = await newFolder();
    const { status, screen } = await atTerminal(['init', 'thu'], folder, [
      ['cơ quan chủ trì', `Ủy ban nhân dân xã Thử${enter}`],
      ['Tên địa phương', enter],
      ['Cấp của cơ quan', enter],
      ['thang xếp loại', `${down}${enter}`],
      ['Năm tổng kết', `\u00152024${enter}`],
      ['Hạn nộp', `31/11/2024${enter}`],
      ['ngày có thật', `\u00151/12/2024${enter}`],
      ['Các đơn vị', `khong-co.csv${enter}`],
      ['Không có tệp', `\u0015xã A; xã B${enter}`],
      ['người ký', `Nguyễn Văn A${enter}`],
      ['Nơi nhận', enter],
    ]);
    expect(screen).toContain('Tiếp theo:');
    expect(status).toBe(0);
    const text = await readFile(join(folder, 'thu', 'review.yaml'), 'utf8');
    expect(text).toContain('name: Ủy ban nhân dân xã Thử');
    expect(text).toContain('locality: xã Thử');
    expect(text).toContain('deadline: 2024-12-01');
    expect(text).toContain('    name: Nguyễn Văn A\n  recipients:\n    -  # nơi nhận');
    expect(await readdir(join(folder, 'thu', 'forms'))).toEqual(['a.yaml', 'b.yaml']);
  });

  it('leaves nothing behind when it is broken off', async () => {
    const folder = await newFolder();
    const { status, screen } = await atTerminal(['init', 'thu'], folder, [['cơ quan chủ trì', interrupt]]);
    expect(status).toBe(2);
    expect(screen).toContain('chưa ghi gì');
    expect(await readdir(folder)).toEqual([]);
  });
});
