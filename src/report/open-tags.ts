import type { Place } from '../diagnostics/source-text.ts';

/** A tag that has no other: one that nothing closes, or one that closes nothing. */
export interface LoneTag {
  readonly problem: 'open' | 'unopened';
  readonly element: string;
  readonly place: Place;
}

/** Text that stands in no paragraph. */
export interface LooseText {
  readonly text: string;
  readonly place: Place;
}

/** What is found of tags and of the text between them. */
export interface TagReports {
  readonly tag: (tag: LoneTag) => void;
  readonly text: (text: LooseText) => void;
}

/** Right in these there is no text, and none beside all elements. */
const holdNoText: ReadonlySet<string> = new Set([
  'part',
  'section',
  'annex',
  'sheet',
  'figure',
  'article',
  'addressees',
  'enactment',
  'ul',
  'ol',
]);

/** Nothing stands between these. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** HTML closes these by itself where something else begins or ends. */
const closedUnasked: ReadonlySet<string> = new Set(['p', 'li', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot']);

interface OpenTag {
  readonly element: string;
  readonly place: Place;
}

/** A tag that has begun and not ended yet, which a template may do in several pieces. */
interface Unfinished extends OpenTag {
  readonly isClosing: boolean;
  quote: string | null;
  isAfterEquals: boolean;
}

/** No document has so many elements within each other. */
const mostOpen = 1000;

/** Nobody can say what a tag is, "<{{name}}", or there are more of them than can be. */
export class UnclearTag extends Error {}

/** Reads text piece by piece and pairs its tags as HTML does. */
export class TagReader {
  #open: OpenTag[];
  #tag: Unfinished | null = null;
  #isComment = false;
  /** The last piece ended with a tag's name, which may go on. */
  #isNameOpen = false;
  readonly #reports: TagReports;

  constructor(reports: TagReports, open: readonly OpenTag[] = []) {
    this.#reports = reports;
    this.#open = [...open];
  }

  /**
   * Reads on.
   * @param placeOf the place of a stretch of this piece
   * @throws UnclearTag where a tag's name is in more than one piece
   */
  read(text: string, placeOf: (start: number, end: number) => Place): void {
    if (this.#isNameOpen && /^[^\s/>]/.test(text)) throw new UnclearTag();
    if (text !== '') this.#isNameOpen = false;
    let at = 0;
    while (at < text.length) {
      if (this.#isComment) {
        const end = text.indexOf('-->', at);
        if (end === -1) return;
        this.#isComment = false;
        at = end + 3;
      } else if (this.#tag !== null) {
        at = this.#readTag(this.#tag, text, at);
      } else {
        const start = text.indexOf('<', at);
        this.#readText(text, at, start === -1 ? text.length : start, placeOf);
        if (start === -1) return;
        at = this.#begin(text, start, placeOf);
      }
    }
  }

  /** A value stands here, whatever it is. @throws UnclearTag where it is of a tag's name */
  readValue(): void {
    if (this.#isNameOpen) throw new UnclearTag();
    if (this.#tag !== null) this.#tag.isAfterEquals = false;
  }

  /** Reports what is open still. */
  end(): void {
    for (const { element, place } of this.#open) this.#reportOpen(element, place);
    this.#open = [];
  }

  /** The same reader as it stands now, to read one of several ways on. */
  branch(): TagReader {
    const other = new TagReader(this.#reports, this.#open);
    other.#tag = this.#tag === null ? null : { ...this.#tag };
    other.#isComment = this.#isComment;
    other.#isNameOpen = this.#isNameOpen;
    return other;
  }

  /** Whether the same tags are open here and there. */
  isAs(other: TagReader): boolean {
    return (
      this.#isComment === other.#isComment &&
      this.#tag?.place.start === other.#tag?.place.start &&
      this.#tag?.quote === other.#tag?.quote &&
      this.#open.length === other.#open.length &&
      this.#open.every(({ element }, index) => element === other.#open[index]?.element)
    );
  }

  /** Reads what stands between tags. */
  #readText(text: string, from: number, to: number, placeOf: (start: number, end: number) => Place): void {
    const said = text.slice(from, to);
    const around = this.#open.at(-1)?.element;
    if (said.trim() === '' || (around !== undefined && !holdNoText.has(around))) return;
    const start = from + said.length - said.trimStart().length;
    const [line = ''] = said.trim().split('\n', 1);
    this.#reports.text({ text: line.slice(0, 60).trimEnd(), place: placeOf(start, start + line.length) });
  }

  #begin(text: string, start: number, placeOf: (start: number, end: number) => Place): number {
    if (text.startsWith('<!--', start)) {
      this.#isComment = true;
      return start + 4;
    }
    const [whole, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(text.slice(start, start + 100)) ?? [];
    const end = start + (whole?.length ?? 1);
    if (name === undefined) {
      if (end === text.length) throw new UnclearTag();
      return end;
    }
    this.#isNameOpen = end === text.length;
    this.#tag = {
      element: name.toLowerCase(),
      place: placeOf(start, end),
      isClosing: slash === '/',
      quote: null,
      isAfterEquals: false,
    };
    return end;
  }

  #readTag(tag: Unfinished, text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const character = text[at] ?? '';
      if (tag.quote !== null) {
        if (character === tag.quote) tag.quote = null;
      } else if (character === '>') {
        this.#finish(tag, text[at - 1] === '/');
        return at + 1;
      } else if (tag.isAfterEquals && /["']/.test(character)) {
        tag.quote = character;
        tag.isAfterEquals = false;
      } else if (/\S/.test(character)) {
        tag.isAfterEquals = character === '=';
      }
    }
    return text.length;
  }

  #finish(tag: Unfinished, hasSlash: boolean): void {
    this.#tag = null;
    if (tag.isClosing) this.#close(tag);
    else if (!empty.has(tag.element) && !(hasSlash && this.#isForeign())) this.#push(tag);
  }

  /** Whether a "/" at a tag's end closes it, which it does in drawings alone. */
  #isForeign(): boolean {
    return this.#open.some(({ element }) => element === 'svg' || element === 'math');
  }

  #push(tag: OpenTag): void {
    if (this.#open.length === mostOpen) throw new UnclearTag();
    this.#open.push(tag);
  }

  #close({ element, place }: OpenTag): void {
    const isUnasked = closedUnasked.has(element);
    const at = this.#open.findLastIndex((one) => one.element === element);
    const above = this.#open.slice(at + 1).filter((one) => !closedUnasked.has(one.element));
    // HTML makes nothing of these where they close nothing.
    if (isUnasked && (at === -1 || above.length > 0)) return;
    if (at === -1) {
      if (!empty.has(element)) this.#reports.tag({ problem: 'unopened', element, place });
      return;
    }
    for (const one of above) this.#reportOpen(one.element, one.place);
    this.#open.length = at;
  }

  #reportOpen(element: string, place: Place): void {
    if (!closedUnasked.has(element)) this.#reports.tag({ problem: 'open', element, place });
  }
}
