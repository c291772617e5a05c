import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { decode } from '../../src/intake/bytes.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { entriesOf, itemsOf } from '../../src/intake/values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { isLong } from '../support/needs.ts';
import { runs } from '../support/runs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes', () => {
  const text = 'name: phường Nghi Thủy\n';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 BE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['NFD', utf8(text.normalize('NFD'))],
  ])('are read as %s', (_, bytes) => {
    expect(decode('a.yaml', bytes)).toMatchObject({ source: { text }, findings: [], isUsable: true });
  });

  it('are refused where they are no UTF-8, naming the offset', () => {
    const { findings } = decode('a.yaml', new Uint8Array([...utf8('tên: '), 0xff, 0x41]));
    expect(findings).toMatchObject([{ code: 'file-not-utf8', args: { offset: 6 } }]);
  });

  it.each(['a', 'ễ', 'ễ?'])('are read with "%s" over and over in one word', (letters) => {
    const long = `note: mùa hè, cá, bé\n# ${letters.repeat((isLong ? 4_500_000 : 900_000) / letters.length)}\n`;
    expect(decode('a.yaml', utf8(long)).source.text).toBe(long);
  });
});

describe('YAML', () => {
  const submission = (text: string) => {
    const source = new SourceText('a.yaml', text);
    const { root, findings } = parseYaml(source);
    expect(findings).toEqual([]);
    if (root === null) throw new Error('not read');
    const { root: located } = conformingValues('submission', source, root);
    if (located === null) throw new Error('not shaped');
    return located;
  };

  it('keeps places, and the digits of numbers as typed', () => {
    const text = `unit: an
year: 2023
submitted: 2023-11-20
indicators:
  quy: { actual: 0.10, previous: 12345678901234.56 }
narrative:
  limitations:
    - Thứ nhất.
    - "Thứ hai: có dấu hai chấm."
`;
    const root = submission(text);
    const [quy] = entriesOf(root.get('indicators'));
    expect(quy?.value.get('actual')?.digits).toBe('0.10');
    expect(quy?.value.get('previous')?.digits).toBe('12345678901234.56');
    const { source, start, end } = quy?.keyPlace ?? { source: new SourceText('', ''), start: 0, end: 0 };
    expect(source.position(start)).toEqual({ line: 5, column: 3 });
    expect(text.slice(start, end)).toBe('quy');
    const [, second] = itemsOf(root.get('narrative')?.get('limitations'));
    expect(second?.place.source.position(second.place.start)).toEqual({ line: 9, column: 7 });
  });

  it('gives back every text that was written, whatever is in it', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const source = new SourceText('a.yaml', stringify({ narrative: { lessons: lines } }));
        const { root } = parseYaml(source);
        expect(root?.data).toEqual({ narrative: { lessons: lines } });
      }),
    );
  });

  it('of any characters gives a value or a finding', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&',
      '*',
      '!',
      '#',
      '|',
      '\t',
      '%',
      '?',
      '…',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (text) => {
        const { root, findings } = parseYaml(new SourceText('a.yaml', text.join('')));
        expect(root !== null || findings.length > 0).toBe(true);
      }),
      runs(2000, 500),
    );
  });
});
