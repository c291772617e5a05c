import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { editedExample, example, exampleOfOneUnit } from '../support/run.ts';
import { survived } from '../support/survived.ts';

const name = join('submissions', 'nghi-thuy.yaml');
const whole = await readFile(join(example, name), 'utf8');
const much = 100_000;
/** Of keys, which take longer than letters to report. */
const many = 12_000;

const listed = (count: number, item: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => item(index)).join(between);
const actual = (value: string) => whole.replace('actual: 10', `actual: ${value}`);
const sentence = (value: string) => whole.replace('Công tác nắm tình hình', `"${value}" #`);
const letters = 'abcdefghij';

/** What somebody may hand in as a submission, and the codes of what is found in it; none where nothing need be. */
const submissions: Readonly<Record<string, readonly (readonly [text: string | Uint8Array, code: string])[]>> =
  {
    'aliases and depth': [
      [`${whole}x: &a [*a]\n`, 'yaml-too-large'],
      [
        `${whole}x: &a [1]\n${listed(9, (i) => `x${i}: &${letters[i + 1]} [${listed(9, () => `*${letters[i]}`, ',')}]`)}\n`,
        'yaml-too-large',
      ],
      [`${whole}x:\n  - &a x\n${'  - *a\n'.repeat(many)}`, 'yaml-too-large'],
      [`${whole}x:\n${'  - &a x\n'.repeat(many)}`, 'unknown-key'],
      [`${whole}x: ${'['.repeat(much)}\n`, 'yaml-too-deep'],
      [`${whole}x: ${'{a: '.repeat(much / 2)}\n`, 'yaml-too-deep'],
      [`${whole}x:\n${listed(2000, (i) => `${' '.repeat(i + 1)}a:`)}\n`, 'yaml-too-deep'],
      [`${whole}x:\n  ${'- '.repeat(much / 2)}a\n`, 'yaml-too-deep'],
    ],
    'very much of it': [
      [`${whole}x:\n${listed(many, (i) => `  k${i}: 1`)}\n`, 'unknown-key'],
      [`${whole}${listed(many, (i) => `k${i}: 1`)}\n`, 'unknown-key'],
      [`{unit: nghi-thuy, ${listed(many, (i) => `kế${i}: 1`, ', ')}}`, 'unknown-key'],
      [
        `{unit: nghi-thuy, ratings: {${listed(many / 2, (i) => `kế${i}: {level: x}`, ', ')}}}`,
        'unknown-programme',
      ],
      ['---\n'.repeat(much / 2), 'yaml-several-documents'],
      ['%YAML 1.2\n'.repeat(much / 2), 'yaml-'],
      [`${whole}${'# review-ignore a: b\n'.repeat(many)}`, 'unknown-rule'],
      [`${whole}x: |\n${'  a\n'.repeat(much)}`, 'unknown-key'],
      [`${whole}x: >\n${'  a\n\n'.repeat(much / 2)}`, 'unknown-key'],
    ],
    'more of it than there may be': [
      ['x'.repeat(5_000_001), 'file-too-large'],
      [`{unit: nghi-thuy, x: [${'1,'.repeat(5 * much)}]}`, 'yaml-too-large'],
    ],
    'lines without end': [
      [`${whole}${'a'.repeat(much)}: 1\n`, 'yaml-key-too-long'],
      [`${whole}? ${'a'.repeat(much)}\n: 1\n`, 'unknown-key'],
      [`${whole}# review-ignore ${'\t'.repeat(much)}x\n`, 'unknown-rule'],
      [`${whole}# review-ignore ${'x'.repeat(much)}\n`, 'unknown-rule'],
      [`${whole}x: ${' '.repeat(much)}a\n`, 'unknown-key'],
      [`${whole}x: "${'\\"'.repeat(much / 2)}\n`, 'yaml-unclosed-quote'],
      [`${whole}x: '${"''".repeat(much / 2)}\n`, 'yaml-unclosed-quote'],
      [`${whole}x:\n${'\t'.repeat(much)}a: 1\n`, 'yaml-tab-indent'],
      [`${whole}x: "e${'\u0301'.repeat(much)}"\n`, 'unknown-key'],
      [sentence('👨‍👩‍👧'.repeat(much / 5)), 'invisible-character'],
      [sentence('ệ'.repeat(much)), ''],
      [sentence('ệ'.normalize('NFD').repeat(much)), ''],
      [sentence('a b '.repeat(much)), ''],
      [sentence('[]\t\t'.repeat(much)), ''],
      [actual('1,'.repeat(much / 3)), 'yaml-'],
      [actual('1.'.repeat(much)), 'invalid-value'],
      [actual('9'.repeat(much)), 'invalid-value'],
      [actual(`0.${'3'.repeat(much)}`), 'indicator-not-whole'],
      [actual(`${'0'.repeat(much)}1`), ''],
      [whole.replace('2023-11-27', '1-'.repeat(much)), 'invalid-value'],
      [whole.replace('unit: nghi-thuy', `unit: ${'a-'.repeat(much)}`), 'invalid-value'],
      [whole.replace('unit: nghi-thuy', `unit: ${'á'.repeat(much)}`), 'invalid-value'],
    ],
    'keys and tags of machines': [
      [`${whole}__proto__: { polluted: true }\n`, 'yaml-reserved-key'],
      [whole.replace('ratings:', 'ratings:\n  __proto__: { level: vung-manh }'), 'yaml-reserved-key'],
      [whole.replace('indicators:', 'indicators:\n  constructor: { actual: 1 }'), 'yaml-reserved-key'],
      [whole.replace('indicators:', 'indicators:\n  "\\x5f_proto__": { actual: 1 }'), 'yaml-reserved-key'],
      [whole.replace('unit: nghi-thuy', 'unit: __proto__'), 'unknown-unit'],
      [whole.replace('unit: nghi-thuy', 'unit: constructor'), 'unknown-unit'],
      [whole.replace('programme: phong', 'programme: __proto__ #'), 'unknown-programme'],
      [whole.replace('form: giay-khen', 'form: constructor'), 'unknown-award-form'],
      [whole.replace('level: xuat-sac', 'level: constructor'), 'unknown-level'],
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
      [zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }), 'file-other-format'],
      [zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }), 'file-other-format'],
      [
        zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ c: new Uint8Array(10_000_000) }) }) }),
        'file-other-format',
      ],
      [Buffer.from('%PDF-1.7\n'), 'file-other-format'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="http://example.org/x"/></svg>'), ''],
      [
        Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
        '',
      ],
    ],
  };

