import { inflateRawSync } from 'node:zlib';
import { OfficePackage, type Relation } from '../../forms/workbook/office-package.ts';
import { readXml, type XmlAttributes, XmlBudget } from '../../forms/workbook/read-xml.ts';
import { broken, WorkbookRefusal } from '../../forms/workbook/workbook-refusal.ts';
import { openedZip } from '../../forms/workbook/zip-archive.ts';
import { attachmentsVocabulary } from '../../rendering/docx/attached-parts.ts';
import { fingerprintName } from '../../rendering/docx/properties.ts';
import { type WordText, wordTextOf } from './word-text.ts';

/** How much of a document for Word is read, unpacked: more than one of all communes of the country has. */
const bounds = {
  workbookBytes: 512_000_000,
  workbookParts: 5000,
  workbookElements: 20_000_000,
  workbookCells: 0,
};

/** So much may attachments hold, unpacked. */
const mostAttached = 256_000_000;

/** A part of a document for Word that is printed, and what its root is called, by its relation's kind. */
const printedParts: Readonly<Record<string, string>> = {
  header: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  styles: 'w:styles',
  numbering: 'w:numbering',
};

/** Parts that Word keeps for itself, or prints by what other parts say of them. */
const quietKinds: ReadonlySet<string> = new Set([
  ...Object.keys(printedParts),
  'settings',
  'webSettings',
  'fontTable',
  'theme',
  'customXml',
  'image',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'stylesWithEffects',
  'glossaryDocument',
  'bibliography',
]);

/** Files that make a document do or show something that its text does not say: letters of an embedded font may look like others. */
const oddFiles = [
  ['macros', 'vbaproject.bin'],
  ['embedded-fonts', '.odttf'],
] as const;

/** What can be read of a document for Word. */
export interface WordFile {
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array | null;
  readonly main: WordText;
  /** What headers, footers and notes say. */
  readonly beside: ReadonlySet<string>;
  /** What lists set before their items beside numbers: "Điều". */
  readonly labels: ReadonlySet<string>;
  readonly oddities: ReadonlyMap<string, number>;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** The program that saved it last, as it says; `null` where it does not. */
  readonly program: string | null;
  /** The fingerprint among its properties; `null` where there is none. */
  readonly fingerprint: string | null;
}

/**
 * Reads a document for Word from anybody.
 * @returns `null` where it is another kind of office file
 * @throws WorkbookRefusal where it is damaged, encrypted or too large
 */
export function wordFileOf(bytes: Uint8Array): WordFile | null {
  const archive = openedZip(bytes, bounds);
  const budget = new XmlBudget(bounds.workbookElements);
  const file = new OfficePackage(archive, budget);
  const start = file.relationsOf('').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal);
  if (start === undefined) return null;
  const kept = new Map<string, Uint8Array | null>();
  // What is unpacked twice counts twice.
  const read = (path: string) => {
    const key = path.toLowerCase();
    if (!kept.has(key)) kept.set(key, archive.read(path));
    return kept.get(key) ?? null;
  };
  const content = read(start.target);
  if (content === null) throw broken(`no part ${start.target}`);
  if (!isWord(file, start)) return null;
  const main = wordTextOf(content, 'w:document', budget);
  const others = partsBeside(file, file.relationsOf(start.target), read, budget);
  const oddities = new Map(others.oddities);
  for (const [what, times] of main.oddities) oddities.set(what, (oddities.get(what) ?? 0) + times);
  for (const [what, ending] of oddFiles) {
    if (archive.paths.some((path) => path.toLowerCase().endsWith(ending))) oddities.set(what, 1);
  }
  return {
    paths: archive.paths,
    read,
    main,
    beside: others.texts,
    labels: others.labels,
    oddities,
    attachments: attachmentsIn(file, start, budget),
    program: programIn(file, budget),
    fingerprint: fingerprintIn(file, budget),
  };
}

/** What parts say beside the text itself: headers, notes, the marks of lists. */
interface Beside {
  readonly texts: Set<string>;
  readonly labels: Set<string>;
  readonly oddities: Map<string, number>;
}

function partsBeside(
  file: OfficePackage,
  relations: readonly Relation[],
  read: WordFile['read'],
  budget: XmlBudget,
): Beside {
  const beside: Beside = { texts: new Set(), labels: new Set(), oddities: new Map() };
  const others = relations.filter(({ isExternal }) => !isExternal);
  // What settings or headers refer to counts as what the text does.
  const ofOthers = others.flatMap(({ kind, target }) =>
    quietKinds.has(kind) ? file.relationsOf(target).filter(({ isExternal }) => isExternal) : [],
  );
  for (const { kind } of [...relations.filter(({ isExternal }) => isExternal), ...ofOthers]) {
    // A link is followed when somebody asks for it; all else is fetched when the document is opened.
    addOddity(beside, kind === 'hyperlink' ? 'links' : 'fetched-parts');
  }
  for (const { kind, target } of others) {
    const root = printedParts[kind];
    if (root !== undefined) addPart(beside, read(target), root, budget);
    else if (!quietKinds.has(kind)) addOddity(beside, 'embedded-objects');
  }
  return beside;
}

