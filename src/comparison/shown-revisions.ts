import { lineOf } from '../campaign/rolled-up.ts';
import type { UnitRevisions } from '../status/revisions.generated.ts';
import type { StatusWords } from '../status/words.ts';
import { type ComparisonPage, lineBlocks, row, tableBlock } from './page.ts';
import type { ComparisonWords } from './words.ts';

/** What a unit's latest revision corrects, in words. */
export function shownRevisions(
  { name, revisions, reason, values }: UnitRevisions,
  words: ComparisonWords,
  statusWords: StatusWords,
): ComparisonPage {
  const page = { type: words.documentType, marks: words.marks, subject: name, parts: [] };
  if (revisions === null) return { ...page, lines: [statusWords.noEarlier(name)] };
  const { earlier, later } = revisions;
  const blocks = [
    ...lineBlocks([reason === null ? '' : statusWords.reason(reason)]),
    ...tableBlock({
      header: [words.columns.value, words.revision(earlier), words.revision(later), words.columns.line],
      numeric: new Set(),
      widths: [6, 5, 5, 4],
      rows: values.map(({ label, before, after, place }) =>
        row(
          [label, before ?? '–', after ?? '–', lineOf(place)],
          before === null ? 'added' : after === null ? 'gone' : null,
        ),
      ),
    }),
  ];
  return {
    ...page,
    subject: words.revisionSubject(name, earlier, later),
    lines: values.length === 0 ? [statusWords.same] : [],
    parts: blocks.length === 0 ? [] : [{ title: words.revisions, blocks }],
  };
}
