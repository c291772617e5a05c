import type { Line } from '../../document/tree.ts';
import { fittedLine } from '../fitted-line.ts';
import type { Flowing } from '../flow.ts';
import { part, type Role } from '../pages.ts';
import { panel, wholeColumn } from '../panel.ts';
import { roomIn, type Setting } from '../setting.ts';
import { raggedLines } from '../text.ts';

/** A line in the middle of the page, with its rule. */
export function lineBlock(line: Line, role: Role, setting: Setting): Flowing {
  const { typeface } = setting;
  const { width: room } = roomIn(setting);
  const { size, lines, rule } = fittedLine(line, room, typeface.measure);
  const words = part(role);
  const column = wholeColumn(setting);
  for (const runs of lines) {
    const texts = raggedLines(runs, { typeface, size }, room);
    const coloured = line.colour === 'black' ? texts : texts.map((text) => ({ ...text, colour: red }));
    column.lines(coloured, words, 'center');
  }
  if (rule > 0) column.rule(rule);
  const kept = line.isHeading ? 'wholeWithNext' : 'whole';
  return panel([column], setting, { above: line.gap, below: 0, kept, structure: [words] });
}

/** A red that is dark enough to read in a print without colours. */
export const red = '#a61c1c';
