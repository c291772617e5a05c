import type { Content } from 'pdfmake/interfaces.js';
import type { Annex, Block, Heading, Letterhead, Signature, Title } from '../../document/tree.ts';
import { balancedLines } from './lines.ts';
import { margins, millimetres, sizes, textWidth } from './page.ts';
import { inline, type Setting, tableContent } from './table.ts';

const indent = millimetres(12.7);
const partOfLine = 0.4;

/** A block as pdfmake lays it out. */
export function contentOf(block: Block, setting: Setting): Content {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, setting);
    case 'title':
      return title(block, setting);
    case 'heading':
      return heading(block);
    case 'paragraph':
      return {
        text: [...(block.marker === '' ? [] : [`${block.marker} `]), ...block.runs.map(inline)],
        alignment: 'justify',
        leadingIndent: indent,
        margin: [0, 0, 0, 6],
      };
    case 'table':
      return tableContent(block, setting);
    case 'signature':
      return signature(block);
    case 'note':
      return { text: block.text, italics: true, fontSize: sizes.note, margin: [0, 8, 0, 0] };
  }
}

/** The type of document and its abstract, broken into lines of like length, with a rule below (F11, F12). */
function title({ type, abstract }: Title, { measure }: Setting): Content {
  const width = (text: string) => measure(text, sizes.title, 'bold');
  const lines = balancedLines(abstract, width, 0.9 * textWidth('portrait'));
  return {
    stack: [
      { text: type, bold: true, fontSize: sizes.title },
      ...lines.map((text) => ({ text, bold: true, fontSize: sizes.title })),
      rule(partOfLine * Math.max(...lines.map(width))),
    ],
    alignment: 'center',
    margin: [0, 18, 0, 14],
  };
}

/** The heading of an annex: its number, title, the document that it belongs to, a rule (F19). */
export function annexHeading(annex: Annex, { measure }: Setting): Content {
  const width = (text: string) => measure(text, sizes.annexReference, 'regular');
  const reference = balancedLines(annex.reference, width, textWidth(annex.orientation));
  return {
    stack: [
      {
        text: annex.label,
        bold: true,
        fontSize: sizes.title,
        outline: true,
        outlineText: `${annex.label}. ${annex.title}`,
      },
      { text: annex.title, bold: true, fontSize: sizes.title },
      ...reference.map((text) => ({ text, italics: true, fontSize: sizes.annexReference })),
      rule(partOfLine * Math.max(...reference.map(width))),
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
  const lineOf = (line: Letterhead['left'][number]): Content[] => {
    const size = line.role === 'motto' ? sizes.motto : sizes.nation;
    const bold = line.role !== 'superior';
    const width = measure(line.text, size, bold ? 'bold' : 'regular');
    const share = { none: 0, part: partOfLine, full: 1 }[line.rule];
    return [{ text: line.text, bold, fontSize: size }, ...(share === 0 ? [] : [rule(width * share)])];
  };
  const mark: Content[] =
    block.mark === null
      ? []
      : [
          {
            table: {
              body: [[{ text: block.mark, bold: true, fontSize: sizes.title, margin: [4, 0, 4, 0] }]],
            },
            margin: [40, 6, 40, 0],
          },
        ];
  const nationWidth = Math.max(...block.right.map((line) => measure(line.text, sizes.motto, 'bold')));
  const left = textWidth('portrait') - Math.min(nationWidth + 4, textWidth('portrait') * 0.62);
  return {
    table: {
      widths: [left, '*'],
      body: [
        [
          { stack: block.left.flatMap(lineOf), alignment: 'center' },
          { stack: block.right.flatMap(lineOf), alignment: 'center' },
        ],
        [
          {
            stack: [{ text: block.number, fontSize: sizes.number, preserveLeadingSpaces: true }, ...mark],
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

function signature({ lines, name, recipients }: Signature): Content {
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    columns: [
      {
        width: '45%',
        stack: [
          { text: 'Nơi nhận:', bold: true, italics: true, fontSize: sizes.recipientsHeading },
          ...recipients.map((text) => ({ text, fontSize: sizes.recipients })),
        ],
      },
      {
        width: '55%',
        alignment: 'center',
        stack: [
          ...lines.map((text) => ({ text, bold: true, fontSize: sizes.body })),
          // Room to sign and stamp: at least 25 mm (F17).
          { text: name, bold: true, fontSize: sizes.body, margin: [0, millimetres(27), 0, 0] },
        ],
      },
    ],
  };
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
