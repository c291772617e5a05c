import type { Place } from '../diagnostics/source-text.ts';
import type { ImageFile } from '../images/image-file.ts';
import type { LetterheadStyle, Rule } from '../letterheads/letterhead.ts';
import type { DataField } from '../report/data.ts';
import type { Value } from '../report/printed.ts';

/** What a template wrote. */
export interface Written {
  /** Where in the template; left out unless it is asked for. */
  readonly origin?: Place;
}

/** A value that stands in a text, from `start` up to `end`. */
export interface PlacedValue {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A stretch of a text, from `start` up to `end`, that calls an annex or a chart by its number. */
export interface PlacedReference {
  readonly start: number;
  readonly end: number;
  /** The label of what it refers to: "Phụ lục I", "Biểu đồ 2". */
  readonly target: string;
}

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether it is a mark, small and above the line, right after what it is on: "[12]", without a space. Left out where it is not. */
  readonly isRaised?: true;
  /** In the order of the text; left out where there are none. */
  readonly values?: readonly PlacedValue[];
  /** In the order of the text; left out where there are none. None overlaps a value. */
  readonly references?: readonly PlacedReference[];
}

/** One line of one half of the letterhead. */
export interface LetterheadLine {
  readonly role: 'superior' | 'issuer' | 'divider' | 'nation' | 'motto';
  readonly text: string;
  readonly rule: Rule;
}

/** The head of the first page: who issues the document on the left, the national name on the right. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly left: readonly LetterheadLine[];
  readonly right: readonly LetterheadLine[];
  readonly number: string;
  readonly placeAndDate: string;
  /** What a letter is about, below its number, since it has no title: "V/v …"; left out where a title says it. */
  readonly subject?: string;
  /** A mark of urgency or secrecy. */
  readonly mark: string | null;
}

/** What kind of document it is, and what it is about. */
export interface Title {
  readonly kind: 'title';
  /** Whether it is a draft, which says so above its title (NĐ 30, F26). */
  readonly isDraft: boolean;
  /** "BÁO CÁO"; empty where what follows is a headline, which nothing sets off from the text. */
  readonly type: string;
  readonly abstract: string;
}

/** What a draft says above its title. */
export const draftMark = 'DỰ THẢO';

/** To whom a letter goes: "Kính gửi:". */
export interface Addressees {
  readonly kind: 'addressees';
  /** Each as a line of its own says it, with the mark that ends it; one alone stands beside the heading. */
  readonly lines: readonly string[];
}

/** A line in the middle, in bold: who decides, or the word by which he does. */
export interface Enactment {
  readonly kind: 'enactment';
  readonly text: string;
}

/** An article of a decision. */
export interface Article {
  readonly kind: 'article';
  /** "Điều 1". */
  readonly label: string;
  /** What it is about, on the line of its number; empty where its text begins there. */
  readonly title: string;
  /** Its first paragraph, where it has no title; those after it are paragraphs by themselves. */
  readonly runs: readonly Run[];
}

/** A heading, numbered by its place among those that are printed. */
export interface Heading {
  readonly kind: 'heading';
  /** 0: a part; 1: a section; 2: one within it; 3: a). */
  readonly level: 0 | 1 | 2 | 3;
  /** "Phần I", "I.", "1.", "a)", as the letterhead has it. */
  readonly label: string;
  readonly text: string;
}

/** A paragraph of running text, or a point of a list. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** What stands before the text: a point's letter, "- ", or nothing. */
  readonly marker: string;
  readonly runs: readonly Run[];
  /** Whether it is what a decision is based on: "Căn cứ …;". Left out where it is not. */
  readonly isBasis?: true;
}

/** What a cell prints of the data that the document is made of: a field of one of its rows (`DataRow`), by its key. */
export interface Datum {
  readonly row: string;
  readonly field: DataField;
}

