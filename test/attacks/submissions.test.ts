import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ReporterName, reporters } from '../../src/diagnostics/reporters/registry.ts';
import { unitsOf } from '../../src/init/units.ts';
import { unitsInTable } from '../../src/init/units-table.ts';
import { build, type Checked, check } from '../../src/review.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { expectLinear, untimed } from '../support/growth.ts';
import { type Files, filesOf, memoryWorld, root, validated } from '../support/memory-world.ts';
import { isLong, needs } from '../support/needs.ts';
import { dictionariesIn } from '../support/pdf.ts';
import { newFolder } from '../support/run.ts';
import { everySoMany, times } from '../support/runs.ts';
import { survived } from '../support/survived.ts';
import { attacked, formatted } from './attacked.ts';

const name = 'submissions/phuong-an.yaml';
const base = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const whole = `${base.get(name)}narrative:
  proposals:
    - Đề nghị cấp trên quan tâm.
`;
/** Every day its square is still tens of millions of steps, more than can be too short to be measured. */
const much = times(50_000, 12_000, 6000);
/** Of keys, which take longer than letters to report. */
const many = times(3000, 1500, 1000);
/** What an archive of a thousandth of it holds, in bytes: every day as much as would still show, were it taken out. */
const unpacked = times(50_000_000, 20_000_000, 5_000_000);

const listed = (count: number, item: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => item(index)).join(between);
const actual = (value: string) => whole.replace('actual: 10', `actual: ${value}`);
/** A text that reaches the report. */
const sentence = (value: string) => whole.replace('Đề nghị cấp trên quan tâm', `"${value}" #`);
const letters = 'abcdefghij';

/** A submission that is large, by its size: so large it is tried, and twice as large; and the code of what is found in it. */
type Large = readonly [what: string, size: number, text: (size: number) => string, code: string];

