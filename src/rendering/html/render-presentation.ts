import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { captionWords } from '../../document/heading-words.ts';
import type { Block, Chart, DocumentTree, KeyFigure, Line, Paragraph, Sheet } from '../../document/tree.ts';
import { type Family, type LoadedFont, type Measure, measureWith } from '../../fonts/family.ts';
import { chartInWords } from '../../layout/chart/chart-in-words.ts';
import { drawnChart, svgElement } from '../../layout/chart/draw-chart.ts';
import { type DrawnChart, font } from '../../layout/chart/marks.ts';
import { fittedLine } from '../../layout/fitted-line.ts';
import { textIn } from '../../layout/grid.ts';
import { textWidth } from '../../layout/paper.ts';
import { idsOf } from './ids.ts';
import { inline, inlineText } from './inline.ts';
import { htmlPage, showsPictures } from './page.ts';
import { PageWriter } from './page-writer.ts';
import type { PageParts } from './render-html.ts';

/** The widths that a chart may be drawn in, in points: the narrower, the larger are its letters on a slide. */
const chartWidths = [340, 380, 420, 460, 500, 560, 620, 720] as const;

/** How wide and how high a chart may be below its slide's heading, in hundredths of the slide's width: of 16:9, and of 4:3 and paper. */
const chartRooms = { wide: { width: 92, height: 38 }, tall: { width: 92, height: 51 } } as const;

/** A document's sheets as slides: one at a time on a screen, one below the other without a script, one a page on paper. */
export function renderPresentation(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  { title, fingerprint, style, script, markPart }: PageParts,
): string {
  const measure = measureWith(fonts);
  const writer = new SlideWriter(
    new PageWriter(tree.style, measure, idsOf(tree), markPart),
    measure,
    tree.name,
  );
  const slides = tree.sheets.map((sheet, index) => writer.slide(sheet, index, tree.sheets.length));
  return htmlPage({
    title,
    fingerprint,
    style,
    script,
    body: [h('main', slides), bar(slides.length), h('p', { role: 'status', class: 'unseen' })],
    hasPictures: showsPictures(tree),
  });
}

/** What slides are gone through with, beside the keys; the script shows it. */
function bar(count: number): Element {
  const button = (label: string, sign: string) =>
    h('button', { type: 'button', ariaLabel: label, title: label }, sign);
  return h('nav', { ariaLabel: 'Chuyển trang', hidden: true }, [
    button('Trang trước', '◀'),
    h('span', { class: 'place' }, `1/${count}`),
    button('Trang sau', '▶'),
    h('progress', { ariaLabel: 'Đã chiếu', value: 1, max: count }),
    button('Toàn màn hình', '⛶'),
  ]);
}

/** What stands on a slide, as far as it has been put together. */
interface Content {
  readonly elements: ElementContent[];
  /** Where points, or figures, that follow each other are gathered. */
  gathered: { readonly kind: 'points' | 'figures'; readonly list: Element } | null;
}

class SlideWriter {
  readonly #page: PageWriter;
  readonly #measure: Measure;
  readonly #name: string;

  /** @param name of the document, by which tables without words of their own are called */
  constructor(page: PageWriter, measure: Measure, name: string) {
    this.#page = page;
    this.#measure = measure;
    this.#name = name;
  }

