import type { Bookmark } from '../../layout/pages.ts';
import type { PdfFile } from './pdf-file.ts';

/** Writes what readers list beside the pages: each entry opens the page at its heading. All entries are shown. */
export function writeBookmarks(file: PdfFile, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const root = file.ref({ Type: 'Outlines' });
  writeEntries(file, root, bookmarks);
  root.end();
  file._root.data.Outlines = root;
  file._root.data.PageMode = 'UseOutlines';
}

function writeEntries(file: PdfFile, parent: PdfReference, bookmarks: readonly Bookmark[]): void {
  const entries = bookmarks.map(({ text, to }) =>
    file.ref({ Title: new String(text), Parent: parent, Dest: file.destination(to) }),
  );
  for (const [index, entry] of entries.entries()) {
    const [before, after] = [entries[index - 1], entries[index + 1]];
    if (before !== undefined) entry.data.Prev = before;
    if (after !== undefined) entry.data.Next = after;
    const children = bookmarks[index]?.children ?? [];
    if (children.length > 0) writeEntries(file, entry, children);
    entry.end();
  }
  parent.data.First = entries[0];
  parent.data.Last = entries.at(-1);
  parent.data.Count = countOf(bookmarks);
}

function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}
