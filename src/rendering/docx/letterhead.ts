import { BorderStyle, Paragraph, type Table, TextRun } from 'docx';
import type { Letterhead, LetterheadLine, Title } from '../../document/tree.ts';
import type { Measure } from '../fonts.ts';
import { letterheadColumns, lineStyles, ruleLength, titleLines } from '../letterhead.ts';
import { sizes, textWidth } from '../page.ts';
import { styleIds, twips } from './styles.ts';
import { bareTable } from './table.ts';

/** The letterhead as a table without lines: bodies at the left, the national name at the right (F05–F10, F21). */
export function letterheadTable(letterhead: Letterhead, measure: Measure): Table {
  const { left, right } = letterheadColumns(letterhead, measure);
  const lines = (list: readonly LetterheadLine[], room: number) =>
    list.flatMap((line) => letterheadLine(line, room, measure));
  const number = [
    line([new TextRun({ text: letterhead.number, size: 2 * sizes.number })], { before: 6 }),
    ...(letterhead.mark === null ? [] : [framed(letterhead.mark)]),
  ];
  const placeAndDate = [
    line([new TextRun({ text: letterhead.placeAndDate, italics: true, size: 2 * sizes.number })], {
      before: 6,
    }),
  ];
  return bareTable([twips(left), twips(right)], twips(left + right), [
    [lines(letterhead.left, left), lines(letterhead.right, right)],
    [number, placeAndDate],
  ]);
}

function line(children: TextRun[], { before = 0 }): Paragraph {
  return new Paragraph({ style: styleIds.letterhead, children, spacing: { before: twips(before) } });
}

function letterheadLine(part: LetterheadLine, room: number, measure: Measure): Paragraph[] {
  const length = ruleLength(part, room, measure);
  const { size, isBold } = lineStyles[part.role];
  const text = new TextRun({ text: part.text, bold: isBold, size: 2 * size });
  return [line([text], {}), ...(length === 0 ? [] : [rule(length, room)])];
}

/** A mark of urgency or secrecy, in a frame (F21). */
function framed(mark: string): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 6, space: 3, color: '000000' };
  // No-break spaces keep the frame from the letters.
  const text = `\u00a0${mark.replaceAll(' ', '\u00a0')}\u00a0`;
  return line([new TextRun({ text, bold: true, size: 2 * sizes.title, border })], { before: 8 });
}

/** The type of document and its abstract, with a rule below (F11, F12). */
export function titleParagraphs({ type, abstract }: Title, measure: Measure): Paragraph[] {
  const { lines, rule: length } = titleLines(abstract, measure);
  const runs = lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 }));
  return [
    new Paragraph({ style: styleIds.type, children: [new TextRun(type)] }),
    new Paragraph({ style: styleIds.abstract, children: runs }),
    rule(length, textWidth('portrait')),
    new Paragraph({ spacing: { after: twips(8), line: 120 } }),
  ];
}

/** A rule in the middle of some room; lengths in points. */
export function rule(length: number, room: number): Paragraph {
  const aside = twips((room - length) / 2);
  return new Paragraph({
    style: styleIds.rule,
    indent: { left: aside, right: aside },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}
