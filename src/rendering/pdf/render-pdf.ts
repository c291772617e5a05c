import { buffer } from 'node:stream/consumers';
import { charactersIn, type DocumentTree } from '../../document/tree.ts';
import { type Family, type LoadedFont, withoutGlyph } from '../../fonts/family.ts';
import { laidOut } from '../../layout/lay-out.ts';
import type { Page } from '../../layout/pages.ts';
import { typefaceOf } from '../../layout/typeface.ts';
import type { Properties, Rendered } from '../format.ts';
import { writeBookmarks } from './bookmarks.ts';
import { PageDrawer } from './page-drawer.ts';
import { PdfFile } from './pdf-file.ts';
import { StructureWriter } from './structure-writer.ts';

/**
 * Lays a document out on pages, and draws these: as an archive takes them (PDF/A-3a), with the structure that a screen
 * reader goes by (PDF/UA-1).
 * @param profile the colours that the file's are meant in, as an ICC profile of sRGB
 */
export async function renderPdf(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  properties: Properties,
  profile: Uint8Array,
): Promise<Rendered> {
  const typeface = typefaceOf(fonts);
  const { pages, structure, bookmarks } = laidOut(tree, typeface);
  const file = new PdfFile(fonts, properties, profile);
  const written = new StructureWriter(file);
  const drawer = new PageDrawer(file, written, typeface);
  for (const page of pages) drawer.draw(page);
  written.end(structure);
  writeBookmarks(file, bookmarks);
  file.labelPages(runsOf(pages));
  file.end();
  return { bytes: await buffer(file), unprintable: withoutGlyph(fonts, charactersIn(tree)) };
}

/** The pages that count from 1 anew, from 0. */
function runsOf(pages: readonly Page[]): number[] {
  return pages.flatMap(({ number }, index) => (number === 1 ? [index] : []));
}
