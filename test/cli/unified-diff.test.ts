import { applyPatch, createTwoFilesPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';

const head = '--- a.yaml\n+++ a.yaml\n';
const shortest = (before: string, after: string) =>
  createTwoFilesPatch('a.yaml', 'a.yaml', before, after, '', '', {
    context: 1,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });

const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

describe('the difference between two texts', () => {
  it('shows one line before and after what changes', () => {
    const text = 'a\nb\nc \nd\ne\nf\n';
    const hunk = '@@ -2,3 +2,3 @@\n b\n-c \n+c\n d\n';
    expect(unifiedDiff(text, text.replace('c ', 'c'), 'a.yaml')).toBe(`${head}${hunk}`);
    expect(unifiedDiff(text, text.replace('c ', 'c'))).toBe(hunk);
    expect(unifiedDiff(text, text)).toBe('\n');
  });

  it('names a file by its letters, whatever they are', () => {
    const diff = unifiedDiff('a\n', 'b\n', 'kỳ 2025/a "b".yaml');
    expect(diff).toBe('--- kỳ 2025/a "b".yaml\n+++ kỳ 2025/a "b".yaml\n@@ -1,1 +1,1 @@\n-a\n+b\n');
    expect(applyPatch('a\n', diff)).toBe('b\n');
  });

  it('is the shortest where little changes: a line that comes twice need not be shown', () => {
    const [before, after] = ['- a \n- a\n- b\n', '- a\n- b\n- b\n'];
    expect(unifiedDiff(before, after, 'a.yaml')).toBe(shortest(before, after));
  });

  /** More lines change in some texts than the shortest diff is tried for. */
  const [quickFor, many] = [10, 40];

  it.each([
    ['every line', (index: number) => `${index} `],
    ['every second line', (index: number) => (index % 2 === 0 ? `${index} ` : `${index}`)],
    ['every third line', (index: number) => (index % 3 === 0 ? `${index} ` : `${index}`)],
    ['every fourth line', (index: number) => (index % 4 === 3 ? `${index} ` : `${index}`)],
    ['lines close to each other', (index: number) => (index % 7 < 3 ? `${index} ` : `${index}`)],
  ])('is the same where much changes, each in its place: %s', (_, line) => {
    const before = numbered(many, line);
    const after = before.replaceAll(' ', '');
    for (const [old, now] of [
      [before, after],
      [before.trimEnd(), after],
      [before, after.trimEnd()],
      [before.trimEnd(), after.trimEnd()],
    ] as const) {
      expect(unifiedDiff(old, now, 'a.yaml', quickFor)).toBe(shortest(old, now));
    }
  });

  it.each([
    ['more lines', numbered(many, (index) => `x${index}\ny`)],
    ['fewer lines', numbered(many / 2, (index) => `x${index}`)],
    ['none', ''],
  ])('is right where %s come in the place of many', (_, middle) => {
    const before = `first\n${numbered(many, (index) => `${index}`)}last\nof all\n`;
    const after = `first\n${middle}last\nof all\n`;
    const patch = unifiedDiff(before, after, 'a.yaml', quickFor);
    expect(applyPatch(before, patch)).toBe(after);
    expect(patch).toMatch(/^.*\n.*\n@@ .*\n first\n-0\n/);
    expect(patch).toMatch(/\n last\n$/);
    expect(unifiedDiff('', before, 'a.yaml', quickFor)).toBe(shortest('', before));
    expect(unifiedDiff(before, '', 'a.yaml', quickFor)).toBe(shortest(before, ''));
  });
});
