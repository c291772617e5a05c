import { readXml, type XmlAttributes, type XmlBudget } from '../../forms/workbook/read-xml.ts';
import type { PlacedWord } from '../compared-words.ts';

/** What a part of a document for Word says. */
export interface WordText {
  /** All words that are printed, in the order of the part, those of text boxes among them. */
  readonly words: readonly PlacedWord[];
  /** How often there is each kind of thing that may print what no word of the part says, or that hides some. */
  readonly oddities: ReadonlyMap<string, number>;
  /** What lists set before their items beside numbers: "Điều". */
  readonly labels: ReadonlySet<string>;
  /** What is shown in the place of drawings by programs that can't show these, where that is in other words. */
  readonly fallbacks: ReadonlySet<string>;
}

/**
 * Reads what a part of a document for Word prints.
 * @param root what its one element is called: "w:document"
 * @throws WorkbookRefusal where it is damaged or too large
 */
export function wordTextOf(bytes: Uint8Array, root: string, budget: XmlBudget): WordText {
  const reader = new TextReader();
  readXml(bytes, budget, {
    root,
    open: (name, attributes) => {
      // Any name may be an element's, also those that all objects know.
      if (Object.hasOwn(oddElements, name)) reader.count(oddElements[name] ?? '');
      if (Object.hasOwn(reader.opened, name)) reader.opened[name]?.(attributes);
    },
    close: (name) => {
      if (Object.hasOwn(reader.closed, name)) reader.closed[name]?.();
    },
    text: (text) => reader.text(text),
  });
  return reader;
}

/** Elements that change what is printed beside the words, by what is said of them. */
const oddElements: Readonly<Record<string, string>> = {
  'w:del': 'tracked-changes',
  'w:moveFrom': 'tracked-changes',
  'w:ins': 'tracked-changes',
  'w:moveTo': 'tracked-changes',
  'w:rPrChange': 'tracked-changes',
  'w:pPrChange': 'tracked-changes',
  'w:tblPrChange': 'tracked-changes',
  'w:cellIns': 'tracked-changes',
  'w:cellDel': 'tracked-changes',
  'w:cellMerge': 'tracked-changes',
  'w:commentReference': 'comments',
  'w:sym': 'symbols',
  'a:blip': 'pictures',
  'v:imagedata': 'pictures',
  'w:object': 'embedded-objects',
  'w:control': 'embedded-objects',
  'c:chart': 'embedded-objects',
  'w:altChunk': 'foreign-text',
  'w:subDoc': 'foreign-text',
  'w:dataBinding': 'bound-text',
  // Digits are shown from right to left.
  'w:bdo': 'reversed-text',
};

/** What stands in the place of a letter of a symbol font, which is some other sign there. */
const symbol = '\ufffd';

/** Fields whose result is the number of a page, which is another one wherever lines are broken otherwise. */
const pageFields: ReadonlySet<string> = new Set(['PAGE', 'PAGEREF', 'NUMPAGES', 'SECTIONPAGES']);

/** Styles whose paragraphs say what those below them are of, as the program and LibreOffice call them. */
const headingStyles = /^(?:Heading\d|PhuLuc|Phlc)$/;

/** So many words at the beginning of a paragraph, or of a row, say which it is. */
const wordsOfPlace = 6;

/** So long is what says where a word stands, and what a field is. */
const mostPlace = 200;
const mostInstruction = 10_000;

const shortened = (text: string) => (text.length > mostPlace ? `${text.slice(0, mostPlace)}…` : text);

class TextReader implements WordText {
  readonly words: PlacedWord[] = [];
  readonly oddities = new Map<string, number>();
  readonly labels = new Set<string>();
  readonly fallbacks = new Set<string>();
  /** Paragraphs that are open: one within another stands in a text box. */
  readonly #paragraphs: { text: string; isHeading: boolean }[] = [];
  /** The words of the rows that are open. */
  readonly #rows: string[][] = [];
  readonly #fields: { instruction: string; isPageNumber: boolean }[] = [];
  /** Within the results of how many fields that number pages. */
  #pageNumbers = 0;
  /** Two ways to show the same: where the first begins, and what it says once the second has begun. */
  readonly #choices: { start: Mark; chosen: string | null }[] = [];
  #heading = '';
  #isText = false;
  #isInstruction = false;
  #isHiddenRun = false;
  #runs = 0;
  /** Within how many elements that hold what was deleted. */
  #deleted = 0;

