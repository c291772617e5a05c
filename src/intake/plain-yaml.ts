import { charactersAt, controlCharacters, invisibleCharactersAt } from '../diagnostics/characters.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { damageIn } from './damaged-text.ts';
import type { MapEntry, ValueNode } from './values.ts';
import { reservedKeys } from './yaml-keys.ts';

/**
 * What a YAML text holds, where it is written as nearly all are: the values that the YAML parser would find, in a
 * fraction of its time. `null` of anything else, and wherever there might be something to find fault with.
 * @param values how many there may be
 */
export function plainYaml({ text }: SourceText, values: number = most.values): ValueNode | null {
  // Tabs and marks of byte order have rules of their own; so has a carriage return by itself.
  if (text.includes('\t') || text.includes('\ufeff')) return null;
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return null;
  return new PlainReader(text, values).root();
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const dot = 46;
const zero = 48;
const nine = 57;
const colon = 58;
const greater = 62;
const listStart = 91;
const listEnd = 93;
const backslash = 92;
const bar = 124;
const mapStart = 123;
const mapEnd = 125;

/** Lines that begin farther to the right may be nested too deep: that is counted elsewhere. */
const mostColumn = most.depth - 10;
const mostFlows = 5;
/** What escapes stand for that mean what they do in JSON, and nothing that can't be seen. */
const plainEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['n', '\n'],
]);
/** The parser takes keys of 1,024 characters. */
const mostOfKey = 1000;
/** What no column of a comment is beyond. */
const nowhere = Number.POSITIVE_INFINITY;

/** Objects without any name of JavaScript's own, which are made more quickly than by `Object.create(null)`. */
class PlainData {
  [key: string]: unknown;

  static {
    Object.setPrototypeOf(PlainData.prototype, null);
    Reflect.deleteProperty(PlainData.prototype, 'constructor');
  }
}

/** Reads from the top to the bottom, once. Where a method gives `null` or -1, nothing is read any further. */
class PlainReader {
  readonly #text: string;
  /** Where the next key, dash or value begins that is first on its line; the end where there is none. */
  #at = 0;
  /** The column of that, from 0; -1 where there is none. */
  #column = -1;
  /** Whether comments stand before it. */
  #isCommented = false;
  /** The end of what belongs to the value that was read last: its line, and comments farther to the right. */
  #after = 0;
  /** The column that is farthest to the right of the comments that belong to no value; -1 without such. */
  #comment = -1;
  /** Where the scalar or the brackets end that were read last. */
  #stop = 0;
  #keyName = '';
  #keyEnd = 0;
  #count = 0;

  readonly #values: number;
  readonly #hasBackslashes: boolean;
  /** How many backslashes there are that no escape has been read of, and up to where escapes have been: what may be a key is read twice. */
  #backslashes: number;
  #escapesTo = -1;

  constructor(text: string, values: number) {
    this.#text = text;
    this.#values = values;
    this.#hasBackslashes = text.includes('\\');
    this.#backslashes = this.#hasBackslashes ? text.split('\\').length - 1 : 0;
  }

