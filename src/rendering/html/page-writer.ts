import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { type ByKind, madeOf } from '../../document/by-kind.ts';
import { articleWords, captionWords, headingWords } from '../../document/heading-words.ts';
import { linesOfFigure } from '../../document/key-figure.ts';
import {
  type Addressees,
  type Annex,
  type Article,
  type Block,
  type Chart,
  draftMark,
  type Heading,
  type Image,
  type Letterhead,
  type LetterheadLine,
  type Line,
  type Run,
  type Signature,
  type Table,
  type Title,
} from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import type { ImageFile } from '../../images/image-file.ts';
import { imageSize } from '../../layout/blocks/image.ts';
import { chartInWords } from '../../layout/chart/chart-in-words.ts';
import { drawnChart, svgElement } from '../../layout/chart/draw-chart.ts';
import { font } from '../../layout/chart/marks.ts';
import { columnWidths, keptInCells } from '../../layout/column-widths.ts';
import { fittedLine } from '../../layout/fitted-line.ts';
import { sizes, textWidth } from '../../layout/paper.ts';
import type { LetterheadStyle } from '../../letterheads/letterhead.ts';
import type { DocumentPart, MarkPart } from '../format.ts';
import { Captions } from './captions.ts';
import type { Ids } from './ids.ts';
import { inline, inlineText } from './inline.ts';
import { type Caption, type ColumnsOnPaper, type RowAs, tableElement } from './table.ts';

/** The width of a chart for phones, in the units of its text's size. */
const narrow = 300;
/** At either side of a cell's text, as in the style sheet. */
const cellPadding = 4;
/** As wide as a table's lines, and as the room for half of its outer ones. */
const line = 0.75;

