import { buffer } from 'node:stream/consumers';
import type { DocumentTree } from '../../document/tree.ts';
import type { Family, LoadedFont } from '../../fonts/family.ts';
import { laidOut } from '../../layout/lay-out.ts';
import { typefaceWith } from '../../layout/typeface.ts';
import type { Rendered } from '../format.ts';
import { writeBookmarks } from './bookmarks.ts';
import { PageDrawer } from './page-drawer.ts';
import { type FileContents, PdfFile } from './pdf-file.ts';
import { StructureWriter } from './structure-writer.ts';

/**
 * Lays a document out on pages, and draws these: as an archive takes them (PDF/A-3a), with the structure that a screen
 * reader goes by (PDF/UA-1).
 */
export async function renderPdf(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  contents: FileContents,
): Promise<Pick<Rendered, 'unprintable'> & { readonly bytes: Uint8Array }> {
  const typeface = typefaceWith(fonts);
  const file = new PdfFile(fonts, contents);
  const written = new StructureWriter(file);
  const drawer = new PageDrawer(file, written, typeface);
  const pages = laidOut(tree, typeface);
  const numbers: number[] = [];
  let next = pages.next();
  for (; next.done !== true; next = pages.next()) {
    numbers.push(next.value.number);
    drawer.draw(next.value);
  }
  const { structure, bookmarks } = next.value;
  written.end(structure);
  writeBookmarks(file, bookmarks);
  file.labelPages(numbers);
  file.end();
  return { bytes: await buffer(file), unprintable: typeface.missing() };
}
