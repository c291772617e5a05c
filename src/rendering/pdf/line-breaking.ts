import type { Run } from '../../document/tree.ts';
import { type BreakCost, breakCosts } from '../../vietnamese/line-breaks.ts';
import { textIn } from '../grid.ts';

/** A line of a paragraph: its words, each in stretches of one style. */
export interface Line {
  readonly words: readonly (readonly Run[])[];
  /** Whether the line is spread over the whole width: not the last one, nor one that ends where the text says. */
  readonly isSpread: boolean;
}

/** How wide text in a style is, in points. */
export type Width = (run: Run) => number;

/** A word with what follows it. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  /** The cost of a line's end after the word; `null` where one must end. */
  readonly end: number | null;
}

/** How much narrower a space may be, as a share of its width; and from how much wider on, in its widths, it hurts. */
const narrowest = 0.8;
const widest = 1.5;

const costs: Readonly<Record<BreakCost | 'free' | 'never', number>> = {
  free: 0,
  'rather-not': 4,
  seldom: 8,
  hardly: 40,
  never: 1000,
};

/**
 * Breaks a paragraph into lines as evenly spaced as can be (after Knuth and Plass: over the whole paragraph, not line
 * by line), sparing what belongs together.
 * @param marker a point's letter or dash, from which no line tears the text
 * @param room how wide the first line and the others are
 */
export function justifiedLines(
  marker: string,
  runs: readonly Run[],
  width: Width,
  room: { readonly first: number; readonly other: number },
): Line[] {
  const words = wordsOf(marker, runs, width);
  const space = width({ text: ' ', bold: false, italic: false });
  const lines: Line[] = [];
  let start = 0;
  while (start < words.length) {
    const forced = words.findIndex((word, index) => index >= start && word.end === null);
    const end = forced === -1 ? words.length : forced + 1;
    const first = lines.length === 0 ? room.first : room.other;
    lines.push(...brokenAt(words.slice(start, end), space, { first, other: room.other }));
    start = end;
  }
  return lines;
}

/** The lines of words between two forced ends. */
function brokenAt(
  words: readonly Word[],
  space: number,
  room: { readonly first: number; readonly other: number },
): Line[] {
  // For each place between two words: what the best lines up to it cost, and where the last of them begins.
  const best: Best[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) best.push(bestLineTo(end, best));
  const lines: Line[] = [];
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1;
    lines.unshift({ words: words.slice(from, end).map(({ runs }) => runs), isSpread: end < words.length });
    end = from;
  }
  return lines;

  function bestLineTo(end: number, before: readonly Best[]): Best {
    const isLast = end === words.length;
    const tear = isLast ? 0 : (words[end - 1]?.end ?? 0);
    let found: Best = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let own = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      own += words[from]?.width ?? 0;
      const gaps = end - from - 1;
      const available = from === 0 ? room.first : room.other;
      if (gaps > 0 && own + gaps * space * narrowest > available) break;
      const cost = (before[from]?.cost ?? 0) + lineCost(available - own, gaps, space, isLast) + tear;
      if (cost < found.cost) found = { cost, from };
    }
    return found;
  }
}

interface Best {
  readonly cost: number;
  readonly from: number;
}

/**
 * What a line costs: the square of how far its spaces are from their width; narrower ones count more, and so do those
 * so wide that they would run into rivers of white.
 */
function lineCost(rest: number, gaps: number, space: number, isLast: boolean): number {
  if (isLast) {
    const isNarrowed = rest < gaps * space;
    return isNarrowed ? 4 * (rest / (gaps * space) - 1) ** 2 : 0;
  }
  if (gaps === 0) return 50;
  const ratio = rest / gaps / space - 1;
  return ratio < 0 ? 4 * ratio ** 2 : ratio ** 2 + 20 * Math.max(0, ratio - widest) ** 2;
}

function wordsOf(marker: string, runs: readonly Run[], width: Width): Word[] {
  const tears = breakCosts(textIn({ runs }));
  const words: Word[] = [];
  let own: Run[] = [];
  let offset = 0;
  const finish = (end: number | null) => {
    if (own.length > 0) words.push({ runs: own, width: own.reduce((sum, run) => sum + width(run), 0), end });
    own = [];
  };
  if (marker !== '') {
    own = [{ text: marker, bold: false, italic: false }];
    finish(costs.never);
  }
  for (const run of runs) {
    for (const part of run.text.split(/([ \n])/)) {
      if (part === ' ') finish(costs[tears.get(offset) ?? 'free']);
      else if (part === '\n') finish(null);
      else if (part !== '') own.push({ ...run, text: part });
      offset += part.length;
    }
  }
  finish(costs.free);
  return words;
}
