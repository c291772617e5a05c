import { Paragraph, TableOfContents, TextRun } from 'docx';
import { contentsTitle } from '../contents.ts';
import { type Family, type LoadedFont, typefaceOf } from '../fonts.ts';
import { styleIds } from './styles.ts';

/**
 * Word's own field for a table of contents: parts, sections of two levels and annexes. It is written with its entries,
 * so that it is whole in any program, and Word has nothing to ask about it on opening the document.
 */
export function contentsField(): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: styleIds.contentsTitle, children: [new TextRun(contentsTitle)] }),
    new TableOfContents(contentsTitle, {
      hyperlink: true,
      headingStyleRange: '1-3',
      // Annexes have an outline level, and no heading's style.
      useAppliedParagraphOutlineLevel: true,
    }),
  ];
}

/** Works out the pages that the contents name, as Word will lay them out; loaded only where there are contents. */
export async function pageNumbersIn(fonts: Family<LoadedFont>) {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const name = typefaceOf(fonts);
  return estimatePageNumbersWith({ fonts: Object.values(fonts).map(({ bytes }) => ({ data: bytes, name })) });
}

/**
 * The document's XML with its bookmarks numbered from 1: the library numbers them through all documents that it has
 * written since it was loaded.
 */
export function withBookmarksFromOne(xml: string): string {
  const numbers = new Map<string, number>();
  const numbered = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return String(numbers.get(id));
  };
  return xml.replace(/<w:(?:bookmark(?:Start|End)|hyperlink) [^<>]*>|>PAGEREF _Toc\d+/g, (reference) =>
    reference.replace(/(_Toc|w:id=")(\d+)/g, (_, before: string, id: string) => before + numbered(id)),
  );
}
