import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/review.ts';
import { base } from '../support/base-campaign.ts';
import { documented } from '../support/document.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { everySoMany } from '../support/runs.ts';

const programs = fileURLToPath(new URL('../../templates', import.meta.url));

type Texts = Readonly<Record<string, string>>;

/** The base campaign with templates, by their paths in templates/, and perhaps a letterhead. */
function campaignWith(templates: Texts, letterhead: string | null = null) {
  const files = new Map(filesOf(base));
  for (const [path, text] of Object.entries(templates)) files.set(`templates/${path}`, Buffer.from(text));
  const review = String(files.get('review.yaml'));
  if (letterhead === null) return files;
  return files.set(
    'review.yaml',
    Buffer.from(review.replace('  place:', `  letterhead: ${letterhead}\n  place:`)),
  );
}

/** What is found of it before anything is filled: "error code path:line:column". */
async function foundIn(templates: Texts, letterhead: string | null = null) {
  const { findings, review } = await check(root, memoryWorld(campaignWith(templates, letterhead)));
  expect(review === null).toBe(findings.some(({ severity }) => severity === 'error'));
  return findings.map(({ severity, code, place: { source, start }, args }) => {
    const { line, column } = source.position(start);
    const suggestion = 'suggestion' in args ? ` → ${args.suggestion}` : '';
    return `${severity} ${code} ${source.path}:${line}:${column}${suggestion}`;
  });
}

/** A template of the program's. */
const programsText = (path: string) => readFileSync(join(programs, path), 'utf8');
const partOne = programsText('report/part-one.hbs');

const paths = ['report', 'shared'].flatMap((folder) =>
  readdirSync(join(programs, folder))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => `${folder}/${name}`),
);

