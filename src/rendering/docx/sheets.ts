import { Header, type ISectionOptions, Paragraph } from 'docx';
import type { DocumentTree, Sheet } from '../../document/tree.ts';
import type { Family, LoadedFont } from '../../fonts/family.ts';
import type { FittedSheet } from '../../layout/fitted-sheet.ts';
import { frameOf } from '../../layout/frame.ts';
import { sheetOnPaper } from '../../layout/lay-out.ts';
import { paper } from '../../layout/paper.ts';
import { typefaceWith } from '../../layout/typeface.ts';
import { type DrawingNumbers, ornamentsRun } from './drawing.ts';
import { styleIds } from './styles.ts';

/** A sheet as it is set, and its section's headers; none where the one before has the same. */
export interface WordSheet extends FittedSheet {
  readonly orientation: Sheet['orientation'];
  readonly headers: NonNullable<ISectionOptions['headers']> | null;
}

/** So much lower than ours pages are taken to be, in points: Word sets lines a little further apart. */
const reserve = 14;

/** The sheets of a document as they are set for Word, with their frames in the headers of their sections. */
export function wordSheets(
  { sheets, style }: DocumentTree,
  fonts: Family<LoadedFont>,
  numbers: DrawingNumbers,
): WordSheet[] {
  if (sheets.length === 0) return [];
  const typeface = typefaceWith(fonts);
  return sheets.map((sheet, index): WordSheet => {
    const { orientation, frame } = sheet;
    const before = sheets[index - 1];
    const isAsBefore = before?.orientation === orientation && before.frame === frame;
    return {
      ...sheetOnPaper(sheet, { style, typeface, orientation, isSheet: true }, reserve),
      orientation,
      headers: isAsBefore ? null : headersWith(sheet, numbers),
    };
  });
}

/** Headers that hold a sheet's frame, and no number. */
function headersWith(
  { orientation, frame }: Sheet,
  numbers: DrawingNumbers,
): NonNullable<ISectionOptions['headers']> {
  const { width, height } = orientation === 'portrait' ? paper : { width: paper.height, height: paper.width };
  const header = () =>
    new Header({
      children: [
        new Paragraph({
          style: styleIds.pageNumber,
          children:
            frame === 'none' ? [] : [ornamentsRun(frameOf(width, height), { width, height }, numbers)],
        }),
      ],
    });
  return { default: header(), first: header() };
}
