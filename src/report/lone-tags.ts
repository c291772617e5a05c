import { FindingError } from '../diagnostics/finding.ts';
import { type Place, SourceText } from '../diagnostics/source-text.ts';
import { type LoneTag, TagReader, UnclearTag } from './open-tags.ts';
import { error } from './unfilled-findings.ts';

/**
 * Refuses what templates wrote where a tag in it is never closed, or closes nothing.
 * @param placeOf finds the template that wrote some literal text, given its offset in `html`
 * @throws FindingError at the first such tag
 */
export function refuseLoneTags(html: string, placeOf: (offset: number, literal: string) => Place): void {
  const written = new SourceText('', html);
  let first: LoneTag | undefined;
  const reader = new TagReader({
    tag: (tag) => {
      if (first === undefined || tag.place.start < first.place.start) first = tag;
    },
    // It is refused when what is written is read.
    text: () => {},
  });
  try {
    reader.read(html, (start, end) => ({ source: written, start, end }));
    reader.end();
  } catch (reason) {
    if (!(reason instanceof UnclearTag)) throw reason;
  }
  if (first === undefined) return;
  const { problem, element, place } = first;
  const literal = html.slice(place.start, place.end);
  throw new FindingError(error('template-lone-tag', placeOf(place.start, literal), { problem, element }));
}