function addOddity({ oddities }: Beside, what: string): void {
  oddities.set(what, (oddities.get(what) ?? 0) + 1);
}

/** @throws WorkbookRefusal where there is no such part */
function addPart(
  { texts, labels, oddities }: Beside,
  part: Uint8Array | null,
  root: string,
  budget: XmlBudget,
): void {
  if (part === null) throw broken(`no part ${root}`);
  const read = wordTextOf(part, root, budget);
  const words = read.words.map(({ text }) => text).join(' ');
  if (words !== '') texts.add(words);
  for (const label of read.labels) labels.add(label);
  for (const [what, times] of read.oddities) {
    // Each section has a header of its own once LibreOffice has saved it, with the number of the page in it.
    if (what !== 'field PAGE') oddities.set(what, (oddities.get(what) ?? 0) + times);
  }
}

function isWord(file: OfficePackage, { target }: Relation): boolean {
  const type = file.contentTypes().ofParts.get(target.toLowerCase()) ?? '';
  return /wordprocessingml|ms-word/.test(type);
}

/** What the document carries along, by its names. */
function attachmentsIn(
  file: OfficePackage,
  start: Relation,
  budget: XmlBudget,
): ReadonlyMap<string, Uint8Array> {
  for (const relation of file.relationsOf(start.target)) {
    if (relation.kind !== 'customXml' || relation.isExternal) continue;
    try {
      return filesIn(file.part(relation), budget);
    } catch (failure) {
      // Other programs put parts of their own beside it.
      if (!(failure instanceof WorkbookRefusal) || failure.reason !== 'broken') throw failure;
    }
  }
  return new Map();
}

function filesIn(bytes: Uint8Array, budget: XmlBudget): ReadonlyMap<string, Uint8Array> {
  const { root, file, piece } = attachmentsVocabulary;
  const files = new Map<string, Uint8Array>();
  let left = mostAttached;
  let open: { readonly name: string; text: string } | null = null;
  let isPiece = false;
  readXml(bytes, budget, {
    root: `?:${root}`,
    open(name, { name: called = '' }) {
      if (name === `?:${file}`) open = { name: called, text: '' };
      isPiece = name === `?:${piece}`;
    },
    close(name) {
      isPiece = false;
      if (name !== `?:${file}` || open === null) return;
      if (files.has(open.name)) throw broken('two attachments of one name');
      const content = inflated(Buffer.from(open.text, 'base64'), left);
      left -= content.length;
      files.set(open.name, content);
      open = null;
    },
    text(text) {
      if (isPiece && open !== null) open.text += text;
    },
  });
  return files;
}

function inflated(packed: Buffer, left: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (failure) {
    const isLonger = failure instanceof Error && 'code' in failure && failure.code === 'ERR_BUFFER_TOO_LARGE';
    throw isLonger
      ? new WorkbookRefusal('too-large', 'attachments')
      : broken("attachments can't be inflated");
  }
}

/** The program that says that it has saved the file. */
function programIn(file: OfficePackage, budget: XmlBudget): string | null {
  return propertyIn(file, 'extended-properties', budget, (name) => name === '?:Application');
}

function fingerprintIn(file: OfficePackage, budget: XmlBudget): string | null {
  let isOurs = false;
  return propertyIn(file, 'custom-properties', budget, (name, attributes) => {
    if (name !== '?:property') return isOurs;
    isOurs = attributes.name === fingerprintName;
    return false;
  });
}

/** What the first element that is meant says; `null` where there is none. @param kind of the part that has it */
function propertyIn(
  file: OfficePackage,
  kind: string,
  budget: XmlBudget,
  isMeant: (name: string, attributes: XmlAttributes) => boolean,
): string | null {
  const relation = file.relationsOf('').find((one) => one.kind === kind && !one.isExternal);
  if (relation === undefined) return null;
  let said: string | null = null;
  let isOpen = false;
  readXml(file.part(relation), budget, {
    root: '?:Properties',
    open(name, attributes) {
      isOpen = isMeant(name, attributes) && said === null;
      if (isOpen) said = '';
    },
    close() {
      isOpen = false;
    },
    text(text) {
      if (isOpen) said = `${said ?? ''}${text}`.slice(0, 200);
    },
  });
  return said;
}
