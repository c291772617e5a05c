import type { Element } from 'hast';
import type { SourcePlace } from '../../aggregation/summary.generated.ts';
import { hasLines, openedOnce } from '../../campaign/rolled-up.ts';
import { arithmeticOf } from '../../tracing/arithmetic.ts';
import type { Figure, LeftOut, Part } from '../../tracing/figure.ts';
import type { FigureName } from '../../tracing/figure-names.ts';
import type { Ledger } from '../../tracing/ledger.ts';
import { gathered } from '../../tracing/left-out.ts';
import { tracingWords } from '../../tracing/words.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { figuresIn } from './written-rows.ts';

/** So many parts of a figure a page lists, and so many places of each; of more, it says how many there are. */
const mostParts = 25;
const mostPlaces = 3;

/**
 * What a page's script tells of its figures. There may be tens of thousands: what many have in common stands once, and is referred to by
 * its number.
 */
export interface PageFigures {
  /**
   * Which figure each `<data>` and `<time>` of the page is, in their order: so many figures that come for the first time; below
   * zero, -1 for the first figure again, -2 for the second; 0 for what is no figure.
   */
  readonly order: readonly number[];
  readonly figures: readonly PageFigure[];
  readonly lists: readonly PartList[];
  readonly texts: readonly string[];
}

/** What was typed, or what was made of others. Titles are made of pieces, by their numbers. */
export type PageFigure =
  | readonly [title: readonly number[], file: number, line: number]
  | readonly [
      title: readonly number[],
      /** Its name, by which `review trace` tells all: pieces, too. */
      name: readonly number[],
      /** "9 + 10 = 19", "7 đơn vị"; empty where nothing was reckoned. */
      arithmetic: string,
      parts: number,
      leftOut: number,
    ];

/** How many parts there are besides, and those that are listed. */
export type PartList = readonly [others: number, ...parts: readonly PagePart[]];

/**
 * Label and text by their numbers, the figure that it is where its own sources have to be asked for, else -1, and files, each with a line, or
 * with 0 where it can't be opened at one.
 */
export type PagePart = readonly [label: number, text: number, figure: number, ...places: readonly number[]];

/** What the figures that a page's elements print were made of; `null` where it prints none. */
export function pageFigures(body: readonly Element[], ledger: Ledger): PageFigures | null {
  const known = new Map<FigureName, number>();
  // What they were made of takes more room, and is looked up one by one.
  const names: FigureName[] = [];
  const texts = new Shared<string>();
  const lists = new Shared<PartList>();
  const idOf = (name: FigureName): number | null => {
    let id = known.get(name);
    if (id !== undefined) return id;
    if (!ledger.knows(name)) return null;
    id = known.size;
    known.set(name, id);
    names.push(name);
    return id;
  };
  const order: number[] = [];
  for (const name of figuresIn(body)) {
    const isNew = name !== undefined && !known.has(name);
    const id = name === undefined ? null : idOf(name);
    if (id === null) order.push(0);
    else if (!isNew) order.push(-1 - id);
    else if ((order.at(-1) ?? 0) > 0) order.push((order.pop() ?? 0) + 1);
    else order.push(1);
  }
  const figures: PageFigure[] = [];
  // Parts that are figures themselves are told of, too, however far that leads.
  for (let at = 0; at < names.length; at += 1) {
    const figure = ledger.figureNamed(names[at] ?? '');
    if (figure !== null) figures.push(told(figure, texts, lists, idOf));
  }
  return figures.length === 0 ? null : { order, figures, lists: lists.all, texts: texts.all };
}

/** The line of a place; 0 in a file that can't be opened at one. */
function lineIn({ file, line }: SourcePlace): number {
  return hasLines(file) ? (line ?? 0) : 0;
}

function told(
  figure: Figure,
  texts: Shared<string>,
  lists: Shared<PartList>,
  idOf: (name: FigureName) => number | null,
): PageFigure {
  const { derivation, leftOut } = figure;
  const title = titlePieces(figure.title).map((piece) => texts.indexOf(piece));
  const [only] = derivation.rule === 'typed' && leftOut.length === 0 ? derivation.parts : [];
  const [place, ...others] = only?.places ?? [];
  if (place !== undefined && others.length === 0) return [title, texts.indexOf(place.file), lineIn(place)];
  const placesOf = (places: readonly SourcePlace[]) =>
    openedOnce(places)
      .slice(0, mostPlaces)
      .flatMap((place) => [texts.indexOf(place.file), lineIn(place)]);
  const partOf = ({ label, digits, text, figure: name, places }: Part): PagePart => {
    // What is counted is one, whatever it states.
    const shown = derivation.rule === 'count' ? '' : digits === null ? (text ?? '') : formatDecimal(digits);
    // What stands in a file needs no further way to it.
    const id = name === null || places.length > 0 ? null : idOf(name);
    return [texts.indexOf(label), texts.indexOf(shown), id ?? -1, ...placesOf(places)];
  };
  const leftOutOf = ({ why, label, reason, digits, places }: LeftOut): PagePart => {
    const words = [
      tracingWords.vi.whyLeftOut[why],
      reason ?? '',
      digits === null ? '' : formatDecimal(digits),
    ];
    const text = words.filter((one) => one !== '').join('; ');
    return [texts.indexOf(label), texts.indexOf(text), -1, ...placesOf(places)];
  };
  const listOf = <Item>(items: readonly Item[], part: (item: Item) => PagePart) =>
    lists.indexOf([Math.max(0, items.length - mostParts), ...items.slice(0, mostParts).map(part)]);
  return [
    title,
    figure.name.split(/(?=\.)/).map((piece) => texts.indexOf(piece)),
    reckoned(figure),
    listOf(derivation.parts, partOf),
    listOf(gathered(leftOut, tracingWords.vi), leftOutOf),
  ];
}

/** How a figure was reckoned; of what was counted, which the list says, how much it is. */
function reckoned(figure: Figure): string {
  const { rule, counted } = figure.derivation;
  if (rule !== 'count') return arithmeticOf(figure, 'vi');
  return `${formatDecimal(figure.digits ?? '0')} ${tracingWords.vi.counted[counted ?? 'item']}`;
}

/** A title cut before what names a unit, or what is told of it: many titles share such pieces. */
function titlePieces(title: string): string[] {
  return title.split(/(?=, |: )/);
}

/** What is the same stands once, and is known by its number. */
class Shared<Item> {
  readonly all: Item[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(item: Item): number {
    const key = JSON.stringify(item);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.all.length;
      this.#indexes.set(key, index);
      this.all.push(item);
    }
    return index;
  }
}
