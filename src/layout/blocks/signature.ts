import type { Signature } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { signatureLines } from '../letterhead.ts';
import { type Part, part } from '../pages.ts';
import { Column, panel, wholeColumn } from '../panel.ts';
import { millimetres, sizes } from '../paper.ts';
import { balancedText, lineHeightOf, roomIn, type Setting, styledLines } from '../setting.ts';
import { sumOf } from '../sum.ts';

/** Room to sign and stamp: at least 25 mm (F17). */
const roomToSign = millimetres(27);
const gap = { above: 10, note: 8 } as const;

/**
 * The signature with the recipients beside it and the small print below, all on one page where that is high enough; else
 * the recipients go on after what stands beside the signature (F17, F18).
 */
export function signatureBlock(block: Signature, setting: Setting): Flowing {
  const { style, typeface } = setting;
  const { left: start, width: whole, height: pageHeight } = roomIn(setting);
  const middle = 0.45 * whole;
  const structure: Part[] = [];
  const written = (role: 'P' | 'Note' | 'LBody'): Part => {
    const one = part(role);
    structure.push(role === 'LBody' ? part('LI', [one]) : one);
    return one;
  };
  const right = new Column(typeface, { left: start + middle, room: whole - middle });
  if (block.placeAndDate !== undefined) {
    const placed = styledLines(block.placeAndDate, style.lines.placeAndDate, whole - middle, setting);
    right.lines(placed, written('P'), 'center');
  }
  for (const line of signatureLines(block.lines, style)) {
    right.lines(balancedText(line.text, line.style, whole - middle, setting), written('P'), 'center');
  }
  right.skip(roomToSign);
  right.lines(
    balancedText(block.name, style.signature.name, whole - middle, setting),
    written('P'),
    'center',
  );
  const left = new Column(typeface, { left: start, room: middle });
  const { heading, list } = style.recipients;
  if (block.recipients.length > 0)
    left.lines(styledLines(heading.text, heading, middle, setting), written('P'));
  for (const recipient of block.recipients) {
    left.lines(styledLines(recipient, list, middle, setting), written('LBody'));
  }
  const beside = (block.beside ?? []).map((line) =>
    styledLines(line, { size: sizes.contents }, middle, setting),
  );
  // They end where the signature does.
  const foot = sumOf(beside.map((lines) => lines.length)) * lineHeightOf(typeface, sizes.contents);
  left.skip(Math.max(0, right.height - foot - left.height));
  for (const lines of beside) left.lines(lines, written('P'));
  const bottom = Math.max(left.height, right.height);
  const below = new Column(typeface, { left: start, room: whole, top: bottom });
  if (block.note !== '') {
    below.skip(gap.note);
    below.lines(styledLines(block.note, { size: sizes.note, italic: true }, whole, setting), written('Note'));
  }
  const above = block.gap ?? gap.above;
  const isWhole = Math.max(bottom, below.height) + above <= pageHeight;
  const kept = isWhole ? 'whole' : right.height;
  return panel([left, right, below], setting, { above, below: 0, kept, structure });
}

/** Small print under a table or a text. */
export function noteBlock({ text }: { readonly text: string }, setting: Setting): Flowing {
  const { width: room } = roomIn(setting);
  const words = part('Note');
  const column = wholeColumn(setting);
  column.lines(styledLines(text, { size: sizes.note, italic: true }, room, setting), words);
  return panel([column], setting, { above: 2, below: 6, kept: 'lines', structure: [words] });
}
