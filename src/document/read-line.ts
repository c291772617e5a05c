import type { Rule } from '../letterheads/letterhead.ts';
import { attribute, choiceOf, type Element, type ResolveText, runsOf, wrongAttribute } from './html-nodes.ts';
import type { Image, Line } from './tree.ts';

/** What a line's size, in points, may be: what can be read, and what has room on a page. */
const sizes = { usual: 14, least: 8, most: 96 } as const;

/** So much white may be above a line, in points: no more than a page has. */
const mostWhite = 400;

/** Reads a template's `<line>`; none where it says nothing. */
export function lineOf(element: Element, resolve: ResolveText): Line[] {
  const style = { bold: isSet(element, 'bold'), italic: isSet(element, 'italic') };
  const runs = runsOf(element.childNodes, resolve, style);
  if (runs.length === 0) return [];
  const line: Line = {
    kind: 'line',
    runs,
    size: lengthOf(element, 'size', sizes.usual, sizes.least, sizes.most),
    gap: whiteAbove(element),
    fit: choiceOf(element, 'fit', ['none', 'phrase', 'name'], 'none'),
    colour: choiceOf(element, 'colour', ['black', 'red'], 'black'),
    rule: choiceOf<Rule>(element, 'rule', ['none', 'part', 'full'], 'none'),
    isHeading: isSet(element, 'heading'),
  };
  return [line];
}

/** How high a picture may be, in points. */
const heights = { usual: 60, least: 10, most: 500 } as const;

/** Reads a template's `<img>`, a place for the campaign's picture; none where the campaign has none. */
export function imageOf(element: Element, image: Pick<Image, 'file' | 'alternative'> | null): Image[] {
  const height = lengthOf(element, 'height', heights.usual, heights.least, heights.most);
  return image === null ? [] : [{ kind: 'image', ...image, height, gap: whiteAbove(element) }];
}

/** The white above an element, in points: its attribute `gap`. */
export function whiteAbove(element: Element): number {
  return lengthOf(element, 'gap', 0, 0, mostWhite);
}

/** Whether an element has an attribute that needs no value. */
function isSet(element: Element, name: string): boolean {
  return attribute(element, name) !== null;
}

/** A length in points. @throws Misplaced where an attribute says something else, or one that is out of bounds */
function lengthOf(element: Element, name: string, usual: number, least: number, most: number): number {
  const written = attribute(element, name);
  if (written === null) return usual;
  const length = written.trim() === '' ? Number.NaN : Number(written);
  if (!(length >= least && length <= most)) {
    throw wrongAttribute(element, name, written, `${least} – ${most}`);
  }
  return length;
}
