import { describe, expect, it } from 'vitest';
import { findingDefinitions } from '../../src/findings.ts';
import { rules } from '../../src/validation/rules.generated.ts';
import { run } from '../support/run.ts';

describe('review explain', () => {
  it('explains every code in both languages', () => {
    for (const [code, { words }] of Object.entries(findingDefinitions)) {
      for (const { what, why } of Object.values(words)) {
        expect([code, what, why].every((text) => text.length > 5)).toBe(true);
      }
    }
  });

  it('has an example of wrong and right for every rule', () => {
    const without = Object.keys(rules).filter((code) => rules[code]?.example === undefined);
    // A file that is not there has no lines to show.
    expect(without).toEqual(['submission-missing']);
    for (const { example } of Object.values(findingDefinitions)) {
      if (example !== undefined) expect(example.wrong).not.toBe(example.right);
    }
  });

  it('prints what, why, severity and example', async () => {
    const { stdout, status } = await run(['explain', 'figure-far-from-last-year']);
    expect(status).toBe(0);
    for (const part of [
      'Nghĩa:',
      'Vì sao:',
      'Mức độ: cảnh báo',
      'Sai:',
      'Đúng:',
      '# review-ignore figure-far-from-last-year',
    ]) {
      expect(stdout).toContain(part);
    }
    expect((await run(['explain', '[unknown-unit]', '--lang', 'en'])).stdout).toContain(
      'Severity: it can’t be set',
    );
  });

  it('lists all codes, and suggests one for a misspelt one', async () => {
    expect((await run(['explain'])).stdout.trim().split('\n')).toHaveLength(
      Object.keys(findingDefinitions).length,
    );
    expect(await run(['explain', 'unknwon-unit'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('"unknown-unit"'),
    });
  });
});
