import { expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { originsBy } from '../../src/document/origins.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import type { Written } from '../../src/document/tree.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import type { Charts } from '../../src/report/charts.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { TemplateTrace } from '../../src/report/template-trace.ts';

const charts: Charts = () => [
  {
    caption: 'Xếp loại',
    arrangement: 'stacked',
    scale: 'shared',
    series: [{ name: 'Đạt', isAbsent: false }],
    rows: [{ label: 'Tổ 1', bars: [null] }],
  },
];

/** What templates write, read as a document whose parts say where they were written. */
function traced(texts: Readonly<Record<string, string>>, view: object, trace = new TemplateTrace()) {
  const templates = new Map(
    Object.entries(texts).map(([name, text]) => [name, new SourceText(`${name}.hbs`, text)]),
  );
  const { html, references } = fillTemplate(templates, 'report', view, charts, undefined, trace);
  const placeOf = () => {
    throw new Error(html);
  };
  return documentFromHtml(html, placeOf, {
    style: letterheadOf().style,
    annexes: null,
    resolve: (text) => references.resolved(text),
    originOf: originsBy(trace),
  });
}

/** "report.hbs:2:3 <p": the template, line and column of a part's element, and how that begins there. */
function shown({ origin }: Written): string | null {
  if (origin === undefined) return null;
  const { source, start, end } = origin;
  const { line, column } = source.position(start);
  return `${source.path}:${line}:${column} ${source.text.slice(start, end)}`;
}

it('each part of a document has the place of the element that a template wrote, also where it repeats', () => {
  const { blocks, annexes } = traced(
    {
      report: [
        '{{! Ghi chú. }}',
        '<section>',
        '  <heading>Một</heading>',
        '  {{#each names}}',
        '    <p>{{this}}</p>{{> list}}',
        '  {{/each}}',
        '</section>',
        '{{chart "ratings"}}',
        '<annex><heading>Phụ lục</heading><p>Chữ.</p></annex>',
      ].join('\n'),
      list: '<ol><li>Một</li>\n<li {{#if true}}{{/if}}>Hai</li></ol>',
    },
    { names: ['A', 'B'], true: true },
  );
  expect(blocks.map(shown)).toEqual([
    'report.hbs:3:3 <heading',
    ...['', ''].flatMap(() => ['report.hbs:5:5 <p', 'list.hbs:1:5 <li', 'list.hbs:2:1 <li']),
    'report.hbs:8:1 {{',
  ]);
  expect(annexes.map((annex) => [shown(annex), ...annex.blocks.map(shown)])).toEqual([
    ['report.hbs:9:8 <heading', 'report.hbs:9:34 <p'],
  ]);
});

it('cells of tables have places of their own, and the table its own', () => {
  const report =
    '<table>\n<thead><tr><th>Tên</th></tr></thead>\n<tbody>{{#each rows}}<tr><th>{{this}}</th>\n<td align="right">1</td></tr>{{/each}}</tbody></table>';
  const [table] = traced({ report }, { rows: ['A', 'B'] }).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(shown(table)).toBe('report.hbs:1:1 <table');
  expect(table.header.flat().map(shown)).toEqual(['report.hbs:2:12 <th']);
  expect(table.body.map((row) => row.map(shown))).toEqual(
    ['A', 'B'].map(() => ['report.hbs:3:26 <th', 'report.hbs:4:1 <td']),
  );
});

it('neither a submission’s text nor a template’s own attribute is taken for a place', () => {
  const [first, second] = traced(
    { report: '<p at="0.40">{{text}}</p><p>x</p>' },
    { text: '<p at=0.3>' },
  ).blocks;
  expect([shown(first ?? {}), shown(second ?? {})]).toEqual(['report.hbs:1:1 <p', 'report.hbs:1:26 <p']);
  expect(first?.kind === 'paragraph' ? first.runs.map(({ text }) => text) : null).toEqual(['<p at=0.3>']);
});

it('a template that was changed has its places anew, and the others keep theirs', () => {
  const trace = new TemplateTrace();
  const texts = { report: '<p>1</p>{{> other}}', other: '<p>2</p>' };
  traced(texts, {}, trace);
  const { blocks } = traced({ ...texts, report: '\n<p>một</p>{{> other}}' }, {}, trace);
  expect(blocks.map(shown)).toEqual(['report.hbs:2:1 <p', 'other.hbs:1:1 <p']);
});

it('what was not traced says nothing of places', () => {
  const untraced = traced({ report: '<p>1</p>' }, {}).blocks.map(({ origin, ...block }) => block);
  const templates = new Map([['report', new SourceText('report.hbs', '<p>1</p>')]]);
  const { html, references } = fillTemplate(templates, 'report', {}, charts);
  expect(html).not.toContain('at=');
  const { blocks } = documentFromHtml(html, () => templates.values().next().value?.whole as never, {
    style: letterheadOf().style,
    annexes: null,
    resolve: (text) => references.resolved(text),
  });
  expect(blocks).toStrictEqual(untraced);
});
