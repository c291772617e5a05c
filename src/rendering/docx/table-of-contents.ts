import { type PageNumberEstimator, Paragraph, TableOfContents, TextRun } from 'docx';
import { type Family, type LoadedFont, typefaceOf } from '../../fonts/family.ts';
import { contentsTitle } from '../../layout/contents-entries.ts';
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

/** Works out the pages that the contents name. */
export interface ContentsPages {
  readonly estimate: PageNumberEstimator;
  /** Once the document is written: whether some may not be those that Word lays out. */
  readonly areGuessed: () => boolean;
}

/** The pages as Word will lay them out; what it takes is loaded only where there are contents. */
export async function contentsPages(fonts: Family<LoadedFont>): Promise<ContentsPages> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const name = typefaceOf(fonts);
  const files = Object.values(fonts).map(({ bytes }) => ({ data: bytes, name }));
  const estimateWith = estimatePageNumbersWith({ fonts: files, guess: true });
  let areGuessed = false;
  const estimate: PageNumberEstimator = (body, context) => {
    const estimated = estimateWith(body, context);
    areGuessed = (estimated.guesses ?? []).length > 0;
    return estimated;
  };
  return {
    // What the function has besides: the numbers of headings.
    estimate: Object.assign(estimate, { ...estimateWith }),
    areGuessed: () => areGuessed,
  };
}

/** The document's XML with its contents marked as out of date: Word asks whether to write them anew on opening. */
export function withContentsToUpdate(xml: string): string {
  const begin = '<w:fldChar w:fldCharType="begin"';
  const instruction = '/><w:instrText xml:space="preserve">TOC ';
  return xml.replace(`${begin}${instruction}`, `${begin} w:dirty="true"${instruction}`);
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
