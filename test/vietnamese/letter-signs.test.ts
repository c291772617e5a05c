import fc from 'fast-check';
import { expect, it } from 'vitest';
import { controlCharacters, invisibleCharacters } from '../../src/diagnostics/characters.ts';
import { legacyWord } from '../../src/vietnamese/legacy-encodings.ts';
import { legacyStretches, legacyStretchOn } from '../../src/vietnamese/legacy-stretches.ts';
import { signsIn } from '../../src/vietnamese/letter-signs.ts';
import { linePartsOf } from '../../src/vietnamese/line-parts.ts';
import { lookAlikeWords } from '../../src/vietnamese/look-alikes.ts';
import { leftover } from '../../src/vietnamese/misread-utf8.ts';
import { allReadings } from '../../src/vietnamese/misreadings.ts';
import { runs } from '../support/runs.ts';

const byte = fc.integer({ min: 0x80, max: 0xff });

/** Words as they are, and as old encodings and other programs leave them; letters beside each other that nobody writes. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'phường xã Công an thị giò quì khoản ngoãn doãn hoà QĐ UBND XÃ ĂN “ủy” … – ° m² «an» ? lÃ LÃ² áº á» Ä? Æ x'.split(
      ' ',
    ),
    ...'nh©n d©n ph­êng ®Þnh Coâng an xaõ phöôøng Caìn Tôì Ðảng hồ sơ tu?n tra Сông ǎn \u00a0 \u00ad \u200b \u0007'.split(
      ' ',
    ),
    ...['\n', '\n', '\r\n', ' ', ' ', '"', ': '],
  ),
  fc.string({ unit: byte.map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 4 }),
  fc
    .tuple(fc.constantFrom(...allReadings), fc.array(byte, { minLength: 1, maxLength: 4 }))
    .map(([{ byteOf }, bytes]) => {
      const letterOf = new Map([...byteOf].map(([letter, code]) => [code, letter]));
      return bytes.map((code) => letterOf.get(code) ?? '').join('');
    }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.constantFrom(...'aâăeêiouyôöơưýAÂEOƯìòþÌÒÞùøûõâåãäïÀÕà'),
);

const inTcvn3 = new Map(
  Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).map((letter) => [
    legacyWord(letter, 'tcvn3'),
    letter,
  ]),
);
const tcvn3 = (word: string) => Array.from(word, (letter) => inTcvn3.get(letter) ?? letter).join('');

/** Short lines, such as names are, of words of which few or none are in an old encoding. */
const shortLine = fc
  .array(
    fc.constantFrom(
      ...'hội lớp thế công an của xã tổ khối một đoàn'.split(' ').flatMap((word) => [word, tcvn3(word)]),
      ...'söï cöïc hoäi lôùp Ñoâng nöôùc laø gia van thôn bản'.split(' '),
      ...'hôòi lõìp Ðoaìn quyìt'.split(' '),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => `${words.join(' ')}\n`);

const text = fc.array(fc.oneof(piece, shortLine), { maxLength: 40 }).map((pieces) => pieces.join(''));

it('a quick look misses nothing that closer looks find', () => {
  let legacy = 0;
  fc.assert(
    fc.property(text, (some) => {
      const seen = signsIn(some);
      for (const [index, { sequence }] of allReadings.entries()) {
        if (some.search(sequence) !== -1) expect((seen.readings >> index) & 1).toBe(1);
      }
      if (leftover.test(some)) expect(seen.hasLeftovers).toBe(true);
      if (/[?\ufffd]/.test(some)) expect(seen.hasLosses).toBe(true);
      if (/[ÃĂÄÆÅ]/.test(some)) expect(seen.hasHalves).toBe(true);
      if (lookAlikeWords(some).length > 0) expect(seen.hasTwins).toBe(true);
      const hasUnseen = [controlCharacters, invisibleCharacters].some((one) => some.search(one) !== -1);
      if (hasUnseen) expect(seen.hasUnseen).toBe(true);
      const stretches = [...linePartsOf(some)].flatMap(({ line, start }) => {
        const one = legacyStretchOn(line);
        return one === null ? [] : [{ ...one, start: start + one.start, end: start + one.end }];
      });
      legacy += stretches.length;
      expect(legacyStretches(some)).toEqual(stretches);
    }),
    runs(200_000, 3000),
  );
  expect(legacy).toBeGreaterThan(0);
});

it('a quick look sees nothing in Vietnamese that is right', () => {
  const right = [
    '# Báo cáo của phường Minh Họa năm 2023',
    'submitted: 2023-11-10',
    '- Lực lượng dân quân “cơ động” đạt 21,1% – vượt chỉ tiêu…; hòa giải 5/6 vụ.',
    '',
  ].join('\n');
  const { readings, hasLeftovers, hasLosses, hasLegacyLines, hasTwins, hasUnseen } = signsIn(right);
  expect([readings, hasLeftovers, hasLosses, hasLegacyLines, hasTwins, hasUnseen]).toEqual([
    0,
    ...Array.from({ length: 5 }, () => false),
  ]);
});

it('a line that is longer than its parts is looked at in each', () => {
  const line = `${'ấ '.repeat(10_000)}${'nh©n d©n '.repeat(3)}`;
  expect(legacyStretches(line)).not.toEqual([]);
  expect(signsIn(line).hasLegacyLines).toBe(true);
});
