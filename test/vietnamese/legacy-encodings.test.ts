import { describe, expect, it } from 'vitest';
import { legacyTextOf, misreadText } from '../../src/vietnamese/legacy-encodings.ts';
import { isVietnameseSyllable, vietnameseShare } from '../../src/vietnamese/syllables.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** "Báo cáo của phường Nghi Thủy", as typed in each encoding, its bytes shown as Latin-1. */
const samples = {
  'windows-1258': 'B\u00e1o c\u00e1o cu\u00d2a phu\u00fd\u00f5\u00ccng Nghi Thu\u00d2y'.replace(
    'u\u00fd\u00f5',
    '\u00fd\u00f5',
  ),
  tcvn3: 'B\u00b8o c\u00b8o c\u00f1a ph\u00ad\u00eang Nghi Th\u00f1y',
  vni:
    'B\u00e1\u00f9o'.replace('\u00e1\u00f9', 'a\u00f9') +
    ' ca\u00f9o cu\u00fba ph\u00f6\u00f4\u00f8ng Nghi Thu\u00fby',
} as const;

describe('old encodings', () => {
  it.each(Object.entries(samples))('%s is recognized by how it reads', (encoding, text) => {
    expect(legacyTextOf(latin1(text))).toEqual({ encoding, text: 'Báo cáo của phường Nghi Thủy' });
  });

  it.each(['tcvn3', 'vni'] as const)('%s is recognized when it was taken for Latin letters', (encoding) => {
    expect(misreadText(samples[encoding])?.encoding).toBe(encoding);
  });

  it('are not seen in bytes whose signs stand by themselves, and are what Windows shows where two read as well', () => {
    for (const text of [
      'a: \u00b7\u00b7\u00b7',
      'a: \u00b7',
      'a: \u00ab b \u00bb',
      'a: \u00bd, 5 \u00b0C, \u00a9',
    ]) {
      expect([text, legacyTextOf(latin1(text))]).toEqual([text, null]);
    }
    expect(legacyTextOf(latin1('B\u00e1 c\u00e1o'))).toEqual({ encoding: 'windows-1258', text: 'Bá cáo' });
  });

  it('Vietnamese, and other languages, are not taken for them', () => {
    for (const text of [
      'Báo cáo của phường Nghi Thủy',
      'Đề nghị “quan tâm” – hỗ trợ…',
      'Le café déjà vu à Orléans',
      'lý do: mã, mã; 1/QĐ-UBND, 2/QĐ-UBND, 3/QĐ-UBND',
      'abc',
      'note: ··· a ··· b',
      'A · B · C · D',
      '« Lá lành » « Lá rách » «A»',
      '½ ¼ ¾; 5 °C – 25 °C; © ® ©; ±1 ×2 ÷3; §1 §2 §3; Æ æ ß ø',
      'Nhà thờ cha Père Sève, bà Hélène, ông Noël Benoît, François',
      'Thạch Sà Rây, Kim Sô Phi, Châu Sóc Khane, Sơn Bò Rết',
      'Vinamilk®, Café®, Nestlé®, 333®',
    ]) {
      expect(misreadText(text)).toBeNull();
    }
  });
});

describe('syllables', () => {
  it.each('nghiêng thủy thuỷ hoà hòa quyết khuya giữ đường ươm yên uống ăn'.split(' '))(
    '%s is one',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
      expect(isVietnameseSyllable(word.normalize('NFD').toUpperCase())).toBe(true);
    },
  );

  it.each('phöôøng strasse wäre fjord ươngx áà'.split(' '))(
    'a word of another language is in no legacy encoding: %s',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );

  it('are counted among words that are not plain ASCII', () => {
    expect(vietnameseShare('abc def')).toBeNull();
    expect(vietnameseShare('phường Thủy café-wärt')).toBe(0.5);
  });
});
