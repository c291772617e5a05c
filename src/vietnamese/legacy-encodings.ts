import { latin1Bytes, latin1Text } from './latin1.ts';
import { isVietnameseSyllable, vietnameseShare } from './syllables.ts';

/** The encodings in which Vietnamese was typed before Unicode. */
type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni';

/** TCVN 5712:1993 (VN3), the fonts whose names begin with ".Vn": the letters from byte A0 on, "." for none. */
const tcvn3 =
  '.ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽ' + 'éẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.';

/** VNI, the fonts whose names begin with "VNI-": bytes that are letters by themselves. */
const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ö: 'ư',
  Ö: 'Ư',
  ô: 'ơ',
  Ô: 'Ơ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** VNI: bytes that put marks on the letter before them, as combining characters. */
const vniMarks: Readonly<Record<string, string>> = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};

/** Made once, which takes longer than to read a word by it. */
const windows1258 = new TextDecoder('windows-1258');

/** Where two read as well, the first is the one: it is what Windows shows. */
const decoders: Readonly<Record<LegacyEncoding, (bytes: Uint8Array) => string>> = {
  'windows-1258': (bytes) => windows1258.decode(bytes).normalize('NFC'),
  tcvn3: (bytes) =>
    Array.from(bytes, (byte) => {
      const letter = byte < 0xa0 ? String.fromCharCode(byte) : (tcvn3[byte - 0xa0] ?? '.');
      return letter === '.' && byte >= 0xa0 ? '\ufffd' : letter;
    }).join(''),
  vni: (bytes) =>
    latin1Text(bytes)
      .replace(/[\u00c0-\u00ff]/g, (letter, offset: number, text: string) => {
        const before = text[offset - 1] ?? '';
        const mark = vniMarks[letter.toLowerCase()];
        if (mark !== undefined && /[aeiouyôö]/i.test(before)) return mark;
        return vniLetters[letter] ?? '\ufffd';
      })
      .normalize('NFC'),
};

/** So much of a text must read as Vietnamese in an encoding for it to be taken as the one. */
const convincing = 0.7;

/** What bytes that are no Unicode seem to be: an encoding, and the text read by it. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

/** The old encoding by which some bytes read best as Vietnamese, or `null` where none makes sense of them. */
export function legacyTextOf(bytes: Uint8Array): LegacyText | null {
  let best: LegacyText | null = null;
  let bestShare = convincing;
  for (const [name, decoded] of Object.entries(decoders)) {
    const text = decoded(bytes);
    const share = vietnameseShare(text) ?? 0;
    if (share < bestShare || (share === bestShare && best !== null) || !hasSyllable(text)) continue;
    // The keys are the encodings.
    best = { encoding: name as LegacyEncoding, text };
    bestShare = share;
  }
  return best;
}

/** Whether some syllable has a plain letter beside one with marks: a sign by itself, "·" or "«", is a letter in any encoding. */
function hasSyllable(text: string): boolean {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]{2,40}/gu)) {
    if (/[a-z]/i.test(word) && /\P{ASCII}/u.test(word) && isVietnameseSyllable(word)) return true;
  }
  return false;
}

/** A word of letters up to U+00FF as it reads where each of them stands for a byte of an old encoding. */
export function legacyWord(word: string, encoding: LegacyEncoding): string {
  return decoders[encoding](latin1Bytes(word));
}

/**
 * The same for text that was converted to Unicode letter by letter, without its encoding being known: "ph­êng"
 * for "phường". Only where little of it reads as Vietnamese as it stands, and no letter of it came from Unicode.
 */
export function misreadText(text: string): LegacyText | null {
  if (/[ăđơưạ-ỹ]/iu.test(text)) return null;
  const suspicious =
    text.match(/[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2018-\u2026]/g) ?? [];
  if (suspicious.length < 3 || (vietnameseShare(text) ?? 1) > 0.5) return null;
  const bytes = latin1Bytes(text.replace(/[^\p{ASCII}\u0080-\u00ff]/gu, '?'));
  const legacy = legacyTextOf(bytes);
  if (legacy === null || legacy.encoding === 'windows-1258') return null;
  return conclusiveWords(text, legacy.encoding) < leastConclusive ? null : legacy;
}

/** So many different words say that a text was typed in an encoding: signs by themselves, "···" or "«", say nothing. */
const leastConclusive = 2;

/** How many different words have letters, and are syllables in an encoding alone; no more than are needed. */
function conclusiveWords(text: string, encoding: LegacyEncoding): number {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u00a1-\u00ff]{1,40}/gu)) {
    if (!/[a-z]/i.test(word) || /^\p{ASCII}*$|[^\p{ASCII}\u00a1-\u00ff]/u.test(word)) continue;
    if (!isVietnameseSyllable(word) && isVietnameseSyllable(legacyWord(word, encoding))) found.add(word);
    if (found.size >= leastConclusive) break;
  }
  return found.size;
}