const large: readonly Large[] = [
  // Aliases and depth.
  ['aliases of one anchor', 12_000, (n) => `${whole}x:\n  - &a x\n${'  - *a\n'.repeat(n)}`, 'yaml-too-large'],
  ['anchors of one name', many, (n) => `${whole}x:\n${'  - &a x\n'.repeat(n)}`, 'unknown-key'],
  ['brackets that are never closed', much, (n) => `${whole}x: ${'['.repeat(n)}\n`, 'yaml-too-deep'],
  ['braces that are never closed', much / 2, (n) => `${whole}x: ${'{a: '.repeat(n)}\n`, 'yaml-too-deep'],
  [
    'letters of keys each below the one before',
    10 * much,
    (n) => `${whole}x:
${listed(Math.sqrt(2 * n), (i) => `${' '.repeat(i + 1)}a:`)}\n`,
    'yaml-too-deep',
  ],
  ['lists in one line', much / 2, (n) => `${whole}x:\n  ${'- '.repeat(n)}a\n`, 'yaml-too-deep'],
  // Very much of it.
  ['keys where none is known', many, (n) => `${whole}x:\n${listed(n, (i) => `  k${i}: 1`)}\n`, 'unknown-key'],
  ['keys that are unknown', many, (n) => `${whole}${listed(n, (i) => `k${i}: 1`)}\n`, 'unknown-key'],
  [
    'keys between braces',
    many,
    (n) => `{unit: phuong-an, ${listed(n, (i) => `kế${i}: 1`, ', ')}}`,
    'unknown-key',
  ],
  [
    'programmes',
    many / 2,
    (n) => `{unit: phuong-an, ratings: {${listed(n, (i) => `kế${i}: {level: x}`, ', ')}}}`,
    'unknown-programme',
  ],
  ['documents', much / 2, (n) => '---\n'.repeat(n), 'yaml-several-documents'],
  ['directives', much / 2, (n) => '%YAML 1.2\n'.repeat(n), 'yaml-'],
  [
    'comments that leave findings out',
    many,
    (n) => `${whole}${'# review-ignore a: b\n'.repeat(n)}`,
    'unknown-rule',
  ],
  ['lines of a block', much, (n) => `${whole}x: |\n${'  a\n'.repeat(n)}`, 'unknown-key'],
  ['lines of a folded block', much / 2, (n) => `${whole}x: >\n${'  a\n\n'.repeat(n)}`, 'unknown-key'],
  ['spaces at the ends of lines', many, (n) => `${whole}x:\n${'  - a  \n'.repeat(n)}`, 'unknown-key'],
  // Lines without end.
  ['letters of a key', much, (n) => `${whole}${'a'.repeat(n)}: 1\n`, 'yaml-key-too-long'],
  ['letters of a marked key', much, (n) => `${whole}? ${'a'.repeat(n)}\n: 1\n`, 'unknown-key'],
  ['tabs in a comment', much, (n) => `${whole}# review-ignore ${'\t'.repeat(n)}x\n`, 'unknown-rule'],
  ['letters in a comment', much, (n) => `${whole}# review-ignore ${'x'.repeat(n)}\n`, 'unknown-rule'],
  ['spaces before a value', much, (n) => `${whole}x: ${' '.repeat(n)}a\n`, 'unknown-key'],
  [
    'escaped quotes in quotes that are never closed',
    much / 2,
    (n) => `${whole}x: "${'\\"'.repeat(n)}\n`,
    'yaml-unclosed-quote',
  ],
  [
    'doubled quotes in quotes that are never closed',
    much / 2,
    (n) => `${whole}x: '${"''".repeat(n)}\n`,
    'yaml-unclosed-quote',
  ],
  ['tabs before a key', much, (n) => `${whole}x:\n${'\t'.repeat(n)}a: 1\n`, 'yaml-tab-indent'],
  ['accents on one letter', much, (n) => `${whole}x: "e${'\u0301'.repeat(n)}"\n`, 'unknown-key'],
  ['joined pictures', many, (n) => sentence('👨‍👩‍👧'.repeat(n)), ''],
  ['joined letters', many, (n) => sentence('a\u200d'.repeat(n)), 'invisible-character'],
  ['letters of a word', much, (n) => sentence('ệ'.repeat(n)), ''],
  ['letters in parts', much, (n) => sentence('ệ'.normalize('NFD').repeat(n)), ''],
  ['words of a sentence', much, (n) => sentence('a b '.repeat(n)), ''],
  ['brackets and tabs of a sentence', much, (n) => sentence('[]\t\t'.repeat(n)), ''],
  ['figures in a list', much / 5, (n) => actual('1,'.repeat(n)), 'yaml-'],
  ['dots of a number', much, (n) => actual('1.'.repeat(n)), 'invalid-value'],
  ['digits', much, (n) => actual('9'.repeat(n)), 'number-too-long'],
  ['decimals', much, (n) => actual(`0.${'3'.repeat(n)}`), 'number-too-long'],
  ['zeros before a number', much, (n) => actual(`${'0'.repeat(n)}1`), 'number-too-long'],
  ['dashes of a date', much, (n) => whole.replace('2023-11-20', '1-'.repeat(n)), 'invalid-value'],
  [
    'parts of an id',
    much,
    (n) => whole.replace('unit: phuong-an', `unit: ${'a-'.repeat(n)}`),
    'invalid-value',
  ],
  [
    'letters of an id',
    much,
    (n) => whole.replace('unit: phuong-an', `unit: ${'á'.repeat(n)}`),
    'invalid-value',
  ],
];

