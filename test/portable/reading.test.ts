import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guideOf } from '../../.build/portable/guide.js';
import { run } from '../support/run.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFile(pathOf(path), 'utf8');

describe('the guide that goes with the program', () => {
  it('says nothing of npm, and nothing in marks that Notepad shows', async () => {
    const guide = guideOf(await read('README.vi.md'));
    expect(guide).toMatch(/^TỪ KHI MỞ KỲ/);
    expect(guide).toContain('\n    review build ky-2024\n');
    expect(guide).not.toMatch(/\bnp[mx]\b|`|\]\(|^#/m);
  });

  it('names files where they are in it', async () => {
    const guide = guideOf(await read('README.vi.md'));
    const named = [...guide.matchAll(/app\/([\w./-]*\w)/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
  });

  it('keeps what stands in examples and tables', () => {
    const readme =
      '# x\n\n## Từ khi mở kỳ tổng kết đến báo cáo ký\n\n| a     | b |\n| `c-d` | e |\n\n```yaml\nof:\n  - { # x\n```\nSee [bin/x.md](bin/x.md).\n';
    expect(guideOf(readme)).toBe(
      'TỪ KHI MỞ KỲ TỔNG KẾT ĐẾN BÁO CÁO KÝ\n\n| a     | b |\n| c-d   | e |\n\n    of:\n      - { # x\nSee app/bin/x.md.\n',
    );
    expect(() => guideOf('# another')).toThrow('README.vi.md has no part');
  });
});

describe.each(['windows', 'linux'])('what is to be read first on %s', (system) => {
  const text = read(`.build/portable/doc-truoc.${system}.txt`);

  it('is three steps, in lines that fit a window of Notepad', async () => {
    const lines = (await text).split('\n');
    expect(lines.filter((line) => /^BƯỚC \d/.test(line)).map((line) => line.slice(0, 7))).toEqual([
      'BƯỚC 1.',
      'BƯỚC 2.',
      'BƯỚC 3.',
    ]);
    expect(lines.filter((line) => line.length > 102)).toEqual([]);
  });

  it('gives commands that there are', async () => {
    const commands = [...(await text).matchAll(/(?:\.\/)?review ([a-z]+) ["~D]/g)].map(
      ([, name = '']) => name,
    );
    expect(new Set(commands)).toEqual(new Set(['init', 'forms', 'import', 'validate', 'status', 'build']));
    for (const name of new Set(commands)) expect(await run([name, '--help'])).toMatchObject({ status: 0 });
    expect(await text).toContain('-f pdf,docx');
  });

  it('names files that there are', async () => {
    const named = [...(await text).matchAll(/mo-cua-so-lenh\.cmd|examples\/cua-lo-2023/g)].map(String);
    expect(named.length).toBeGreaterThan(0);
    for (const path of named) {
      expect(existsSync(pathOf(path.startsWith('examples') ? path : `.build/portable/${path}`))).toBe(true);
    }
  });
});
