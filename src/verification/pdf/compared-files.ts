import { grouped } from '../../campaign/grouping.ts';
import { differentWords, type PlacedWord } from '../compared-words.ts';
import { difference } from '../outcome.ts';
import type { Difference } from '../verification.generated.ts';
import { attachedFiles, textOf } from './attached-files.ts';
import { canonicalForm } from './canonical-form.ts';
import { pageText } from './page-text.ts';
import { contentOf, type PdfPage, pageNumbers, pagesOf } from './pages.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { isDictionary, type PdfDictionary, PdfString, type PdfValue } from './values.ts';

/** A file with what is needed to hold it against another. */
interface Side {
  readonly objects: PdfObjects;
  readonly pages: readonly PdfPage[];
  readonly numbers: ReadonlyMap<number, number>;
  readonly root: PdfDictionary;
  /** The forms of values that have been gone through. */
  readonly forms: Map<PdfValue, string>;
}

/** What of the words of a document is known beside what its pages show. */
export type NameFigures = (words: readonly PlacedWord[]) => Promise<readonly PlacedWord[]>;

/** What is to be compared. */
export interface ComparedParts {
  /** Whether pages end where they do in the other file, and look alike: not where other fonts stand in. */
  readonly hasSamePages: boolean;
  readonly nameFigures: NameFigures;
}

/**
 * Where a file differs from the one that was expected: words first, page by page, then what is drawn otherwise, what is attached,
 * and what else the file says.
 * @throws PdfFlaw at what can't be read
 */
export async function differencesBetween(
  expected: PdfObjects,
  found: PdfObjects,
  { hasSamePages, nameFigures }: ComparedParts,
): Promise<readonly Difference[]> {
  const [one, other] = [sideOf(expected), sideOf(found)];
  const isPagewise = hasSamePages && one.pages.length === other.pages.length;
  const named = namedOnce(one, nameFigures);
  const differences: Difference[] = [];
  const add = (more: readonly Difference[]) => {
    for (const each of more) differences.push(each);
  };
  if (hasSamePages && !isPagewise) {
    const [before, after] = [String(one.pages.length), String(other.pages.length)];
    differences.push(difference('pages', { expected: before, found: after }));
  }
  if (isPagewise) {
    for (const [index, page] of one.pages.entries()) {
      const same = other.pages[index];
      if (same !== undefined) {
        add(await differencesOfPage([one, page], [other, same], index + 1, named));
      }
    }
  } else {
    const words = [...(await named()).values()].flat();
    add(
      differentWords(
        words,
        other.pages.flatMap((page, index) => wordsOf(other, page, index + 1, false)),
      ),
    );
  }
  if (hasSamePages) {
    add(attachmentDifferences(expected, found));
    add(differencesBeside(one, other));
  }
  return differences;
}

/** The words of a document by their pages, with the figures that they print: found when a page first asks for them. */
function namedOnce(
  side: Side,
  nameFigures: NameFigures,
): () => Promise<ReadonlyMap<number, readonly PlacedWord[]>> {
  let known: Promise<ReadonlyMap<number, readonly PlacedWord[]>> | null = null;
  return () => {
    known ??= (async () => {
      const words = side.pages.flatMap((page, index) => wordsOf(side, page, index + 1, false));
      return grouped(await nameFigures(words), ({ page }) => page ?? 0);
    })();
    return known;
  };
}

/** All words of a page, with the figures of those that are part of the document. */
function withNames(words: readonly PageWords[number][], named: readonly PlacedWord[]): readonly PlacedWord[] {
  let next = 0;
  return words.map(({ isApart, ...word }) => {
    if (isApart) return word;
    const figure = named[next]?.figure ?? null;
    next += 1;
    return { ...word, figure };
  });
}

type PageWords = readonly (PlacedWord & { readonly isApart: boolean })[];

function sideOf(objects: PdfObjects): Side {
  const pages = pagesOf(objects);
  const root = objects.dictionary(objects.trailer.get('Root'));
  return { objects, pages, numbers: pageNumbers(pages), root, forms: new Map() };
}

/** The words of a page; without what is no part of the document, unless that is wanted as well. */
function wordsOf({ objects }: Side, page: PdfPage, number: number, isWhole: boolean): PageWords {
  return pageText(objects, page)
    .words.filter(({ isApart }) => isWhole || !isApart)
    .map(({ text, isApart }) => ({ text, page: number, place: null, figure: null, isApart }));
}

async function differencesOfPage(
  [expected, page]: readonly [Side, PdfPage],
  [found, same]: readonly [Side, PdfPage],
  number: number,
  named: () => Promise<ReadonlyMap<number, readonly PlacedWord[]>>,
): Promise<readonly Difference[]> {
  const parts = looksOf(found, same);
  const changed = looksOf(expected, page).flatMap(([about, form], index) =>
    parts[index]?.[1] === form ? [] : [about],
  );
  // What is drawn by the same operators with the same fonts says the same.
  if (changed.length === 0) return [];
  const before = wordsOf(expected, page, number, true);
  const after = wordsOf(found, same, number, true);
  const isSame =
    before.length === after.length && before.every(({ text }, index) => after[index]?.text === text);
  const words = isSame ? [] : differentWords(withNames(before, (await named()).get(number) ?? []), after);
  const looks = changed.filter((about) => words.length === 0 || about !== 'content');
  return [...words, ...looks.map((about) => difference('look', { page: number, about }))];
}

