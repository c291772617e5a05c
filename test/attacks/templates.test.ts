import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/finding-words.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { bounds } from '../../src/report/template-bounds.ts';
import { type Built, build, type Checked, check, type FormatName } from '../../src/review.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { expectLinear } from '../support/growth.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { isLong } from '../support/needs.ts';
import { writeTemplate } from '../support/run.ts';
import { everySoMany } from '../support/runs.ts';
import { survived } from '../support/survived.ts';

const campaign = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

let checked: Checked;

beforeAll(async () => {
  checked = await check(root, memoryWorld(campaign));
});

/** The report of the campaign with a template in the place of the closing, and nothing else but the opening. */
function builtWith(text: string, formats: readonly FormatName[] = ['html']): Promise<Built> {
  const templates = new Map([
    ...campaign,
    ['templates/report/report.hbs', Buffer.from('{{> opening}}{{> closing}}')],
    ['templates/report/closing.hbs', Buffer.from(text)],
  ]);
  return build(checked, ['report'], formats, memoryWorld(templates));
}

/** Expects that no report was made of a template, and that it is said where in it what is wrong. */
function expectRefused({ files, findings }: Built, code: string): void {
  expect(files).toEqual([]);
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  for (const finding of findings) {
    const { source, start, end } = finding.place;
    expect(source.path).toBe('templates/report/closing.hbs');
    expect(0 <= start && start <= end && end <= source.text.length).toBe(true);
    expect(messageOf(finding, findingWordsIn('vi'))).toMatch(/\S/);
  }
}

const nested = (open: string, count: number, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count);

const chartOf = (rows: number) =>
  `<chart><series>a</series>${'<row label="x"><bar value="1">x</bar></row>'.repeat(rows)}</chart>`;
/** More rows than a chart may have; half as many it may. */
const mostRows = 6000;

/** Templates that repeat themselves so often that they would never end: up to the limit on steps it is a second. */
const endless = [
  `${Array.from({ length: 45 }, (_, i) => `{{#*inline "a${i}"}}{{> a${i + 1}}}{{> a${i + 1}}}{{/inline}}`).join('')}{{#*inline "a45"}}x{{/inline}}{{> a0}}`,
  nested('{{#each @root}}', 12, 'x', '{{/each}}'),
];

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
    ['<p>{{#blockHelperMissing this}}x{{/blockHelperMissing}}</p>', 'template-not-helper'],
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
    ...(isLong ? endless.map((text) => [text, 'template-too-large'] as const) : []),
    [nested('{{#each @root}}', 3, '<p>x</p>'.repeat(20_000), '{{/each}}'), 'template-too-large'],
    [nested('{{#each @root}}', 1, '{{chart "ratings"}}'.repeat(60), '{{/each}}'), 'template-too-large'],
    [nested('{{#if title}}', 501, '<p>x</p>', '{{/if}}'), 'template-too-deep'],
    [`<p>{{counted ${nested('(lookup ', 501, 'title', ' 0)')}}}</p>`, 'template-too-deep'],
    [chartOf(mostRows), 'template-too-large'],
    ['x'.repeat(5_000_001), 'file-too-large'],
  ],
};

describe.each(Object.entries(refused))('a template that asks for %s', (_, cases) => {
  it.each(cases.map(([text, code]) => ({ text, code, name: text.slice(0, 70) })))(
    'is refused ($code): $name',
    async ({ text, code }) => expectRefused(await builtWith(text), code),
  );
});

/** Every day its square is still tens of millions of steps, more than can be too short to be measured. */
const much = isLong ? 50_000 : 10_000;

/** A template that is large, by its size: so large it is tried, and half as large; and why it is refused, if it is. */
type Large = readonly [what: string, size: number, text: (size: number) => string, code: string];

