import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { FindingError } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { CampaignImage } from '../images/campaign-image.ts';
import type { Count, HeadingNumbers, LetterheadStyle } from '../letterheads/letterhead.ts';
import { most } from '../limits.ts';
import { error } from '../report/findings.ts';
import { ordinal, pointLetter, roman } from '../vietnamese/lettering.ts';
import { type NumberedAnnex, settleReferences } from './cross-references.ts';
import { addresseesOf, enactmentOf } from './enactment.ts';
import { hasContent } from './has-content.ts';
import {
  attribute,
  choiceOf,
  type Element,
  elementsIn,
  Misplaced,
  misplaced,
  type OriginOf,
  paragraphsOf,
  type ResolveText,
  refuseTooDeep,
  runsOf,
  textOf,
  unasked,
  valuedAttribute,
} from './html-nodes.ts';
import { articleWord } from './labels.ts';
import { keyFigureOf } from './read-key-figure.ts';
import { letterheadOf, signatureOf } from './read-letterhead.ts';
import { imageOf, lineOf } from './read-line.ts';
import { readRowAlone, tableOf } from './read-table.ts';
import type { Annex, Block, Chart, Heading, Run, Sheet, WrittenDocument } from './tree.ts';

/**
 * Reads what a template wrote into the document tree. Only the elements of templates/README.md are known;
 * sections that hold nothing are left out before numbers are given, so numbering has no holes.
 * @param placeOf finds the template that wrote some literal text, given its offset in `html`
 * @throws FindingError at an element that is not known where it stands, or text outside of any
 */
export function documentFromHtml(
  html: string,
  placeOf: (offset: number, literal: string) => Place,
  how: Reading,
): WrittenDocument {
  const onItemPop = (element: Element) => readRowAlone(element, how.resolve, how.originOf ?? unasked);
  const treeAdapter = { ...defaultTreeAdapter, onItemPop };
  try {
    return documentIn(parseFragment(html, { treeAdapter }), how);
  } catch (reason) {
    if (!(reason instanceof Misplaced)) throw reason;
  }
  try {
    // Once more, with offsets, which take time that a sound document can do without.
    return documentIn(parseFragment(html, { treeAdapter, sourceCodeLocationInfo: true }), how);
  } catch (reason) {
    if (!(reason instanceof Misplaced)) throw reason;
    const offset = reason.node.sourceCodeLocation?.startOffset ?? 0;
    throw new FindingError(reason.findingAt(placeOf(offset, reason.literal)));
  }
}

/** How a document is read. */
export interface Reading {
  /** How headings are numbered, and what is between a decision's title and its articles. */
  readonly style: Pick<LetterheadStyle, 'headings' | 'addressees' | 'enactment'>;
  /** The ids of the annexes that may be printed, in their order; `null` for all, as they stand. */
  readonly annexes: readonly string[] | null;
  /** How many annexes follow those of the templates; left out where none does. */
  readonly furtherAnnexes?: number;
  /** Finds the values that are printed in a text. */
  readonly resolve: ResolveText;
  /** The campaign's picture for documents of this kind; left out where it has none. */
  readonly image?: CampaignImage | null;
  /** Finds where elements were written; left out unless that is asked for. */
  readonly originOf?: OriginOf;
}

function documentIn(root: DefaultTreeAdapterTypes.DocumentFragment, how: Reading): WrittenDocument {
  refuseTooDeep(root.childNodes);
  const top = elementsIn(root.childNodes);
  const { annexes, chartLabels } = settleReferences(top, how.annexes, how.furtherAnnexes);
  const charts = { labels: chartLabels, rows: 0 };
  const reader = new BlockReader(charts, how);
  const blocks = top
    .filter(({ tagName }) => !['annex', 'sheet', closingNote].includes(tagName))
    .flatMap((element) => reader.block(element, 0));
  const notes = top
    .filter(({ tagName }) => tagName === closingNote)
    .flatMap((element) => reader.block(element, 0));
  const written: WrittenDocument = {
    blocks: withNotesInSignature(blocks),
    sheets: top
      .filter((element) => element.tagName === 'sheet' && hasContent(element))
      .map((sheet) => sheetOf(sheet, new BlockReader(charts, how))),
    annexes: annexes.map((annex) => annexOf(annex, new BlockReader(charts, how), how)),
  };
  return withClosingNotes(written, notes);
}