/** How a figure follows from others of the same document or annex, for formats that compute. */
export type Formula =
  /** Of the figures above it in its column, or of those in rows of one group. */
  | { readonly kind: 'sum' | 'mean' | 'min' | 'max'; readonly group: string | null }
  /** Of the figures before it in its row. */
  | { readonly kind: 'across'; readonly how: 'sum' | 'mean' | 'min' | 'max' }
  /** How many rows of the data, of one group, are in some state; their share of all to which the group applies, in percent. */
  | { readonly kind: 'count' | 'share'; readonly of: string; readonly state: string }
  /**
   * Of cells by their names: the same figure; the first less the second; the change from the second in percent;
   * the first divided by the second, times the factor.
   */
  | {
      readonly kind: 'same' | 'difference' | 'growth' | 'ratio';
      readonly of: readonly string[];
      readonly factor: number;
    };

/** What may be put in one place that is to be filled in. */
export type Input =
  /** A number between bounds, both inclusive, as decimal digits. */
  | {
      readonly kind: 'number';
      readonly minimum: string;
      readonly maximum: string | null;
      readonly isWhole: boolean;
    }
  /** One of some labels, no two of which are the same. */
  | { readonly kind: 'choice'; readonly choices: readonly { readonly label: string }[] }
  | { readonly kind: 'date' }
  /** A line of at most so many characters. */
  | { readonly kind: 'line'; readonly longest: number };

/** By what a cell that was filled in is known again, wherever it stands by then. */
export interface Field {
  /** What its row is on: "ratings.units.nghi-tan.co-so-vung-manh". */
  readonly row: string;
  /** What of that it asks for: "level", "points.chinh-tri". */
  readonly column: string;
  /** What the row was on when the document was made, which comes back with it; empty where nothing is to. */
  readonly basis: string;
  readonly input: Input;
}

/** A cell of a table, which may span columns and rows. */
export interface Cell extends Written {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
  readonly columns: number;
  readonly rows: number;
  /** The value that the cell holds, and nothing else; `null` where it holds text. */
  readonly value: Value | null;
  /** By which formulas refer to it; empty where none does. */
  readonly name: string;
  readonly formula: Formula | null;
  /** Whether it names a person: people are sorted by their given names. Left out where it does not. */
  readonly isPerson?: boolean;
  /** Left out where the cell prints none. */
  readonly datum?: Datum;
  /** What is to be filled in, where the cell is there for that. */
  readonly field?: Field;
}

/**
 * A table. Its header is repeated on each page. A row of its body that is one cell over all columns is a band: it names what
 * the rows below it are of.
 */
export interface Table {
  readonly kind: 'table';
  /** What it is of, for formats where each table has a name; left out where what it stands under says so. */
  readonly caption?: string;
  /** Whether it may part between any two pages, however low it is; left out where a low one is kept on one. */
  readonly isParted?: true;
  /** Relative widths, one a column. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** The group that each row of the body belongs to, for formulas: "nghe-an>cua-lo" is one within "nghe-an"; empty for none. */
  readonly groups: readonly string[];
}

/** Who signs, beside those who receive the document. */
export interface Signature {
  readonly kind: 'signature';
  /** The white above it, in points; left out where it is the usual. */
  readonly gap?: number;
  /** Where and when it is signed, for a document whose letterhead does not say so; left out where it does. */
  readonly placeAndDate?: string;
  /** Lines beside the signature in the place of the recipients: "Vào sổ vàng số: …"; left out where there are none. */
  readonly beside?: readonly string[];
  readonly lines: readonly string[];
  readonly name: string;
  readonly recipients: readonly string[];
  /** Small print below, on the same page; empty where there is none. */
  readonly note: string;
}

/** A figure that a bar shows. */
interface Bar {
  readonly value: number;
  /** The value that it shows; left out where a template wrote a number. */
  readonly shown?: Value;
  /** The figure as it is printed. */
  readonly text: string;
}

