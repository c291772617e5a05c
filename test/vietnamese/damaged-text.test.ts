import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyStretches } from '../../src/vietnamese/legacy-stretches.ts';
import { lostLetters } from '../../src/vietnamese/lost-letters.ts';
import { misreadStretches } from '../../src/vietnamese/misread-utf8.ts';
import { isLong } from '../support/needs.ts';
import { runs } from '../support/runs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every line of the examples, and of what campaigns begin with. */
const lines = [
  ...['cua-lo-2023', 'xa-moc-khe-2025'].flatMap((name) => [
    `examples/${name}`,
    `examples/${name}/submissions`,
  ]),
  'templates/presets',
]
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8').normalize('NFC')),
  )
  .flatMap((text) => text.split('\n'));

const syllables = [
  ...new Set(lines.flatMap((line) => line.match(/[\p{L}\p{M}]+/gu) ?? [])),
  ...'Đã CÃI LÃO ÂN XÃ CHÂU Ã Â Ô ổ ở à ý Ý uỷ khuỷu NGHĨA ƯƠM mẽ'.split(' '),
];

/** Sentences of words, with the punctuation and capitals that may stand among them. */
const sentence = fc
  .array(
    fc.tuple(
      fc.constantFrom(...syllables),
      fc.constantFrom(
        ...' | | | | | |, |; |? |?” | “|”, |… | – |: |. | (|) |/|\u00a0|?”\u00a0– |°, |² '.split('|'),
      ),
      fc.constantFrom('as it is', 'as it is', 'in capitals'),
    ),
    { minLength: 4, maxLength: 20 },
  )
  .map((words) =>
    words.map(([word, mark, how]) => (how === 'in capitals' ? word.toUpperCase() : word) + mark).join(''),
  )
  // A sentence begins with a capital, also after a question.
  .map((text) => text.replace(/\?\s+\p{Ll}/gu, (after) => after.toUpperCase()));

/** Lines with so many words that no encoding before Unicode has in full. */
const conclusive = lines.filter(
  (line) =>
    (line.match(/\p{Ll}*[ạảấầậẩẫắằặẳẵẹẻẽếềệểễịỉọỏốồộổỗớờợởỡụủứừựửữỳỵỷỹđơư]\p{Ll}+/gu) ?? []).length > 2,
);

const found = (text: string) => [...misreadStretches(text), ...lostLetters(text), ...legacyStretches(text)];