/** Writes blocks as elements; tables and charts are counted through the whole page. */
export class PageWriter {
  readonly #style: LetterheadStyle;
  readonly #measure: Measure;
  readonly #ids: Ids;
  readonly #markPart: MarkPart | undefined;
  readonly #rowAs: RowAs;
  readonly #captions = new Captions();
  /** The names of pictures that the page has by now. */
  readonly #images = new Map<ImageFile, string>();
  readonly #elements: ByKind<
    {
      readonly orientation: Annex['orientation'];
      readonly captions: ReadonlyMap<Table, Caption>;
    },
    ElementContent[]
  > = {
    letterhead: (block) => [letterhead(block)],
    title: (block) => [title(block, this.#style)],
    addressees: (block) => [addressees(block, this.#style)],
    enactment: ({ text }) => [h('p', { class: 'enactment' }, inlineText(text))],
    article: (block) => [this.#article(block)],
    heading: (block) => [heading(block, this.#ids.headings.get(block))],
    paragraph: ({ runs }) => [h('p', this.#inline(runs))],
    table: (block, { orientation, captions }) => {
      const caption = captions.get(block);
      if (caption === undefined) throw new Error('A table has no caption.');
      return [
        tableElement(block, caption, this.#columnsOnPaper(block, orientation), {
          marked: (cell) => this.marked(cell),
          rowAs: this.#rowAs,
        }),
      ];
    },
    chart: (block, { orientation }) => [this.#chart(block, textWidth(orientation))],
    signature: (block) => signature(block, this.#style),
    note: ({ text }) => [h('p', { class: 'note' }, inlineText(text))],
    image: (block, { orientation }) => [this.#image(block, orientation)],
    line: (block, { orientation }) => [this.#line(block, orientation)],
    'key-figure': (block, { orientation }) =>
      linesOfFigure(block).map((line) => this.#line(line, orientation)),
  };

  /** @param rowAs what a table's row becomes once it is made: of large tables, elements would take much room */
  constructor(
    style: LetterheadStyle,
    measure: Measure,
    ids: Ids,
    markPart?: MarkPart,
    rowAs: RowAs = (row) => row,
  ) {
    this.#rowAs = rowAs;
    this.#style = style;
    this.#measure = measure;
    this.#ids = ids;
    this.#markPart = markPart;
  }

  /** What an element of some part bears, where somebody is to ask about it. */
  marked(part: DocumentPart): { readonly dataPart?: string } {
    return this.#markPart === undefined ? {} : { dataPart: this.#markPart(part) };
  }

  #inline(runs: readonly Run[]): ElementContent[] {
    return inline(runs, () => true, this.#ids.targets);
  }

  /** An article that has a title is headed by it; the number of any other is the beginning of its text. */
  #article(block: Article): Element {
    const id = this.#ids.headings.get(block);
    if (block.title !== '') return h('h2', { id, class: 'article' }, inlineText(articleWords(block)));
    return h('p', { id }, [h('strong', `${block.label}.`), ' ', ...this.#inline(block.runs)]);
  }

  /** @param name what the blocks are: what a table that says nothing of itself is called by */
  blocks(blocks: readonly Block[], orientation: Annex['orientation'], name: string): ElementContent[] {
    const content: ElementContent[] = [];
    const captions = this.#captions.of(blocks, name);
    let list: Element | null = null;
    for (const block of blocks) {
      if (block.kind === 'paragraph' && block.marker !== '') {
        // Markers are the document's own: Vietnamese letters, which no browser counts.
        if (list === null) {
          list = h('ul', { class: 'points', role: 'list' });
          content.push(list);
        }
        list.children.push(h('li', this.marked(block), [`${block.marker} `, ...this.#inline(block.runs)]));
        continue;
      }
      list = null;
      const mark = this.marked(block);
      for (const part of madeOf(this.#elements, block, { orientation, captions })) {
        if (part.type === 'element') Object.assign(part.properties, mark);
        content.push(part);
      }
    }
    return content;
  }

  /** A picture, which the page carries along once, however often it is shown. */
  #image(image: Image, orientation: Annex['orientation']): Element {
    const { file, alternative, gap } = image;
    const { width, height } = imageSize(image, textWidth(orientation));
    const known = this.#images.get(file);
    const id = known ?? `hinh-${this.#images.size + 1}`;
    this.#images.set(file, id);
    const size = { width: file.width, height: file.height };
    const data = Buffer.from(file.bytes).toString('base64');
    const content =
      known === undefined
        ? s('image', { id, ...size, href: `data:image/${file.type};base64,${data}` })
        : s('use', { href: `#${id}` });
    const style = `--gap:${rounded(gap)};width:${rounded(width)}pt;height:${rounded(height)}pt`;
    const viewBox = `0 0 ${file.width} ${file.height}`;
    return s('svg', { className: 'image', role: 'img', ariaLabel: alternative, viewBox, style }, [content]);
  }

  /** A line, broken where it is on paper as long as it has room; phones set it smaller. */
  #line(block: Line, orientation: Annex['orientation']): Element {
    const { size, lines } = fittedLine(block, textWidth(orientation), this.#measure);
    const look = {
      class: ['line', ...(block.colour === 'red' ? ['red'] : [])],
      style: `--size:${size};--gap:${rounded(block.gap)}`,
    };
    const content = lines.flatMap((runs, index) => [
      ...(index === 0 ? [] : [' ', h('br')]),
      ...this.#inline(runs),
    ]);
    const rule = block.rule === 'none' ? [] : ['ruled', block.rule];
    const inner = rule.length === 0 ? content : [h('span', { class: rule }, content)];
    return h(block.isHeading ? 'h2' : 'p', look, inner);
  }

  /** A table's columns on paper: their widths as shares of its own, and what is kept on a line of a cell. */
  #columnsOnPaper(table: Table, orientation: Annex['orientation']): ColumnsOnPaper {
    const whole = textWidth(orientation) - 3 * line;
    const besides = 2 * cellPadding + line;
    const room = whole - besides * table.widths.length;
    const widths = columnWidths(table, room, this.#measure, sizes.table);
    return {
      shares: widths.map((width) => (width + besides) / whole),
      staysTogether: keptInCells(table, widths, besides, this.#measure, sizes.table),
    };
  }

  /** A chart drawn twice, for sheets and for phones: the one that does not fit is hidden from everyone. */
  #chart(chart: Chart, width: number): Element {
    const words = chartInWords(chart);
    const drawing = (kind: string, drawnWidth: number): Element => {
      const drawn = drawnChart(chart, drawnWidth, this.#measure);
      return h(
        'div',
        {
          class: ['chart', kind],
          role: 'img',
          ariaLabel: words,
          style: `max-width:${drawnWidth}pt;aspect-ratio:${drawnWidth}/${drawn.height}`,
        },
        svgElement(drawn, { ariaHidden: 'true', focusable: 'false' }, ({ text, style }) =>
          this.#measure(text, font.size, style),
        ),
      );
    };
    return h('figure', { id: this.#ids.targets.get(chart.label) }, [
      drawing('wide', width),
      drawing('narrow', narrow),
      h('figcaption', inlineText(captionWords(chart))),
    ]);
  }
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

function letterhead({ left, right, number, subject, placeAndDate, mark }: Letterhead): Element {
  const line = ({ role, text, rule }: LetterheadLine) =>
    h('p', { class: role }, h('span', { class: rule === 'none' ? [] : ['ruled', rule] }, text));
  return h('header', { class: 'letterhead' }, [
    h('div', left.map(line)),
    h('div', right.map(line)),
    h('div', [
      h('p', { class: 'number' }, number),
      ...(subject === undefined ? [] : [h('h1', { class: 'subject' }, inlineText(subject))]),
      ...(mark === null ? [] : [h('p', { class: 'mark' }, h('strong', mark))]),
    ]),
    h('div', h('p', { class: 'place' }, placeAndDate)),
  ]);
}

/** To whom a letter goes. */
function addressees({ lines }: Addressees, { addressees: { heading } }: LetterheadStyle): Element {
  const [first = '', ...others] = lines;
  const word = h('span', { class: 'word' }, heading.text);
  if (others.length === 0) return h('p', { class: 'addressees' }, [word, ' ', ...inlineText(first)]);
  return h('div', { class: 'addressees' }, [
    h('p', word),
    h(
      'ul',
      { role: 'list' },
      lines.map((line) => h('li', ['- ', ...inlineText(line)])),
    ),
  ]);
}

function title({ isDraft, type, abstract }: Title, style: LetterheadStyle): Element {
  const words = type === '' ? inlineText(abstract) : [type, h('br'), ...setOff(abstract, style)];
  return h('h1', [...(isDraft ? [draftMark, h('br')] : []), ...words]);
}

/** A title, or what an annex belongs to, with what stands below it: a rule, or what the letterhead has for it. */
export function setOff(text: string, { separator }: LetterheadStyle): ElementContent[] {
  if (separator === null) return [h('span', { class: 'ruled part' }, inlineText(text))];
  return [
    h('span', inlineText(text)),
    h('br'),
    h('span', { class: 'separator', ariaHidden: 'true' }, separator.text),
  ];
}

function heading(block: Heading, id: string | undefined): Element {
  const { level, label, text } = block;
  const names = ['h2', 'h3', 'h4', 'h5'] as const;
  return h(names[level], { id }, inlineText(level === 0 ? `${label}\n${text}` : headingWords(block)));
}

function signature(
  { gap, placeAndDate, lines, name, recipients, beside = [], note }: Signature,
  style: LetterheadStyle,
): Element[] {
  return [
    h(
      'footer',
      { class: 'signature', ...(gap === undefined ? {} : { style: `margin-top:${rounded(gap)}pt` }) },
      [
        h('div', { class: 'recipients' }, [
          ...(recipients.length === 0 ? [] : [h('p', { class: 'heading' }, style.recipients.heading.text)]),
          ...recipients.map((text) => h('p', inlineText(text))),
          ...beside.map((text) => h('p', { class: 'beside' }, text)),
        ]),
        h('div', { class: 'signer' }, [
          ...(placeAndDate === undefined ? [] : [h('p', { class: 'place' }, placeAndDate)]),
          ...lines.map((text) => h('p', text)),
          h('p', { class: 'name' }, name),
        ]),
      ],
    ),
    ...(note === '' ? [] : [h('p', { class: 'note' }, inlineText(note))]),
  ];
}
