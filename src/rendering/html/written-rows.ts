import type { Data, Element, ElementContent, Literal } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FigureName } from '../../tracing/figure-names.ts';

/** A part of a page that has been written: as text it takes a tenth of the room. */
interface Written extends Literal {
  type: 'raw';
  data: WrittenData;
}

interface WrittenData extends Data {
  /** Which figures its elements print, as of elements that are not written yet: `undefined` where that is none. */
  readonly figures: readonly (FigureName | undefined)[];
}

declare module 'hast' {
  interface ElementData {
    /** Which figure the element prints; no page's text holds it. */
    figure?: FigureName;
  }
  interface ElementContentMap {
    written: Written;
  }
  interface RootContentMap {
    written: Written;
  }
}

/** A table's row, which nothing on the page changes any more. */
export function writtenRow(row: Element): Written {
  return { type: 'raw', value: toHtml(row), data: { figures: [...figuresIn([row])] } };
}

/** What a page's elements print, in their order; `undefined` where that is no figure. */
export function* figuresIn(content: readonly ElementContent[]): Generator<FigureName | undefined> {
  for (const one of content) {
    if (one.type === 'raw') yield* one.data.figures;
    if (one.type !== 'element') continue;
    if (one.tagName === 'data' || one.tagName === 'time') yield one.data?.figure;
    else yield* figuresIn(one.children);
  }
}
