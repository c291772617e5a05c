import { SaxesParser } from 'saxes';
import { broken, WorkbookRefusal } from './workbook-refusal.ts';

/** The attributes of an element: those without a prefix by their names, others as "r:id", "xml:space". */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is done with what a part of a workbook holds, in its order. */
export interface XmlReader {
  /** The name of the one element that all others are in. */
  readonly root: string;
  /**
   * @param name "row" where it is of the part's vocabulary, else something with "?"
   * @param depth 1 for the root
   */
  readonly open: (name: string, attributes: XmlAttributes, depth: number) => void;
  readonly close: (name: string, depth: number) => void;
  /** May be called for each piece of a text. */
  readonly text: (text: string) => void;
}

/** Counts the elements, and what else is markup, that are read of all parts of a workbook. */
export class XmlBudget {
  #left: number;

  /** @param elements how many there may be */
  constructor(elements: number) {
    this.#left = elements;
  }

  /** @throws WorkbookRefusal where there are more */
  count(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new WorkbookRefusal('too-large', 'elements');
  }
}

/** So deep do elements stand in each other, more than any part of a workbook has. */
const mostDepth = 50;
/** So many attributes has an element, and so many prefixes are known at a time. */
const mostAttributes = 200;
/** So many times does a part declare a prefix: each has what is known copied. */
const mostDeclarations = 10_000;
/** So many bytes stand between marks of markup: the longest text of a cell, each character of it a reference. */
const mostBetween = 1_000_000;
const markup = 0x3c;
/** So many bytes are parsed at a time. */
const pieceLength = 1 << 16;

/** Attributes that keep their prefix, by their namespaces: of Office Open XML, and of its strict form (ISO 29500). */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  // What the elements of parts are of.
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  // Of documents for Word, and of what is drawn in them.
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:vml': 'v:',
};

/** Which prefix an element's or attribute's own stands for, and names that were looked up. */
interface Scope {
  readonly meant: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/**
 * Reads a part of a workbook, a piece at a time. Namespaces are known by what they are and not by their prefixes.
 * @throws WorkbookRefusal where it is not well formed, declares a document type (and with it entities), or is too large
 */
export function readXml(bytes: Uint8Array, budget: XmlBudget, reader: XmlReader): void {
  if (hasLongText(bytes)) throw new WorkbookRefusal('too-large', 'a text');
  // Namespaces are followed here: the parser takes twice the time for it, as it makes an object of each attribute.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const scopes: Scope[] = [scopeOf(new Map([['xml', 'xml:']]))];
  let attributes = 0;
  let declarations = 0;
  parser.on('error', (failure) => {
    throw broken(failure.message);
  });
  parser.on('doctype', () => {
    throw broken('a document type');
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(encoding)) throw broken(`encoding ${encoding}`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes) throw broken('too many attributes');
  });
  parser.on('opentag', ({ name, attributes: written }) => {
    attributes = 0;
    budget.count();
    if (scopes.length > mostDepth) throw broken('elements too deep');
    const outer = scopes.at(-1);
    const isPlain = hasPlainNames(written);
    const scope = isPlain && outer !== undefined ? outer : scopeWithin(outer, written);
    if (scope !== outer) declarations += 1;
    if (declarations > mostDeclarations) throw broken('too many namespaces');
    const read = nameIn(scope, name);
    if (scopes.length === 1 && read !== reader.root) throw broken(`${name} in place of ${reader.root}`);
    scopes.push(scope);
    reader.open(read, isPlain ? written : attributesIn(scope, written), scopes.length - 1);
  });
  parser.on('closetag', ({ name }) => {
    const scope = scopes.pop();
    if (scope !== undefined) reader.close(nameIn(scope, name), scopes.length);
  });
  const text = (piece: string) => reader.text(piece);
  parser.on('text', text);
  parser.on('cdata', (piece) => {
    budget.count();
    text(piece);
  });
  parser.on('comment', () => budget.count());
  parser.on('processinginstruction', () => budget.count());
  for (const text of decoded(bytes)) parser.write(text);
  parser.close();
}

/** Whether there is a text that no cell holds: it is refused before the parser makes one of it. */
function hasLongText(bytes: Uint8Array): boolean {
  let at = 0;
  while (at + mostBetween < bytes.length) {
    const next = bytes.lastIndexOf(markup, at + mostBetween);
    if (next <= at) return true;
    at = next;
  }
  return false;
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      yield decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
    }
    yield decoder.decode();
  } catch (failure) {
    throw failure instanceof TypeError ? broken('characters that are none') : failure;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function scopeOf(meant: ReadonlyMap<string, string>): Scope {
  return { meant, names: new Map() };
}

/** Whether no attribute has to do with namespaces, as most have not. */
function hasPlainNames(written: Readonly<Record<string, string>>): boolean {
  // Parsed attributes have no prototype.
  for (const name in written) {
    if (name === 'xmlns' || name.includes(':')) return false;
  }
  return true;
}

/** The scope of an element: that of what it is in, unless it declares namespaces. */
function scopeWithin(outer: Scope | undefined, written: Readonly<Record<string, string>>): Scope {
  let meant: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(written)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    meant ??= new Map(outer?.meant);
    meant.set(name.slice('xmlns:'.length), Object.hasOwn(prefixes, value) ? (prefixes[value] ?? '?:') : '?:');
    if (meant.size > mostAttributes) throw broken('too many namespaces');
  }
  return meant === null && outer !== undefined ? outer : scopeOf(meant ?? new Map());
}

function nameIn({ meant, names }: Scope, written: string): string {
  let name = names.get(written);
  if (name === undefined) {
    const colon = written.indexOf(':');
    name = `${meant.get(written.slice(0, Math.max(0, colon))) ?? '?:'}${written.slice(colon + 1)}`;
    if (names.size < mostAttributes) names.set(written, name);
  }
  return name;
}

function attributesIn(scope: Scope, written: Readonly<Record<string, string>>): XmlAttributes {
  let attributes: Record<string, string> | null = null;
  for (const [name, value] of Object.entries(written)) {
    if (!name.includes(':') || name.startsWith('xmlns:')) continue;
    attributes ??= { ...written };
    delete attributes[name];
    const meant = nameIn(scope, name);
    // An attribute with a prefix is never the element's own one.
    if (meant.includes(':')) attributes[meant] = value;
  }
  return attributes ?? written;
}
