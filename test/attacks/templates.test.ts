import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { exampleOfOneUnit, writeTemplate } from '../support/run.ts';
import { survived } from '../support/survived.ts';

async function campaignWith(text: string): Promise<string> {
  const campaign = await exampleOfOneUnit();
  await writeTemplate(campaign, 'closing.hbs', text);
  return campaign;
}

const nested = (open: string, count: number, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count);

/** Templates that ask for what is not theirs, or for more than there is. */
const refused: Readonly<Record<string, readonly (readonly [text: string, code: string])[]>> = {
  'the environment and the program': [
    ['<p>{{process.env.HOME}}</p>', 'template-field'],
    ['<p>{{global}}</p>', 'template-field'],
    ['<p>{{require "fs"}}</p>', 'template-field'],
    ['<p>{{log title}}</p>', 'template-field'],
    ['{{* decorator}}<p>x</p>', 'template-failed'],
    ['<p>{{helperMissing}}</p>', 'template-failed'],
    ['{{#with (helperMissing)}}x{{/with}}', 'template-failed'],
    ['<p>{{#blockHelperMissing this}}x{{/blockHelperMissing}}</p>', 'template-failed'],
  ],
  prototypes: [
    ['<p>{{__proto__}}</p>', 'template-field'],
    ['<p>{{constructor}}</p>', 'template-field'],
    ['<p>{{valueOf}}</p>', 'template-field'],
    ['<p>{{toString}}</p>', 'template-field'],
    ['{{#with valueOf}}<p>{{constructor}}</p>{{/with}}', 'template-field'],
    ['<p>{{@root.constructor}}</p>', 'template-field'],
    ['<p>{{@root.__proto__}}</p>', 'template-field'],
    ['<p>{{lookup this "__proto__"}}</p>', 'template-field'],
    ['<p>{{lookup this "constructor"}}</p>', 'template-field'],
    ['<p>{{title.constructor.constructor}}</p>', 'template-field'],
    ['<p>{{__defineGetter__ "a" "b"}}</p>', 'template-field'],
    ['<p>{{__lookupGetter__ "title"}}</p>', 'template-field'],
    ['{{#each __proto__}}x{{/each}}', 'template-field'],
    ['{{#with title as |t|}}{{#with (t.split "")}}<p>{{this}}</p>{{/with}}{{/with}}', 'template-failed'],
    ['{{#*inline "__proto__"}}<p>x</p>{{/inline}}{{> __proto__}}', 'unknown-template'],
    ['{{> constructor}}', 'unknown-template'],
    ['{{chart "constructor"}}', 'unknown-chart'],
    ['{{chart "ratings" programme="__proto__"}}', 'unknown-chart'],
  ],
  'files elsewhere': [
    ['{{> ../../../etc/passwd}}', 'unknown-template'],
    ['{{> "../../../etc/passwd"}}', 'unknown-template'],
    ['{{> (lookup this "title")}}', 'unknown-template'],
    ['<p>x</p><svg><image href="http://example.org/x.png"/></svg>', 'template-element'],
    ['<p><img src="file:///etc/passwd"></p>', 'template-element'],
    ['<link rel="stylesheet" href="http://example.org/x.css">', 'template-element'],
    ['<p><a href="javascript:alert(1)">x</a></p>', 'template-element'],
    ['<object data="http://example.org/"></object>', 'template-element'],
    ['<style>@import "http://example.org/x.css"</style>', 'template-element'],
    ['<script src="http://example.org/x.js"></script>', 'template-element'],
    ['<table><tbody><tr><td formula="WEBSERVICE(1)">1</td></tr></tbody></table>', 'template-element'],
    ['<table><tbody><tr><td formula="ratio a b 1e999">1</td></tr></tbody></table>', 'template-element'],
  ],
  'time and room without end': [
    ['{{> closing}}', 'template-recursion'],
    ['{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', 'template-recursion'],
    [
      `${Array.from({ length: 45 }, (_, i) => `{{#*inline "a${i}"}}{{> a${i + 1}}}{{> a${i + 1}}}{{/inline}}`).join('')}{{#*inline "a45"}}x{{/inline}}{{> a0}}`,
      'template-too-large',
    ],
    [nested('{{#each @root}}', 12, 'x', '{{/each}}'), 'template-too-large'],
    [nested('{{#each @root}}', 3, '<p>x</p>'.repeat(20_000), '{{/each}}'), 'template-too-large'],
    [nested('{{#each @root}}', 1, '{{chart "ratings"}}'.repeat(60), '{{/each}}'), 'template-too-large'],
    [
      `<chart><series>a</series>${'<row label="x"><bar value="1">x</bar></row>'.repeat(6000)}</chart>`,
      'template-too-large',
    ],
    [nested('{{#if title}}', 3000, '<p>x</p>', '{{/if}}'), 'template-too-deep'],
    [`<p>{{counted ${nested('(lookup ', 2000, 'title', ' 0)')}}}</p>`, 'template-too-deep'],
    [`<p>{{${'a.'.repeat(50_000)}a}}</p>`, 'template-too-deep'],
    ['<section>'.repeat(100_000), 'template-too-deep'],
    [`<p>${'<b>'.repeat(20_000)}x`, 'template-too-deep'],
    [`<p>{{${'a'.repeat(100_000)}}}</p>`, 'template-field'],
    [`<p>{{${'../'.repeat(50_000)}a}}</p>`, 'template-field'],
    ['{{'.repeat(50_000), 'template-syntax'],
    ['{{!--'.repeat(20_000), 'template-syntax'],
    ['\\{{'.repeat(50_000), 'template-loose-text'],
    ['x'.repeat(5_000_001), 'file-too-large'],
  ],
};

describe.each(Object.entries(refused))('a template that asks for %s', (_, cases) => {
  it.each(cases.map(([text, code]) => ({ text, code, name: text.slice(0, 70) })))(
    'is refused ($code): $name',
    async ({ text, code }) => {
      const result = await survived(['build', await campaignWith(text), '--allow-missing', '-f', 'html']);
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toContain('templates/report/closing.hbs:');
      expect(result.stderr).toContain(`[${code}]`);
    },
  );
});

/** Templates that are odd and harmless: what they write comes out as plain as all else. */
const harmless = [
  '{{#> @partial-block}}{{/@partial-block}}',
  '{{#with (lookup title "constructor")}}<p>{{this}}</p>{{/with}}',
  '{{#each annexes as |title title|}}{{/each}}<p>{{title}}</p>',
  '{{chart "ratings" __proto__="x" programme="co-so-vung-manh"}}',
  '<p onclick="alert(1)" style="background:url(http://example.org)">x</p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt; &#27;[31m &#0; &#x9b;31m &#xFFFE; &#xD800;</p>',
  '<abstract type="<script>alert(1)</script>&#27;">x</abstract>',
  '<!--@--><!--@--><!--@%zz--><p>x</p>',
  '<table><tbody><tr><td colspan="999" rowspan="999">x</td></tr></tbody></table>',
  `<table widths="${'1 '.repeat(100_000)}"><tbody><tr><td>x</td></tr></tbody></table>`,
  '<chart><series>a</series><row label="&#27;"><bar value="1e308">x</bar></row><row label="x"><bar value="-1e308">x</bar></row></chart>',
  '<annex><heading>=1+1[]:*?/\\</heading><table><tbody><tr><td name="a" align="right" formula="same a">1</td><td name="b" align="right" formula="same c">1</td><td name="c" align="right" formula="same b">1</td></tr></tbody></table></annex>',
];

it.each(harmless.map((text) => ({ text, name: text.slice(0, 70) })))(
  'a template does no harm: $name',
  async ({ text }) => {
    const campaign = await campaignWith(text);
    // Nothing but this, which makes it quick in all formats.
    await writeTemplate(campaign, 'report.hbs', '{{> opening}}{{> closing}}');
    expect(await survived(['build', campaign, '--allow-missing', '-f', 'all'])).toMatchObject({ status: 0 });
    const page = await readFile(join(campaign, 'out', 'bao-cao-2023.html'), 'utf8');
    expect(page).not.toMatch(/onclick|url\(|<script>alert|[^\P{Cc}\n]|\ufffe/u);
  },
);

it('an error in a template that writes marks of its own is reported all the same', async () => {
  const result = await survived([
    'build',
    await campaignWith('<!--@--><!--@--><!--@%zz--><div>x</div>'),
    '--allow-missing',
  ]);
  expect(result).toMatchObject({ status: 1 });
  expect(result.stderr).toContain('[template-element]');
});

describe('a template', () => {
  const none = chartsOf as never;
  const fill = (text: string, view: object, limits?: Parameters<typeof fillTemplate>[4]) =>
    fillTemplate(new Map([['report', new SourceText('report.hbs', text)]]), 'report', view, none, limits);

  it.each([0, 0.2])(
    'that takes long without repeating is stopped by the clock after %d seconds',
    (seconds) => {
      const list = Array.from({ length: 1000 }, () => 'x');
      const text = `{{#each list}}${'{{#if this}}{{/if}}'.repeat(1000)}{{/each}}`;
      const limits = { steps: 1e9, characters: 1e9, depth: 50, seconds };
      expect(() => fill(text, { list }, limits)).toThrow('template-too-large');
    },
  );

  it('cannot change what it is given', () => {
    const view = { list: [{ name: 'a' }, { name: 'b' }], title: 'x' };
    const before = structuredClone(view);
    fill(
      '{{#each list as |title name|}}{{#with this as |list|}}{{title.name}}{{/with}}{{/each}}{{#*inline "a"}}{{title}}{{/inline}}{{> a list="y" title="z"}}',
      view,
    );
    expect(view).toEqual(before);
  });
});
