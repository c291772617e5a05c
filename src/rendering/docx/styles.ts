import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { font as chartFont } from '../../layout/chart/marks.ts';
import { indent as firstLineIndent, millimetres, sizes } from '../../layout/paper.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';
import { tableStyles } from './table-styles.ts';

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

/** The lists that belong to styles, by the names that paragraphs, too, refer to them by. */
export const lists = {
  headings: 'headings',
  points: 'points',
  dashes: 'dashes',
  recipients: 'recipients',
  annexes: 'annexes',
  articles: 'articles',
  addressees: 'addressees',
} as const;

/**
 * The styles' ids, by what they are for: whoever edits the document changes a kind of line at once. Those that Word has
 * itself are Word's, so that its commands, and other programs, know what they are of.
 */
export const styleIds = {
  headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  body: 'BodyText',
  point: 'ListNumber',
  dash: 'ListBullet',
  type: 'Title',
  abstract: 'Subtitle',
  caption: 'Caption',
  contentsTitle: 'TOCHeading',
  pageNumber: 'Header',
  signature: 'Signature',
  annexHeading: 'PhuLuc',
  annexReference: 'KemTheo',
  letterhead: 'PhanDau',
  subject: 'TrichYeuCongVan',
  addresseesHeading: 'KinhGui',
  addressees: 'DanhSachKinhGui',
  enactment: 'QuyetDinh',
  basis: 'CanCu',
  article: 'Dieu',
  tableHeader: 'DauBang',
  tableText: 'OBang',
  note: 'GhiChu',
  chart: 'BieuDo',
  chartText: 'ChuTrongBieuDo',
  recipientsHeading: 'NoiNhan',
  recipients: 'DanhSachNoiNhan',
  rule: 'DuongKe',
  afterTable: 'SauBang',
  line: 'DongGiua',
  beside: 'BenChuKy',
} as const;

const single = { line: 240, lineRule: LineRuleType.AUTO } as const;
const centred = { alignment: AlignmentType.CENTER, spacing: { ...single } } as const;

type ParagraphStyle = NonNullable<IParagraphStyleOptions['paragraph']>;

function style(
  id: string,
  name: string,
  { size, bold, italic, underline }: TextStyle,
  paragraph: ParagraphStyle,
  { basedOn = 'Normal', next }: { readonly basedOn?: string; readonly next?: string } = {},
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn,
    ...(next === undefined ? {} : { next }),
    quickFormat: true,
    run: {
      size: halfPoints(size),
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: italic } : {}),
      ...(underline ? { underline: {} } : {}),
    },
    paragraph,
  };
}

