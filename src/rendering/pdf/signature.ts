import type { Content } from 'pdfmake/interfaces.js';
import type { Signature } from '../../document/tree.ts';
import { signatureLines } from '../../layout/letterhead.ts';
import { millimetres, sizes, textHeight, textWidth } from '../../layout/page.ts';
import type { LetterheadStyle } from '../../letterheads/letterhead.ts';
import { heightOf, lineHeight, type Setting, styledText } from './setting.ts';

/** Room to sign and stamp: at least 25 mm (F17). */
const roomToSign = millimetres(27);
const gap = { above: 10, note: 8 } as const;

/** A block up to this share of a page's height is kept on one page; the rest goes to rounding. */
const highestKept = 0.9;

/**
 * The signature with the recipients beside it and the small print below, all on one page (F17, F18). Of recipients that
 * would not fit there, those that stand beside the signature stay with it, and the others follow.
 */
export function signatureContent(block: Signature, setting: Setting): Content {
  const page = setting.isKeptTogether ? highestKept * textHeight(setting.orientation) : 0;
  const whole = textWidth(setting.orientation);
  const width = 0.45 * whole;
  const heights = {
    note: block.note === '' ? 0 : gap.note + heightOf(block.note, noteIn(whole), setting),
    signed: roomToSign + heightOfSigned(block, whole - width, setting),
  };
  const beside = page - gap.above - heights.note;
  const together = recipientsUpTo(beside, block, width, setting);
  const isWhole = together === block.recipients.length && heights.signed <= beside;
  const level = heights.signed + lineHeight(setting.style.recipients.list.size, setting);
  const count = isWhole ? together : recipientsUpTo(level, block, width, setting);
  const rest = block.recipients.slice(count);
  return {
    margin: [0, gap.above, 0, 0],
    stack: [
      {
        unbreakable: level + gap.above <= page,
        stack: [
          columns(block, block.recipients.slice(0, count), [width, whole - width], setting.style),
          ...(isWhole && block.note !== '' ? [noteContent(block.note)] : []),
        ],
      },
      ...rest.map((text) => ({
        ...styledText(text, setting.style.recipients.list),
        margin: [0, 0, whole - width, 0] as [number, number, number, number],
      })),
      ...(!isWhole && block.note !== '' ? [noteContent(block.note)] : []),
    ],
  };
}

/** A note in small print, as pdfmake takes it. */
export function noteContent(text: string): Content {
  return { text, italics: true, fontSize: sizes.note, margin: [0, gap.note, 0, 0] };
}

function columns(
  { lines, name }: Signature,
  recipients: readonly string[],
  [left, right]: readonly [number, number],
  style: LetterheadStyle,
): Content {
  const { heading, list } = style.recipients;
  return {
    columns: [
      {
        width: left,
        stack: [styledText(heading.text, heading), ...recipients.map((text) => styledText(text, list))],
      },
      {
        width: right,
        alignment: 'center',
        stack: [
          ...signatureLines(lines, style).map((line) => styledText(line.text, line.style)),
          { ...styledText(name, style.signature.name), margin: [0, roomToSign, 0, 0] },
        ],
      },
    ],
  };
}

/** How many of the recipients, with their heading, fit in some height. */
function recipientsUpTo(height: number, { recipients }: Signature, room: number, setting: Setting): number {
  const { heading, list } = setting.style.recipients;
  let rest = height - heightOf(heading.text, { style: heading, room }, setting);
  const first = recipients.findIndex((recipient) => {
    rest -= heightOf(recipient, { style: list, room }, setting);
    return rest < 0;
  });
  return first === -1 ? recipients.length : first;
}

function heightOfSigned({ lines, name }: Signature, room: number, setting: Setting): number {
  const { style } = setting;
  const all = [...signatureLines(lines, style), { text: name, style: style.signature.name }];
  return all.reduce((sum, line) => sum + heightOf(line.text, { style: line.style, room }, setting), 0);
}

const noteIn = (room: number) => ({ style: { size: sizes.note }, room });