  root(): ValueNode | null {
    if (!this.#toNextLine(0, nowhere) || this.#column !== 0) return null;
    const node = this.#isDash(this.#at) ? this.#list(0) : this.#value(this.#at, 0, -1, true);
    const isWhole = this.#at === this.#text.length && this.#count <= this.#values;
    // Beside one that is no escape, the parser looks for what can't be seen.
    if (this.#backslashes > 0) return null;
    return isWhole && node?.kind !== 'scalar' ? node : null;
  }

  /** What begins on a line of its own, farther to the right than what it belongs to. */
  #below(parent: number): ValueNode | null {
    if (this.#isDash(this.#at)) return this.#list(this.#column);
    return this.#value(this.#at, this.#column, parent, !this.#isCommented);
  }

  /**
   * @param column where a map may begin; -1 where none may
   * @param parent the column of the list or map around
   */
  #value(at: number, column: number, parent: number, mayBeScalar: boolean): ValueNode | null {
    const code = this.#text.charCodeAt(at);
    const isQuoted = code === doubleQuote || code === singleQuote;
    if (isQuoted || this.#isPlainStart(at)) {
      const stop = isQuoted ? at : this.#plainStop(at);
      const mayBeKey = isQuoted || this.#text.charCodeAt(stop) === colon;
      const colonAt = mayBeKey && column !== -1 ? this.#key(at) : -1;
      if (colonAt !== -1) return this.#map(at, column, colonAt);
      if (!mayBeScalar) return null;
      return isQuoted ? this.#quotedValue(at, parent) : this.#plainValue(at, stop, parent);
    }
    if (!mayBeScalar) return null;
    if (code === listStart || code === mapStart) return this.#flowValue(at, parent);
    return code === bar || code === greater ? this.#blockValue(at, parent) : null;
  }

  #map(start: number, column: number, firstColon: number): ValueNode | null {
    if (column > mostColumn) return null;
    const entries = new Map<string, MapEntry>();
    const data = new PlainData();
    let keyStart = start;
    let colonAt = firstColon;
    for (;;) {
      const name = this.#keyName;
      const key = { start: keyStart, end: this.#keyEnd };
      if (reservedKeys.has(name) || colonAt - keyStart > mostOfKey) return null;
      const value = this.#entryValue(colonAt + 1, column);
      if (value === null) return null;
      const before = entries.size;
      entries.set(name, { key, value });
      if (entries.size === before) return null;
      data[name] = value.data;
      if (this.#column !== column) break;
      keyStart = this.#at;
      colonAt = this.#key(keyStart);
      if (colonAt === -1) return null;
    }
    if (this.#column > column) return null;
    this.#count += 1;
    return { kind: 'map', start, end: this.#closed(column), entries, data };
  }

  #entryValue(afterColon: number, column: number): ValueNode | null {
    const at = this.#afterSpaces(afterColon);
    const code = this.#text.charCodeAt(at);
    if (code !== hash && !isLineEnd(code)) return this.#value(at, -1, column, true);
    if (!this.#toNextLine(afterColon, nowhere)) return null;
    if (this.#column > column) return this.#below(column);
    if (this.#column === column && this.#isDash(this.#at)) return this.#list(column);
    // Comments below a key without a value belong to it.
    this.#after = this.#isCommented ? this.#at : at;
    this.#comment = -1;
    this.#count += 1;
    return { kind: 'scalar', start: at, end: at, data: null, typed: '' };
  }

  #list(column: number): ValueNode | null {
    const start = this.#at;
    const items: ValueNode[] = [];
    const data: unknown[] = [];
    do {
      const item = this.#item(column);
      if (item === null) return null;
      items.push(item);
      data.push(item.data);
    } while (this.#column === column && this.#isDash(this.#at));
    if (this.#column > column) return null;
    this.#count += 1;
    return { kind: 'list', start, end: this.#closed(column), items, data };
  }

  #item(column: number): ValueNode | null {
    const afterDash = this.#at + 1;
    const at = this.#afterSpaces(afterDash);
    const code = this.#text.charCodeAt(at);
    if (code === hash || isLineEnd(code)) {
      return this.#toNextLine(afterDash, nowhere) && this.#column > column ? this.#below(column) : null;
    }
    return this.#value(at, column + (at - this.#at), column, true);
  }

  /** The end of a list or map in a column; comments below that are not to the left of it belong to it as well. */
  #closed(column: number): number {
    const end = this.#after;
    if (column > 0 && this.#comment >= column) {
      this.#after = this.#at;
      this.#comment = -1;
    }
    return end;
  }

  /** The offset of the colon behind a key, of which name and end are kept; -1 where there is none. */
  #key(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (code === doubleQuote || code === singleQuote) return this.#quotedKey(at);
    if (!this.#isPlainStart(at)) return -1;
    const stop = this.#plainStop(at);
    return this.#text.charCodeAt(stop) === colon && this.#isPlainKey(at, stop) ? stop : -1;
  }

  #quotedKey(at: number): number {
    const name = this.#quoted(at, nowhere);
    if (name === null) return -1;
    this.#keyName = name;
    this.#keyEnd = this.#stop;
    const colonAt = this.#afterSpaces(this.#stop);
    return this.#text.charCodeAt(colonAt) === colon && isEmpty(this.#text.charCodeAt(colonAt + 1))
      ? colonAt
      : -1;
  }

  #isPlainKey(at: number, colonAt: number): boolean {
    this.#keyEnd = this.#beforeSpaces(colonAt);
    this.#keyName = this.#text.slice(at, this.#keyEnd);
    return this.#keyName !== '<<';
  }

  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === dash && isEmpty(this.#text.charCodeAt(at + 1));
  }

  #isPlainStart(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code === dash) return !isEmpty(this.#text.charCodeAt(at + 1));
    return !isIndicator(code);
  }

  /** Where a plain scalar ends on its line: at a colon or a comment, or with the line. */
  #plainStop(from: number): number {
    const text = this.#text;
    for (let at = from; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code > colon) continue;
      if (code === colon) {
        if (isEmpty(text.charCodeAt(at + 1))) return at;
      } else if (code === hash) {
        if (text.charCodeAt(at - 1) === space) return at;
      } else if (isLineEnd(code)) return at;
    }
  }

  #plainValue(start: number, firstStop: number, parent: number): ValueNode | null {
    const text = this.#text;
    let stop = firstStop;
    let end = this.#beforeSpaces(stop);
    let isFolded = false;
    for (;;) {
      const code = text.charCodeAt(stop);
      if (code === colon) return null;
      if (code === hash || Number.isNaN(code)) break;
      const next = this.#continuation(stop, parent);
      if (next === -1) break;
      isFolded = true;
      stop = this.#plainStop(next);
      end = this.#beforeSpaces(stop);
    }
    const typed = isFolded ? this.#folded(start, end, parent) : text.slice(start, end);
    if (typed === null || !this.#toNextLine(end, parent)) return null;
    return this.#scalar(start, end, typed, isFolded ? typed : coreValue(typed));
  }

  /** Where a plain scalar goes on below a line; -1 where it does not. */
  #continuation(lineEnd: number, parent: number): number {
    let lineStart = this.#afterLine(lineEnd);
    for (;;) {
      const at = this.#afterSpaces(lineStart);
      const code = this.#text.charCodeAt(at);
      if (Number.isNaN(code)) return -1;
      if (!isLineEnd(code)) return code !== hash && at - lineStart > parent ? at : -1;
      lineStart = this.#afterLine(at);
    }
  }

