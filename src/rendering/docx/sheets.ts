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

/**
 * Sheets that follow each other on paper alike: one section, in which each begins a page. With a section for each, LibreOffice
 * takes minutes for some hundred, and who moves a margin has to do it as often.
 */
export interface WordSheets {
  readonly orientation: Sheet['orientation'];
  readonly sheets: readonly FittedSheet[];
  readonly headers: NonNullable<ISectionOptions['headers']>;
}

/** So much lower than ours pages are taken to be, in points: Word sets lines a little further apart. */
const reserve = 14;

/** The sheets of a document as they are set for Word, with their frames in the headers of their sections. */
export function wordSheets(
  { sheets, style }: DocumentTree,
  fonts: Family<LoadedFont>,
  numbers: DrawingNumbers,
): WordSheets[] {
  if (sheets.length === 0) return [];
  const typeface = typefaceWith(fonts);
  return alike(sheets).map(({ orientation, frame, sheets: together }) => ({
    orientation,
    headers: headersWith({ orientation, frame }, numbers),
    sheets: together.map((sheet) =>
      sheetOnPaper(sheet, { style, typeface, orientation, isSheet: true }, reserve),
    ),
  }));
}

type Paper = Pick<Sheet, 'orientation' | 'frame'>;

/** The sheets in order, those together that follow each other on paper alike. */
function alike(sheets: readonly Sheet[]): (Paper & { readonly sheets: Sheet[] })[] {
  const groups: (Paper & { readonly sheets: Sheet[] })[] = [];
  for (const sheet of sheets) {
    const { orientation, frame } = sheet;
    const last = groups.at(-1);
    if (last?.orientation === orientation && last.frame === frame) last.sheets.push(sheet);
    else groups.push({ orientation, frame, sheets: [sheet] });
  }
  return groups;
}

/** A header for all pages, the first one, too: it holds the frame, and no number. */
function headersWith(
  { orientation, frame }: Paper,
  numbers: DrawingNumbers,
): NonNullable<ISectionOptions['headers']> {
  const { width, height } = orientation === 'portrait' ? paper : { width: paper.height, height: paper.width };
  const children = frame === 'none' ? [] : [ornamentsRun(frameOf(width, height), { width, height }, numbers)];
  return { default: new Header({ children: [new Paragraph({ style: styleIds.pageNumber, children })] }) };
}
