import type { Addressees } from '../../document/tree.ts';
import { addresseeDash, addresseesAt } from '../addressees.ts';
import type { Flowing } from '../flow.ts';
import { type Part, part } from '../pages.ts';
import { Column, panel, wholeColumn } from '../panel.ts';
import { balancedText, roomIn, type Setting, styledLines } from '../setting.ts';

const standing = { above: 12, below: 12, kept: 'lines' } as const;

/** To whom a letter goes: one on a line with the heading, in the middle; several below it, each with a dash. */
export function addresseesBlock({ lines }: Addressees, setting: Setting): Flowing {
  const { heading, list } = setting.style.addressees;
  const { left, width: room } = roomIn(setting);
  const { measure } = setting.typeface;
  const [first = '', ...others] = lines;
  if (others.length === 0) return oneAddressee(first, setting);
  const at = addresseesAt(lines, setting.style, room, measure);
  const word = part('P');
  const structure: Part[] = [word];
  const column = wholeColumn(setting);
  column.lines(styledLines(heading.text, heading, room, setting), word, 'left', at.heading);
  const names = new Column(setting.typeface, {
    left: left + at.dashes,
    room: room - at.dashes,
    top: column.height,
  });
  const dash = styledLines(addresseeDash.trim(), list, room, setting)[0];
  const beside = at.names - at.dashes;
  for (const line of lines) {
    const [label, name] = [part('Lbl'), part('LBody')];
    structure.push(part('LI', [label, name]));
    const [begin, ...rest] = styledLines(line, list, room - at.names, setting);
    if (begin === undefined || dash === undefined) continue;
    names.line(
      [
        { text: { ...dash, width: beside }, part: label },
        { text: begin, part: name },
      ],
      0,
    );
    for (const text of rest) names.line([{ text, part: name }], beside);
  }
  return panel([column, names], setting, { ...standing, structure });
}

/** One addressee, in lines of like length behind the heading. */
function oneAddressee(name: string, setting: Setting): Flowing {
  const { heading, list } = setting.style.addressees;
  const { width: room } = roomIn(setting);
  const column = wholeColumn(setting);
  const words = part('P');
  const [first, ...others] = balancedText(`${heading.text} ${name}`, list, room, setting);
  if (first !== undefined) {
    const slanted = heading.italic ?? false;
    const rest = first.runs
      .map(({ text }) => text)
      .join('')
      .slice(heading.text.length);
    const runs = [
      { text: heading.text, bold: false, italic: slanted },
      { text: rest, bold: false, italic: false },
    ];
    column.lines([slanted ? { ...first, runs } : first, ...others], words, 'center');
  }
  return panel([column], setting, { ...standing, structure: [words] });
}
