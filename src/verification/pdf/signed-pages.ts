import { remark } from '../outcome.ts';
import { type Area, isOverlapping } from './geometry.ts';
import { formText, type PageText, pageText } from './page-text.ts';
import type { PdfPage } from './pages.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { type Given, ofFields, written } from './signing.ts';
import { type PdfUpdate, referenceTo } from './updates.ts';
import {
  isDictionary,
  nameIn,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
} from './values.ts';

/** A page after an update, and as it was before. */
interface UpdatedPage {
  readonly page: PdfPage;
  readonly former: PdfPage;
  /** From 1. */
  readonly number: number;
}

/** A page and its annotations: new ones may only show signatures. */
export function comparePage(
  { before, after, objects }: PdfUpdate,
  { page, former, number }: UpdatedPage,
  { signed, tell }: Given,
): void {
  const changed = new Set(objects);
  if (page.object !== null && changed.has(page.object)) {
    signed.account(referenceTo(page.object), referenceTo(page.object));
    const keys = new Set([...page.dictionary.keys(), ...former.dictionary.keys()]);
    for (const key of keys) {
      if (key !== 'Annots' && written(page.dictionary.get(key)) !== written(former.dictionary.get(key))) {
        tell('page', number);
      }
    }
  }
  const annotations = after.list(page.dictionary.get('Annots'));
  const formerAnnotations = before.list(former.dictionary.get('Annots'));
  signed.account(page.dictionary.get('Annots'), former.dictionary.get('Annots'));
  if (!formerAnnotations.every((one, index) => written(annotations[index]) === written(one))) {
    tell('annotation', number);
  }
  const added = annotations.slice(formerAnnotations.length);
  if (added.length > mostWidgets) tell('annotation', number);
  let known: PageText | null = null;
  const shown = () => {
    known ??= pageText(before, former);
    return known;
  };
  for (const annotation of added.slice(0, mostWidgets)) {
    acceptWidget({ before, after }, annotation, { number, shown }, { signed, tell });
  }
}

/** How near to a line of text what shows a signature may come, in points: nearer, it could pass for a part of it. */
const nearest = 12;

/** Signatures that one page may show in one update. */
const mostWidgets = 50;

/** Flags by which an annotation keeps its size or its direction when the page is shown in another (ISO 32000-1, 12.5.3). */
const looseFlags = 0b11000;

function acceptWidget(
  { before, after }: Pick<PdfUpdate, 'before' | 'after'>,
  annotation: PdfValue,
  { number, shown }: { readonly number: number; readonly shown: () => PageText },
  { signed, tell }: Given,
): void {
  const whole = after.resolved(annotation);
  const isNew = annotation instanceof PdfReference && !before.has(annotation.number);
  if (!isDictionary(whole) || !isNew || nameIn(after.get(whole, 'Subtype')) !== 'Widget') {
    tell('annotation', number);
    return;
  }
  const type = after.get(whole, 'FT') ?? after.get(whole.get('Parent'), 'FT');
  if (nameIn(type) !== 'Sig' || [...whole.keys()].some((key) => !ofFields.has(key))) {
    tell('annotation', number);
    return;
  }
  const area = rectangleIn(after, whole.get('Rect'));
  const flags = after.get(whole, 'F') ?? 0;
  // Not where its rectangle is, or larger.
  if (area === null || typeof flags !== 'number' || (flags & looseFlags) !== 0) {
    tell('annotation', number);
    return;
  }
  if (area.left === area.right || area.bottom === area.top) return;
  const { words, drawn } = shown();
  const around = { ...area, left: area.left - nearest, right: area.right + nearest };
  if (
    words.some((word) => isOverlapping(word.area, around)) ||
    drawn.some((one) => isOverlapping(one, area))
  ) {
    tell('covered', number);
  }
  signed.remarks.push(remark('visible-signature', appearanceText(after, whole), number));
}

/** What is to be read in what shows a signature. */
function appearanceText(objects: PdfObjects, widget: PdfDictionary): string {
  const appearance = objects.get(widget.get('AP'), 'N');
  if (!(appearance instanceof PdfStream)) return '';
  return formText(objects, appearance)
    .words.map(({ text }) => text)
    .join(' ');
}

function rectangleIn(objects: PdfObjects, value: PdfValue | undefined): Area | null {
  const [a, b, c, d, ...more] = objects.list(value).map((one) => objects.resolved(one));
  if (more.length > 0) return null;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return null;
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) };
}
