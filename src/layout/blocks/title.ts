import { type Annex, draftMark, type Title } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { referenceLines, titleLines } from '../letterhead.ts';
import { part, type Role } from '../pages.ts';
import { type Column, panel, wholeColumn } from '../panel.ts';
import { sizes } from '../paper.ts';
import { balancedText, roomIn, type Setting, styledLines } from '../setting.ts';

/** The type of document and its abstract, broken into lines of like length, set off from the text (F11, F12, P05). */
export function titleBlock({ isDraft, type, abstract }: Title, role: Role, setting: Setting): Flowing {
  const { style, typeface } = setting;
  const { width: room } = roomIn(setting);
  const { lines, rule } = titleLines(abstract, style, typeface.measure);
  const heading = part(role);
  const column = wholeColumn(setting);
  const { type: typeStyle } = style.title;
  if (isDraft) column.lines(styledLines(draftMark, typeStyle, room, setting), heading, 'center');
  column.lines(balancedText(type === '' ? abstract : type, typeStyle, room, setting), heading, 'center');
  if (type !== '') {
    for (const line of lines)
      column.lines(styledLines(line, style.title.abstract, room, setting), heading, 'center');
    separate(column, rule, setting);
  }
  return panel([column], setting, { above: 18, below: 14, kept: 'wholeWithNext', structure: [heading] });
}

/** The heading of an annex: its number, title, the document that it belongs to, set off from the text (F19). */
export function annexHeading(annex: Annex, role: Role, setting: Setting): Flowing {
  const { typeface } = setting;
  const { width: room } = roomIn(setting);
  const { lines, rule } = referenceLines(annex.reference, room, typeface.measure);
  const heading = part(role);
  const reference = part('P');
  const column = wholeColumn(setting);
  const title = { size: sizes.title, bold: true };
  for (const text of [annex.label, annex.title])
    column.lines(balancedText(text, title, room, setting), heading, 'center');
  const small = { size: sizes.annexReference, italic: true };
  for (const line of lines) column.lines(styledLines(line, small, room, setting), reference, 'center');
  separate(column, rule, setting);
  const structure = [heading, reference];
  return panel([column], setting, { above: 0, below: 12, kept: 'wholeWithNext', structure });
}

/** Sets off what stands above: by a rule, or by what the letterhead has for it. */
function separate(column: Column, length: number, setting: Setting): void {
  const { separator } = setting.style;
  if (separator === null) column.rule(length);
  else column.lines(styledLines(separator.text, separator, roomIn(setting).width, setting), null, 'center');
}