/** The element of small print that stands at a document's very end, whichever annex that is. */
const closingNote = 'closing-note';

/** The same document, with notes at the end of its last annex, or in its signature or below all else where it has no annex. */
function withClosingNotes(document: WrittenDocument, notes: readonly Block[]): WrittenDocument {
  if (notes.length === 0) return document;
  const last = document.annexes.at(-1);
  if (last !== undefined) {
    const closed = { ...last, blocks: [...last.blocks, ...notes] };
    return { ...document, annexes: [...document.annexes.slice(0, -1), closed] };
  }
  return { ...document, blocks: withNotesInSignature([...document.blocks, ...notes]) };
}

/** Notes right after the signature belong to it. */
function withNotesInSignature(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'note' && last?.kind === 'signature') {
      joined[joined.length - 1] = {
        ...last,
        note: last.note === '' ? block.text : `${last.note}\n${block.text}`,
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function annexOf(
  { element, label }: NumberedAnnex,
  reader: BlockReader,
  { resolve, originOf = unasked }: Reading,
): Annex {
  const children = elementsIn(element.childNodes);
  const title = children.find((child) => child.tagName === 'heading');
  const reference = children.find((child) => child.tagName === 'reference');
  const blocks = children
    .filter((child) => child !== title && child !== reference)
    .flatMap((child) => reader.block(child, 1));
  return {
    label,
    title: title === undefined ? '' : textOf(title, resolve),
    reference: reference === undefined ? '' : textOf(reference, resolve, true),
    orientation: choiceOf(element, 'orientation', ['portrait', 'landscape'], 'portrait'),
    blocks,
    ...originOf(title ?? element),
  };
}

function sheetOf(element: Element, reader: BlockReader): Sheet {
  return {
    orientation: choiceOf(element, 'orientation', ['portrait', 'landscape'], 'portrait'),
    frame: choiceOf(element, 'frame', ['none', 'ornaments'], 'none'),
    blocks: withNotesInSignature(elementsIn(element.childNodes).flatMap((child) => reader.block(child, 0))),
  };
}

/** The charts of the whole document, annexes included. */
interface Charts {
  readonly labels: ReadonlyMap<Element, string>;
  /** How many have been read so far. */
  rows: number;
}

class BlockReader {
  readonly #counters = [0, 0, 0, 0];
  #articles = 0;
  readonly #charts: Charts;
  readonly #style: Reading['style'];
  readonly #resolve: ResolveText;
  readonly #image: CampaignImage | null;
  readonly #originOf: OriginOf;

  constructor(charts: Charts, { style, resolve, image = null, originOf = unasked }: Reading) {
    this.#charts = charts;
    this.#style = style;
    this.#resolve = resolve;
    this.#image = image;
    this.#originOf = originOf;
  }

  /** The blocks that an element stands for, each with where it was written: the innermost element that is one. */
  block(element: Element, depth: number): Block[] {
    const blocks = this.#blocksOf(element, depth);
    if (this.#originOf === unasked) return blocks;
    const outer = this.#originOf(element);
    return blocks.map((block) => ({ ...outer, ...block }));
  }

  #blocksOf(element: Element, depth: number): Block[] {
    switch (element.tagName) {
      case 'letterhead':
        return [letterheadOf(element, this.#resolve)];
      case 'abstract':
        return [
          {
            kind: 'title',
            isDraft: attribute(element, 'draft') !== null,
            type: attribute(element, 'type') ?? '',
            abstract: textOf(element, this.#resolve),
          },
        ];
      case 'addressees':
        return addresseesOf(element, this.#resolve, this.#style);
      case 'enactment':
        return enactmentOf(element, this.#resolve, this.#style, this.#originOf);
      case 'article':
        return hasContent(element) ? this.#article(element, depth) : [];
      case 'part':
      case 'section':
        return hasContent(element)
          ? this.#section(element, element.tagName === 'part' ? 0 : Math.max(1, depth))
          : [];
      case 'p':
        return paragraph(element, this.#resolve, '');
      case 'ul':
        return elementsIn(element.childNodes, ['li']).flatMap((item) => this.#item(item, '-'));
      case 'ol': {
        const items = elementsIn(element.childNodes, ['li']).filter(hasContent);
        // One point alone bears no letter.
        const isByNumber = choiceOf(element, 'type', ['a', '1'], 'a') === '1';
        const marker = (index: number) => {
          if (items.length === 1) return '';
          return isByNumber ? `${index + 1}.` : `${pointLetter(index + 1)})`;
        };
        return items.flatMap((item, index) => this.#item(item, marker(index)));
      }
      case 'table':
        return hasContent(element) ? [tableOf(element, this.#resolve, this.#originOf)] : [];
      case 'chart':
        return this.#chart(element);
      case 'signature':
        return [signatureOf(element, this.#resolve)];
      case 'figure':
        return keyFigureOf(element, this.#resolve);
      case 'line':
        return lineOf(element, this.#resolve);
      case 'img':
        return imageOf(element, this.#image);
      case 'note':
      case closingNote:
        return textOf(element, this.#resolve) === ''
          ? []
          : [{ kind: 'note', text: textOf(element, this.#resolve) }];
      default:
        throw misplaced(element);
    }
  }

  #item(element: Element, marker: string): Block[] {
    return paragraph(element, this.#resolve, marker).map((block) => ({
      ...block,
      ...this.#originOf(element),
    }));
  }

  /** A chart; none where it has no rows. */
  #chart(element: Element): Chart[] {
    const children = elementsIn(element.childNodes, ['heading', 'series', 'row']);
    const all = (tag: string) => children.filter((child) => child.tagName === tag);
    const series = all('series').map((one) => ({
      name: textOf(one, this.#resolve),
      isAbsent: attribute(one, 'absent') !== null,
    }));
    const rows = all('row');
    if (rows.length === 0) return [];
    this.#charts.rows += rows.length;
    for (const [exceeded, count, limit] of [
      ['rows', this.#charts.rows, most.chartRows],
      ['series', series.length, most.chartSeries],
    ] as const) {
      if (count <= limit) continue;
      throw new Misplaced(element, '<chart', (place) =>
        error('template-too-large', place, { exceeded, limit }),
      );
    }
    const line = numberIn(element, 'line');
    const chart: Chart = {
      kind: 'chart',
      label: this.#charts.labels.get(element) ?? '',
      caption: all('heading').map((one) => textOf(one, this.#resolve))[0] ?? '',
      arrangement: choiceOf(element, 'arrangement', ['grouped', 'stacked', 'dots', 'diverging'], 'grouped'),
      scale: choiceOf(element, 'scale', ['shared', 'own'], 'shared'),
      ...(line === null ? {} : { line }),
      series,
      rows: rows.map((row) => {
        const bars = elementsIn(row.childNodes, ['bar']).map((bar) => barOf(bar, this.#resolve));
        const { text: label, values } = valuedAttribute(row, 'label', this.#resolve);
        return {
          label,
          ...(values.length === 0 ? {} : { values }),
          bars: series.map((_, index) => bars[index] ?? null),
        };
      }),
    };
    return [chart];
  }

  /** An article, counted through the document; a paragraph that it begins with stands beside its number. */
  #article(element: Element, depth: number): Block[] {
    const children = elementsIn(element.childNodes);
    const heading = children.find((child) => child.tagName === 'heading');
    const title = heading === undefined ? '' : textOf(heading, this.#resolve);
    const content = children
      .filter((child) => child !== heading)
      .flatMap((child) => this.block(child, depth + 1));
    this.#articles += 1;
    const [first, ...others] = content;
    const isBeside = title === '' && first?.kind === 'paragraph' && first.marker === '';
    return [
      {
        kind: 'article',
        label: `${articleWord} ${this.#articles}`,
        title,
        runs: isBeside ? first.runs : [],
        ...(isBeside && first.origin !== undefined
          ? { origin: first.origin }
          : this.#originOf(heading ?? element)),
      },
      ...(isBeside ? others : content),
    ];
  }

  #section(element: Element, level: number): Block[] {
    const children = elementsIn(element.childNodes);
    const title = children.find((child) => child.tagName === 'heading');
    this.#counters[level] = (this.#counters[level] ?? 0) + 1;
    this.#counters.fill(0, level + 1);
    const number = this.#counters[level];
    const heading: Block = {
      kind: 'heading',
      level: Math.min(level, 3) as Heading['level'],
      label: labelOf(level, number, this.#style.headings),
      text: title === undefined ? '' : textOf(title, this.#resolve),
      ...this.#originOf(title ?? element),
    };
    return [
      heading,
      ...children.filter((child) => child !== title).flatMap((child) => this.block(child, level + 1)),
    ];
  }
}

/** Figures beyond it are none: so much do schemas allow. */
const largestBar = 1e15;

/** The number that an attribute says; `null` where it says none. */
function numberIn(element: Element, name: string): number | null {
  const value = Number(attribute(element, name) ?? 'none');
  return Math.abs(value) <= largestBar ? value : null;
}

/** A bar without a number is none. */
function barOf(element: Element, resolve: ResolveText): Chart['rows'][number]['bars'][number] {
  const value = numberIn(element, 'value');
  if (value === null) return null;
  const runs = runsOf(element.childNodes, resolve);
  const [shown] = runs.flatMap((run) => run.values ?? []);
  const text = runs.map((run) => run.text).join('');
  return shown === undefined ? { value, text } : { value, text, shown: shown.value };
}

/** What stands before a heading: parts and sections are counted as the letterhead has it, what is below them a), b). */
function labelOf(level: number, number: number, { part, section, subsection }: HeadingNumbers): string {
  const count = [part, section, subsection][level];
  if (count === undefined) return `${pointLetter(number)})`;
  return `${count.before ?? ''}${digits[count.digits](number)}${count.after ?? ''}`;
}

const digits: Readonly<Record<Count<'ordinal' | 'roman' | 'arabic'>['digits'], (number: number) => string>> =
  {
    ordinal,
    roman,
    arabic: String,
  };

function paragraph(element: Element, resolve: ResolveText, marker: string): Block[] {
  const [first = [], ...others] = paragraphsOf(element.childNodes, resolve);
  if (others.length === 0) return first.length === 0 ? [] : [{ kind: 'paragraph', marker, runs: first }];
  // Points within a text have marks of their own; what begins with one takes that of its item.
  return [first, ...others]
    .filter((runs) => runs.length > 0)
    .map((runs, index) => {
      const point = withoutMarker(runs);
      const isItem = index === 0 && marker !== '';
      return {
        kind: 'paragraph',
        marker: isItem ? marker : (point?.marker ?? ''),
        runs: point?.runs ?? runs,
      };
    });
}

/** The mark of a point that runs begin with, and the rest of them; `null` where they begin with none. */
function withoutMarker([first, ...others]: readonly Run[]) {
  const [lead = '', marker] = /^([-+]) /.exec(first?.text ?? '') ?? [];
  if (first === undefined || marker === undefined) return null;
  const values = first.values?.map((placed) => {
    return { ...placed, start: placed.start - lead.length, end: placed.end - lead.length };
  });
  const rest = { ...first, text: first.text.slice(lead.length), ...(values === undefined ? {} : { values }) };
  return { marker, runs: [rest, ...others] };
}