/** Word's own style for the lines of a table of contents of one level, which it keeps when it writes them anew. */
const contentsStyle = (level: number): IParagraphStyleOptions => ({
  id: `TOC${level + 1}`,
  name: `toc ${level + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  unhideWhenUsed: true,
  run: { size: halfPoints(sizes.contents) },
  paragraph: { spacing: { ...single, after: twips(3) }, indent: { left: twips(level * millimetres(6)) } },
});

/** Headings are Word's own, numbered by their style, so that its outline, its contents and screen readers know them. */
const heading = (level: 0 | 1 | 2 | 3, paragraph: ParagraphStyle, bold = true): IParagraphStyleOptions =>
  style(
    styleIds.headings[level],
    `heading ${level + 1}`,
    { size: sizes.body, bold },
    {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      numbering: { reference: lists.headings, level },
      ...paragraph,
    },
    { next: styleIds.body },
  );

const bodyText: ParagraphStyle = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: indent },
  spacing: { after: twips(6) },
};

/** What letters and decisions have beside reports. */
const letterAndDecisionStyles = (letterhead: LetterheadStyle): IParagraphStyleOptions[] => {
  const { lines, addressees, enactment } = letterhead;
  return [
    style(styleIds.subject, 'Trích yếu công văn', lines.subject, centred),
    style(
      styleIds.addresseesHeading,
      'Kính gửi',
      addressees.heading,
      { keepNext: true, spacing: { ...single, before: twips(18) } },
      { next: styleIds.addressees },
    ),
    style(styleIds.addressees, 'Danh sách kính gửi', addressees.list, {
      spacing: single,
      numbering: { reference: lists.addressees, level: 0 },
    }),
    style(
      styleIds.enactment,
      'Quyết định',
      enactment.line,
      { ...centred, keepNext: true, spacing: { ...single, before: twips(12), after: twips(8) } },
      { next: styleIds.article },
    ),
    style(
      styleIds.basis,
      'Căn cứ',
      { size: sizes.body, italic: enactment.bases.italic },
      {},
      { basedOn: styleIds.body },
    ),
    style(
      styleIds.article,
      'Điều',
      { size: sizes.body },
      { numbering: { reference: lists.articles, level: 0 } },
      { basedOn: styleIds.body, next: styleIds.body },
    ),
  ];
};

/**
 * The document's styles.
 * @param typeface by name: where it is missing, the reader's program takes one with its metrics
 * @param letterhead how the document's letterhead, title and signature are set
 */
export const stylesIn = (typeface: string, letterhead: LetterheadStyle): IStylesOptions => ({
  default: {
    document: {
      run: { font: typeface, size: halfPoints(sizes.body), language: { value: 'vi-VN' } },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
  },
  importedStyles: tableStyles(),
  paragraphStyles: [
    // The same as the document's defaults, for whoever looks for the typeface where Word shows it.
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { font: typeface, size: halfPoints(sizes.body) },
    },
    heading(0, { alignment: AlignmentType.CENTER, spacing: { before: twips(8), after: twips(6) } }),
    heading(1, { spacing: { before: twips(2), after: twips(6) } }),
    heading(2, { spacing: { before: twips(2), after: twips(6) } }),
    heading(3, { spacing: { after: twips(6) }, indent: { firstLine: indent } }, false),
    style(styleIds.body, 'Body Text', { size: sizes.body }, bodyText),
    style(
      styleIds.point,
      'List Number',
      { size: sizes.body },
      { numbering: { reference: lists.points, level: 0 } },
      { basedOn: styleIds.body },
    ),
    style(
      styleIds.dash,
      'List Bullet',
      { size: sizes.body },
      { numbering: { reference: lists.dashes, level: 0 } },
      { basedOn: styleIds.body },
    ),
    style(
      styleIds.type,
      'Title',
      letterhead.title.type,
      { ...centred, keepNext: true, spacing: { ...single, before: twips(18) } },
      { next: styleIds.abstract },
    ),
    style(
      styleIds.abstract,
      'Subtitle',
      letterhead.title.abstract,
      { ...centred, keepNext: true },
      { next: styleIds.body },
    ),
    // A heading as parts are, in Word's outline and contents, but counted by itself.
    style(
      styleIds.annexHeading,
      'Phụ lục',
      { size: sizes.title, bold: true },
      { spacing: { ...single, before: 0, after: 0 }, numbering: { reference: lists.annexes, level: 0 } },
      { basedOn: styleIds.headings[0], next: styleIds.annexReference },
    ),
    style(
      styleIds.contentsTitle,
      'TOC Heading',
      { size: sizes.title, bold: true },
      { ...centred, keepNext: true, spacing: { ...single, after: twips(8) } },
      { next: 'Normal' },
    ),
    ...[0, 1, 2].map((level) => contentsStyle(level)),
    style(
      styleIds.caption,
      'caption',
      { size: sizes.caption, bold: true, italic: true },
      { ...centred, spacing: { before: twips(4), after: twips(10) } },
      { next: styleIds.body },
    ),
    style(
      styleIds.annexReference,
      'Kèm theo',
      { size: sizes.annexReference, italic: true },
      { ...centred, keepNext: true },
    ),
    style(styleIds.letterhead, 'Phần đầu', letterhead.lines.number, centred),
    ...letterAndDecisionStyles(letterhead),
    style(
      styleIds.tableHeader,
      'Đầu bảng',
      { size: sizes.table, bold: true },
      { ...centred, keepNext: true, spacing: { ...single, before: twips(2), after: twips(2) } },
    ),
    style(
      styleIds.tableText,
      'Ô bảng',
      { size: sizes.table },
      { spacing: { ...single, before: twips(2), after: twips(2) } },
    ),
    style(
      styleIds.note,
      'Ghi chú',
      { size: sizes.note, italic: true },
      { spacing: { ...single, before: twips(8) } },
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
    style(styleIds.signature, 'Signature', letterhead.signature.capacity, { ...centred, keepNext: true }),
    style(styleIds.recipientsHeading, 'Nơi nhận', letterhead.recipients.heading, {
      keepNext: true,
      spacing: single,
    }),
    style(styleIds.recipients, 'Danh sách nơi nhận', letterhead.recipients.list, {
      keepNext: true,
      spacing: single,
      numbering: { reference: lists.recipients, level: 0 },
    }),
    style(
      styleIds.rule,
      'Đường kẻ',
      { size: 1 },
      { ...centred, keepNext: true, spacing: { ...single, before: twips(2) } },
    ),
    // What Word wants between two tables, and behind one at the end of a section: it has room on any page.
    style(
      styleIds.afterTable,
      'Sau bảng',
      { size: 1 },
      { spacing: { line: twips(1), lineRule: LineRuleType.EXACT } },
    ),
    style(styleIds.line, 'Dòng giữa', { size: sizes.body }, { ...centred, keepLines: true }),
    style(styleIds.beside, 'Bên chữ ký', { size: sizes.contents }, { keepNext: true, spacing: single }),
    style(styleIds.pageNumber, 'header', { size: sizes.pageNumber }, centred),
  ],
});
