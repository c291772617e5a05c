import { expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { changed } from '../support/library.ts';

/** The first thing that is wrong with a template: its code, its line and what it is about. */
function problemIn(text: string) {
  const source = new SourceText('report.hbs', text);
  try {
    fillTemplate(new Map([['report', source]]), 'report', { title: 'x', nothing: null }, chartsOf as never);
  } catch (reason) {
    // Compared with what is expected, so that the library is named.
    if (!(reason instanceof FindingError)) return reason;
    const { code, place, args } = reason.finding;
    return [code, source.position(place.start).line, args];
  }
  return null;
}

it.each([
  [
    'a token that is not expected',
    '<p>\n{{#if title}}x{{/}}',
    'template-syntax',
    2,
    { detail: '...p>{{#if title}}x{{/}}' },
  ],
  [
    'the end where more is expected',
    '<p>\n{{#if title}}\n</p>',
    'template-syntax',
    2,
    { detail: '...>{{#if title}}</p>' },
  ],
  ['a character that no token has', 'x\n{{a%}}', 'template-syntax', 2, { detail: 'x{{a%}}' }],
  [
    'ends that do not fit',
    '\n{{#if title}}{{/each}}',
    'template-syntax',
    2,
    { detail: "if doesn't match each" },
  ],
  ['a path that leads nowhere', '{{title/..}}', 'template-syntax', 1, { detail: 'Invalid path: title/..' }],
  ['what nothing has', 'x\n{{nothing.name}}', 'template-field', 2, { field: 'name' }],
  ['what is no helper', 'x\n{{lookup (require "fs") "x"}}', 'template-field', 2, { field: 'require' }],
  [
    'what is no template',
    'x\n{{> repor}}',
    'unknown-template',
    2,
    { id: 'repor', suggestion: 'report', known: ['report'] },
  ],
])('%s', (_, text, code, line, args) => {
  expect(
    problemIn(text),
    changed('handlebars', 'src/report/template-syntax.ts or template-failure.ts'),
  ).toEqual([code, line, args]);
});

it('a template that may be missing is replaced by what stands between the ends of its call', () => {
  expect(problemIn('{{#> nothing-like-it}}<p>{{title}}</p>{{/nothing-like-it}}')).toBeNull();
});