/** What somebody may hand in as a submission, and the codes of what is found in it; none where nothing need be. */
const submissions: Readonly<Record<string, readonly (readonly [text: string | Uint8Array, code: string])[]>> =
  {
    'names for what holds them': [
      [`${whole}x: &a ${'từ '.repeat(10_000)}\ny: [${listed(100, () => '*a', ',')}]\n`, 'yaml-too-large'],
      [`${whole}x: &a [*a]\n`, 'yaml-too-large'],
      [
        `${whole}x: &a [1]\n${listed(9, (i) => `x${i}: &${letters[i + 1]} [${listed(9, () => `*${letters[i]}`, ',')}]`)}\n`,
        'yaml-too-large',
      ],
    ],
    'keys and tags of machines': [
      [`${whole}__proto__: { polluted: true }\n`, 'yaml-reserved-key'],
      [whole.replace('ratings:', 'ratings:\n  __proto__: { level: tot }'), 'yaml-reserved-key'],
      [whole.replace('indicators:', 'indicators:\n  constructor: { actual: 1 }'), 'yaml-reserved-key'],
      [whole.replace('indicators:', 'indicators:\n  "\\x5f_proto__": { actual: 1 }'), 'yaml-reserved-key'],
      [whole.replace('unit: phuong-an', 'unit: __proto__'), 'unknown-unit'],
      [whole.replace('unit: phuong-an', 'unit: constructor'), 'unknown-unit'],
      [whole.replace('programme: quoc-phong', 'programme: __proto__ #'), 'unknown-programme'],
      [whole.replace('form: giay-khen', 'form: constructor'), 'unknown-award-form'],
      [whole.replace('level: dat', 'level: constructor'), 'unknown-level'],
      [whole.replace('ratings:', 'ratings:\n  <<: { a: 1 }'), 'invalid-value'],
      [sentence('x').replace('"x"', '!!js/function "function(){}"'), 'yaml-unresolved-tag'],
      [sentence('x').replace('"x"', '!!binary "aGVsbG8="'), 'invalid-value'],
      [sentence('x').replace('"x"', '!<tag:yaml.org,2002:python/object/apply:os.system> [ls]'), 'yaml-'],
    ],
    'numbers that are none': [
      ['1e308', '-1e308', '1e999999999', '1e-999999999', '.inf', '.nan', '0xFF', '0o77'].map(
        (value) => [actual(value), 'number-notation'] as const,
      ),
      [[actual('1000000000000001'), 'invalid-value'] as const],
    ].flat(),
    'characters that steer': [
      [sentence('\\e[31m \\e]0;x\\a'), 'control-character'],
      [sentence('A\\0B\\x0b\\x7f\\x9b31m'), 'control-character'],
      [sentence('\\u202e \\u2066'), 'invisible-character'],
      [sentence('\\uffff \\ufffe'), 'invisible-character'],
      [sentence('\\ud800'), 'invisible-character'],
      [sentence('\u001b[31m'), 'control-character'],
      [sentence('\u202e'), 'invisible-character'],
    ],
    'files of other programs': [
      [zipSync({ 'word/document.xml': new Uint8Array(unpacked) }), 'file-other-format'],
      [zipSync({ 'xl/workbook.xml': new Uint8Array(unpacked) }), 'file-other-format'],
      [
        zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ c: new Uint8Array(unpacked / 5) }) }) }),
        'file-other-format',
      ],
      [Buffer.from('%PDF-1.7\n'), 'file-other-format'],
      [
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="http://example.org/x"/></svg>'),
        'invalid-value',
      ],
      [
        Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
        'invalid-value',
      ],
    ],
  };

const reportTemplate = 'templates/report/report.hbs';

/** The campaign with another submission in the place of its one. What the other units submit does not matter here. */
const campaign: Files = new Map(
  [...base].filter(([path]) => !path.startsWith('submissions') || path === name),
);
/** Where nothing is found, a report is made, of what the submission has a part in. */
const template: Files = new Map([[reportTemplate, Buffer.from('{{> opening}}{{> part-two}}{{> closing}}')]]);
const withSubmission = (content: string | Uint8Array, code: string): Files =>
  new Map([
    ...campaign,
    ...(code === '' ? template : []),
    [name, typeof content === 'string' ? Buffer.from(content) : content],
  ]);

function expectCode({ findings }: Pick<Checked, 'findings'>, code: string): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.length === 0).toBe(code === '');
  const codes = findings.map((finding) => finding.code);
  if (code !== '') expect(codes).toContainEqual(expect.stringMatching(`^${code}`));
}

const inMuch = large.map(([what, size, text, code]) => ({ what, size, text, code }));

describe('a submission with very much', () => {
  it.each(inMuch)('of $what is found out ($code)', async ({ size, text, code }) => {
    expectCode(await attacked(withSubmission(text(size), code), name), code);
  });
});

describe('a submission with twice as much', () => {
  it.each(everySoMany(inMuch, 5))(
    'of $what does not take three times as long',
    async ({ size, text, code }) => {
      await expectLinear(size / 2, async (count, timed) => {
        await attacked(withSubmission(text(count), code), name, timed);
      });
      // It takes much longer than all else, so it is given less.
      await expectLinear(size / 16, (count, timed) => formatted(Buffer.from(text(count)), name, timed));
    },
  );
});

describe.each(Object.entries(submissions))('a submission with %s', (_, cases) => {
  it.each(cases.map(([content, code], index) => ({ content, code, index })))(
    'is found out ($code), number $index',
    async ({ content, code }) => {
      const files = withSubmission(content, code);
      const checked = await attacked(files, name);
      expectCode(checked, code);
      await formatted(files.get(name) ?? Buffer.of(), name);
    },
  );
});

it('a submission with more letters than there may be is refused', async () => {
  expectCode(await attacked(withSubmission('x'.repeat(5_000_001), 'file-too-large'), name), 'file-too-large');
});

it('a submission with more items than there may be is refused', needs('REVIEW_FAULTS=all'), async () => {
  expectCode(
    await validated(withSubmission(`{unit: phuong-an, x: [${'1,'.repeat(500_000)}]}`, 'yaml-too-large')),
    'yaml-too-large',
  );
});

