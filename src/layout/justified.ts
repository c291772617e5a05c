import type { Run } from '../document/tree.ts';
import { type SetText, setWords } from './text.ts';
import { endsLine, type LineEnd, spaceIn, type Type, type Word, wordsOf } from './words.ts';

/** How narrow and how wide a space may become, in its widths: nearly twice, beyond which none is spread (NĐ 30, F25). */
const narrowest = 0.8;
const widest = 1.95;

const costs: Readonly<Record<Exclude<LineEnd, 'forced' | 'torn'>, number>> = {
  free: 0,
  low: 8,
  high: 12,
  prohibitive: 1000,
  never: 10_000,
};

/**
 * Breaks a paragraph into lines as evenly spaced as can be (after Knuth and Plass: over the whole paragraph, not line
 * by line), sparing what belongs together.
 * @param marker a point's letter or dash, from which no line tears the text
 * @param room how wide the first line and the others are, in points
 */
export function justifiedLines(
  marker: string,
  runs: readonly Run[],
  type: Type,
  room: { readonly first: number; readonly other: number },
): SetText[] {
  // Some room goes to a point's mark.
  const words = wordsOf(marker, runs, type, 0.95 * room.first);
  const lines: SetText[] = [];
  let start = 0;
  for (const [index, word] of words.entries()) {
    if (!endsLine(word) && index < words.length - 1) continue;
    const first = lines.length === 0 ? room.first : room.other;
    for (const line of brokenAt(words.slice(start, index + 1), type, { first, other: room.other }))
      lines.push(line);
    start = index + 1;
  }
  return lines;
}

/** What the best lines up to some place cost, and where the last of them begins. */
interface Best {
  readonly cost: number;
  readonly from: number;
}

/** The lines of words between two forced ends. */
function brokenAt(
  words: readonly Word[],
  type: Type,
  room: { readonly first: number; readonly other: number },
): SetText[] {
  const space = spaceIn(type);
  const best: Best[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) best.push(bestLineTo(end));
  const lines: SetText[] = [];
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1;
    const available = from === 0 ? room.first : room.other;
    // The last line keeps its natural space.
    const spread = end < words.length ? { room: available, spread: (widest - 1) * space } : undefined;
    lines.push(setWords(words.slice(from, end), type, spread));
    end = from;
  }
  return lines.reverse();

  function bestLineTo(end: number): Best {
    const isLast = end === words.length;
    const tear = tearAfter(words[end - 1]);
    // The last line keeps the space as it is: no narrower one brings it back from beyond the margin.
    const leastSpace = isLast ? space : narrowest * space;
    let found: Best = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let inked = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      inked += words[from]?.width ?? 0;
      const gaps = end - from - 1;
      const available = from === 0 ? room.first : room.other;
      if (gaps > 0 && inked + gaps * leastSpace > available) break;
      const before = best[from]?.cost ?? 0;
      const cost = before + (isLast ? 0 : lineCost(available, inked, gaps * space) + tear);
      if (cost < found.cost) found = { cost, from };
    }
    return found;
  }
}

function tearAfter(word: Word | undefined): number {
  return word === undefined || word.end === 'forced' || word.end === 'torn' ? 0 : costs[word.end];
}

/**
 * What a spread line costs: the square of how far its spaces are from their width, narrower ones counting more; and
 * more than any space does the white that the widest spaces leave at its end.
 */
function lineCost(available: number, words: number, spaces: number): number {
  const rest = available - words;
  const lacking = (rest - widest * spaces) / available;
  if (lacking > 0 || spaces === 0) return 2 + 400 * lacking ** 2;
  const ratio = rest / spaces - 1;
  return ratio < 0 ? 4 * ratio ** 2 : ratio ** 2;
}