describe('templates of a campaign', () => {
  it.each(everySoMany(paths, 4))('may take the place of %s, with their text or with none', async (path) => {
    expect(await foundIn({ [path]: programsText(path) })).toEqual([]);
    expect(await foundIn({ [path]: '' })).toEqual([]);
  });

  it('may take the place of all of them, and call others', async () => {
    const all = Object.fromEntries(paths.map((path) => [path, programsText(path)]));
    expect(await foundIn(all)).toEqual([]);
    const calling = {
      ...all,
      'report/closing.hbs': '{{> more}}',
      'report/more.hbs': '{{> (lookup this "x")}}',
    };
    expect(await foundIn({ ...calling, 'report/lone.hbs': '<p>x</p>' })).toEqual([]);
  });

  it.each([
    ['a call', { 'report/closing.hbs': '{{> chuyen-doi-so}}', 'report/chuyen-doi-so.hbs': '<p>A</p>' }],
    [
      'a part defined within',
      { 'report/closing.hbs': '{{#*inline "a"}}<p>A</p>{{/inline}}{{> a}}{{#> b}}<p>B</p>{{/b}}' },
    ],
    [
      'tags that two templates open and close',
      {
        'report/closing.hbs': '{{> begin}}<p>x</p>{{> end}}',
        'report/begin.hbs': '<section><heading>A</heading>',
        'report/end.hbs': '</section>',
      },
    ],
    [
      'tags that depend on values',
      { 'report/closing.hbs': '<p>{{#if title}}<b>{{/if}}x{{#if title}}</b>{{/if}}</p>' },
    ],
    [
      'either of two tags',
      { 'report/closing.hbs': '{{#if title}}<p align="left">{{else}}<p>{{/if}}x</p><ul><li>a<li>b</ul>' },
    ],
    [
      'attributes and comments',
      { 'report/closing.hbs': '<p title="a>b<c">x</p><!-- <section> --><p>a < b</p>' },
    ],
    [
      'values within a tag',
      { 'report/closing.hbs': '<ul{{#if title}} class="{{title}}"{{/if}}><li>x</li></ul>' },
    ],
    ['braces and quotes of prose', { 'report/closing.hbs': '<p>“Vì an ninh” {1} { a }</p>' }],
    [
      'a file that is no template',
      { 'report/ghi-chu.txt': 'x', 'report/closing.hbs.bak': 'x', 'README.md': 'x' },
    ],
  ] as const)('may have %s', async (_, templates) => {
    expect(await foundIn(templates)).toEqual([]);
  });

  it.each([
    ['never called', { 'report/chuyen-doi-so.hbs': '<p>A</p>' }, ['report/chuyen-doi-so.hbs:1:1 → null']],
    ['named almost like one', { 'report/part-on.hbs': '<p>A</p>' }, ['report/part-on.hbs:1:1 → part-one']],
    ['named in capitals', { 'report/Closing.hbs': '<p>A</p>' }, ['report/Closing.hbs:1:1 → closing']],
    [
      'of a letterhead that none bears',
      { 'shared/letterhead/a.hbs': '' },
      ['shared/letterhead/a.hbs:1:1 → null'],
    ],
  ])('are refused where they are %s', async (_, templates, places) => {
    const expected = places.map((place) => `error template-unused templates/${place}`);
    expect(await foundIn(templates)).toEqual(expected);
  });

  it.each([
    [
      'a name of the program’s for a kind',
      { 'shared/part-one.hbs': '<p>A</p>' },
      ['warning template-shadowed templates/shared/part-one.hbs:1:1'],
    ],
    [
      'a name of their own, where they are called',
      { 'report/closing.hbs': '{{> a}}', 'shared/a.hbs': '<p>A</p>' },
      [],
    ],
  ] as const)(
    'of every kind may have %s, but are not used then in silence',
    async (_, templates, expected) => {
      expect(await foundIn(templates)).toEqual(expected);
    },
  );

  it.each([
    ['report/closing.hbs.txt', 'templates/report/closing.hbs'],
    ['report/closing.HBS', 'templates/report/closing.hbs'],
    ['closing.hbs', 'templates/report/closing.hbs'],
    ['reports/closing.hbs', 'templates/report/closing.hbs'],
    ['thu-moi/thu-moi.hbs', 'null'],
  ])('are refused where none is read: %s', async (path, suggestion) => {
    expect(await foundIn({ [path]: '<p>A</p>' })).toEqual([
      `error template-misplaced templates/${path}:1:1 → ${suggestion}`,
    ]);
  });

  it.each([
    ['<p>\n{{#if title}}</p>', 'error template-syntax', '2:1'],
    ['<p>{{{title}}}</p>', 'error template-unescaped', '1:4'],
    ['<p>A</p>\n{{> clossing}}', 'error unknown-template', '2:1 → closing'],
    ['<p>Về {title}</p>', 'error template-single-brace', '1:7'],
    ['<p>{narrative.closing}</p>', 'error template-single-brace', '1:4'],
    ['<p>{ten}</p>', 'warning template-single-brace', '1:4'],
    ['{{chart “ratings”}}', 'error template-curly-quote', '1:9'],
    ['{{> “closing”}}', 'error template-curly-quote', '1:5'],
    ['<p>x</p>\n{{chart “xếp loại"}}', 'error template-curly-quote', '2:9'],
    ['<p align=“left”>x</p>', 'error template-curly-quote', '1:1'],
    ['<section>\n<section><heading>A</heading><p>x</p></section>', 'error template-lone-tag', '1:1'],
    ['<p>x</p>\n<section><heading>A<p>x</p></section>', 'error template-lone-tag', '2:10'],
    ['<p>x</p></section>', 'error template-lone-tag', '1:9'],
    ['Chữ ngoài đoạn', 'error template-loose-text', '1:1'],
    ['<p>x</p>\nNăm {{year}}', 'error template-loose-text', '2:1'],
    ['<section><heading>A</heading>\n  chữ <p>x</p></section>', 'error template-loose-text', '2:3'],
    ['<ul>chữ<li>x</li></ul>', 'error template-loose-text', '1:5'],
    ['<p>{{title "x"}}</p>', 'error template-not-helper', '1:6'],
    ['<p>{{host.name x=1}}</p>', 'error template-not-helper', '1:6'],
    ['<p>{{counted (title "x")}}</p>', 'error template-not-helper', '1:15'],
    ['{{#title "x"}}<p>x</p>{{/title}}', 'error template-not-helper', '1:4'],
    ['{{#each programmes}}<p><b>x</p>{{/each}}<p>y</p>', null, null],
  ])('are refused with the place and the reason: %j', async (text, what, at) => {
    const found = await foundIn({ 'report/closing.hbs': text });
    expect(found).toEqual(what === null ? [] : [`${what} templates/report/closing.hbs:${at}`]);
  });

  it('are refused at the tag that is left open, in the file that opens it', async () => {
    // The section that is closed instead is the next one.
    const opened = partOne.replace('  <section>\n    <heading>Đánh giá', '  <section><p>x</p>\n$&');
    const line = opened.slice(0, opened.indexOf('<section><p>x</p>')).split('\n').length;
    expect(await foundIn({ 'report/part-one.hbs': opened })).toEqual([
      `error template-lone-tag templates/report/part-one.hbs:${line}:3`,
    ]);
    const templates = {
      'report/closing.hbs': '{{> begin}}<p>x</p>',
      'report/begin.hbs': '<p>a</p>\n<section>',
    };
    expect(await foundIn(templates)).toEqual(['error template-lone-tag templates/report/begin.hbs:2:1']);
  });

  it('are refused once filled where it depends on values whether a tag is left open', async () => {
    const files = campaignWith({ 'report/closing.hbs': '{{#if title}}<section>{{/if}}<p>x</p>' });
    await expect(documented(files)).rejects.toMatchObject({
      finding: { code: 'template-lone-tag', args: { element: 'section', problem: 'open' } },
    });
  });
});

describe('the letterhead that review.yaml chooses', () => {
  it.each(['nghi-dinh-30', 'rieng', 'chung'])('may be %s', async (letterhead) => {
    const templates = {
      'report/letterhead/rieng.hbs': programsText('shared/letterhead.hbs'),
      'shared/letterhead/chung.hbs': programsText('shared/letterhead.hbs'),
    };
    const found = await foundIn(templates, letterhead);
    expect(found.filter((one) => !one.includes('template-unused'))).toEqual([]);
    expect(found.some((one) => one.includes(letterhead))).toBe(false);
  });

  it.each([
    [{}, 'nghi-dinh-03', 'nghi-dinh-30'],
    [{}, 'rieng', null],
    [{ 'report/letterhead/rieng.hbs': '' }, 'rienk', 'rieng'],
  ])('is refused at its line where there is none: %j %s', async (templates, letterhead, suggestion) => {
    const [found] = await foundIn(templates, letterhead);
    expect(found).toMatch(/^error unknown-letterhead review\.yaml:\d+:15 /);
    expect(found).toMatch(new RegExp(` → ${suggestion}$`));
  });
});
