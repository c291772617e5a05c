import type { TracedLeftOut, TracedPart, UnmadeKind } from './trace.generated.ts';

/** The words of `review trace`, in one language. */
export interface TraceWords {
  /** Of the page. */
  readonly pageTitle: (campaign: string) => string;
  readonly contents: string;
  readonly name: string;
  readonly value: string;
  readonly title: string;
  readonly noValue: string;
  /** A figure that stands in a file as it is. */
  readonly asTyped: string;
  readonly arithmetic: string;
  /** Above what a figure was made of, by what is done with it. */
  readonly parts: Readonly<Record<TracedPart['role'], string>>;
  readonly leftOut: string;
  readonly moreItems: (count: string) => string;
  readonly whyLeftOut: Readonly<Record<TracedLeftOut['why'], string>>;
  /** Behind a file that is no more what a roll-up was made of. */
  readonly changedSince: string;
  /** Behind a file further below, of which the PDF that was sent carries only the roll-up. */
  readonly notAtHand: string;
  readonly printed: string;
  readonly notPrinted: string;
  /** What a cell's row, and its column, are of. */
  readonly row: (words: string) => string;
  readonly column: (words: string) => string;
  /** Columns of a page's tables. */
  readonly label: string;
  readonly place: string;
  readonly document: string;
  readonly sentence: string;
  /** That there are more than are shown, and how they are had. */
  readonly more: (count: number) => string;
  /** Above the command by which one goes on. */
  readonly goOn: string;
  readonly count: (count: number) => string;
  readonly found: (typed: string, count: number) => string;
  readonly noResults: string;
  readonly unmade: Readonly<Record<UnmadeKind['why'], (kinds: string) => string>>;
  /** That figures are only named, since there are too many to say of each what it was made of. */
  readonly onlyNamed: (most: number) => string;
}
