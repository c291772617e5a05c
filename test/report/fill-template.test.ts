import { describe, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import type { Charts } from '../../src/report/charts.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { printedNumber } from '../../src/report/printed.ts';
import { withoutReferences } from '../../src/report/references.ts';
import { type Bounds, stepsOfChart } from '../../src/report/template-bounds.ts';

const noCharts: Charts = () => [];
const roomy: Bounds = { steps: 100, characters: 10_000, depth: 5, seconds: 60 };

interface Filling {
  readonly view?: object;
  readonly others?: Readonly<Record<string, string>>;
  readonly charts?: Charts;
  readonly limits?: Partial<Bounds>;
}

/** What a template writes, without the marks that say where it came from and which values it prints. */
function filled(text: string, { view = {}, others = {}, charts = noCharts, limits }: Filling = {}): string {
  const texts = Object.entries({ report: text, ...others });
  const templates = new Map(texts.map(([name, one]) => [name, new SourceText(`${name}.hbs`, one)]));
  const { html } = fillTemplate(templates, 'report', view, charts, { ...roomy, ...limits });
  return withoutReferences(html).replace(/<!--@[^<>]*-->/g, '');
}

/** What is wrong with a template: its code, the file and the text that it is about, and its arguments. */
function problemIn(text: string, filling: Filling = {}) {
  try {
    filled(text, filling);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    const { code, place, args } = reason.finding;
    return { code, path: place.source.path, text: place.source.text.slice(place.start, place.end), args };
  }
  return null;
}

describe('what a template writes', () => {
  it('has the view’s values, in which nothing can become markup', () => {
    const view = { name: `<b>"Tổ" & 'đội'</b>` };
    expect(filled('<p>{{name}}</p>', { view })).toBe(
      '<p>&lt;b&gt;&quot;Tổ&quot; &amp; &#x27;đội&#x27;&lt;/b&gt;</p>',
    );
  });

  it('has counts of two digits, decimal commas and capitals where it calls for them', () => {
    const view = { few: 7, many: 12, amount: '1234.5', name: 'đơn vị' };
    const text = '{{counted few}} {{counted many}} {{decimal amount}} {{capitalize name}}';
    expect(filled(text, { view })).toBe('07 12 1.234,5 Đơn vị');
  });

  it('has the charts that it names, in which nothing can become markup', () => {
    const charts: Charts = (name, programme) => [
      {
        caption: `${name} <i>`,
        arrangement: 'stacked',
        scale: 'own',
        series: [
          { name: 'Đạt & vượt', isAbsent: false },
          { name: 'Chưa có', isAbsent: true },
        ],
        rows: [
          {
            label: `"${programme}"`,
            bars: [
              { digits: '3', printed: printedNumber('<3>', '3', { figure: 'some', sources: [] }) },
              null,
            ],
          },
        ],
      },
    ];
    expect(
      filled('{{chart "awards" programme=id}}', {
        view: { id: 'p' },
        charts,
        limits: { steps: stepsOfChart },
      }),
    ).toBe(
      '<chart id="awards/p" arrangement="stacked" scale="own"><heading>awards &lt;i&gt;</heading>' +
        '<series>Đạt &amp; vượt</series><series absent>Chưa có</series>' +
        '<row label="&quot;p&quot;"><bar value="3">&lt;3&gt;</bar><bar></bar></row></chart>',
    );
  });

  it('ends without the line end of its file, also where another template calls it', () => {
    expect(filled('<p>{{> name}}.</p>\n', { others: { name: 'Tổ 1\n' } })).toBe('<p>Tổ 1.</p>');
  });
});

describe('a template is refused where it stands', () => {
  it.each([
    ['that would write markup', 'x {{{name}}}', 'template-unescaped', '{{{name}}}'],
    ['that would write markup, otherwise', 'x {{&name}}', 'template-unescaped', '{{&name}}'],
    ['that names what is not there', '<p>{{nmae}}</p>', 'template-field', 'nmae'],
    ['that goes through what is not there', '{{#each units}}x{{/each}}', 'template-field', 'units'],
    [
      'that asks for what every object has',
      '{{#with host}}{{constructor}}{{/with}}',
      'template-field',
      'constructor',
    ],
    ['that prints a group of values', '<p>{{host}}</p>', 'template-not-text', '{{host}}'],
    ['that counts a group of values', '<p>{{counted host}}</p>', 'template-helper', 'counted'],
    ['that counts a text', '<p>{{name}}{{counted name}}</p>', 'template-helper', 'counted'],
    ['that counts letters', '{{decimal "abc"}}', 'template-helper', 'decimal'],
    ['that capitalizes a group', '{{capitalize host}}', 'template-helper', 'capitalize'],
    [
      'that prints a group after others',
      '{{name}}{{#if name}}{{name}} {{host}}{{/if}}',
      'template-not-text',
      '{{host}}',
    ],
    [
      'that misnames what it names before',
      '{{#with host}}{{name}}{{/with}}{{#with host}}{{title}}{{/with}}',
      'template-field',
      'title',
    ],
    ['that calls a value', '<p>{{name}}\n{{name "x"}}</p>', 'template-not-helper', 'name'],
    ['that calls a value of a group', '{{host.name 1}}', 'template-not-helper', 'host.name'],
    [
      'that calls a value within a call',
      '{{#with (host.name 1)}}x{{/with}}',
      'template-failed',
      '{{#with (host.name 1)}}x{{/with}}',
    ],
    ['that calls a helper without its value', '{{counted}}', 'template-helper', 'counted'],
    ['that calls a helper with two values', '{{decimal name name}}', 'template-helper', 'decimal'],
    ['that calls a chart by no name', '{{chart}}', 'template-helper', 'chart'],
  ])('%s', (_, text, code, at) => {
    const view = { name: 'x', host: { name: 'y' } };
    expect(problemIn(text, { view })).toMatchObject({ code, path: 'report.hbs', text: at });
  });

  it('that another one calls, in its own file', () => {
    expect(problemIn('{{> name}}', { others: { name: '<p>{{nothing}}</p>' } })).toMatchObject({
      code: 'template-field',
      path: 'name.hbs',
      text: 'nothing',
    });
  });

  it.each([
    ['a group that is printed', '{{#with host}}{{name}}{{/with}} {{host}}', '{{host}}'],
    [
      'a name that is right elsewhere',
      '{{#with host}}{{name}}{{/with}}{{#with name}}{{./host}}{{/with}}',
      './host',
    ],
  ])('that another one calls, at the statement that fails: %s', (_, name, at) => {
    const view = { name: { title: 'x' }, host: { name: 'y' } };
    expect(problemIn('{{> name}}', { view, others: { name } })).toMatchObject({ path: 'name.hbs', text: at });
  });
});

describe('filling a template keeps within bounds', () => {
  const items = (count: number) => ({ view: { items: Array.from({ length: count }, () => 'x') } });
  const each = '{{#each items}}{{this}}{{/each}}';

  it('of items gone through', () => {
    expect(filled(each, { ...items(100) })).toHaveLength(100);
    expect(problemIn(each, { ...items(101) })).toMatchObject({
      code: 'template-too-large',
      args: { exceeded: 'steps' },
    });
  });

  it('of templates called', () => {
    const calls = (count: number) => problemIn('{{> name}}'.repeat(count), { others: { name: 'x' } });
    expect(calls(100)).toBeNull();
    expect(calls(101)).toMatchObject({ code: 'template-too-large', args: { exceeded: 'steps' } });
  });

  it('of charts drawn, each of which counts for many', () => {
    const chart = { caption: '', arrangement: 'stacked', scale: 'own', series: [], rows: [] } as const;
    const drawing = (steps: number) =>
      problemIn('{{chart "all"}}', { charts: () => [chart, chart], limits: { steps } });
    expect(drawing(2 * stepsOfChart)).toBeNull();
    expect(drawing(2 * stepsOfChart - 1)).toMatchObject({ args: { exceeded: 'steps' } });
  });

  it('of characters written, counted wherever they are written', () => {
    const writing = (characters: number) => problemIn(each, { ...items(50), limits: { characters } });
    expect(writing(50)).toBeNull();
    expect(writing(49)).toMatchObject({ code: 'template-too-large', args: { exceeded: 'characters' } });
  });

  it('and says within which repetition or at which call it exceeds them', () => {
    const placeOf = (text: string, limits: Partial<Bounds>, others = {}) =>
      problemIn(text, { ...items(50), limits, others })?.text;
    const outer = '{{#each items}}a{{/each}}\n{{#each items}}{{#each ../items}}b{{/each}}{{/each}}';
    expect(placeOf(outer, { steps: 500 })).toBe('{{#each ../items}}b{{/each}}');
    expect(placeOf(outer, { characters: 500 })).toBe('{{#each ../items}}b{{/each}}');
    expect(placeOf('x\n{{> name}}{{> name}}', { steps: 20 }, { name: each })).toBe(each);
    expect(placeOf('x\n{{> name}}{{> name}}', { steps: 1 }, { name: 'y' })).toBe('{{> name}}');
  });

  it.each<[string, Partial<Bounds>, string]>([
    ['steps', { steps: 3 }, '{{> last}}'],
    ['characters', { characters: 30 }, '{{> long}}'],
    ['calls within calls', { depth: 2 }, '{{> first}}'],
  ])('and says at which call of a template that another calls: of %s', (_, limits, at) => {
    const others = {
      name: '{{> first}}{{> long}}{{#if true}}{{> last}}{{/if}}',
      long: 'x'.repeat(limits.characters ?? 1),
      last: '{{> first}}',
      first: 'x',
    };
    expect(problemIn('{{> name}}', { limits, others })?.text).toBe(at);
  });

  it('of time', () => {
    expect(problemIn(each, { ...items(1), limits: { seconds: -1 } })).toMatchObject({
      code: 'template-too-large',
      args: { exceeded: 'seconds' },
    });
  });

  it('of templates that call each other', () => {
    const tower = (depth: number) =>
      Object.fromEntries(
        Array.from({ length: depth }, (_, index) => [
          `t${index + 1}`,
          index + 1 === depth ? 'x' : `{{> t${index + 2}}}`,
        ]),
      );
    expect(filled('{{> t1}}', { others: tower(5) })).toBe('x');
    expect(problemIn('{{> t1}}', { others: tower(6) })).toMatchObject({ code: 'template-recursion' });
    expect(problemIn('{{> report}}')).toMatchObject({ code: 'template-recursion', path: 'report.hbs' });
  });
});