  #quotedValue(start: number, parent: number): ValueNode | null {
    const typed = this.#quoted(start, parent);
    const end = this.#stop;
    if (typed === null || !this.#toNextLine(end, parent)) return null;
    return this.#scalar(start, end, typed, typed);
  }

  /**
   * What stands in quotes; it ends at `#stop`.
   * @param parent further lines begin to the right of this column
   */
  #quoted(start: number, parent: number): string | null {
    const text = this.#text;
    const isSingle = text.charCodeAt(start) === singleQuote;
    if (!isSingle && this.#hasBackslashes && this.#isEscaped(start)) return this.#unescaped(start);
    const quote = isSingle ? "'" : '"';
    let end = text.indexOf(quote, start + 1);
    let hasQuotes = false;
    while (isSingle && end !== -1 && text.charCodeAt(end + 1) === singleQuote) {
      hasQuotes = true;
      end = text.indexOf(quote, end + 2);
    }
    if (end === -1) return null;
    this.#stop = end + 1;
    const value = this.#folded(start + 1, end, parent);
    return hasQuotes && value !== null ? value.replaceAll("''", "'") : value;
  }

  /** Whether there is an escape in what stands in quotes, or might be. */
  #isEscaped(start: number): boolean {
    const end = this.#text.indexOf('"', start + 1);
    return this.#text.slice(start + 1, end).includes('\\');
  }

  /** What stands in quotes on one line with escapes that have no rules of their own; it ends at `#stop`. */
  #unescaped(start: number): string | null {
    const text = this.#text;
    let value = '';
    for (let at = start + 1; ; at += 1) {
      const code = text.charCodeAt(at);
      if (isLineEnd(code)) return null;
      if (code === doubleQuote) {
        this.#stop = at + 1;
        return hasOddities(value) ? null : value;
      }
      if (code !== backslash) value += text.charAt(at);
      else {
        at += 1;
        const meant = plainEscapes.get(text.charAt(at));
        if (meant === undefined) return null;
        value += meant;
        if (at <= this.#escapesTo) continue;
        this.#escapesTo = at;
        this.#backslashes -= meant === '\\' ? 2 : 1;
      }
    }
  }

  /** A text over one or more lines: a line break is a space, an empty line a line break. */
  #folded(start: number, end: number, parent: number): string | null {
    const text = this.#text;
    let lineEnd = text.indexOf('\n', start);
    if (lineEnd === -1 || lineEnd >= end) return text.slice(start, end);
    let value = '';
    let separator = '';
    let from = start;
    while (lineEnd !== -1 && lineEnd < end) {
      const isReturned = lineEnd > from && text.charCodeAt(lineEnd - 1) === carriageReturn;
      const stop = this.#beforeSpaces(isReturned ? lineEnd - 1 : lineEnd, from);
      if (stop > from || from === start) {
        value += separator + text.slice(from, stop);
        separator = ' ';
      } else if (separator === '\n') value += '\n';
      else separator = '\n';
      from = this.#afterSpaces(lineEnd + 1);
      if (from - lineEnd - 1 <= parent && !isLineEnd(text.charCodeAt(from))) return null;
      lineEnd = text.indexOf('\n', from);
    }
    return value + separator + text.slice(from, end);
  }

  /** A text below "|" or ">", which may be followed by "-". */
  #blockValue(start: number, parent: number): ValueNode | null {
    const isLiteral = this.#text.charCodeAt(start) === bar;
    const isStripped = this.#text.charCodeAt(start + 1) === dash;
    const headerEnd = isStripped ? start + 2 : start + 1;
    if (!isLineEnd(this.#text.charCodeAt(headerEnd))) return null;
    const first = this.#afterLine(headerEnd);
    const column = this.#afterSpaces(first) - first;
    if (column <= parent || isLineEnd(this.#text.charCodeAt(first + column))) return null;
    const text = this.#blockText(first, column, isLiteral);
    if (text === null) return null;
    const end = this.#stop;
    this.#after = end;
    const typed = isStripped ? text : `${text}\n`;
    return this.#toToken(end, nowhere) ? this.#scalar(start, end, typed, typed) : null;
  }

  /** The text of lines that begin in a column, without the last line break; it ends at `#stop`. */
  #blockText(first: number, column: number, isLiteral: boolean): string | null {
    const text = this.#text;
    let value: string | null = null;
    let blankLines = 0;
    let lineStart = first;
    while (lineStart < text.length) {
      const at = this.#afterSpaces(lineStart);
      const lineEnd = this.#lineEnd(at);
      if (at === lineEnd) blankLines += 1;
      else if (at - lineStart < column) break;
      if (at - lineStart > column && (at === lineEnd || !isLiteral)) return null;
      if (at !== lineEnd) {
        const line = text.slice(lineStart + column, lineEnd);
        value = value === null ? line : value + separatorOf(blankLines, isLiteral) + line;
        blankLines = 0;
        this.#stop = this.#afterLine(lineEnd);
      }
      lineStart = this.#afterLine(lineEnd);
    }
    return value;
  }

  #flowValue(start: number, parent: number): ValueNode | null {
    const node = this.#flow(start, parent, 1);
    return node !== null && this.#toNextLine(this.#stop, parent) ? node : null;
  }

  /** What stands in brackets; it ends at `#stop`. */
  #flow(start: number, parent: number, depth: number): ValueNode | null {
    if (depth > mostFlows) return null;
    const text = this.#text;
    const isMap = text.charCodeAt(start) === mapStart;
    const entries = new Map<string, MapEntry>();
    const items: ValueNode[] = [];
    const data: Record<string, unknown> = new PlainData();
    const close = isMap ? mapEnd : listEnd;
    let at = this.#inFlow(start + 1, parent, depth);
    while (text.charCodeAt(at) !== close) {
      let key: MapEntry['key'] | null = null;
      let name = '';
      if (isMap) {
        const keyStart = at;
        at = this.#flowKey(at);
        if (at === -1) return null;
        name = this.#keyName;
        key = { start: keyStart, end: this.#keyEnd };
      }
      const value = this.#flowItem(at, parent, depth);
      if (value === null) return null;
      at = this.#inFlow(this.#stop, parent, depth);
      if (key === null) items.push(value);
      else {
        if (reservedKeys.has(name) || entries.has(name)) return null;
        entries.set(name, { key, value });
        data[name] = value.data;
      }
      const code = text.charCodeAt(at);
      if (code === comma) at = this.#inFlow(at + 1, parent, depth);
      else if (code !== close) return null;
    }
    const end = at + 1;
    this.#stop = end;
    this.#count += 1;
    if (isMap) return { kind: 'map', start, end, entries, data };
    return { kind: 'list', start, end, items, data: items.map((item) => item.data) };
  }

  #flowItem(start: number, parent: number, depth: number): ValueNode | null {
    const code = this.#text.charCodeAt(start);
    if (code === listStart || code === mapStart) return this.#flow(start, parent, depth + 1);
    if (code === doubleQuote || code === singleQuote) {
      const typed = this.#quoted(start, nowhere);
      return typed === null ? null : this.#scalar(start, this.#stop, typed, typed);
    }
    const end = this.#flowPlainEnd(start);
    if (end === -1 || this.#text.charCodeAt(this.#stop) === colon) return null;
    const typed = this.#text.slice(start, end);
    this.#stop = end;
    return this.#scalar(start, end, typed, coreValue(typed));
  }

  /** Where the value of a key begins, of which name and end are kept; -1 where it is no plain key. */
  #flowKey(at: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (code === doubleQuote || code === singleQuote) {
      const name = this.#quoted(at, nowhere);
      if (name === null || text.charCodeAt(this.#stop) !== colon) return -1;
      this.#keyName = name;
      this.#keyEnd = this.#stop;
      return this.#afterSpaces(this.#stop + 1);
    }
    const end = this.#flowPlainEnd(at);
    if (end === -1 || text.charCodeAt(this.#stop) !== colon) return -1;
    this.#keyName = text.slice(at, end);
    this.#keyEnd = end;
    return this.#keyName === '<<' || end - at > mostOfKey ? -1 : this.#afterSpaces(this.#stop + 1);
  }

  /** The end of a plain scalar in brackets, which is ended by what stands at `#stop`; -1 where it is none. */
  #flowPlainEnd(start: number): number {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === dash ? !isDigit(text.charCodeAt(start + 1)) : first === dot || isIndicator(first))
      return -1;
    if (isLineEnd(first)) return -1;
    for (let at = start; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === hash && text.charCodeAt(at - 1) === space) return -1;
      if (code === colon && isFlowIndicator(text.charCodeAt(at + 1))) return -1;
      const isEnd =
        code === colon ? isEmpty(text.charCodeAt(at + 1)) : isFlowIndicator(code) || isLineEnd(code);
      if (!isEnd) continue;
      this.#stop = at;
      return this.#beforeSpaces(at);
    }
  }

  /** Behind spaces and line breaks in brackets; where a line begins too far to the left, there is nothing. */
  #inFlow(from: number, parent: number, depth: number): number {
    const text = this.#text;
    let at = this.#afterSpaces(from);
    if (!isLineEnd(text.charCodeAt(at))) return at;
    let lineStart = at;
    while (at < text.length && isLineEnd(text.charCodeAt(at))) {
      lineStart = this.#afterLine(at);
      at = this.#afterSpaces(lineStart);
    }
    const code = text.charCodeAt(at);
    const isEnd = depth === 1 && (code === listEnd || code === mapEnd);
    return at - lineStart > (isEnd ? parent - 1 : parent) ? at : text.length;
  }

  #scalar(start: number, end: number, typed: string, data: ReturnType<typeof coreValue>): ValueNode | null {
    if (data === undefined) return null;
    this.#count += 1;
    if (this.#count > this.#values) return null;
    return { kind: 'scalar', start, end, data, typed };
  }

  /**
   * Goes on from the end of a value or key to what is first on a line below.
   * @param indent comments farther to the right than this belong to the value
   */
  #toNextLine(from: number, indent: number): boolean {
    const at = this.#afterSpaces(from);
    const code = this.#text.charCodeAt(at);
    this.#isCommented = code === hash;
    if (code === hash) {
      // A comment begins the text, or stands behind a space.
      if (at === from && at > 0) return false;
    } else if (!isLineEnd(code)) {
      if (from > 0) return false;
      return this.#toToken(0, indent);
    }
    this.#after = this.#afterLine(this.#lineEnd(at));
    return this.#toToken(this.#after, indent);
  }

  #toToken(from: number, indent: number): boolean {
    const text = this.#text;
    let lineStart = from;
    this.#comment = -1;
    for (;;) {
      const at = this.#afterSpaces(lineStart);
      const code = text.charCodeAt(at);
      const column = at - lineStart;
      if (isLineEnd(code)) {
        if (at < text.length) {
          lineStart = this.#afterLine(at);
          continue;
        }
        this.#at = at;
        this.#column = -1;
        return true;
      }
      if (column > mostColumn) return false;
      if (code !== hash) {
        this.#at = at;
        this.#column = column;
        return column > 0 || (code !== dash && code !== dot) || !isMarker(text.slice(at, at + 3));
      }
      lineStart = this.#afterLine(this.#lineEnd(at));
      this.#isCommented = true;
      if (this.#comment === -1 && column > indent) this.#after = lineStart;
      else if (column > this.#comment) this.#comment = column;
    }
  }

  #afterSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at += 1;
    return at;
  }

  #beforeSpaces(to: number, from = 0): number {
    let at = to;
    while (at > from && this.#text.charCodeAt(at - 1) === space) at -= 1;
    return at;
  }

  /** The end of the line of an offset, without its line break. */
  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    if (end === -1) return this.#text.length;
    return end > at && this.#text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
  }

  /** What follows a line break, if there is one. */
  #afterLine(lineEnd: number): number {
    if (lineEnd >= this.#text.length) return lineEnd;
    return this.#text.charCodeAt(lineEnd) === carriageReturn ? lineEnd + 2 : lineEnd + 1;
  }
}