/** UTF-8 read as an encoding, whose bytes without a character are taken for control characters. */
function readAs(letters: (byte: number) => string) {
  return (text: string) =>
    Array.from(new TextEncoder().encode(text), (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : letters(byte),
    ).join('');
}

const upperWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows1252 = readAs((byte) => upperWindows[byte - 0x80] ?? String.fromCharCode(byte));
const latin1 = readAs((byte) => String.fromCharCode(byte));
const macintosh = new TextDecoder('macintosh');
const macRoman = readAs((byte) => macintosh.decode(new Uint8Array([byte])));

/** What an encoding cannot hold is replaced, as when a file is saved as "ANSI". */
const replaced = (holds: RegExp) => (text: string) =>
  text.replace(/\P{ASCII}/gu, (one) => (holds.test(one) ? one : '?'));

describe('damaged text', () => {
  it('is not seen in Vietnamese that is right', () => {
    for (const line of lines) expect([line, found(line)]).toEqual([line, []]);
    fc.assert(
      fc.property(sentence, (text) => {
        expect(found(text)).toEqual([]);
      }),
      runs(2000, 500),
    );
  });

  it('is not seen in any syllable, with any mark behind it', () => {
    const initials = ['', 'b', 'ch', 'đ', 'gi', 'ngh', 'qu', 'x'];
    const rhymes = [
      'a',
      'ă',
      'â',
      'ai',
      'e',
      'ê',
      'ia',
      'iêu',
      'o',
      'oa',
      'ô',
      'ơ',
      'u',
      'ua',
      'uy',
      'ư',
      'ươ',
      'y',
    ];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const marks = [
      '”',
      '"',
      '’',
      '»',
      '›',
      '…',
      '…xã',
      '–',
      '.',
      '?',
      '?”',
      '\u00a0',
      '\u00a0xã',
      '°',
      '²',
      '½',
      '•',
      '™',
    ];
    const all = initials.flatMap((one) => rhymes.flatMap((two) => tones.map((tone) => one + two + tone)));
    for (const [index, syllable] of all.entries()) {
      const small = syllable.normalize('NFC');
      for (const written of [small, small.toUpperCase()]) {
        // Every day each syllable has two marks, all of them in turn.
        for (const mark of isLong ? marks : [0, 7].map((more) => marks[(index + more) % marks.length])) {
          // A sentence begins with a capital, also after a question.
          const text = `« a ${written}${mark} B`;
          expect([text, found(text)]).toEqual([text, []]);
        }
      }
    }
  });

  it.each([
    'Hội nghị “CÁC XÃ”, ‘LÃ’, «MÃ», «vượt quá»… ở xã “Ô”',
    'đạt 30°C, 5 m², ½ số hộ; Orléans, São Paulo, Müller, Ångström, Æsop',
    'Hộ A? Hộ B? Hộ C? (có/không?) QĐ? NĐ? TP? vì sao? do đâu?',
    'Nhóm t? (có/không?)',
    'Còn khối 3?; 5 hộ, tổ 12?, còn lại',
    'Ai lo? ai chi? Có bao nhiêu khu? thu mấy lần?',
    'Nhóm b? nhóm khác. Tổ u? còn lại.',
    'Đã nộp chưa ? vì sao chậm ?',
    '  - ? ratings',
    '“Ai làm? Làm gì? Khi nào xong?” 1) Mục tiêu? 2) Nhiệm vụ? (?), cần kiểm tra lại',
    'Hội thi “Rung chuông vàng: Bạn biết gì về ma tuý?” thu hút 200 em.',
    'Vì sao?Do đâu? Gì?? “Thật không?” (?) ??? Ai?',
    'xem https://example.vn/tim?q=a&r=b?c, www.example.vn/x?y, /tim?q, a/b?id=1',
    'đến sông Áº. Ký hiệu √, ≈, ·, ├── thư mục',
    'Le café déjà vu à Orléans, coût, août, goût, Loïc, Thaï; Müller, Löng, Zürich, José Peña',
    'Samsung®, ©2023 Nam, © an, 5 µm, 30°C, m², xã·phường, x·y, «Công an», «m» «an»',
    'Ghi chú: ···, tổ ··· người, A · B · C · D, ···/100, ¼ ¾, 12½ ngõ, « Lá lành » « Lá rách »',
    'cha Père Sève, bà Hélène, ông Noël; Thạch Sà Rây, Kim Sô Phi; Vinamilk®, Café®, Nestlé®',
    'Y Blêñ Niê, H’Ñuân, K’Brăng, Ê-đê; uý, hoà, thuỳ; VÀ Ý, ÔNG À',
  ])('is not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['as Windows-1252', windows1252, 'windows-1252', 1],
    ['as Windows-1252 twice', (text: string) => windows1252(windows1252(text)), 'windows-1252', 2],
    ['as Latin-1', latin1, 'iso-8859-1', 1],
    ['as Mac Roman', macRoman, 'macintosh', 1],
  ] as const)('that was read %s is found, and restored', (_, damage, encoding, times) => {
    for (const line of conclusive) {
      const stretches = misreadStretches(damage(line));
      expect(stretches).not.toEqual([]);
      for (const one of stretches) {
        // Where all letters are in both, either may be the one.
        if (times === 1 && encoding !== 'macintosh')
          expect(['windows-1252', 'iso-8859-1']).toContain(one.encoding);
        else expect(one).toMatchObject({ encoding, times });
      }
      let restored = damage(line);
      for (const { start, end, restored: text } of [...stretches].reverse()) {
        restored = restored.slice(0, start) + text + restored.slice(end);
      }
      expect(restored).toBe(line);
      expect([line, stretches.filter(({ isExact }) => !isExact)]).toEqual([line, []]);
    }
  });

  it.each([
    ['"?" for what Windows-1252 lacks', replaced(/[\u00a0-\u00ff€‘’“”•–—…]/)],
    ['"?" for what ASCII lacks', replaced(/\p{ASCII}/u)],
    ['U+FFFD', (text: string) => text.replace(/[đơưạảấầậẩẫ]|[ềệểễịỉọỏốồộổỗớờợởỡụủứừựửữ]/g, '\ufffd')],
    [
      'Windows-1252, with gaps',
      (text: string) => windows1252(text).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, ''),
    ],
    ['Windows-1252, with plain spaces', (text: string) => windows1252(text).replaceAll('\u00a0', ' ')],
    [
      'Windows-1252, with U+FFFD',
      (text: string) => windows1252(text).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd'),
    ],
  ])('that has %s is found', (_, damage) => {
    for (const line of conclusive) expect([line, found(damage(line)).length > 0]).toEqual([line, true]);
  });

  it.each([
    ['name: Pháº¡m VÄƒn Ã”', 'Phạm Văn Ô', true],
    ['- { name: Pháº¡m VÄƒn Ã”, position: Cán bộ Đồn Biên phòng }', 'Phạm Văn Ô', true],
    ['“CÁC XÃ” ở phÆ°á»\u009dng, XÃ”', 'phường', false],
    ['bĂ¡o cĂ¡o', 'báo cáo', true],
    ['ph╞░ß╗¥ng', 'phường', true],
    ['ph├í trß╗½', 'phá trừ', true],
    ['phÆ°á»ng', 'phưá»ng', false],
    ['lÃ  mÃ¬nh', 'lÃ  mình', false],
    ['ï»¿unit: nghi-thuy', 'unit', true],
    ['30Â°C', '30°C', true],
    ['ông BÃ¹i An', 'Bùi', true],
    ['phường HÃ²a An', 'Hòa', true],
    ['tỉnh TÃ\u00a0y Ninh', 'Tày', true],
    ['phường CÃ†Â° An', 'Cư', true],
    ['NGHĨA cĂ†Â°', 'cư', true],
  ])('in %s is restored to %s', (text, restored, isExact) => {
    expect(misreadStretches(text)).toMatchObject([{ restored, isExact }]);
  });

  it.each([
    ['C«ng t¸c biÓn cã lóc ch\u00ada kÞp thêi.', 'tcvn3', 'Công tác biển có lúc chưa kịp thời'],
    ['name: ph\u00adêng Nghi T©n', 'tcvn3', 'phường Nghi Tân'],
    ['name: Hå ChÝ Minh # Lª Dòng', 'tcvn3', 'Hồ Chí Minh # Lê Dũng'],
    ['label: kh¸', 'tcvn3', 'khá'],
    ['name: x·', 'tcvn3', 'xã'],
    ['Đề nghị Uû ban nh©n d©n thị xã', 'tcvn3', 'Uỷ ban nhân dân'],
    ['Coâng taùc naém tình hình lao ñoäng', 'vni', 'Công tác nắm tình hình lao động'],
    ['name: Nguyeãn Vaên A', 'vni', 'Nguyễn Văn'],
    ['label: khaù', 'vni', 'khá'],
    ['preparedBy: Caìn bôò vãn phoÌng UBND', 'windows-1258', 'Cán bộ văn phòng'],
    ['name: NguyêÞn Vãn A, xaÞ ThýÒ', 'windows-1258', 'Nguyễn Văn A, xã Thử'],
    ['label: tôìt', 'windows-1258', 'tốt'],
  ])('in %s is text in %s', (text, encoding, read) => {
    expect(legacyStretches(text)).toMatchObject([{ encoding, text: read }]);
  });

  it.each([
    ['??n Biên phòng tu?n tra', '??n Biên phòng tu?n', true],
    ['name: ph??ng Nghi T?n', 'ph??ng Nghi T?n', true],
    ['number: 1/Q?-UBND', '1/Q?-UBND', true],
    ['c? m? ? nh?', 'c? m? ? nh?', true],
    ['B? Chính tr?', 'B? Chính tr?', true],
    ['?? ngh? cấp trên xem xét.', '?? ngh?', true],
    ['Công tác đạt kh? so với năm trước', 'kh?', true],
    ['trên địa bàn x? trong năm', 'x?', true],
    ['Trung đội cơ động x?, công an', 'x?', true],
    ['nhân dân trong x? Nghi Hải', 'x?', false],
    ['tại khu dân cư ngh?', 'ngh?', false],
    ['Thu? nhà đất đạt 100%', 'Thu?', false],
    ['Công tác gi? gìn an ninh', 'gi?', true],
    ['theo đề nghị của U? ban nhân dân', 'U?', false],
    ['lực lượng đóng ? xã', '?', false],
    ['S? vụ phạm pháp trong năm', 'S?', false],
    ['the colou?r', 'colou?r', false],
    ['Ph\ufffdm V\ufffdn', 'Ph\ufffdm V\ufffdn', true],
  ])('in %s is lost letters in %s', (text, stretch, isCertain) => {
    const [one, ...others] = lostLetters(text);
    expect([text.slice(one?.start, one?.end), one?.isCertain, others]).toEqual([stretch, isCertain, []]);
  });
});