/** A bar chart: its figures and words. How it is drawn is each format's own. */
export interface Chart {
  readonly kind: 'chart';
  /** "Biểu đồ 1". */
  readonly label: string;
  readonly caption: string;
  /**
   * Stacked: a bar a row, of parts that make up a whole. Grouped: a bar for each of the series. Of one figure a row: a dot, or
   * a bar to the left or the right of zero.
   */
  readonly arrangement: 'stacked' | 'grouped' | 'dots' | 'diverging';
  /** Whether all rows share one scale, or each has its own. */
  readonly scale: 'shared' | 'own';
  /** Where a line stands for comparison; left out where none does. */
  readonly line?: number;
  /** What bars stand for; absent: what is lacking, drawn as an empty frame. */
  readonly series: readonly { readonly name: string; readonly isAbsent: boolean }[];
  /** One bar for each of the series; `null` where a row has none. */
  readonly rows: readonly {
    readonly label: string;
    /** What the label prints of values; left out where it prints none. */
    readonly values?: readonly PlacedValue[];
    readonly bars: readonly (Bar | null)[];
  }[];
}

/** Small print under a table or a text. */
interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** A line, or lines of like length, in the middle of the page, outside of paragraphs. */
export interface Line {
  readonly kind: 'line';
  readonly runs: readonly Run[];
  /** Of its letters, in points. */
  readonly size: number;
  /** The white above it, in points. */
  readonly gap: number;
  /**
   * What becomes of a text that is wider than the page: lines of like length; a phrase is set smaller, and parted where that
   * is not enough; a name is set smaller until it fits, and never parted (NĐ 30, F25).
   */
  readonly fit: 'none' | 'phrase' | 'name';
  readonly colour: 'black' | 'red';
  readonly rule: Rule;
  /** Whether it names the sheet that it stands on, for bookmarks and who goes by headings. */
  readonly isHeading: boolean;
}

/** A picture in the middle of the page. */
export interface Image {
  readonly kind: 'image';
  readonly file: ImageFile;
  /** What it shows, in words. */
  readonly alternative: string;
  /** In points; as wide as the picture's shape then asks for, or as the page has room for. */
  readonly height: number;
  /** The white above it, in points. */
  readonly gap: number;
}

/** A figure that is shown large, by itself, and what it is. */
export interface KeyFigure {
  readonly kind: 'key-figure';
  readonly number: readonly Run[];
  /** What it is measured in; empty where what it is says so. */
  readonly unit: string;
  readonly caption: readonly Run[];
  /** How it stands to its target, or to the whole; empty where nothing is said. */
  readonly note: readonly Run[];
}

/** What can stand on paper, one below the other. */
export type Block = Written &
  (
    | Letterhead
    | Title
    | Addressees
    | Enactment
    | Article
    | Heading
    | Paragraph
    | Table
    | Chart
    | Signature
    | Note
    | Line
    | Image
    | KeyFigure
  );

/** An annex, which begins on a page of its own. */
export interface Annex extends Written {
  /** "Phụ lục I". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo …)". */
  readonly reference: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** A page of its own, such as a certificate: nothing but what stands on it, in the middle between its edges. */
export interface Sheet {
  readonly orientation: 'portrait' | 'landscape';
  /** What is drawn around it. */
  readonly frame: 'none' | 'ornaments';
  readonly blocks: readonly Block[];
}

/** What a template wrote: the document itself, sheets, then annexes, each on pages of its own. */
export interface WrittenDocument {
  readonly blocks: readonly Block[];
  readonly sheets: readonly Sheet[];
  readonly annexes: readonly Annex[];
  /** Whether the figures of its text bear the numbers by which its last annex says where they come from. Left out where they don't. */
  readonly isSourced?: true;
}

/** What is on paper. */
export interface DocumentTree extends WrittenDocument {
  /** What kind of document it is, as a sentence names it: "Báo cáo". */
  readonly name: string;
  /** Where it is read, where that is not on paper: on a web site, or on a screen before an audience. */
  readonly medium?: 'web' | 'screen';
  /** How its letterhead, headings and signature are set. */
  readonly style: LetterheadStyle;
  /** Whether a table of contents stands at the end, on pages of its own: page one always begins the text. */
  readonly hasContents: boolean;
}

/** Whether a block is a line that leads to what follows, such as "Kết quả thực hiện các chỉ tiêu:". */
export function introducesNext(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'article') return false;
  return block.runs.at(-1)?.text.endsWith(':') === true;
}
