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
