import type { Run } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
import { type BreakCost, breakCosts } from '../../vietnamese/line-breaks.ts';

/** A line of a paragraph: its words, each in stretches of one style. */
export interface Line {
  readonly words: readonly (readonly Run[])[];
  /**
   * By how much each space may be widened, in points, to spread the line over the whole width: not at all in the last
   * one, nor in one that ends where the text says.
   */
  readonly mostAdded: number;
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

/** How narrow and how wide a space may become, in its widths: nearly twice, beyond which none is spread (NĐ 30, F25). */
const narrowest = 0.8;
const widest = 1.95;

const costs: Readonly<Record<BreakCost | 'free' | 'never', number>> = {
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
    const broken = brokenAt(words.slice(start, end), space, { first, other: room.other });
    for (const line of broken) lines.push(line);
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
  for (let end = 1; end <= words.length; end += 1) best.push(bestLineTo(end));
  const lines: Line[] = [];
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1;
    const mostAdded = end < words.length ? (widest - 1) * space : 0;
    lines.unshift({ words: words.slice(from, end).map(({ runs }) => runs), mostAdded });
    end = from;
  }
  return lines;

  function bestLineTo(end: number): Best {
    const isLast = end === words.length;
    const tear = words[end - 1]?.end ?? 0;
    // The last line keeps the space as it is: no narrower one brings it back from beyond the margin.
    const leastSpace = isLast ? space : narrowest * space;
    let found: Best = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let inked = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      inked += words[from]?.width ?? 0;
      const gaps = end - from - 1;
      const available = from === 0 ? room.first : room.other;
      if (gaps > 0 && inked + gaps * leastSpace > available) break;
      const cost = costBefore(from) + (isLast ? 0 : lineCost(available, inked, gaps * space) + tear);
      if (cost < found.cost) found = { cost, from };
    }
    return found;
  }

  function costBefore(from: number): number {
    return best[from]?.cost ?? 0;
  }
}

interface Best {
  readonly cost: number;
  readonly from: number;
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

function wordsOf(marker: string, runs: readonly Run[], width: Width): Word[] {
  const tears = breakCosts(textIn({ runs }));
  const words: Word[] = [];
  let inked: Run[] = [];
  let offset = 0;
  const finish = (end: number | null) => {
    if (inked.length > 0)
      words.push({ runs: inked, width: inked.reduce((sum, run) => sum + width(run), 0), end });
    inked = [];
  };
  if (marker !== '') {
    inked = [{ text: marker, bold: false, italic: false }];
    finish(costs.never);
  }
  for (const run of runs) {
    for (const part of run.text.split(/([ \n])/)) {
      if (part === ' ') finish(costs[tears.get(offset) ?? 'free']);
      else if (part === '\n') finish(null);
      else if (part !== '') inked.push({ ...run, text: part });
      offset += part.length;
    }
  }
  finish(costs.free);
  return words;
}
