import type { Run } from '../../document/tree.ts';
import type { TextMark } from '../../layout/pages.ts';
import type { Typeface } from '../../layout/typeface.ts';

/** Text, or a mark above the line, of lines that follow each other. */
interface Stretch {
  readonly isRaised: boolean;
  readonly pieces: TextMark[];
}

/** Lines of text, marks above the line apart from what they stand on: each is a part of the structure by itself. */
export function stretchesOf(lines: readonly TextMark[], typeface: Typeface): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of lines.flatMap((line) => piecesOf(line, typeface))) {
    const isRaised = isMark(piece.text.runs[0]);
    const last = stretches.at(-1);
    if (last === undefined || last.isRaised !== isRaised) stretches.push({ isRaised, pieces: [piece] });
    else last.pieces.push(piece);
  }
  return stretches;
}

/** A line in pieces, each of which is a mark or has none. */
function piecesOf(line: TextMark, { widthOf }: Typeface): readonly TextMark[] {
  const { runs, size, spread } = line.text;
  if (!runs.some(isMark)) return [line];
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last === undefined || isMark(last[0]) !== isMark(run)) groups.push([run]);
    else last.push(run);
  }
  let { left } = line;
  return groups.map((group, index) => {
    const width = group.reduce((sum, run) => sum + widthOf(run.text, run, size) + spacesIn(run) * spread, 0);
    // The word goes on in the next piece.
    const isTorn = index < groups.length - 1 || line.text.isTorn;
    const piece = { ...line, left, text: { ...line.text, runs: group, width, isTorn } };
    left += width;
    return piece;
  });
}

const isMark = (run: Run | undefined) => run?.isRaised === true;

const spacesIn = ({ text }: Run) => text.split(' ').length - 1;
