import { describe, expect, it } from 'vitest';
import { allCodes, explanationOf } from '../../src/diagnostics/explanations/catalogue.ts';
import { examples } from '../../src/diagnostics/explanations/examples.ts';
import { vietnamese } from '../../src/diagnostics/words/vi.ts';
import { rules } from '../../src/validation/rules.ts';
import { run } from '../support/run.ts';

describe('review explain', () => {
  it('knows every code in both languages', () => {
    expect(allCodes).toEqual(Object.keys(vietnamese.findings).sort());
    for (const code of allCodes) {
      for (const language of ['vi', 'en'] as const) {
        const { what, why } = explanationOf(code, language);
        expect([code, what, why].every((text) => text.length > 5)).toBe(true);
      }
    }
  });

  it('has an example of wrong and right for every rule', () => {
    const without = Object.keys(rules).filter((code) => !Object.hasOwn(examples, code));
    // A file that is not there has no lines to show.
    expect(without).toEqual(['submission-missing']);
    for (const { wrong, right } of Object.values(examples)) expect(wrong).not.toBe(right);
  });

  it('prints what, why, severity and example', async () => {
    const { printed, status } = await run(['explain', 'figure-far-from-last-year']);
    expect(status).toBe(0);
    for (const part of [
      'Nghĩa:',
      'Vì sao:',
      'Mức độ: cảnh báo',
      'Sai:',
      'Đúng:',
      '# review-ignore figure-far-from-last-year',
    ]) {
      expect(printed).toContain(part);
    }
    expect((await run(['explain', '[unknown-unit]', '--lang', 'en'])).printed).toContain(
      'Severity: it can’t be set',
    );
  });

  it('lists all codes, and suggests one for a misspelt one', async () => {
    expect((await run(['explain'])).printed.trim().split('\n')).toHaveLength(allCodes.length);
    expect(await run(['explain', 'unknwon-unit'])).toMatchObject({
      status: 2,
      printed: '',
      complained: expect.stringContaining('"unknown-unit"'),
    });
  });
});
