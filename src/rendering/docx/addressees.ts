import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Addressees } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { addresseesAt } from '../../layout/addressees.ts';
import { textWidth } from '../../layout/paper.ts';
import type { LetterheadStyle } from '../../letterheads/letterhead.ts';
import { styleIds, twips } from './styles.ts';
import { gluedText } from './text.ts';

/** Above the first line, and below the last one. */
const white = { before: twips(18), after: twips(12) } as const;

/** To whom a letter goes: one on a line with the heading, in the middle; several below it, each with a dash of its style. */
export function addresseesParagraphs(
  { lines }: Addressees,
  style: LetterheadStyle,
  measure: Measure,
): Paragraph[] {
  const { heading } = style.addressees;
  const [first = '', ...others] = lines;
  if (others.length === 0) {
    const word = new TextRun({ text: heading.text, ...(heading.italic ? { italics: true } : {}) });
    return [
      new Paragraph({
        style: styleIds.addressees,
        numbering: false,
        alignment: AlignmentType.CENTER,
        spacing: white,
        children: [word, ...gluedText(first, ' ')],
      }),
    ];
  }
  const at = addresseesAt(lines, style, textWidth('portrait'), measure);
  const hanging = twips(at.names) - twips(at.dashes);
  return [
    new Paragraph({
      style: styleIds.addresseesHeading,
      indent: { left: twips(at.heading) },
      keepNext: true,
      children: [new TextRun(heading.text)],
    }),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          style: styleIds.addressees,
          indent: { left: twips(at.names), hanging },
          ...(index === lines.length - 1 ? { spacing: { after: white.after } } : {}),
          children: gluedText(line),
        }),
    ),
  ];
}
