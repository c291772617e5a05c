import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { formattedFile } from '../../src/fixing/formatted-file.ts';
import { editedExample, example, run } from '../support/run.ts';
import { runs } from '../support/runs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const formatted = (text: string) => formattedFile('a.yaml', utf8(text), 'submission').text ?? null;

describe('the canonical layout', () => {
  it('has keys in the order of the schema, two spaces a level, comments kept', () => {
    const text = `# đầu tệp
year:   2023 # năm

# đơn vị
unit: an
indicators:
    hoa-giai: {previous: 5,actual:    0.10}   # hòa giải
submitted: 2023-11-20
`;
    expect(formatted(text)).toBe(`# đầu tệp

# đơn vị
unit: an
year: 2023 # năm
submitted: 2023-11-20
indicators:
  hoa-giai: { actual: 0.10, previous: 5 } # hòa giải
`);
  });

  it('is the same for the same values in whatever order, and stays so', () => {
    const text = readFileSync(join(example, 'submissions', 'nghi-thuy.yaml'), 'utf8');
    const data = parse(text) as Record<string, unknown>;
    const keys = Object.keys(data);
    const shuffled = fc.shuffledSubarray(keys, { minLength: keys.length, maxLength: keys.length });
    const canonical = formatted(stringify(data));
    fc.assert(
      fc.property(shuffled, fc.constantFrom(2, 4), (order, indent) => {
        const other = stringify(Object.fromEntries(order.map((key) => [key, data[key]])), { indent });
        const once = formatted(other);
        expect(once).toBe(canonical);
        expect(parse(once ?? '')).toEqual(data);
        expect(formatted(once ?? '')).toBe(once);
      }),
      runs(100, 12),
    );
  });

  it.each([
    '|\n      Gồm:\n      - một;\n\n      Hết.',
    '>\n      Gồm:\n      - một;\n      - hai.',
    'Gồm\n      - một\n      - hai',
    "'Gồm:\n      - một;\n      a) hai.'",
  ])('keeps the paragraphs and points that a text is typed in: %s', (item) => {
    const text = `unit: an\nnarrative:\n  lessons:\n    - ${item}\n`;
    expect(formatted(text)).toBe(text);
  });

  it('keeps every digit of a number', () => {
    const text = 'unit: an\nindicators:\n  b: { actual: 1234567890.123456789, previous: 0.10 }\n';
    expect(formatted(text)).toBe(text);
  });

  it('takes no more of lists within lists than of others', () => {
    const deep = `${'['.repeat(30)}a${']'.repeat(30)}`;
    expect(formatted(`x:   ${deep}\n`)?.replaceAll(/\s/g, '')).toBe(`x:${deep}`);
  });

  it('keeps what is named before what calls it', () => {
    const text = `narrative:
  tasks:
    - &c Nhiệm vụ
  limitations:
    - *c
indicators:
  b: &b { actual: 2 }
  a: *b
unit: an
`;
    expect(formatted(text)).toBe(`unit: an
indicators:
  b: &b { actual: 2 }
  a: *b
narrative:
  tasks:
    - &c Nhiệm vụ
  limitations:
    - *c
`);
  });

  it('keeps comments around braces, and puts the rest in order', () => {
    const text = `unit: an
indicators:
    a: # một
      { # hai
        actual: 10,
        target: 10
      }
    b: {previous: 1,   actual: 2}
year: 2023
`;
    expect(formatted(text)).toBe(`unit: an
year: 2023
indicators:
  a: # một
    { # hai
      actual: 10,
      target: 10
    }
  b: { actual: 2, previous: 1 }
`);
  });

  it('does not break a line whose comment leaves a finding of it out', () => {
    const note =
      'Một ghi chú rất dài để dòng phải ngắt ra làm nhiều dòng khi định dạng lại, vì quá dài cho một dòng';
    const comment = '# review-ignore figure-far-from-last-year: sáp nhập';
    const text = `indicators:\n  a: { actual: 100, previous: 9, note: "${note}" } ${comment}\n`;
    expect(formatted(text)).toBe(text);
    expect(formatted(text.replace('actual: 100, previous: 9', 'previous: 9, actual: 100'))).toBe(text);
    expect(formatted(text.replace(comment, '# sáp nhập'))).toContain('{\n');
  });

  it('keeps comments behind keys, and at the margin below all', () => {
    const text = `unit: an
ratings: # tự chấm
  quoc-phong: # review-ignore rating-empty: chưa chấm
    level: tot # mức

# awards:
#   - form: giay-khen
`;
    expect(formatted(text)).toBe(text);
  });

  it('keeps the line ends that a checkout on Windows has', () => {
    const text = 'unit: an\nyear: 2023 # năm\nindicators:\n  a: { actual: 1 }\n';
    const onWindows = text.replaceAll('\n', '\r\n');
    expect(formatted(onWindows)).toBe(onWindows);
    expect(formatted('year: 2023 # năm\r\nunit: an\r\nindicators:\r\n    a: {actual: 1}\r\n')).toBe(
      onWindows,
    );
    expect(formatted(text.replace('\n', '\r\n'))).toBe(text);
  });

  it('leaves alone what is not well-formed', () => {
    const leftAlone = (bytes: Uint8Array) => formattedFile('a.yaml', bytes, 'submission').leftAlone;
    expect(leftAlone(utf8('a: [1'))).toBe('syntax');
    expect(leftAlone(utf8('a: 1\na: 2\n'))).toBe('syntax');
    expect(leftAlone(utf8('%PDF-1.7'))).toBe('unreadable');
  });
});

describe('review format', () => {
  it('rewrites files, and says with --check which are not canonical', async () => {
    const campaign = await editedExample({});
    const path = join(campaign, 'submissions', 'thu-thuy.yaml');
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace('year: 2023\n', '').replace('unit:', 'year: 2023\nunit:'));
    const inFolder = { workingFolder: campaign };
    const check = await run(['format', '--check', 'submissions/thu-thuy.yaml'], inFolder);
    expect(check).toMatchObject({ status: 1, stdout: 'submissions/thu-thuy.yaml\n' });
    expect(await run(['format'], inFolder)).toMatchObject({ status: 0 });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await run(['format', '--check'], inFolder)).toMatchObject({ status: 0, stdout: '' });
    expect(await run(['validate'], inFolder)).toMatchObject({ status: 0 });
  });

  it('leaves a broken file alone and says so', async () => {
    const campaign = await editedExample({ 'submissions/nghi-tan.yaml': [['year: 2023', 'year: [2023']] });
    const result = await run(['format', '--check', 'submissions/nghi-tan.yaml'], { workingFolder: campaign });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('nghi-tan.yaml: để nguyên');
  });
});
