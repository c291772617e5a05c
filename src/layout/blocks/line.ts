import { linesOfFigure } from '../../document/key-figure.ts';
import type { KeyFigure, Line } from '../../document/tree.ts';
import { fittedLine } from '../fitted-line.ts';
import type { Flowing } from '../flow.ts';
import { type Part, part, type Role } from '../pages.ts';
import { type Column, panel, wholeColumn } from '../panel.ts';
import { roomIn, type Setting } from '../setting.ts';
import { raggedLines } from '../text.ts';

/** A figure that is shown large, with what it is below it: all of it on one page. */
export function keyFigureBlock(figure: KeyFigure, setting: Setting): Flowing {
  const column = wholeColumn(setting);
  const lines = linesOfFigure(figure);
  const structure = lines.map((line) => addedTo(column, line, part('P'), setting));
  return panel([column], setting, { above: lines[0]?.gap ?? 0, below: 0, kept: 'whole', structure });
}

/** A line in the middle of the page, with its rule. */
export function lineBlock(line: Line, role: Role, setting: Setting): Flowing {
  const column = wholeColumn(setting);
  const words = addedTo(column, line, part(role), setting);
  const kept = line.isHeading ? 'wholeWithNext' : 'whole';
  return panel([column], setting, { above: line.gap, below: 0, kept, structure: [words] });
}

/** Puts a line, as it is set, at the end of a column. */
function addedTo(column: Column, line: Line, words: Part, setting: Setting): Part {
  const { typeface } = setting;
  const { width: room } = roomIn(setting);
  const { size, lines, rule } = fittedLine(line, room, typeface.measure);
  for (const runs of lines) {
    const texts = raggedLines(runs, { typeface, size }, room);
    const coloured = line.colour === 'black' ? texts : texts.map((text) => ({ ...text, colour: red }));
    column.lines(coloured, words, 'center');
  }
  if (rule > 0) column.rule(rule);
  return words;
}

/** A red that is dark enough to read in a print without colours. */
export const red = '#a61c1c';
