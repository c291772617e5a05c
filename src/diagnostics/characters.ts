/** Control characters but tabs and line ends. */
export const controlCharacters = /[^\P{Cc}\t\n\r]/gu;

/**
 * What takes no room, or turns the direction of writing, or is no character: soft hyphens, zero-width and bidirectional
 * marks, separators that are no line ends, halves of characters.
 */
export const invisibleCharacters =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu;

/** Each such character of a text, with its offset. */
export function* charactersAt(text: string, pattern: RegExp) {
  for (const { 0: character, index: start } of text.matchAll(pattern)) {
    yield { start, end: start + character.length, codePoint: codePointOf(character) };
  }
}

/** "U+00AD": how a character is called that can't be shown. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Stretches to which marks cannot reach from outside: plain letters up to the last that may carry marks; a letter with
 * what follows it. The segmenter is given one at a time, since what it says of each character holds the whole text.
 */
const stretches = /[\x20-\x7e]+(?![^\x20-\x7e])|[\x20-\x7e]?[^\x20-\x7e]{1,200}/g;

const isPlain = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff]*$/;

/** Characters as a reader sees them: a letter with its marks is one, in NFC and NFD alike. */
export function charactersOf(text: string): string[] {
  if (isPlain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('vi');
  const characters: string[] = [];
  for (const [stretch] of text.matchAll(stretches)) {
    const found = isPlain.test(stretch)
      ? stretch
      : Array.from(segmenter.segment(stretch), ({ segment }) => segment);
    for (const character of found) characters.push(character);
  }
  return characters;
}

/** How many characters a reader sees. */
export function characterCount(text: string): number {
  return isPlain.test(text) ? text.length : charactersOf(text).length;
}