describe('what stands in a campaign', needs('a system other than Windows'), () => {
  it.each(['submissions/x.yaml', 'host.yaml', 'review.yaml'])(
    'as a link out of it is not read: %s',
    async (path) => {
      const campaign = await baseCampaign();
      const elsewhere = join(campaign, '..', 'secret.yaml');
      await copyFile(join(campaign, 'host.yaml'), elsewhere);
      await writeFile(elsewhere, 'secret: xyzzy\n', { flag: 'a' });
      await rm(join(campaign, path), { force: true });
      await symlink(elsewhere, join(campaign, path));
      for (const args of [
        ['validate'],
        ['validate', '--fix'],
        ['format'],
        ['build'],
        ['status', '--remind'],
      ]) {
        const result = await survived([...args, campaign]);
        expect(result.stdout + result.stderr).not.toContain('xyzzy');
      }
      expect((await survived(['validate', campaign])).stdout).toContain('[file-outside]');
      expect(await readFile(elsewhere, 'utf8')).toContain('secret: xyzzy\n');
    },
  );

  it('as a link within it is', async () => {
    const campaign = await baseCampaign();
    await mkdir(join(campaign, 'kept'));
    await rename(join(campaign, name), join(campaign, 'kept', 'a.yaml'));
    await symlink('../kept/a.yaml', join(campaign, name));
    expect(await survived(['validate', campaign])).toMatchObject({ status: 0 });
  });

  it('and waits for a writer does not keep the program waiting', async () => {
    const campaign = await baseCampaign();
    const host = await readFile(join(campaign, 'host.yaml'));
    for (const path of ['host.yaml', 'submissions/x.yaml', 'templates/report/closing.hbs', 'a.ttf']) {
      await mkdir(join(campaign, path, '..'), { recursive: true });
      await rm(join(campaign, path), { force: true });
      execFileSync('mkfifo', [join(campaign, path)]);
    }
    expect((await survived(['validate', campaign])).stdout).toContain('[file-not-regular]');
    await survived(['build', campaign]);
    await rm(join(campaign, 'host.yaml'));
    await rm(join(campaign, 'submissions/x.yaml'));
    await writeFile(join(campaign, 'host.yaml'), host);
    expect((await survived(['build', campaign])).stderr).toContain('closing.hbs:1:1');
  });
});

/** The parts of the report that write what submissions say; the whole one is made where everything is tried. */
const whatIsSaid =
  '<abstract type="BÁO CÁO">{{title}}</abstract>{{> part-two}}{{> closing}}{{> annex-awards}}{{> annex-recipients}}';

