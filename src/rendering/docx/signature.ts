import { Paragraph, type Table, TextRun } from 'docx';
import type { Signature } from '../../document/tree.ts';
import { millimetres, textWidth } from '../page.ts';
import type { DocumentNumbering } from './numbering.ts';
import { styleIds, twips } from './styles.ts';
import { bareTable } from './table.ts';

/** The signature with the recipients beside it, on one page with the small print below (F17, F18). */
export function signatureBlocks(
  { lines, name, recipients, note }: Signature,
  numbering: DocumentNumbering,
): (Paragraph | Table)[] {
  const whole = twips(textWidth('portrait'));
  const left = Math.round(0.45 * whole);
  const paragraph = (style: string, text: string, before = 0) =>
    new Paragraph({ style, children: [new TextRun(text)], spacing: { before } });
  const recipientLines = [
    paragraph(styleIds.recipientsHeading, 'Nơi nhận:'),
    ...recipients.map((text) => recipient(text, numbering)),
  ];
  const signer = [
    ...lines.map((text) => paragraph(styleIds.signature, text)),
    // Room to sign and stamp: at least 25 mm (F17).
    paragraph(styleIds.signature, name, twips(millimetres(27))),
  ];
  const table = bareTable([left, whole - left], whole, [[recipientLines, signer]], { cantSplit: true });
  return [
    new Paragraph({ spacing: { line: 120 }, keepNext: true }),
    table,
    // Word wants a paragraph after a table at the end.
    new Paragraph({ style: styleIds.note, children: [new TextRun(note)] }),
  ];
}

/** A recipient, whose dash is Word's. */
function recipient(text: string, numbering: DocumentNumbering): Paragraph {
  const [, dash, rest = text] = /^(- )(.*)$/s.exec(text) ?? [];
  return new Paragraph({
    style: styleIds.recipients,
    children: [new TextRun(rest)],
    ...(dash === undefined ? {} : { numbering: numbering.recipient() }),
  });
}
