/** Control characters but tabs and line ends. */
export const controlCharacters = /[^\P{Cc}\t\n\r]/gu;

/**
 * What takes no room, or turns the direction of writing, or shows nothing where it stands, or is no character: what Unicode
 * calls ignorable (soft hyphens, zero-width and bidirectional marks, joiners, fillers, tags, variation selectors), separators
 * that are no line ends, a blank of Braille, places of pictures, halves of characters.
 */
export const invisibleCharacters =
  /[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffc\u{16fe4}\p{Noncharacter_Code_Point}\p{Cs}]/gu;

/** Each invisible character of a text, with its offset, but for those that make one picture of several characters. */
export function* invisibleCharactersAt(text: string) {
  for (const one of charactersAt(text, invisibleCharacters)) {
    if (!isOfPicture(text, one.start)) yield one;
  }
}

/** A text with something else in the place of each invisible character, but for those of pictures. */
export function withoutInvisible(text: string, replacement: string): string {
  return text.replace(invisibleCharacters, (one, at: number) => (isOfPicture(text, at) ? one : replacement));
}

/** "❤️", "1️⃣", "👩‍🌾": what chooses how a picture is drawn, or joins two, is no stray. */
function isOfPicture(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  if (text[at] === '\u200d') {
    return (
      /[\ufe0f\p{Emoji_Modifier}\p{Extended_Pictographic}]$/u.test(before) &&
      /^\p{Extended_Pictographic}/u.test(after)
    );
  }
  if (text[at] !== '\ufe0e' && text[at] !== '\ufe0f') return false;
  return /[^\P{Emoji}\d#*]$/u.test(before) || (/[\d#*]$/.test(before) && after.startsWith('\u20e3'));
}

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
