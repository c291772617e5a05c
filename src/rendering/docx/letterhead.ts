import { BorderStyle, type IRunOptions, Paragraph, type Table, TextRun } from 'docx';
import { draftMark, type Letterhead, type LetterheadLine, type Title } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import {
  letterheadColumns,
  letterheadLines,
  numberAfterLabel,
  subjectLines,
  titleLines,
} from '../../layout/letterhead.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';
import { type DrawingNumbers, ruleRun } from './drawing.ts';
import { styleIds, twips } from './styles.ts';
import { bareTable } from './table.ts';

/** The letterhead as a table without lines: bodies at the left, the national name at the right (F05–F10, F21). */
export function letterheadTable(
  letterhead: Letterhead,
  style: LetterheadStyle,
  measure: Measure,
  drawings: DrawingNumbers,
): Table {
  const { left, right } = letterheadColumns(letterhead, style, measure);
  const lines = (list: readonly LetterheadLine[], room: number) =>
    list.flatMap((line) => letterheadLine(line, style, { room, measure, drawings }));
  const number = [
    line([new TextRun(inStyle(numberAfterLabel(letterhead.number), style.lines.number))], { before: 6 }),
    ...(letterhead.subject === undefined
      ? []
      : [subjectParagraph(subjectLines(letterhead.subject, style, left, measure))]),
    ...(letterhead.mark === null ? [] : [framed(letterhead.mark, style.lines.mark)]),
  ];
  const placeAndDate = [
    line([new TextRun(inStyle(letterhead.placeAndDate, style.lines.placeAndDate))], { before: 6 }),
  ];
  return bareTable([twips(left), twips(right)], twips(left + right), [
    [lines(letterhead.left, left), lines(letterhead.right, right)],
    [number, placeAndDate],
  ]);
}

function line(children: TextRun[], { before = 0 }): Paragraph {
  return new Paragraph({ style: styleIds.letterhead, children, spacing: { before: twips(before) } });
}

/** Text as Word sets it in some style. */
function inStyle(text: string, { size, bold, italic, underline }: TextStyle): IRunOptions {
  return {
    text,
    size: 2 * size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { underline: {} } : {}),
  };
}

function letterheadLine(
  part: LetterheadLine,
  style: LetterheadStyle,
  {
    room,
    measure,
    drawings,
  }: { readonly room: number; readonly measure: Measure; readonly drawings: DrawingNumbers },
): Paragraph[] {
  const { lines, rule: length } = letterheadLines(part, style, room, measure);
  const runs = lines.map((text, index) => {
    const broken = index === 0 ? {} : { break: 1 };
    return new TextRun({ bold: false, ...inStyle(text, style.lines[part.role]), ...broken });
  });
  return [line(runs, {}), ...(length === 0 ? [] : [rule(length, 0, drawings)])];
}

/** What a letter is about, which has no title. */
function subjectParagraph(lines: readonly string[]): Paragraph {
  return new Paragraph({
    style: styleIds.subject,
    spacing: { before: twips(6) },
    children: lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 })),
  });
}

/** A mark of urgency or secrecy, in a frame (F21). */
function framed(mark: string, style: TextStyle): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 6, space: 3, color: '000000' };
  // No-break spaces keep the frame from the letters.
  const text = `\u00a0${mark.replaceAll(' ', '\u00a0')}\u00a0`;
  return line([new TextRun({ ...inStyle(text, style), border })], { before: 8 });
}

/** The type of document and its abstract, set off from the text (F11, F12, P05). */
export function titleParagraphs(
  { isDraft, type, abstract }: Title,
  style: LetterheadStyle,
  measure: Measure,
  drawings: DrawingNumbers,
): Paragraph[] {
  const { lines, rule: length } = titleLines(abstract, style, measure);
  const runs = lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 }));
  const isHeadline = type === '';
  return [
    ...[...(isDraft ? [draftMark] : []), isHeadline ? abstract : type].map(
      // Only the first is set off from what stands above.
      (text, index) =>
        new Paragraph({
          style: styleIds.type,
          ...(index === 0 && !isHeadline
            ? {}
            : {
                spacing: {
                  ...(index === 0 ? {} : { before: 0 }),
                  ...(isHeadline ? { after: twips(12) } : {}),
                },
              }),
          children: [new TextRun(text)],
        }),
    ),
    ...(isHeadline
      ? []
      : [
          new Paragraph({ style: styleIds.abstract, children: runs }),
          separator(length, { style, after: 16 }, drawings),
        ]),
  ];
}

/**
 * What stands below a title in the middle: a rule, or what the letterhead has for it.
 * @param length of the rule, in points
 * @param setting by which letterhead, and the white below, in points
 */
export function separator(
  length: number,
  { style, after }: { readonly style: LetterheadStyle; readonly after: number },
  drawings: DrawingNumbers,
): Paragraph {
  if (style.separator === null) return rule(length, after, drawings);
  return new Paragraph({
    style: styleIds.letterhead,
    keepNext: true,
    ...whiteBelow(after),
    children: [new TextRun(inStyle(style.separator.text, style.separator))],
  });
}

/** A rule in the middle; lengths in points. */
function rule(length: number, after: number, drawings: DrawingNumbers): Paragraph {
  return new Paragraph({
    style: styleIds.rule,
    ...whiteBelow(after),
    children: [ruleRun(length, drawings)],
  });
}

const whiteBelow = (points: number) => (points === 0 ? {} : { spacing: { after: twips(points) } });
