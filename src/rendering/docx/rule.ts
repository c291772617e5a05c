import { BorderStyle, Paragraph } from 'docx';
import { styleIds, twips } from './styles.ts';

/** A rule in the middle of some room; lengths in points. */
export function rule(length: number, room: number): Paragraph {
  const aside = twips((room - length) / 2);
  return new Paragraph({
    style: styleIds.rule,
    indent: { left: aside, right: aside },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}
