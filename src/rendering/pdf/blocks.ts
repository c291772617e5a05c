import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Annex, Block, Heading, Letterhead, LetterheadLine, Title } from '../../document/tree.ts';
import { type ByKind, madeOf } from '../by-kind.ts';
import type { Measure } from '../fonts.ts';
import { letterheadColumns, lineStyles, referenceLines, ruleLength, titleLines } from '../letterhead.ts';
import { indent, margins, millimetres, sizes, textWidth } from '../page.ts';
import { chartContent } from './chart.ts';
import { paragraphContent } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { noteContent, signatureContent } from './signature.ts';
import { tableContent } from './table.ts';

/** A block as pdfmake lays it out. */
export function contentOf(block: Block, setting: Setting): Content {
  return madeOf(contents, block, setting);
}

const contents: ByKind<[setting: Setting], Content> = {
  letterhead,
  title,
  heading,
  paragraph: paragraphContent,
  table: tableContent,
  chart: chartContent,
  signature: signatureContent,
  note: ({ text }) => noteContent(text),
};

/** The type of document and its abstract, broken into lines of like length, with a rule below (F11, F12). */
function title({ type, abstract }: Title, { measure }: Setting): Content {
  const { lines, rule: length } = titleLines(abstract, measure);
  return {
    stack: [
      { text: type, bold: true, fontSize: sizes.title },
      ...lines.map((text) => ({ text, bold: true, fontSize: sizes.title })),
      rule(length),
    ],
    alignment: 'center',
    margin: [0, 18, 0, 14],
  };
}

/** The heading of an annex: its number, title, the document that it belongs to, a rule (F19). */
export function annexHeading(annex: Annex, id: string, { measure }: Setting): Content {
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
      rule(length),
    ],
    alignment: 'center',
    margin: [0, 0, 0, 12],
  };
}

function rule(width: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75 }],
    alignment: 'center',
    margin: [0, 2, 0, 0],
  };
}

function letterhead(block: Letterhead, { measure }: Setting): Content {
  const { left, right } = letterheadColumns(block, measure);
  const lines = (list: Letterhead['left'], room: number) =>
    list.flatMap((line) => letterheadLine(line, room, measure));
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
              { text: block.number, fontSize: sizes.number, preserveLeadingSpaces: true },
              ...(block.mark === null ? [] : [framed(block.mark, left, measure)]),
            ],
            alignment: 'center',
            margin: [0, 6, 0, 0],
          },
          {
            text: block.placeAndDate,
            italics: true,
            fontSize: sizes.number,
            alignment: 'center',
            margin: [0, 6, 0, 0],
          },
        ],
      ],
    },
    layout: bare,
  };
}

/** A line of the letterhead with its rule below (F05–F08). */
function letterheadLine(line: LetterheadLine, room: number, measure: Measure): Content[] {
  const length = ruleLength(line, room, measure);
  const { size, isBold } = lineStyles[line.role];
  const text = { text: line.text, bold: isBold, fontSize: size };
  return [text, ...(length === 0 ? [] : [rule(length)])];
}

/** A mark of urgency or secrecy (F21), on one line where there is room. */
function framed(mark: string, room: number, measure: Measure): Content {
  const cell: TableCell = {
    text: mark,
    bold: true,
    fontSize: sizes.title,
    alignment: 'center',
    margin: [6, 0, 6, 0],
  };
  const width = Math.min(measure(mark, sizes.title, 'bold') + 14, room - 12);
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
