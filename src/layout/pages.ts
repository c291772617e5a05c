import type { ImageFile } from '../images/image-file.ts';
import type { DrawnChart } from './chart/marks.ts';
import type { Ornament } from './frame.ts';
import type { SetText } from './text.ts';

/** What a part of a document is, by the names that PDF has for it (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note';

/** A part of a document's structure, as a screen reader goes through it; marks on pages say which part they are of. */
export interface Part {
  readonly role: Role;
  readonly children: readonly Part[];
  /** What a figure shows, in words. */
  readonly alternative?: string;
  /** Of a table's cell that reaches over several columns or rows. */
  readonly span?: { readonly columns: number; readonly rows: number };
  /** How the points of a list are marked. */
  readonly numbering?: 'None';
}

/** Text on one baseline. */
export interface TextMark {
  readonly kind: 'text';
  /** `null` for what is no part of the text: a page's number, a header that repeats. */
  readonly part: Part | null;
  readonly left: number;
  readonly baseline: number;
  readonly text: SetText;
}

/** Rules of one thickness, each from one point to another. */
export interface RulesMark {
  readonly kind: 'rules';
  readonly thickness: number;
  readonly rules: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

/** A chart, drawn smaller where the page is too low for it. */
export interface DrawingMark {
  readonly kind: 'drawing';
  readonly part: Part;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly drawing: DrawnChart;
}

/** A frame around the page, which is no part of the text: the same list on pages that have the same. */
export interface FrameMark {
  readonly kind: 'frame';
  readonly ornaments: readonly Ornament[];
}

/** A picture. */
export interface ImageMark {
  readonly kind: 'image';
  readonly part: Part;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly file: ImageFile;
}

/** What stands on a page. */
export type Mark = TextMark | RulesMark | DrawingMark | FrameMark | ImageMark;

/** Where something begins: a page, from 0, and how far down. */
export interface Destination {
  readonly page: number;
  readonly top: number;
}

/** An area of a page that leads elsewhere. */
export interface Link {
  readonly part: Part;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly to: Destination;
  /** Where it leads, in words. */
  readonly words: string;
}

/** A page and all that stands on it, in points from its upper left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** As it is printed, or would be: annexes count their own pages. */
  readonly number: number;
  /** In the order in which they are drawn. */
  readonly marks: Mark[];
  readonly links: Link[];
}

/** An entry of the list that readers show beside the pages. */
export interface Bookmark {
  readonly text: string;
  readonly to: Destination;
  readonly children: Bookmark[];
}

/** What is known of a document once all of its pages are laid out. */
export interface Outline {
  readonly structure: Part;
  readonly bookmarks: readonly Bookmark[];
}

const nothing: readonly Part[] = [];

/** A part of the structure. */
export function part(
  role: Role,
  children: readonly Part[] = nothing,
  rest: Omit<Part, 'role' | 'children'> = {},
): Part {
  return { role, children, ...rest };
}