/** The parts of a page that decide how it looks, each by what it comes to. */
function looksOf(side: Side, page: PdfPage): readonly (readonly [string, string])[] {
  const { objects, numbers: pages } = side;
  return [
    ['content', Buffer.from(contentOf(objects, page)).toString('latin1').trim()],
    ['fonts', sharedForm(side, page.resources.get('Font'))],
    ['images', sharedForm(side, page.resources.get('XObject'))],
    ['resources', canonicalForm(objects, page.resources, { pages, without: ofResources })],
    ['annotations', canonicalForm(objects, page.dictionary.get('Annots'), { pages })],
    ['size', canonicalForm(objects, page.shape, { pages })],
    ['page', canonicalForm(objects, page.dictionary, { pages, without: ofPage })],
  ];
}

/** The form of what many pages have each by the same name, such as fonts; each is gone through once. */
function sharedForm({ objects, numbers: pages, forms }: Side, value: PdfValue | undefined): string {
  const all = objects.resolved(value);
  if (!isDictionary(all)) return '';
  const named = [...all].map(([name, one]) => {
    const object = objects.resolved(one);
    const form = forms.get(object) ?? canonicalForm(objects, one, { pages });
    forms.set(object, form);
    return `${name} ${form}`;
  });
  return named.sort().join('\n');
}

const ofResources: ReadonlySet<string> = new Set(['Font', 'XObject', 'ProcSet']);

/** What is compared by itself, or says where a page is among others. */
const ofPage: ReadonlySet<string> = new Set([
  'Annots',
  'BleedBox',
  'Contents',
  'CropBox',
  'MediaBox',
  'ArtBox',
  'TrimBox',
  'Parent',
  'Resources',
  'Rotate',
  'StructParents',
  'Type',
  'UserUnit',
]);

function attachmentDifferences(expected: PdfObjects, found: PdfObjects): readonly Difference[] {
  const [before, after] = [attachedFiles(expected), attachedFiles(found)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((about) => {
    const [one, other] = [before.get(about), after.get(about)];
    if (one === undefined) return [difference('attachment-added', { about })];
    if (other === undefined) return [difference('attachment-missing', { about })];
    return Buffer.compare(one, other) === 0 ? [] : [difference('attachment-changed', { about })];
  });
}

/** What of the whole file is structure: how programs find their way in it. */
const ofStructure: ReadonlySet<string> = new Set([
  'Lang',
  'MarkInfo',
  'Outlines',
  'PageLabels',
  'PageMode',
  'StructTreeRoot',
  'ViewerPreferences',
]);

/** Parts of the file that are compared by themselves, or say nothing. */
const comparedElsewhere: ReadonlySet<string> = new Set([
  'AF',
  'Metadata',
  'Names',
  'Pages',
  'Type',
  'Version',
]);

function differencesBeside(one: Side, other: Side): readonly Difference[] {
  const form = ({ objects, numbers }: Side, value: PdfValue | undefined) =>
    canonicalForm(objects, value, { pages: numbers });
  const isSame = (get: (side: Side) => PdfValue | undefined) =>
    form(one, get(one)) === form(other, get(other));
  const keys = [...new Set([...one.root.keys(), ...other.root.keys()])].filter(
    (key) => !comparedElsewhere.has(key),
  );
  const changed = keys.filter((key) => !isSame(({ root }) => root.get(key)));
  const names = (side: Side) => side.objects.resolved(side.root.get('Names'));
  const ofNames = (side: Side, isFiles: boolean): PdfValue => {
    const all = names(side);
    const entries = isDictionary(all) ? [...all] : [];
    return new Map(entries.filter(([key]) => (key === 'EmbeddedFiles') === isFiles));
  };
  const isMetadataSame =
    isSame(({ root }) => root.get('Metadata')) && isSame(({ objects }) => objects.trailer.get('Info'));
  const isStructureSame =
    changed.every((key) => !ofStructure.has(key)) && isSame((side) => ofNames(side, false));
  const isAttachedAlike = isSame(({ root }) => root.get('AF')) && isSame((side) => ofNames(side, true));
  return [
    ...(isMetadataSame ? [] : [difference('metadata')]),
    ...(isStructureSame && isAttachedAlike ? [] : [difference('structure')]),
    ...changed.filter((key) => !ofStructure.has(key)).map((about) => difference('addition', { about })),
  ];
}

/** The program that a file says it was written by; `null` where it says none. */
export function producerOf(objects: PdfObjects): string | null {
  const producer = objects.get(objects.trailer.get('Info'), 'Producer');
  return producer instanceof PdfString ? textOf(producer) : null;
}
