/** How long a rule under a line is: as the text, or between a third and a half of it. */
export type Rule = 'none' | 'part' | 'full';

/** How text is set. */
export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** What counts parts or sections, and what stands before and after the count: "Phần thứ nhất", "I.". */
export interface Count<Digits extends 'ordinal' | 'roman' | 'arabic'> {
  readonly before?: string;
  /** "nhất", "I" or "1". */
  readonly digits: Digits;
  readonly after?: string;
}

/** How headings are numbered, from the outermost; points below them have letters in every document. */
export interface HeadingNumbers {
  /** Nothing stands after it: its title is a line of its own. */
  readonly part: Count<'ordinal' | 'roman' | 'arabic'> & { readonly after?: undefined };
  readonly section: Count<'roman' | 'arabic'>;
  readonly subsection: Count<'roman' | 'arabic'>;
}

/** How a decision begins: who decides, what it is based on, and the word by which it is one. */
export interface EnactmentStyle {
  /** Of who decides, and of the word. */
  readonly line: TextStyle;
  /** Who decides stands above what it is based on, or on one line with the word. */
  readonly authority: 'above' | 'withWord';
  /** What ends the line of the word. */
  readonly end: string;
  readonly bases: {
    readonly marker: '' | '-';
    readonly italic: boolean;
    /** What ends each of them but the last, and the last one. */
    readonly ends: { readonly each: string; readonly last: string };
  };
}

/** How a document looks that bears a letterhead: the document's tree hands it to every format. */
export interface LetterheadStyle {
  /** The lines of the letterhead, by what they are. */
  readonly lines: {
    readonly superior: TextStyle;
    readonly issuer: TextStyle;
    /** What stands between the bodies and the number, where something does. */
    readonly divider: TextStyle;
    readonly nation: TextStyle;
    readonly motto: TextStyle;
    readonly number: TextStyle;
    /** What a letter is about, below its number. */
    readonly subject: TextStyle;
    readonly placeAndDate: TextStyle;
    /** A mark of urgency or secrecy, in its frame. */
    readonly mark: TextStyle;
  };
  readonly title: {
    readonly type: TextStyle;
    readonly abstract: TextStyle;
  };
  /** What stands below an abstract, and below what an annex belongs to; `null` for a rule. */
  readonly separator: (TextStyle & { readonly text: string }) | null;
  /** To whom a letter goes: the word before them, and each of them; the marks that end their lines. */
  readonly addressees: {
    readonly heading: TextStyle & { readonly text: string };
    readonly list: TextStyle;
    readonly ends: { readonly each: string; readonly last: string };
  };
  readonly enactment: EnactmentStyle;
  readonly headings: HeadingNumbers;
  readonly signature: {
    /** On whose behalf, and in whose place: all lines but the last. */
    readonly capacity: TextStyle;
    /** The signer's position: the last line. */
    readonly position: TextStyle;
    readonly name: TextStyle;
  };
  readonly recipients: {
    readonly heading: TextStyle & { readonly text: string };
    readonly list: TextStyle;
  };
}

/**
 * A letterhead: what it says, and how documents look that bear it. Each file in known/ is one, by the file's name, which
 * is what campaigns choose it by, and exports it as `letterhead`.
 */
export interface Letterhead {
  /** What stands at the top right. */
  readonly nation: { readonly text: string; readonly rule: Rule };
  readonly motto: { readonly text: string; readonly rule: Rule } | null;
  /** Below the issuing body: a rule, or a mark such as an asterisk. */
  readonly issuerRule: Rule;
  readonly divider: string | null;
  readonly number: {
    /** "Số: ", before the number. */
    readonly label: string;
    /** What joins the number to its symbol. */
    readonly joint: string;
    readonly symbol: {
      readonly pattern: RegExp;
      readonly example: string;
      /** What joins the abbreviation of the document's type to the body's. */
      readonly joint: string;
      /** What stands for a letter's type; `null` where letters have none, but who drafted them: "UBND-VP". */
      readonly letter: string | null;
    };
  };
  /** Whether awards are decided by the heads of bodies, as the state's law has it, or by the bodies. */
  readonly awardsBy: 'head' | 'body';
  /** What stands before the body on whose behalf somebody signs. */
  readonly onBehalf: string;
  readonly recipients: {
    /** What ends the line of each but the last. */
    readonly end: string;
    /** What stands before the place where the document is kept. */
    readonly archive: string;
  };
  /** What a new campaign's review.yaml has of it. */
  readonly opening: {
    /** How the names of hosts begin whose documents bear it, in lower case. */
    readonly hosts: readonly string[];
    /** An example of the lines above a signature. */
    readonly signature: readonly string[];
    /** Where the documents of a host are kept, given its name. */
    readonly archive: (host: string) => string;
  };
  readonly style: LetterheadStyle;
}
