/** More letters than this make what is no real word: a link, say, or a key held down. */
export const longestWord = 24;

const pieces = /[^/-]{1,23}[/-]?|[/-]/gu;

/** A word, or what a very long one may be broken into: at a slash or a hyphen, or anywhere. */
export function piecesOf(word: string): readonly string[] {
  return word.length > longestWord ? (word.match(pieces) ?? []) : [word];
}