const large: readonly Large[] = [
  [
    'blocks each in the one before',
    much,
    (n) => nested('{{#if title}}', n, 'x', '{{/if}}'),
    'template-too-deep',
  ],
  [
    'calls each in the one before',
    much,
    (n) => `<p>{{counted ${nested('(lookup ', n, 'title', ' 0)')}}}</p>`,
    'template-too-deep',
  ],
  ['names of a path', much, (n) => `<p>{{${'a.'.repeat(n)}a}}</p>`, 'template-too-deep'],
  ['sections each in the one before', much / 2.5, (n) => '<section>'.repeat(n), 'template-too-deep'],
  ['elements each in the one before', much / 2.5, (n) => `<p>${'<b>'.repeat(n)}x`, 'template-too-deep'],
  ['letters of a name', 2 * much, (n) => `<p>{{${'a'.repeat(n)}}}</p>`, 'template-field'],
  ['steps upwards', much, (n) => `<p>{{${'../'.repeat(n)}a}}</p>`, 'template-field'],
  ['braces that are never closed', much, (n) => '{{'.repeat(n), 'template-syntax'],
  ['comments that are never closed', much / 2.5, (n) => '{{!--'.repeat(n), 'template-syntax'],
  ['braces that are none', much / 10, (n) => '\\{{'.repeat(n), 'template-loose-text'],
  ['rows of a chart', isLong ? mostRows : 1500, chartOf, isLong ? 'template-too-large' : ''],
  [
    'widths of a table',
    2 * much,
    (n) => `<table widths="${'1 '.repeat(n)}"><tbody><tr><td>x</td></tr></tbody></table>`,
    '',
  ],
];

describe('a template with twice as many', () => {
  it.each(everySoMany(large, 2).map(([what, size, text, code]) => ({ what, size, text, code })))(
    '$what does not take three times as long ($code)',
    async ({ size, text, code }) => {
      await expectLinear(size / 2, async (count, timed) => {
        const built = await timed('build', () => builtWith(text(count)));
        // Half of what is too much may be not.
        if (code === '') expect(built).toMatchObject({ files: [{}], findings: [] });
        else if (count >= size) expectRefused(built, code);
      });
    },
  );
});

/** Templates that are odd and harmless: what they write comes out as plain as all else. */
const harmless = [
  '{{#> @partial-block}}{{/@partial-block}}',
  '{{#with (lookup title "constructor")}}<p>{{this}}</p>{{/with}}',
  '{{#each annexes as |title title|}}{{/each}}<p>{{title}}</p>',
  '{{chart "ratings" __proto__="x" programme="quoc-phong"}}',
  '<p onclick="alert(1)" style="background:url(http://example.org)">x</p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt; &#27;[31m &#0; &#x9b;31m &#xFFFE; &#xD800;</p>',
  '<abstract type="<script>alert(1)</script>&#27;">x</abstract>',
  '<!--@--><!--@--><!--@%zz--><p>x</p>',
  '<table><tbody><tr><td colspan="999" rowspan="999">x</td></tr></tbody></table>',
  '<chart><series>a</series><row label="&#27;"><bar value="1e308">x</bar></row><row label="x"><bar value="-1e308">x</bar></row></chart>',
  '<annex><heading>=1+1[]:*?/\\</heading><table><tbody><tr><td name="a" align="right" formula="same a">1</td><td name="b" align="right" formula="same c">1</td><td name="c" align="right" formula="same b">1</td></tr></tbody></table></annex>',
];

const everyFormat = ['html', 'docx', 'json', 'md', 'pdf', 'xlsx'] as const;

it.each([
  ...harmless.map((text) => ({
    text,
    name: text.slice(0, 70),
    formats: isLong ? everyFormat : everyFormat.slice(0, 1),
  })),
  { text: harmless.join('\n'), name: 'all of them', formats: isLong ? everyFormat : everyFormat.slice(0, 2) },
])('a template does no harm: $name', async ({ text, formats }) => {
  const { files, findings } = await builtWith(text, formats);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files).toHaveLength(formats.length);
  const [page] = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(page).toMatch(/<\/html>\s*$/);
  expect(page).not.toMatch(/onclick|url\(|<script>alert|[^\P{Cc}\n]|\ufffe/u);
});

it('an error in a template that writes marks of its own is reported all the same', async () => {
  const { files, findings } = await builtWith('<!--@--><!--@--><!--@%zz--><div>x</div>');
  expect(files).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['template-element']);
});

it('a template of a campaign on disk is refused by the whole program, too', async () => {
  const folder = await baseCampaign();
  await writeTemplate(folder, 'closing.hbs', '<p>{{process.env.HOME}}</p>');
  const { status, stdout, stderr } = await survived(['build', folder, '-f', 'html']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/templates\/report\/closing\.hbs:1:\d+ .*\[template-field\]/);
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

  it.each(endless.map((text) => ({ text, name: text.slice(0, 70) })))(
    'that repeats itself without end is stopped after so many steps: $name',
    ({ text }) => {
      const view = { title: 'x', year: 'x', host: 'x' };
      expect(() => fill(text, view, { ...bounds, steps: bounds.steps / 100 })).toThrow('template-too-large');
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
