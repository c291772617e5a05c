import { describe, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
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

it.each([
  ['<p>\n  é {{/if}} z', '2:5', '{{/'],
  ['a\r\n<p>{{#if a}}b</p>\n', '2:4', '{{#if a}}'],
  ['{{#if a}}\n  {{#each b}}\n{{/each}}', '1:1', '{{#if a}}'],
  ['{{#if a}}\n  {{#each b}}\n  {{/if}}\n{{/each}}', '2:3', '{{#each b}}'],
  ['x {{> }}', '1:7', '}}'],
  ['{{! a }}\n{{!-- b\n c --}}\n x {{> }}', '4:8', '}}'],
  ['x\n{{a\n  b\n c %}}', '4:4', '%'],
  ['{{#if a}} {{else}} {{else}}{{/if}}', '1:20', '{{else}}'],
  [`x\n${'{{#if a}}'.repeat(501)}`, '2:4501', '{{'],
])('a template that is not well formed is reported where it is so: %j', (text, at, found) => {
  const source = new SourceText('a.hbs', text);
  try {
    parsedTemplate(source);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    const { start, end } = reason.finding.place;
    const { line, column } = source.position(start);
    expect([`${line}:${column}`, text.slice(start, end)]).toEqual([at, found]);
    return;
  }
  throw new Error('The template was taken.');
});