it('what a submission says comes out as text in every format', async () => {
  const pieces = [
    '<script>alert(1)</script> <img src=http://a/b onerror=x> <svg onload=alert(1)>',
    "=cmd|'/c calc'!A1 +1 @SUM(A1) -2 [x](javascript:alert(1)) ![y](http://a/b.png) http://example.org/x",
    '&amp; {{title}} {{{title}}} %s ]]> --> <!-- {{> closing}} file:///etc/passwd \\\\server\\share `x` ~~y~~',
  ];
  const quoted = (text = pieces.join(' ')) => `'${text.replaceAll("'", "''")}'`;
  const edited = new Map(isLong ? base : [...base, [reportTemplate, Buffer.from(whatIsSaid)]]);
  for (const [file, from, to] of [
    ['review.yaml', 'title: ', `title: ${quoted(pieces[0])} #`],
    [name, 'name: Nguyễn Văn A', `name: ${quoted(pieces[1])}`],
    [name, 'awards:', `narrative: { limitations: [${quoted()}], proposals: [${quoted()}] }\nawards:`],
  ] as const) {
    const before = String(edited.get(file));
    expect(before).toContain(from);
    edited.set(file, Buffer.from(before.replace(from, () => to)));
  }
  const world = memoryWorld(edited);
  const { files } = await build(
    await check(root, world),
    ['report'],
    ['docx', 'html', 'json', 'md', 'pdf', 'xlsx'],
    world,
  );
  const bytes = (extension: string) =>
    files.find((file) => file.name === `bao-cao-2023.${extension}`)?.bytes ?? new Uint8Array();
  const text = (extension: string) => new TextDecoder().decode(bytes(extension));
  const page = text('html');
  expect(page).toContain('alert(1)');
  expect(page).not.toMatch(/<script>alert|<img|<svg onload|<[^>]+ (?:on\w+|href="(?!#)|src)=/);
  const markdown = text('md');
  expect(markdown).toContain('alert(1)');
  expect(markdown).not.toMatch(/(?<!\\)(?:<script|<img|\[x\]\(|!\[y\]\()/);
  const pdf = dictionariesIn(bytes('pdf'));
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).not.toMatch(/\/(?:JS|JavaScript|URI|Launch|OpenAction|AA|SubmitForm|GoToR)\b/);
  // The figures, the files that they come from, which those are, and their hashes: nothing else is in it.
  const carried = pdf.match(/\/Type \/EmbeddedFile\b/g)?.length;
  expect(carried).toBe([...edited.keys()].filter((name) => /\.(?:yaml|hbs)$/.test(name)).length + 3);
  for (const extension of ['docx', 'xlsx']) {
    const parts = unzipSync(bytes(extension));
    for (const [part, bytes] of Object.entries(parts)) {
      expect(part).not.toMatch(/vbaProject|externalLink|embeddings|activeX|oleObject/i);
      if (!/\.(?:xml|rels)$/.test(part)) continue;
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      expect(xml).not.toMatch(/TargetMode="External"|<!DOCTYPE|<!ENTITY|[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u);
      expect(xml).not.toMatch(/<f>[^<]*(?:cmd|SUM\(A1\)<|WEBSERVICE|HYPERLINK|DDE)/);
      // Of fields, those that count and refer within the file.
      for (const [, field] of xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)) {
        expect(field?.trim()).toMatch(/^(?:PAGE|SEQ Biểu_đồ \\\* ARABIC|REF _Ref[A-Za-z]+\d+ (?:\\r )?\\h)$/);
      }
    }
  }
});

it('files are not what their names say: a name steers nothing', async () => {
  const odd = ['a\u001b[31m.yaml', 'b\u202e.yaml', 'c\n::error::x.yaml', '-rf.yaml', '$(x).yaml', '`x`.yaml'];
  const others = odd.map((one) => [`submissions/${one}`, Buffer.from('unit: x\n')] as const);
  const checked = await attacked(
    new Map([...base, ...others]),
    name,
    untimed,
    // The names of all that there are.
    Object.keys(reporters) as ReporterName[],
  );
  for (const one of odd) {
    const its = checked.findings.filter(({ place }) => place.source.path === `submissions/${one}`);
    expect(its.map(({ code }) => code)).toContain('unknown-unit');
  }
});

describe('a table of units', () => {
  it.each([
    ['columns', much, (n: number) => 'a,'.repeat(n)],
    ['quotes', much, (n: number) => '"'.repeat(2 * n)],
    ['letters', much, (n: number) => `phường ${'x'.repeat(n)}`],
    ['rows', many, (n: number) => listed(n, (i) => `phường ${i}`)],
  ])('with twice as many %s does not take three times as long', (_, size, text) =>
    expectLinear(size / 2, async (count, timed) => {
      const table = `${text(count)}\n`;
      await timed('read', () => {
        const read = unitsInTable(table);
        return 'units' in read ? unitsOf(read.units) : null;
      });
    }),
  );

  it('is read as text', async () => {
    const folder = join(await newFolder(), 'new');
    const table = join(folder, '..', 'units.csv');
    const opening = (path: string) => [
      'init',
      folder,
      '--host',
      'UBND xã A',
      '--year',
      '2024',
      '--units',
      path,
    ];
    for (const [content, status] of [
      ['=cmd|x\nphường "A\n', 2],
      [`phường ${'x'.repeat(50)}\n`, 0],
      // Paper has no room for it.
      [`phường ${'x'.repeat(much)}\n`, 2],
      ['phường A\u001b[31m\n../../etc\n__proto__\nconstructor\n', 2],
      [strToU8('\0\0\0'), 2],
      [zipSync({ 'xl/workbook.xml': new Uint8Array(unpacked / 5) }), 2],
    ] as const) {
      await writeFile(table, content);
      expect([content.slice(0, 20), (await survived(opening(table))).status]).toEqual([
        content.slice(0, 20),
        status,
      ]);
      expect(await readdir(dirname(folder))).toEqual(status === 0 ? ['new', 'units.csv'] : ['units.csv']);
      await rm(folder, { recursive: true, force: true });
    }
    await symlink('/dev/zero', join(folder, '..', 'zero.csv'));
    expect(await survived(opening(join(folder, '..', 'zero.csv')))).toMatchObject({ status: 2 });
  });
});
