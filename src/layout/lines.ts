/** The lines of a text set ragged in some width: broken at spaces, and within longer words. */
export function brokenLines(text: string, width: (text: string) => number, room: number): string[] {
  return withLongWordsBroken(text, width, room)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/[ ]+/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || width(longer) <= room) {
          line = longer;
        } else {
          lines.push(line);
          line = word;
        }
      }
      return [...lines, line];
    });
}

/** Text in more lines is no title that anybody would balance, and weighing all its breaks would take for ever. */
const mostBalanced = 8;

/**
 * The same text in as few lines, but of like length: no title ends in a lonely word. A break after a comma is
 * taken where there is one near; none is taken beside a number, which belongs to its word ("tháng 12").
 */
export function balancedLines(text: string, width: (text: string) => number, room: number): string[] {
  const unbalanced = brokenLines(text, width, room);
  const count = unbalanced.length;
  if (count < 2) return [text];
  if (count > mostBalanced) return unbalanced;
  const words = text.split(/ +/);
  let best = { badness: Number.POSITIVE_INFINITY, at: 1 };
  for (let at = 1; at < words.length; at += 1) {
    const head = words.slice(0, at).join(' ');
    const tail = words.slice(at).join(' ');
    if (width(head) > room || brokenLines(tail, width, room).length > count - 1) continue;
    const uneven = Math.abs(width(head) - width(text) / count) / room;
    const badness = uneven + breakCost(words[at - 1] ?? '', words[at] ?? '');
    if (badness < best.badness) best = { badness, at };
  }
  const rest = words.slice(best.at).join(' ');
  return [words.slice(0, best.at).join(' '), ...balancedLines(rest, width, room)];
}

/** How much less even, as a share of the line, a break between two words may be than another. */
function breakCost(before: string, after: string): number {
  const tearsDate = /^\d+$/.test(before) && /^(tháng|năm)$/.test(after);
  if (tearsDate || /^\d/.test(after)) return 0.5;
  return before.endsWith(',') ? -0.25 : 0;
}

/**
 * The same text, in which a word that is wider than `room` goes on in a new line, and that as often as it takes. Words
 * end where lines may: what a space that does not break holds together is one.
 */
function withLongWordsBroken(text: string, width: (text: string) => number, room: number): string {
  return text.replace(/[^ \n]+/g, (word) => {
    if (width(word) <= room) return word;
    const lines = [''];
    for (const letter of word) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && width(line + letter) > room) lines.push(letter);
      else lines[lines.length - 1] = line + letter;
    }
    return lines.join('\n');
  });
}

/** More letters than this make what is no real word: a link, say, or a key held down. */
export const longestWord = 24;

const pieces = /[^/-]{1,23}[/-]?|[/-]/gu;

/** A word, or what a very long one may be broken into: at a slash or a hyphen, or anywhere. */
export function piecesOf(word: string): readonly string[] {
  return word.length > longestWord ? (word.match(pieces) ?? []) : [word];
}
