import { annexLabel } from '../../document/labels.ts';
import type { WrittenDocument } from '../../document/tree.ts';
import type { Ledger } from '../ledger.ts';
import { withSourceMarks } from './source-marks.ts';
import { aboutMarks, sourcesAnnex } from './sources-annex.ts';

/**
 * The same document with numbers at the figures of its text and, last, an annex of where these come from; `null` where the text prints
 * no figure.
 * @param document its annexes are numbered as if one more followed
 * @param reference what the annex says it belongs to
 */
export function withSources(
  document: WrittenDocument,
  reference: string,
  ledger: Ledger,
): WrittenDocument | null {
  const marked = withSourceMarks(document);
  if (marked.figures.length === 0) return null;
  const { blocks, annexes, ...rest } = marked.document;
  const belonging = { label: annexLabel(annexes.length + 1, annexes.length + 1), reference };
  // Below what names the document.
  const begin = blocks.findLastIndex(({ kind }) => kind === 'title' || kind === 'letterhead') + 1;
  return {
    ...rest,
    blocks: [...blocks.slice(0, begin), aboutMarks(belonging), ...blocks.slice(begin)],
    annexes: [...annexes, sourcesAnnex(marked, ledger, belonging)],
    isSourced: true,
  };
}
