import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Signature } from '../../document/tree.ts';
import { millimetres, textWidth } from '../page.ts';
import { noBorders, noMargins } from './letterhead.ts';
import type { DocumentNumbering } from './numbering.ts';
import { styleIds, twips } from './styles.ts';

/** The signature with the recipients beside it, on one page with the small print below (F17, F18). */
export function signatureBlocks(
  { lines, name, recipients, note }: Signature,
  numbering: DocumentNumbering,
): (Paragraph | Table)[] {
  const whole = twips(textWidth('portrait'));
  const left = Math.round(0.45 * whole);
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({
      children,
      width: { size, type: WidthType.DXA },
      borders: noBorders,
      margins: noMargins,
    });
  const paragraph = (style: string, text: string, before = 0) =>
    new Paragraph({ style, children: [new TextRun(text)], spacing: { before } });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [left, whole - left],
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(
            [
              paragraph(styleIds.recipientsHeading, 'Nơi nhận:'),
              ...recipients.map((text) => recipient(text, numbering)),
            ],
            left,
          ),
          cell(
            [
              ...lines.map((text) => paragraph(styleIds.signature, text)),
              // Room to sign and stamp: at least 25 mm (F17).
              paragraph(styleIds.signature, name, twips(millimetres(27))),
            ],
            whole - left,
          ),
        ],
      }),
    ],
  });
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