/** What stands between two lines of a text below "|" or ">". */
function separatorOf(blankLines: number, isLiteral: boolean): string {
  if (isLiteral) return '\n'.repeat(blankLines + 1);
  return blankLines === 0 ? ' ' : '\n'.repeat(blankLines);
}

/** Whether there is something to find fault with in a text that was written with escapes. */
function hasOddities(text: string): boolean {
  const unseen = [charactersAt(text, controlCharacters), invisibleCharactersAt(text)];
  return (
    unseen.some((found) => found.next().done !== true) ||
    damageIn(new SourceText('', text)).findings.length > 0
  );
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn || Number.isNaN(code);
}

function isEmpty(code: number): boolean {
  return code === space || isLineEnd(code);
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function isFlowIndicator(code: number): boolean {
  return code === comma || code === listStart || code === listEnd || code === mapStart || code === mapEnd;
}

const indicators: ReadonlySet<number> = new Set(
  Array.from('?:,[]{}#&*!|>\'"%@`', (one) => one.charCodeAt(0)),
);

/** What no plain scalar begins with; a dash is asked of elsewhere. */
function isIndicator(code: number): boolean {
  return Number.isNaN(code) || (code < 128 && indicators.has(code));
}

function isMarker(start: string): boolean {
  return start === '---' || start === '...';
}

/** What a plain scalar on one line stands for; `undefined` where it is a number in an odd notation, or might be. */
function coreValue(typed: string): string | number | boolean | null | undefined {
  const first = typed.charCodeAt(0);
  if (isDigit(first) || first === dash || first === dot || typed.startsWith('+')) return numberOrText(typed);
  return typed.length <= 5 ? (words.get(typed) ?? (typed === '' || nulls.has(typed) ? null : typed)) : typed;
}

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

const nulls: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

function numberOrText(typed: string): string | number | undefined {
  const start = typed.charCodeAt(0) === dash ? 1 : 0;
  let at = afterDigits(typed, start);
  const isWhole = at === typed.length;
  if (at > start && typed.charCodeAt(at) === dot) at = afterDigits(typed, at + 1);
  if (at === typed.length && at > start && typed.charCodeAt(at - 1) !== dot) {
    if (typed.length > most.digits) return undefined;
    return isWhole ? Number.parseInt(typed, 10) : Number.parseFloat(typed);
  }
  return mayBeNumber.test(typed) ? undefined : typed;
}

function afterDigits(typed: string, from: number): number {
  let at = from;
  while (isDigit(typed.charCodeAt(at))) at += 1;
  return at;
}

/** What the core schema takes for a number. */
const mayBeNumber =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i;
