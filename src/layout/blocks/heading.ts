import { headingWords } from '../../document/heading-words.ts';
import type { Heading } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { justifiedLines } from '../justified.ts';
import { part, type Role } from '../pages.ts';
import { panel, wholeColumn } from '../panel.ts';
import { indent, sizes } from '../paper.ts';
import { balancedText, roomIn, type Setting, styledLines } from '../setting.ts';

/** A heading, which is never the last line of a page (F14, F15). */
export function headingBlock(block: Heading, role: Role, setting: Setting): Flowing {
  const { level, label, text } = block;
  const { typeface } = setting;
  const { width: room } = roomIn(setting);
  const heading = part(role);
  const column = wholeColumn(setting);
  const standing = { below: 6, kept: 'wholeWithNext', structure: [heading] } as const;
  const bold = { size: sizes.body, bold: true };
  if (level === 0) {
    for (const line of [label, text])
      column.lines(balancedText(line, bold, room, setting), heading, 'center');
    return panel([column], setting, { above: 8, ...standing });
  }
  if (level === 3) {
    const runs = [{ text: headingWords(block), bold: false, italic: false }];
    const type = { typeface, size: sizes.body };
    column.lines(
      justifiedLines('', runs, type, { first: room - indent, other: room }),
      heading,
      'left',
      indent,
    );
    return panel([column], setting, { above: 0, ...standing });
  }
  column.lines(styledLines(headingWords(block), bold, room, setting), heading);
  return panel([column], setting, { above: 2, ...standing });
}
