/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How long a rule under a line is: as the text, or between a third and a half of it. */
export type Rule = 'none' | 'part' | 'full';

export interface LetterheadLine {
  readonly role: 'superior' | 'issuer' | 'nation' | 'motto';
  readonly text: string;
  readonly rule: Rule;
}

export interface Letterhead {
  readonly kind: 'letterhead';
  readonly left: readonly LetterheadLine[];
  readonly right: readonly LetterheadLine[];
  readonly number: string;
  readonly placeAndDate: string;
  /** A mark of urgency or secrecy. */
  readonly mark: string | null;
}

export interface Title {
  readonly kind: 'title';
  /** "BÁO CÁO". */
  readonly type: string;
  readonly abstract: string;
}

/** A heading, numbered by its place among those that are printed. */
export interface Heading {
  readonly kind: 'heading';
  /** 0: a part ("Phần thứ nhất"); 1: I.; 2: 1.; 3: a). */
  readonly level: 0 | 1 | 2 | 3;
  /** "Phần thứ nhất", "I.", "1.", "a)". */
  readonly label: string;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** What stands before the text: a point's letter, "- ", or nothing. */
  readonly marker: string;
  readonly runs: readonly Run[];
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
  readonly columns: number;
  readonly rows: number;
}

export interface Table {
  readonly kind: 'table';
  /** Relative widths, one a column. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
}

export interface Signature {
  readonly kind: 'signature';
  readonly lines: readonly string[];
  readonly name: string;
  readonly recipients: readonly string[];
  /** Small print below, on the same page; empty where there is none. */
  readonly note: string;
}

/** Small print under a table or a text. */
interface Note {
  readonly kind: 'note';
  readonly text: string;
}

export type Block = Letterhead | Title | Heading | Paragraph | Table | Signature | Note;

export interface Annex {
  /** "Phụ lục I". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo …)". */
  readonly reference: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** What is on paper: the document itself, then its annexes, each on pages of its own. */
export interface DocumentTree {
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

/** Every character that is somewhere in the document. */
export function charactersIn(tree: DocumentTree): ReadonlySet<string> {
  const characters = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const character of value) characters.add(character);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(tree);
  return characters;
}
