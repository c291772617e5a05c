import { Paragraph, type Table, TextRun } from 'docx';
import type { Annex, Signature } from '../../document/tree.ts';
import { signatureLines } from '../../layout/letterhead.ts';
import { millimetres, textWidth } from '../../layout/paper.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';
import { styleIds, twips } from './styles.ts';
import { bareTable } from './table.ts';
import { gluedText } from './text.ts';

/** The signature with the recipients beside it, on one page with the small print below (F17, F18). */
export function signatureBlocks(
  { gap = 8, placeAndDate, lines, name, recipients, beside = [], note }: Signature,
  letterhead: LetterheadStyle,
  orientation: Annex['orientation'],
): (Paragraph | Table)[] {
  const whole = twips(textWidth(orientation));
  const left = Math.round(0.45 * whole);
  const above = twips(gap);
  const paragraph = (style: string, run: TextRun, before = 0) =>
    new Paragraph({ style, children: [run], ...(before === 0 ? {} : { spacing: { before } }) });
  const signed = (text: string, style: TextStyle) =>
    new TextRun({ text, ...differences(style, letterhead.signature.capacity) });
  const recipientLines = [
    ...(recipients.length === 0
      ? []
      : [paragraph(styleIds.recipientsHeading, new TextRun(letterhead.recipients.heading.text), above)]),
    ...recipients.map(recipient),
    ...beside.map((line) => paragraph(styleIds.beside, new TextRun(line))),
  ];
  const placed =
    placeAndDate === undefined
      ? []
      : [paragraph(styleIds.signature, signed(placeAndDate, letterhead.lines.placeAndDate), above)];
  const signer = [
    ...placed,
    ...signatureLines(lines, letterhead).map(({ text, style }, index) =>
      paragraph(styleIds.signature, signed(text, style), index === 0 && placed.length === 0 ? above : 0),
    ),
    // Room to sign and stamp: at least 25 mm (F17).
    paragraph(styleIds.signature, signed(name, letterhead.signature.name), twips(millimetres(27))),
  ];
  // A cell has to hold something.
  const besideSigner =
    recipientLines.length === 0 ? [new Paragraph({ style: styleIds.beside })] : recipientLines;
  const table = bareTable([left, whole - left], whole, [[besideSigner, signer]], {
    cantSplit: true,
    ...(recipients.length === 0 ? { align: 'bottom' } : {}),
  });
  return [
    table,
    // Word wants a paragraph after a table at the end: one that has room on any page, or a page would be empty.
    note === ''
      ? new Paragraph({ style: styleIds.afterTable })
      : new Paragraph({ style: styleIds.note, children: gluedText(note) }),
  ];
}

/** What a run needs beside its paragraph's style. */
function differences(style: TextStyle, paragraph: TextStyle) {
  const { size, bold = false, italic = false } = style;
  return {
    ...(size === paragraph.size ? {} : { size: 2 * size }),
    ...(bold === (paragraph.bold ?? false) ? {} : { bold }),
    ...(italic === (paragraph.italic ?? false) ? {} : { italics: italic }),
  };
}

/** A recipient, whose dash is its style's. */
function recipient(text: string): Paragraph {
  const [, dash, rest = text] = /^(- )(.*)$/s.exec(text) ?? [];
  return new Paragraph({
    style: styleIds.recipients,
    children: gluedText(rest),
    ...(dash === undefined ? { numbering: false } : {}),
  });
}
