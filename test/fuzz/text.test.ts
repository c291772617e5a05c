import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invisibleCharacters } from '../../src/diagnostics/characters.ts';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { printable } from '../../src/diagnostics/printable.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { unitsInTable } from '../../src/init/units-table.ts';
import { invisibleCharactersIn, withoutStrays } from '../../src/intake/invisible-characters.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { parsedTemplate } from '../../src/report/template-syntax.ts';
import { legacyStretches } from '../../src/vietnamese/legacy-stretches.ts';
import { isLong } from '../support/needs.ts';
import { runs } from '../support/runs.ts';
import { plainlyRead } from '../support/yaml-readers.ts';

const invisible = fc.constantFrom(
  ...[
    0xad, 0x34f, 0x115f, 0x17b4, 0x180e, 0x200b, 0x2066, 0x2800, 0x3164, 0xfe0f, 0xffa0, 0xfffc, 0xe0041,
    0xe01ef,
  ].map((code) => String.fromCodePoint(code)),
);
const many = (longest: number) => runs(longest, isLong ? 500 : 50);

describe('text of any kind', () => {
  it('has the same visible letters when stray characters are taken out of it, and none that is taken out again', () => {
    const piece = fc.oneof(
      invisible,
      fc.constantFrom('ph', 'ường', 'Thu', '\u0309y', ' ', '\n', ': ', ',', '-', '1', '❤️', '👩‍🌾'),
    );
    const visible = (text: string) => text.replace(invisibleCharacters, '').replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { text: without, left } = withoutStrays(text);
        expect(visible(without)).toBe(visible(text));
        expect(printable(text).match(/\p{Cc}/u)).toBeNull();
        if (left === null) expect(invisibleCharactersIn(new SourceText('', without))).toEqual([]);
      }),
      many(5000),
    );
  });

  it('is in no old encoding where signs stand by themselves', () => {
    const sign = fc.constantFrom(...'·½¼¾©®°«»±×÷§¶µ²³¹ªº¿¡¨¯´¸¬¦'.split(''));
    const word = fc.constantFrom('Tổ', 'tai', 'Lá', 'cao', '12', 'Hélène', 'Sà', 'Vinamilk', 'người');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.array(sign, { maxLength: 4 })), { maxLength: 6 }), (parts) => {
        const text = parts.map(([one, signs]) => `${one} ${signs.join('')}`).join(' ');
        expect([text, legacyStretches(text)]).toEqual([text, []]);
      }),
      many(5000),
    );
  });

  it('is a table of units or a flaw of one', () => {
    const piece = fc.oneof(
      invisible,
      fc.constantFrom('Tên', 'TT', '1', 'phường An', ',', ';', '\t', '"', '\n', '\r\n', 'sep=;', '=1+1', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const table = unitsInTable(pieces.join(''));
        if ('units' in table) for (const { name } of table.units) expect(name.trim()).toBe(name);
        else expect(table.about).not.toBe('');
      }),
      many(5000),
    );
  });

  it('is a template, or has a place at which it is none', () => {
    const piece = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{{#if a}}',
        '{{/if}}',
        '{{else}}',
        '{{#each b}}',
        '{{/each}}',
        '{{> c}}',
        '{{{',
        '}}}',
        '{{!--',
        '--}}',
      ],
      ...['(', ')', '"', '“', 'a', '.', '=', '@', '|', '\\', '%', '\n', '\r\n', ' ', '~', '<p>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        try {
          parsedTemplate(new SourceText('a.hbs', text));
        } catch (reason) {
          if (!(reason instanceof FindingError)) throw reason;
          const { start, end } = reason.finding.place;
          expect([text, start <= end && end <= text.length + 2]).toEqual([text, true]);
        }
      }),
      many(5000),
    );
  });

  it('that repeats by aliases ends in a value or a finding', () => {
    const piece = fc.constantFrom(
      '&a ',
      '*a',
      '&b ',
      '*b',
      '[',
      ']',
      '{',
      '}',
      ',',
      ': ',
      '- ',
      '\n',
      'x',
      '? ',
      '"',
      '|\n  ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        const { root, findings } = parseYaml(new SourceText('', text));
        plainlyRead(text);
        expect(root !== null || findings.length > 0).toBe(true);
      }),
      many(5000),
    );
  });
});
