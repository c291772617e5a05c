/** The encodings as which UTF-8 gets read by mistake. */
export type Misreading = 'windows-1252' | 'iso-8859-1' | 'windows-1258' | 'macintosh' | 'ibm437' | 'ibm850';

const latin1 = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x80 + index)).join('');

/** Its bytes from 80 to 9F; five of them stand for nothing and are read as control characters. */
const windows = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1.slice(32)}`;

const vietnameseLetters: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  Ì: '\u0300',
  Ð: 'Đ',
  Ò: '\u0309',
  Õ: 'Ơ',
  Ý: 'Ư',
  Þ: '\u0303',
  ã: 'ă',
  ì: '\u0301',
  ð: 'đ',
  ò: '\u0323',
  õ: 'ơ',
  ý: 'ư',
  þ: '₫',
};

/** What the bytes from 80 on are read as. */
const readings: Readonly<Record<Misreading, string>> = {
  'windows-1252': windows,
  'iso-8859-1': latin1,
  'windows-1258': Array.from(windows, (letter) => vietnameseLetters[letter] ?? letter).join(''),
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

const conclusive: readonly string[] = ['windows-1252', 'iso-8859-1'] satisfies Misreading[];

/** An encoding as which UTF-8 is misread. */
export interface Reading {
  readonly encoding: Misreading;
  readonly byteOf: ReadonlyMap<string, number>;
  /** What lead bytes of UTF-8 look like, and bytes that continue them: a sequence begins with one of each. */
  readonly leads: string;
  readonly continuations: string;
  /** What looks like one character's bytes in UTF-8: a lead byte and those that continue it. */
  readonly sequence: RegExp;
  /** One in which a sequence is letters and signs that nobody writes side by side, whatever comes out. */
  readonly isConclusive: boolean;
}

/** The letters that some bytes are read as. */
const between = (letters: string, from: number, to: number) => letters.slice(from - 0x80, to - 0x80 + 1);

/** Every one of them. */
export const allReadings: readonly Reading[] = Object.entries(readings).map(([name, letters]) => {
  const continuations = between(letters, 0x80, 0xbf);
  const next = `[${continuations}]`;
  const sequence = [
    `[${between(letters, 0xc2, 0xdf)}]${next}`,
    `[${between(letters, 0xe0, 0xef)}]${next}${next}`,
    `[${between(letters, 0xf0, 0xf4)}]${next}${next}${next}`,
  ].join('|');
  return {
    // The keys are the encodings.
    encoding: name as Misreading,
    byteOf: new Map(Array.from(letters, (letter, index) => [letter, 0x80 + index])),
    leads: between(letters, 0xc2, 0xf4),
    continuations,
    sequence: new RegExp(sequence, 'g'),
    isConclusive: conclusive.includes(name),
  };
});

/** The character whose bytes in UTF-8 were read as some letters; `null` where they are none that a text would hold. */
export function decodedCharacter(letters: string, { byteOf }: Reading): string | null {
  const [lead = 0, ...next] = Array.from(letters, (letter) => byteOf.get(letter) ?? 0);
  // The lead has one bit set for each byte, and one that is not; what continues it has six of its own.
  const start = lead & (0x3f >> next.length);
  const codePoint = next.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), start);
  if (codePoint < (leastByLength[next.length] ?? 0) || codePoint > 0x10ffff) return null;
  const character = String.fromCodePoint(codePoint);
  return expected.test(character) ? character : null;
}

/** What is written in fewer bytes would not be written in so many: by how many follow the lead. */
const leastByLength: readonly number[] = [0, 0x80, 0x800, 0x10000];

/**
 * Latin letters of Western Europe and Vietnam, marks of Vietnamese, punctuation, currencies, signs, pictures; and
 * what the bytes of these are misread as.
 */
const expected =
  /^[\u0080-\u01bf\u02c0-\u02ff\u0380-\u03ff\u1ea0-\u1eff\u2000-\u2027\u202f-\u206f\u20a0-\u20cf\u2100-\u22ff\u2500-\u25ff\ufb01\ufb02\ufeff\ufffd\u{1f000}-\u{1faff}]$|^(?:\u0300|\u0301|\u0302|\u0303|\u0306|\u0309|\u031b|\u0323)$/u;

/** What the encodings are called that UTF-8 is misread as, in any language. */
export const readingNames: Readonly<Record<Misreading, string>> = {
  'windows-1252': 'Windows-1252 (ANSI)',
  'iso-8859-1': 'Latin-1 (ISO 8859-1)',
  'windows-1258': 'Windows-1258',
  macintosh: 'Mac Roman',
  ibm437: 'CP437 (DOS)',
  ibm850: 'CP850 (DOS)',
};