describe.each(Object.entries(submissions))('a submission with %s', (group, cases) => {
  it.each(cases.map(([content, code], index) => ({ content, code, index })))(
    'is found out ($code), number $index',
    async ({ content, code }) => {
      // What the other units submit does not matter here.
      const campaign = await exampleOfOneUnit();
      await writeFile(join(campaign, name), content);
      const outputs = ['sarif', 'json'].flatMap((format) => ['-o', `${format}=${join(campaign, format)}`]);
      const { status, stdout } = await survived([
        'validate',
        '--allow-missing',
        '-f',
        'pretty,sarif,json',
        ...outputs,
        campaign,
      ]);
      if (code !== '') expect(stdout).toContain(`[${code}`);
      if (code !== '') expect(status).toBe(1);
      // What is only long takes as long in the others, which read it in the same way.
      if (group === 'more of it than there may be') return;
      await survived(['validate', '--allow-missing', '--fix-dry-run', campaign]);
      await survived(['format', '--check', campaign]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      if (group === 'very much of it') return;
      await survived(['status', campaign]);
      expect(await survived(['build', campaign, '--allow-missing', '-f', 'html'])).toMatchObject({ status });
    },
  );
});

describe('what stands in a campaign', needs('a system other than Windows'), () => {
  it.each(['submissions/x.yaml', 'host.yaml', 'review.yaml'])(
    'as a link out of it is not read: %s',
    async (path) => {
      const campaign = await editedExample({});
      const elsewhere = join(campaign, '..', 'secret.yaml');
      await copyFile(join(example, 'host.yaml'), elsewhere);
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
    const campaign = await editedExample({});
    await mkdir(join(campaign, 'kept'));
    await copyFile(join(example, name), join(campaign, 'kept', 'a.yaml'));
    await rm(join(campaign, name));
    await symlink('../kept/a.yaml', join(campaign, name));
    expect(await survived(['validate', campaign])).toMatchObject({ status: 0 });
  });

  it('and waits for a writer does not keep the program waiting', async () => {
    const campaign = await editedExample({});
    for (const path of ['host.yaml', 'submissions/x.yaml', 'templates/report/closing.hbs', 'a.ttf']) {
      await mkdir(join(campaign, path, '..'), { recursive: true });
      await rm(join(campaign, path), { force: true });
      execFileSync('mkfifo', [join(campaign, path)]);
    }
    expect((await survived(['validate', campaign])).stdout).toContain('[file-not-regular]');
    await survived(['build', campaign]);
    await rm(join(campaign, 'host.yaml'));
    await rm(join(campaign, 'submissions/x.yaml'));
    await copyFile(join(example, 'host.yaml'), join(campaign, 'host.yaml'));
    expect((await survived(['build', campaign])).stderr).toContain('closing.hbs:1:1');
  });
});

it('what a submission says comes out as text in every format', async () => {
  const hostile = [
    '<script>alert(1)</script> <img src=http://a/b onerror=x> <svg onload=alert(1)>',
    "=cmd|'/c calc'!A1 +1 @SUM(A1) -2 [x](javascript:alert(1)) ![y](http://a/b.png) http://example.org/x",
    '&amp; {{title}} {{{title}}} %s ]]> --> <!-- {{> closing}} file:///etc/passwd \\\\server\\share `x` ~~y~~',
  ].join(' ');
  const quoted = `'${hostile.replaceAll("'", "''")}'`;
  const campaign = await editedExample({
    'review.yaml': [['title: ', `title: ${quoted} #`]],
    [name]: [
      ['name: Công an phường Nghi Thủy }', `name: ${quoted} }`],
      ['Công tác nắm tình hình lao động biển có lúc chưa kịp thời.', quoted],
    ],
  });
  expect(await survived(['build', campaign, '-f', 'all'])).toMatchObject({ status: 0 });
  const out = join(campaign, 'out');
  expect(await readdir(out)).toHaveLength(6);
  const text = async (extension: string) => readFile(join(out, `bao-cao-2023.${extension}`), 'utf8');
  const page = await text('html');
  expect(page).not.toMatch(/<script>alert|<img|<svg onload|<[^>]+ (?:on\w+|href="(?!#)|src)=/);
  const markdown = await text('md');
  expect(markdown).not.toMatch(/(?<!\\)(?:<script|<img|\[x\]\(|!\[y\]\()/);
  const pdf = await readFile(join(out, 'bao-cao-2023.pdf'), 'latin1');
  expect(pdf).not.toMatch(/\/(?:JS|JavaScript|URI|Launch|EmbeddedFile|OpenAction|AA|SubmitForm|GoToR)\b/);
  for (const extension of ['docx', 'xlsx']) {
    const parts = unzipSync(await readFile(join(out, `bao-cao-2023.${extension}`)));
    for (const [part, bytes] of Object.entries(parts)) {
      expect(part).not.toMatch(/vbaProject|externalLink|embeddings|activeX|oleObject/i);
      if (!/\.(?:xml|rels)$/.test(part)) continue;
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      expect(xml).not.toMatch(/TargetMode="External"|<!DOCTYPE|<!ENTITY|[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u);
      expect(xml).not.toMatch(/<f>[^<]*(?:cmd|SUM\(A1\)<|WEBSERVICE|HYPERLINK|DDE)/);
      for (const [, field] of xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)) expect(field?.trim()).toBe('PAGE');
    }
  }
});

it('files are not what their names say: a name steers nothing', async () => {
  const campaign = await editedExample({});
  for (const odd of [
    'a\u001b[31m.yaml',
    'b\u202e.yaml',
    'c\n::error::x.yaml',
    '-rf.yaml',
    '$(x).yaml',
    '`x`.yaml',
  ]) {
    await writeFile(join(campaign, 'submissions', odd), 'unit: x\n');
  }
  for (const format of ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle']) {
    const { status, stdout } = await survived(['validate', campaign, '-f', format]);
    expect(status).toBe(1);
    if (format === 'github') expect(stdout).not.toMatch(/^::error::/m);
  }
});

it('a table of units is read as text', async () => {
  const folder = join(await editedExample({}), '..', 'new');
  const units = join(folder, '..', 'units.csv');
  const args = [
    'init',
    folder,
    '--host',
    'UBND thị xã Cửa Lò',
    '--units',
    units,
    '--year',
    '2024',
    '--preset',
    'quoc-phong-an-ninh',
  ];
  for (const content of [
    '=cmd|x\nphường "A\n',
    `${'a,'.repeat(much)}\n`,
    `${'"'.repeat(much)}\n`,
    `phường ${'x'.repeat(much)}\n`,
    'phường A\u001b[31m\n../../etc\n__proto__\nconstructor\n',
    strToU8('\0\0\0'),
    zipSync({ 'xl/workbook.xml': new Uint8Array(10_000_000) }),
  ]) {
    await writeFile(units, content);
    await survived(args);
    await rm(folder, { recursive: true, force: true });
  }
  await symlink('/dev/zero', join(folder, '..', 'zero.csv'));
  expect(await survived([...args.slice(0, 5), join(folder, '..', 'zero.csv')])).toMatchObject({ status: 2 });
});
