import { foldedRuns } from '../document/html-nodes.ts';
import type { Run } from '../document/tree.ts';
import { endsLine, spaceIn, type Type, type Word, wordsOf } from './words.ts';

/** Text as it is set on one line. */
export interface SetText {
  readonly runs: readonly Run[];
  /** Of its letters, in points. */
  readonly size: number;
  readonly isUnderlined: boolean;
  /** By how much each space is widened, in points. */
  readonly spread: number;
  /** In points, with what its spaces are widened by. */
  readonly width: number;
  /** Whether it ends within a word, which goes on in the next line. */
  readonly isTorn: boolean;
  /** Left out where it is black. */
  readonly colour?: string;
}

/** How much more than spaces may be widened a line may lack that is widened all the same: what lacks more looks torn. */
const mostLacking = 1.3;

/**
 * Words on one line.
 * @param widest what the line's width may be and how wide each space may become for it, in points more than it is; none
 *   of a line that is set as it comes
 */
export function setWords(
  words: readonly Word[],
  type: Type,
  widest?: { readonly room: number; readonly spread: number },
): SetText {
  const { typeface, size } = type;
  const runs: Run[] = [];
  let width = 0;
  for (const [index, word] of words.entries()) {
    width += word.width;
    for (const [at, run] of word.runs.entries()) {
      const isEnd = at === word.runs.length - 1 && index < words.length - 1;
      runs.push(isEnd ? { ...run, text: `${run.text} ` } : run);
      if (isEnd) width += typeface.widthOf(' ', run, size);
    }
  }
  const gaps = words.length - 1;
  const lacking = widest === undefined || gaps === 0 ? 0 : (widest.room - width) / gaps;
  const most = widest?.spread ?? 0;
  const spread = lacking > mostLacking * most ? 0 : Math.min(most, lacking);
  return {
    runs: foldedRuns(runs),
    size,
    isUnderlined: false,
    spread,
    width: width + gaps * spread,
    isTorn: words.at(-1)?.end === 'torn',
  };
}

/**
 * Text in lines as wide as may be, each set as it comes. No line ends where it would tear a number from its unit or the
 * like (NĐ 30, F25), as far as what belongs together fits on a line.
 */
export function raggedLines(runs: readonly Run[], type: Type, room: number): SetText[] {
  const lines: SetText[] = [];
  let line: Word[] = [];
  let used = 0;
  const finish = () => {
    lines.push(setWords(line, type));
    line = [];
    used = 0;
  };
  const space = spaceIn(type);
  for (const group of keptGroups(wordsOf('', runs, type, room), space, room)) {
    const width = group.reduce((sum, word) => sum + word.width, (group.length - 1) * space);
    if (line.length > 0 && used + space + width > room) finish();
    used += (line.length > 0 ? space : 0) + width;
    for (const word of group) line.push(word);
    const last = group.at(-1);
    if (last !== undefined && endsLine(last)) finish();
  }
  if (line.length > 0) finish();
  return lines;
}

/** Words that a line's end would tear badly, together as far as they fit on a line. */
function keptGroups(words: readonly Word[], space: number, room: number): Word[][] {
  const groups: Word[][] = [];
  let isJoined = false;
  let width = 0;
  for (const word of words) {
    if (isJoined && width + space + word.width <= room) {
      groups.at(-1)?.push(word);
      width += space + word.width;
    } else {
      groups.push([word]);
      width = word.width;
    }
    isJoined = word.end === 'prohibitive';
  }
  return groups;
}
