import { FindingError } from '../diagnostics/finding.ts';
import { documentList } from '../document-list.ts';
import { documentsOf, type OneDocument, treeOf } from '../documents.ts';
import type { DocumentKindName } from '../intake/document-kinds.ts';
import type { ProgramWorld } from '../intake/world.ts';
import type { Checked } from '../review.ts';
import { type PrintedValue, printedValues } from '../tracing/printed/printed-values.ts';
import type { UnmadeKind } from './trace.generated.ts';

/** Documents of a campaign that can be made as it is, and the kinds of which none can. */
export interface SearchedDocuments {
  /** The documents' file names, without what says their format. */
  readonly documents: readonly string[];
  readonly unmade: readonly UnmadeKind[];
}

/**
 * Goes through all values that documents print, one document after the other: none is kept.
 * @param kinds the kinds of the documents; `null` for all
 * @param isToSearch says which of them are to be looked through
 * @param visit is given each value and its document's file name
 */
export async function searchDocuments(
  checked: Checked,
  kinds: readonly DocumentKindName[] | null,
  world: ProgramWorld,
  isToSearch: (document: OneDocument) => boolean,
  visit: (printed: PrintedValue, document: string) => void,
): Promise<SearchedDocuments> {
  const documents: string[] = [];
  const unmade: UnmadeKind[] = [];
  for (const { kind, hindrance } of documentList(checked)) {
    if (kinds !== null && !kinds.includes(kind)) continue;
    if (hindrance === 'campaign' || hindrance === 'errors' || hindrance === 'missing') {
      unmade.push({ kind, why: hindrance === 'campaign' ? 'campaign' : 'errors' });
      continue;
    }
    const all = hindrance === null ? documentsOf(checked, kind).filter(isToSearch) : [];
    if (!(await searchAll(all, checked, world, visit, documents))) unmade.push({ kind, why: 'templates' });
  }
  return { documents, unmade };
}

/** @returns whether the documents' templates could be used */
async function searchAll(
  all: readonly OneDocument[],
  checked: Checked,
  world: ProgramWorld,
  visit: (printed: PrintedValue, document: string) => void,
  documents: string[],
): Promise<boolean> {
  for (const document of all) {
    try {
      const tree = await treeOf(checked, document, world, { isWithoutData: true });
      for (const printed of printedValues(tree)) visit(printed, document.fileName);
    } catch (failure) {
      if (failure instanceof FindingError) return false;
      throw failure;
    }
    documents.push(document.fileName);
  }
  return true;
}
