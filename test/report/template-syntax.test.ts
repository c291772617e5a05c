import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { parsedTemplate } from '../../src/report/template-syntax.ts';

const parsed = (text: string) => parsedTemplate(new SourceText('report.hbs', text));

describe('a template’s depth', () => {
  it('is that of what stands in each other, not of what stands beside or in the text', () => {
    const many = 1000;
    for (const text of [
      '{{#if a}}x{{/if}}'.repeat(many),
      '{{^if a}}x{{/if}}'.repeat(many),
      '{{#if a}}{{^}}x{{/if}}'.repeat(many),
      '{{#if (lookup a b)}}x{{/if}}'.repeat(many),
      `<p>${'( a) '.repeat(many)}${'(('.repeat(many)}</p>`,
      `<p>${'( {{a}} '.repeat(many)}</p>`,
      '{{#if a}}x{{else if b}}y{{else}}z{{/if}}'.repeat(many),
      `${'{{#if a}}'.repeat(400)}x${'{{/if}}'.repeat(400)}`,
    ]) {
      expect(() => parsed(text)).not.toThrow();
    }
  });

  it('has a bound', () => {
    expect(() => parsed(`${'{{#if a}}'.repeat(501)}x${'{{/if}}'.repeat(501)}`)).toThrow('template-too-deep');
    expect(() => parsed(`{{a ${'(b '.repeat(501)}c${')'.repeat(501)}}}`)).toThrow('template-too-deep');
  });
});
