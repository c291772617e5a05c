import type { DocumentTree } from './tree.ts';

/** What a document is about, on one line, as it says itself: its abstract, or a letter's subject; `null` where it says neither. */
export function aboutIn({ blocks }: Pick<DocumentTree, 'blocks'>): string | null {
  for (const block of blocks) {
    if (block.kind === 'letterhead' && block.subject !== undefined) return onLine(block.subject);
    if (block.kind === 'title' && block.abstract !== '') return onLine(block.abstract);
  }
  return null;
}

const onLine = (text: string) => text.replaceAll('\n', ' ');
