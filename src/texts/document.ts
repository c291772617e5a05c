import { printable } from '../diagnostics/printable.ts';
import type { Block, DocumentTree, Run } from '../document/tree.ts';
import type { LetterheadStyle } from '../letterheads/letterhead.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { offeredTexts, whereabouts } from './formats.ts';
import type { ListedParagraph, TextListing } from './listing.generated.ts';
import type { TextsWords } from './words.ts';

/** The listing as a document, to be read and marked on paper. */
export function documentOfTexts(
  listing: TextListing,
  words: TextsWords,
  style: LetterheadStyle,
): DocumentTree {
  const blocks: Block[] = [
    { kind: 'title', type: words.documentType, abstract: words.title(listing.year), isDraft: false },
    paragraph(run(words.counts(listing.written, listing.picked))),
    ...(listing.written === 0 ? [] : [paragraph(run(words.howToPick))]),
    ...listing.themes.flatMap(({ name, title, units }) => [
      heading(1, `${title} (${name})`),
      ...units.flatMap((unit) => [
        heading(2, capitalized(unit.name)),
        ...unit.paragraphs.flatMap((one) => paragraphsOf(one, words)),
      ]),
    ]),
    ...offeredTexts(listing, words).flatMap((text, index) => [
      ...(index === 0 ? [heading(1, words.offered)] : []),
      paragraph(run(text)),
    ]),
  ];
  return { name: words.title(listing.year), style, hasContents: false, blocks, sheets: [], annexes: [] };
}

/** A unit's paragraph, of which a text of several is several. */
function paragraphsOf(one: ListedParagraph, words: TextsWords): Block[] {
  const lines = one.text.split('\n');
  return lines.map((line, index) => {
    const runs = [run(line)];
    if (index === 0) runs.unshift(run(`${one.reference}: `, 'bold'));
    if (index === lines.length - 1) runs.push(run(` (${whereabouts(one, words)})`, 'italic'));
    return { kind: 'paragraph', marker: '', runs };
  });
}

function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, label: '', text: printable(text) };
}

function paragraph(...runs: readonly Run[]): Block {
  return { kind: 'paragraph', marker: '', runs };
}

function run(text: string, face?: 'bold' | 'italic'): Run {
  return { text: printable(text), bold: face === 'bold', italic: face === 'italic' };
}
