import { describe, expect, it } from 'vitest';
import { codePointOf, invisibleCharactersAt } from '../../src/diagnostics/characters.ts';
import { jsonText, printable } from '../../src/diagnostics/printable.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { fixedFile } from '../../src/fixing/fixed-file.ts';
import { rowsIn } from '../../src/init/table-rows.ts';
import { decode } from '../../src/intake/bytes.ts';
import { invisibleCharactersIn, withoutStrays } from '../../src/intake/invisible-characters.ts';
import { matchKey } from '../../src/vietnamese/normal-forms.ts';

/** One of each kind, "U+034F" for example. */
const strays = [
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200d, 0x202e, 0x2064],
  ...[0x2800, 0x3164, 0xfdd0, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffc, 0xfffe, 0x1d173],
  ...[0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef, 0x1fffe],
].map((code) => String.fromCodePoint(code));

const named = (characters: readonly string[]) => characters.map((one) => [codePointOf(one), one] as const);

/** What takes the room of a letter. */
const blanks = ['\u115f', '\u1160', '\u2800', '\u3164', '\uffa0'];

const fixedText = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return fixedFile('a.yaml', bytes, decode('a.yaml', bytes).findings)?.after ?? null;
};

describe('invisible characters', () => {
  it.each(named(strays))('are found wherever they stand: %s', (_, stray) => {
    const text = `${stray}unit${stray}: phuong-${stray}an\nname: Nghi${stray}Th${stray}ủy${stray} # a${stray}`;
    expect(invisibleCharactersIn(new SourceText('', text))).toHaveLength(7);
    expect(printable(text)).not.toContain(stray);
    expect(jsonText(text)).not.toContain(stray);
    expect(JSON.parse(jsonText(text))).toBe(text);
  });

  it.each(named(strays))('are taken out where that joins no words: %s', (_, stray) => {
    const text = `unit: ${stray}phuong${stray}-an\nname: Nghi ${stray}Thu${stray}\u0309y, ph${stray}ường${stray}\nyear: 2023${stray}\n`;
    expect(fixedText(text)).toBe('unit: phuong-an\nname: Nghi Thủy, phường\nyear: 2023\n');
  });

  it.each(named(strays))('are left to a person between two words: %s', (_, stray) => {
    const text = `name: Nguyễn${stray}Văn A\n`;
    expect(fixedText(text)).toBeNull();
    const [finding] = invisibleCharactersIn(new SourceText('', text));
    expect(finding?.args).toMatchObject({ choices: ['NguyễnVăn', 'Nguyễn Văn'], isFixable: false });
  });

  it.each(named(blanks))('become spaces where there has to be one: %s', (_, blank) => {
    expect(fixedText(`unit: a\nlist:\n  -${blank}b\nyear:${blank}2023\nflow: [a,${blank}b]\n`)).toBe(
      'unit: a\nlist:\n  - b\nyear: 2023\nflow: [a, b]\n',
    );
  });

  it('are not said to be fixed where a space is missing without them', () => {
    for (const text of ['unit:\ufe0fphuong-an', '  -\u034fform: a', 'a: [b,\u200bc]']) {
      const [finding] = invisibleCharactersIn(new SourceText('', text));
      expect([text, finding?.args]).toMatchObject([text, { isFixable: false }]);
    }
  });

  it('are part of pictures', () => {
    for (const text of ['❤️', '✔︎ tốt', '1️⃣ và #️⃣', '👩‍🌾', '👍🏽', '❤️‍🔥', '👩🏽‍🌾', '© 2023, ©️']) {
      expect([text, [...invisibleCharactersAt(text)]]).toEqual([text, []]);
      expect(printable(text)).toBe(text);
    }
    for (const text of ['1️', 'a️', '❤️️', 'a‍b', '👍🏽‍x', '\ufe0f', '1\ufe0e', '🏴\u{e0067}']) {
      expect([text, [...invisibleCharactersAt(text)].length]).toEqual([text, 1]);
    }
    expect(matchKey('Đội ❤️')).toBe(matchKey('Đội ❤'));
  });

  it('are taken out of the cells of tables', () => {
    const rows = rowsIn('Tên,Loại\n\u200bphường An\u3164 Bình,ph\ufe0fường\n\ufeffphường Ca\u00ad,phường\n');
    expect('rows' in rows && rows.rows.map(({ cells }) => cells)).toEqual([
      ['Tên', 'Loại'],
      ['phường An Bình', 'phường'],
      ['phường Ca', 'phường'],
    ]);
    expect(withoutStrays('phường Nghi\u3164Thủy').left?.code).toBe('invisible-character');
  });
});