  readonly opened: Readonly<Record<string, (attributes: XmlAttributes) => void>> = {
    'w:p': () => this.#paragraphs.push({ text: '', isHeading: false }),
    'w:pStyle': ({ 'w:val': style = '' }) => {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.isHeading = headingStyles.test(style);
    },
    'w:tr': () => this.#rows.push([]),
    'w:r': () => {
      this.#runs += 1;
      this.#isHiddenRun = false;
    },
    'w:vanish': (attributes) => this.#hide(attributes),
    'w:specVanish': (attributes) => this.#hide(attributes),
    'w:t': () => this.#beginText(),
    'm:t': () => this.#beginText(),
    'a:t': () => this.#beginText(),
    'w:tab': () => this.#addSpace(),
    'w:ptab': () => this.#addSpace(),
    'w:br': () => this.#addSpace(),
    'w:cr': () => this.#addSpace(),
    'w:noBreakHyphen': () => this.#add('\u2011'),
    'w:sym': () => this.#add(symbol),
    'w:instrText': () => {
      this.#isInstruction = true;
    },
    'w:fldSimple': ({ 'w:instr': instruction = '' }) => {
      this.#fields.push({ instruction, isPageNumber: false });
      this.#beginResult();
    },
    'w:fldChar': ({ 'w:fldCharType': kind }) => this.#markField(kind),
    'w:del': () => {
      this.#deleted += 1;
    },
    'w:moveFrom': () => {
      this.#deleted += 1;
    },
    'w:lvlText': ({ 'w:val': text = '' }) => {
      const label = text.replace(/%\d/g, '').trim();
      if (/[\p{L}\p{N}]/u.test(label)) this.labels.add(label);
    },
    'mc:AlternateContent': () => this.#choices.push({ start: this.#mark(), chosen: null }),
    'mc:Fallback': () => this.#endChosen(),
  };

  readonly closed: Readonly<Record<string, () => void>> = {
    'w:p': () => this.#endParagraph(),
    'w:tr': () => this.#rows.pop(),
    'w:r': () => {
      this.#runs -= 1;
      this.#isHiddenRun = false;
    },
    'w:t': () => this.#endText(),
    'm:t': () => this.#endText(),
    'a:t': () => this.#endText(),
    'a:p': () => this.#add(' '),
    'w:instrText': () => {
      this.#isInstruction = false;
    },
    'w:fldSimple': () => this.#endField(),
    'w:del': () => {
      this.#deleted -= 1;
    },
    'w:moveFrom': () => {
      this.#deleted -= 1;
    },
    'mc:AlternateContent': () => this.#endChoice(),
  };

  text(text: string): void {
    const field = this.#fields.at(-1);
    // What it is stands at its beginning.
    if (this.#isInstruction && field !== undefined && field.instruction.length < mostInstruction)
      field.instruction += text;
    if (this.#isText) this.#add(text);
  }

  count(oddity: string): void {
    this.oddities.set(oddity, (this.oddities.get(oddity) ?? 0) + 1);
  }

  #beginText(): void {
    this.#isText = true;
  }

  #endText(): void {
    this.#isText = false;
  }

  #hide({ 'w:val': value = 'true' }: XmlAttributes): void {
    if (/^(?:0|false|off)$/.test(value)) return;
    this.count('hidden-text');
    this.#isHiddenRun = this.#runs > 0;
  }

  /** Tabs are elements of paragraphs' styles, too. */
  #addSpace(): void {
    if (this.#runs > 0) this.#add(' ');
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#deleted > 0 || this.#isHiddenRun) return;
    if (this.#pageNumbers > 0) return;
    paragraph.text += text;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, isHeading } = paragraph;
    const words = (text.match(/\S+/gu) ?? []).map((word) => word.normalize('NFC'));
    if (isHeading && words.length > 0) this.#heading = shortened(words.join(' '));
    const row = this.#rows.at(-1);
    for (const word of words) row?.push(word);
    const beginning = isHeading ? [] : (row ?? words).slice(0, wordsOfPlace);
    const place = [this.#heading, shortened(beginning.join(' '))].filter((part) => part !== '').join(' › ');
    for (const word of words) this.words.push({ text: word, page: null, place, figure: null });
  }

  #markField(kind: string | undefined): void {
    if (kind === 'begin') this.#fields.push({ instruction: '', isPageNumber: false });
    if (kind === 'separate') this.#beginResult();
    if (kind === 'end') this.#endField();
  }

  #beginResult(): void {
    const field = this.#fields.at(-1);
    if (field === undefined || field.isPageNumber || !pageFields.has(kindOf(field.instruction))) return;
    field.isPageNumber = true;
    this.#pageNumbers += 1;
  }

  #endField(): void {
    const field = this.#fields.pop();
    if (field?.isPageNumber === true) this.#pageNumbers -= 1;
    if (field !== undefined) this.count(`field ${kindOf(field.instruction)}`);
  }

  #endChosen(): void {
    const choice = this.#choices.at(-1);
    if (choice === undefined) return;
    choice.chosen = this.#saidFrom(choice.start);
    choice.start = this.#mark();
  }

  #endChoice(): void {
    const choice = this.#choices.pop();
    if (choice === undefined || choice.chosen === null) return;
    const other = this.#saidFrom(choice.start);
    if (other !== choice.chosen) this.fallbacks.add(other);
    this.words.length = choice.start.words;
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text = paragraph.text.slice(0, choice.start.letters);
  }

  #mark(): Mark {
    return { words: this.words.length, letters: this.#paragraphs.at(-1)?.text.length ?? 0 };
  }

  /** What has been said since, in text boxes and in the paragraph that they hang on. */
  #saidFrom({ words, letters }: Mark): string {
    const inBoxes = this.words.slice(words).map(({ text }) => text);
    return [...inBoxes, this.#paragraphs.at(-1)?.text.slice(letters).trim() ?? ''].join(' ').trim();
  }
}

/** How far a text has been read: in words, and in the letters of the paragraph that is open. */
interface Mark {
  readonly words: number;
  readonly letters: number;
}

/** The word that says what a field is: "PAGEREF". */
function kindOf(instruction: string): string {
  return instruction.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '';
}
