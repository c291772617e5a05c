import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Annex, Block, Heading, Letterhead, LetterheadLine, Title } from '../../document/tree.ts';
import {
  letterheadColumns,
  referenceLines,
  ruleLength,
  titleLines,
  widthIn,
} from '../../layout/letterhead.ts';
import { indent, margins, millimetres, sizes, textWidth } from '../../layout/page.ts';
import type { LetterheadStyle } from '../../letterheads/letterhead.ts';
import { type ByKind, madeOf } from '../by-kind.ts';
import { chartContent } from './chart.ts';
import { paragraphContent } from './paragraph.ts';
import { type Setting, styledText } from './setting.ts';
import { noteContent, signatureContent } from './signature.ts';
import { tableContent } from './table.ts';

/** A block as pdfmake lays it out. */
export function contentOf(block: Block, setting: Setting): Content {
  return madeOf(contents, block, setting);
}

const contents: ByKind<Setting, Content> = {
  letterhead,
  title,
  heading,
  paragraph: paragraphContent,
  table: tableContent,
  chart: chartContent,
  signature: signatureContent,
  note: ({ text }) => noteContent(text),
};

/** The type of document and its abstract, broken into lines of like length, set off from the text (F11, F12, P05). */
function title({ type, abstract }: Title, { style, measure }: Setting): Content {
  const { lines, rule: length } = titleLines(abstract, style, measure);
  return {
    stack: [
      styledText(type, style.title.type),
      ...lines.map((text) => styledText(text, style.title.abstract)),
      separator(length, style),
    ],
    alignment: 'center',
    margin: [0, 18, 0, 14],
  };
}

/** The heading of an annex: its number, title, the document that it belongs to, set off from the text (F19). */
export function annexHeading(annex: Annex, id: string, { style, measure }: Setting): Content {
  const { lines, rule: length } = referenceLines(annex.reference, textWidth(annex.orientation), measure);
  return {
    stack: [
      {
        text: annex.label,
        bold: true,
        fontSize: sizes.title,
        outline: true,
        outlineText: `${annex.label}. ${annex.title}`,
        id,
      },
      { text: annex.title, bold: true, fontSize: sizes.title },
      ...lines.map((text) => ({ text, italics: true, fontSize: sizes.annexReference })),
      separator(length, style),
    ],
    alignment: 'center',
    margin: [0, 0, 0, 12],
  };
}

/** What stands below a title: a rule, or what the letterhead has for it. */
function separator(length: number, style: LetterheadStyle): Content {
  return style.separator === null ? rule(length) : styledText(style.separator.text, style.separator);
}

function rule(width: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75 }],
    alignment: 'center',
    margin: [0, 2, 0, 0],
  };
}

function letterhead(block: Letterhead, setting: Setting): Content {
  const { lines: styles } = setting.style;
  const { left, right } = letterheadColumns(block, setting.style, setting.measure);
  const lines = (list: Letterhead['left'], room: number) =>
    list.flatMap((line) => letterheadLine(line, room, setting));
  return {
    table: {
      widths: [left, right],
      body: [
        [
          { stack: lines(block.left, left), alignment: 'center' },
          { stack: lines(block.right, right), alignment: 'center' },
        ],
        [
          {
            stack: [
              { ...styledText(block.number, styles.number), preserveLeadingSpaces: true },
              ...(block.mark === null ? [] : [framed(block.mark, left, setting)]),
            ],
            alignment: 'center',
            margin: [0, 6, 0, 0],
          },
          {
            ...styledText(block.placeAndDate, styles.placeAndDate),
            alignment: 'center',
            margin: [0, 6, 0, 0],
          },
        ],
      ],
    },
    layout: bare,
  };
}

/** A line of the letterhead with its rule below (F05–F08, P01, P02). */
function letterheadLine(line: LetterheadLine, room: number, { style, measure }: Setting): Content[] {
  const length = ruleLength(line, style, room, measure);
  return [styledText(line.text, style.lines[line.role]), ...(length === 0 ? [] : [rule(length)])];
}

/** A mark of urgency or secrecy (F21), on one line where there is room. */
function framed(mark: string, room: number, { style, measure }: Setting): Content {
  const cell: TableCell = {
    ...styledText(mark, style.lines.mark),
    alignment: 'center',
    margin: [6, 0, 6, 0],
  };
  const width = Math.min(widthIn(style.lines.mark, measure)(mark) + 14, room - 12);
  return {
    columns: [
      { width: '*', text: '' },
      { width: 'auto', table: { widths: [width], body: [[cell]] } },
      { width: '*', text: '' },
    ],
    margin: [0, 6, 0, 0],
  };
}

const bare = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

function heading({ level, label, text }: Heading): Content {
  const outline = { outline: true, outlineText: level === 0 ? `${label}. ${text}` : `${label} ${text}` };
  if (level === 0) {
    return {
      text: `${label}\n${text}`,
      bold: true,
      alignment: 'center',
      margin: [0, 8, 0, 6],
      ...outline,
      outlineExpanded: true,
    };
  }
  if (level === 3) return { text: `${label} ${text}`, leadingIndent: indent, margin: [0, 0, 0, 6] };
  return { text: `${label} ${text}`, bold: true, margin: [0, 2, 0, 6], ...(level === 1 ? outline : {}) };
}

/** The page number, in the middle of the top margin; none on the first page (F04). */
export function pageNumber(number: number): Content | null {
  if (number === 1) return null;
  return {
    text: String(number),
    fontSize: sizes.pageNumber,
    alignment: 'center',
    margin: [margins.left, millimetres(9), margins.right, 0],
  };
}
