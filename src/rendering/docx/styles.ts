import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { font as chartFont } from '../../layout/chart/marks.ts';
import { indent as firstLineIndent, millimetres, sizes } from '../../layout/paper.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';

/** Word measures lengths in twentieths of a point, and type in half points. */
export const twips = (points: number): number => Math.round(points * 20);
/** A size in points as Word has it. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/**
 * How far the drawing of a chart reaches beyond its marks, in points: above, which sets it off from the text; at either side and
 * below, since programs measure text differently, and what has too little room in its box would be broken or cut.
 */
export const beyond = { above: 4, aside: 8, below: 3 } as const;

/** The indent of a paragraph's first line, in twips. */
export const indent = twips(firstLineIndent);

/** The styles' ids, by what they are for: whoever edits the document changes a kind of line at once. */
export const styleIds = {
  body: 'ReviewBody',
  type: 'ReviewType',
  abstract: 'ReviewAbstract',
  annexHeading: 'ReviewAnnexHeading',
  annexReference: 'ReviewAnnexReference',
  letterhead: 'ReviewLetterhead',
  tableHeader: 'ReviewTableHeader',
  tableText: 'ReviewTableText',
  contentsTitle: 'ReviewContentsTitle',
  note: 'ReviewNote',
  chart: 'ReviewChart',
  chartText: 'ReviewChartText',
  signature: 'ReviewSignature',
  recipientsHeading: 'ReviewRecipientsHeading',
  recipients: 'ReviewRecipients',
  rule: 'ReviewRule',
  pageNumber: 'ReviewPageNumber',
} as const;

const single = { line: 240, lineRule: LineRuleType.AUTO } as const;
const centred = { alignment: AlignmentType.CENTER, spacing: { ...single } } as const;

function style(
  id: string,
  name: string,
  { size, bold = false, italic = false, underline = false }: TextStyle,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(size), bold, italics: italic, ...(underline ? { underline: {} } : {}) },
    paragraph,
  };
}

/** Word's own style for the lines of a table of contents of one level, which it keeps when it writes them anew. */
const contentsStyle = (level: number): IParagraphStyleOptions => ({
  id: `TOC${level + 1}`,
  name: `toc ${level + 1}`,
  basedOn: 'Normal',
  run: { size: halfPoints(sizes.contents) },
  paragraph: { spacing: { ...single, after: twips(3) }, indent: { left: twips(level * millimetres(6)) } },
});

const heading = (paragraph: NonNullable<IParagraphStyleOptions['paragraph']>, bold = true) => ({
  run: { size: halfPoints(sizes.body), bold, italics: false, color: '000000' },
  paragraph: { keepNext: true, keepLines: true, ...paragraph },
});

/**
 * Headings are Word's own, so that its outline, its contents and screen readers know them.
 * @param typeface by name: where it is missing, the reader's program takes one with its metrics
 * @param letterhead how the document's letterhead, title and signature are set
 */
export const stylesIn = (typeface: string, letterhead: LetterheadStyle): IStylesOptions => ({
  default: {
    document: {
      run: { font: typeface, size: halfPoints(sizes.body), language: { value: 'vi-VN' } },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading({
      outlineLevel: 0,
      alignment: AlignmentType.CENTER,
      spacing: { before: twips(8), after: twips(6) },
    }),
    heading2: heading({ outlineLevel: 1, spacing: { before: twips(2), after: twips(6) } }),
    heading3: heading({ outlineLevel: 2, spacing: { before: twips(2), after: twips(6) } }),
    heading4: heading(
      { outlineLevel: 3, spacing: { after: twips(6) }, indent: { firstLine: indent } },
      false,
    ),
    caption: {
      run: { size: halfPoints(sizes.caption), bold: true, italics: true, color: '000000' },
      paragraph: { ...centred, spacing: { before: twips(4), after: twips(10) } },
    },
  },
  paragraphStyles: [
    style(
      styleIds.body,
      'Đoạn văn',
      { size: sizes.body },
      {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: indent },
        spacing: { after: twips(6) },
      },
    ),
    style(styleIds.type, 'Tên loại', letterhead.title.type, {
      ...centred,
      keepNext: true,
      spacing: { ...single, before: twips(18) },
    }),
    style(styleIds.abstract, 'Trích yếu', letterhead.title.abstract, { ...centred, keepNext: true }),
    style(
      styleIds.annexHeading,
      'Phụ lục',
      { size: sizes.title, bold: true },
      {
        ...centred,
        keepNext: true,
        outlineLevel: 0,
      },
    ),
    style(
      styleIds.contentsTitle,
      'Tên mục lục',
      { size: sizes.title, bold: true },
      { ...centred, keepNext: true, spacing: { ...single, after: twips(8) } },
    ),
    ...[0, 1, 2].map((level) => contentsStyle(level)),
    style(
      styleIds.annexReference,
      'Kèm theo',
      { size: sizes.annexReference, italic: true },
      {
        ...centred,
        keepNext: true,
      },
    ),
    style(styleIds.letterhead, 'Phần đầu', letterhead.lines.number, centred),
    style(
      styleIds.tableHeader,
      'Đầu bảng',
      { size: sizes.table, bold: true },
      {
        ...centred,
        keepNext: true,
        spacing: { ...single, before: twips(2), after: twips(2) },
      },
    ),
    style(
      styleIds.tableText,
      'Ô bảng',
      { size: sizes.table },
      {
        spacing: { ...single, before: twips(2), after: twips(2) },
      },
    ),
    style(
      styleIds.note,
      'Ghi chú',
      { size: sizes.note, italic: true },
      {
        spacing: { ...single, before: twips(8) },
      },
    ),
    // A drawing reaches beyond its marks at either side, where nothing is seen of it. Where it stands above its line, that
    // is as low as a line may be.
    style(
      styleIds.chart,
      'Biểu đồ',
      { size: 1 },
      {
        ...centred,
        keepNext: true,
        indent: { left: -twips(beyond.aside), right: -twips(beyond.aside) },
        spacing: single,
      },
    ),
    style(styleIds.chartText, 'Chữ trong biểu đồ', { size: chartFont.size }, { spacing: single }),
    style(styleIds.signature, 'Chữ ký', letterhead.signature.capacity, { ...centred, keepNext: true }),
    style(styleIds.recipientsHeading, 'Nơi nhận', letterhead.recipients.heading, {
      keepNext: true,
      spacing: single,
    }),
    style(styleIds.recipients, 'Danh sách nơi nhận', letterhead.recipients.list, {
      keepNext: true,
      spacing: single,
    }),
    // As low as a line may be: only its upper border is seen.
    style(
      styleIds.rule,
      'Đường kẻ',
      { size: 1 },
      {
        keepNext: true,
        spacing: { before: twips(2), line: 40, lineRule: LineRuleType.EXACT },
      },
    ),
    style(styleIds.pageNumber, 'Số trang', { size: sizes.pageNumber }, centred),
  ],
});
