import { breakCosts } from '../vietnamese/line-breaks.ts';
import { areOneWord, kindOfPlaceAt } from '../vietnamese/titles.ts';

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
 * The same text in as few lines, but of like length: no title ends in a lonely word. A break after a comma, or before a
 * place, is taken where there is one near; none is taken beside a number, which belongs to its word ("tháng 12"), nor
 * within what is one word or name.
 * @param widest how wide a line may be all the same for a better break
 */
export function balancedLines(
  text: string,
  width: (text: string) => number,
  room: number,
  widest = room,
): string[] {
  return text.split('\n').flatMap((paragraph) => balancedParagraph(paragraph, width, { room, widest }));
}

/** The best lines up to some word: how bad they are, and where the last of them begins. */
interface Best {
  readonly badness: number;
  readonly from: number;
}

const none: Best = { badness: Number.POSITIVE_INFINITY, from: 0 };

function balancedParagraph(
  text: string,
  width: (text: string) => number,
  { room, widest }: { readonly room: number; readonly widest: number },
): string[] {
  const unbalanced = brokenLines(text, width, room);
  const count = unbalanced.length;
  if (count < 2) return [text];
  if (count > mostBalanced) return unbalanced;
  const words = text.split(/ +/);
  const space = width(' ');
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + width(word) + space);
  const lineWidth = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0) - space;
  const even = lineWidth(0, words.length) / count;
  const breaks = breakBadness(words);
  // By how many lines there are, and the word that the last of them ends before.
  const best: Best[][] = [[{ badness: 0, from: 0 }]];
  for (let line = 1; line <= count; line += 1) {
    best.push(words.map((_, index) => bestLineTo(line, index + 1)));
    best[line]?.unshift(none);
  }
  const lines: string[] = [];
  let end = words.length;
  for (let line = count; line > 0; line -= 1) {
    const { badness, from } = best[line]?.[end] ?? none;
    // A word that no line has room for.
    if (badness === Number.POSITIVE_INFINITY) return unbalanced;
    lines.unshift(words.slice(from, end).join(' '));
    end = from;
  }
  return lines;

  function bestLineTo(line: number, to: number): Best {
    let found = none;
    for (let from = to - 1; from >= 0 && lineWidth(from, to) <= widest; from -= 1) {
      const before = best[line - 1]?.[from]?.badness ?? Number.POSITIVE_INFINITY;
      const uneven = Math.abs(lineWidth(from, to) - even) / room;
      const badness = before + uneven / 2 + (breaks[from] ?? 0);
      if (badness < found.badness) found = { badness, from };
    }
    return found;
  }
}

/** How much less even, as a share of the line, lines may be that do not tear what belongs together. */
const bondCosts = { none: 0, low: 0.15, high: 0.3, prohibitive: 0.5 } as const;

/** The same of a break before each of some words, of which the first has none. */
function breakBadness(words: readonly string[]): number[] {
  const costs = breakCosts(words.join(' '));
  let offset = -1;
  return words.map((word, index) => {
    const bond = bondCosts[costs.get(offset) ?? 'none'];
    offset += word.length + 1;
    return index === 0 ? 0 : bond + breakCost(words, index);
  });
}

/** The same of a break before one of some words, by what stands beside it. */
function breakCost(words: readonly string[], at: number): number {
  const [before = '', after = ''] = [words[at - 1], words[at]];
  const tearsDate = /^\d+$/.test(before) && /^(tháng|năm)$/.test(after);
  if (tearsDate || /^\d/.test(after)) return 0.5;
  const isWithinWord = areOneWord(before, after) || kindOfPlaceAt(words, at - 1) === 1;
  if (isWithinWord) return 0.3;
  if (before.endsWith(',')) return -0.25;
  return kindOfPlaceAt(words, at) > 0 ? -0.2 : 0;
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