  slide({ blocks, orientation }: Sheet, index: number, count: number): Element {
    const [id, headingId] = [`trang-${index + 1}`, `de-muc-${index + 1}`];
    const level = index === 0 ? 'h1' : 'h2';
    const hasHeading = blocks.some((block) => block.kind === 'line' && block.isHeading);
    const content: Content = { elements: [], gathered: null };
    let isNamed = false;
    for (const block of blocks) {
      const heading = isNamed ? null : this.#headingOf(block, hasHeading);
      if (heading === null) {
        this.#add(content, block, orientation);
        continue;
      }
      isNamed = true;
      content.gathered = null;
      content.elements.push(h(level, { id: headingId, ...this.#page.marked(block) }, heading));
      if (block.kind === 'chart') this.#add(content, block, orientation);
    }
    const areLines = blocks.every(({ kind }) => kind === 'line' || kind === 'image');
    return h(
      'article',
      {
        id,
        class: ['slide', ...(areLines ? ['lines'] : [])],
        ariaLabelledBy: isNamed ? headingId : undefined,
      },
      [
        h('div', { class: 'content' }, content.elements),
        h('p', { class: 'foot' }, [h('span', { class: 'page' }, `${index + 1}/${count}`)]),
      ],
    );
  }

  /** What a block says that names its slide: the line that is a heading; without one, the caption of a chart. */
  #headingOf(block: Block, hasHeading: boolean): ElementContent[] | null {
    if (block.kind === 'line' && block.isHeading) return this.#lines(block);
    return block.kind === 'chart' && !hasHeading ? inlineText(block.caption) : null;
  }

  #add(content: Content, block: Block, orientation: Sheet['orientation']): void {
    if (block.kind === 'key-figure') {
      this.#gather(content, 'figures', h('li', this.#page.marked(block), figureContent(block)));
      return;
    }
    if (block.kind === 'paragraph' && block.marker !== '') {
      this.#gather(content, 'points', pointElement(block, this.#page.marked(block)));
      return;
    }
    content.gathered = null;
    if (block.kind === 'line') content.elements.push(h('p', this.#page.marked(block), this.#lines(block)));
    else if (block.kind === 'chart') content.elements.push(this.#chart(block));
    else {
      for (const part of this.#page.blocks([block], orientation, this.#name)) {
        content.elements.push(withoutStyle(part));
      }
    }
  }

  /** A line, parted where it is on paper: between phrases, and not within a word or a name. */
  #lines(line: Line): ElementContent[] {
    const { lines } = fittedLine(line, textWidth('landscape'), this.#measure);
    return lines.flatMap((runs, index) => [
      ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const, h('br')]),
      ...inline(runs),
    ]);
  }

  #gather(content: Content, kind: 'points' | 'figures', item: Element): void {
    if (content.gathered?.kind !== kind) {
      content.gathered = { kind, list: h('ul', { class: kind, role: 'list' }) };
      content.elements.push(content.gathered.list);
    }
    content.gathered.list.children.push(item);
  }

  /** A chart drawn for each shape of a slide, its letters as large as they have room; the other is hidden from everyone. */
  #chart(chart: Chart): Element {
    const words = chartInWords(chart);
    const drawings = chartWidths.map((width) => drawnChart(chart, width, this.#measure));
    const shapes = Object.entries(chartRooms).map(([shape, room]) => {
      const scaleOf = ({ width, height }: DrawnChart) => Math.min(room.width / width, room.height / height);
      const [drawn] = [...drawings].sort((a, b) => scaleOf(b) - scaleOf(a));
      if (drawn === undefined) throw new Error('A chart is drawn in no width.');
      const drawing = svgElement(drawn, { ariaHidden: 'true', focusable: 'false' }, ({ text, style }) =>
        this.#measure(text, font.size, style),
      );
      return h('div', { class: ['chart', shape], role: 'img', ariaLabel: words }, drawing);
    });
    return h('figure', [...shapes, h('figcaption', { class: 'unseen' }, inlineText(captionWords(chart)))]);
  }
}

function pointElement({ marker, runs }: Paragraph, mark: { readonly dataPart?: string }): Element {
  const sign = marker === '-' ? '•' : marker === '+' ? '–' : marker;
  const kind = marker === '+' ? { class: 'inner' } : {};
  return h('li', { ...kind, ...mark }, [h('span', { class: 'marker' }, `${sign} `), ...inline(runs)]);
}

/** Numbers of more letters than this have no room in the usual size. */
const usualLetters = 8;

function figureContent({ number, unit, caption, note }: KeyFigure): Element[] {
  const isLong = textIn({ runs: number }).length > usualLetters;
  return [
    h('p', { class: isLong ? ['number', 'long'] : ['number'] }, [
      ...inline(number),
      ...(unit === '' ? [] : [h('span', { class: 'unit' }, ` ${unit}`)]),
    ]),
    h('p', { class: 'caption' }, inline(caption)),
    ...(note.length === 0 ? [] : [h('p', { class: 'remark' }, inline(note))]),
  ];
}

/** What the page writer makes without its measures of paper: slides have other ones, and their policy allows no styles in elements. */
function withoutStyle(content: ElementContent): ElementContent {
  if (content.type !== 'element') return content;
  const { style: _, ...properties } = content.properties;
  return { ...content, properties, children: content.children.map(withoutStyle) };
}
