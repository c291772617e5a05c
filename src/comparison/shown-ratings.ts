import { capitalized } from '../vietnamese/normal-forms.ts';
import type { RatedSubject, RatingChange, RatingComparison, RatingCounts } from './comparison.generated.ts';
import { lineBlocks, row, type ShownBlock, type ShownRow, type Tone, tableBlock } from './page.ts';
import type { SideNames } from './shown-comparison.ts';
import { signedDifference } from './shown-figures.ts';
import type { ComparisonWords } from './words.ts';

/** Ratings that differ, programme by programme. */
export function shownRatings(
  ratings: readonly RatingComparison[],
  words: ComparisonWords,
  names: SideNames,
): ShownBlock[] {
  return ratings.flatMap((one) => {
    const { comparison, changes, title, subject } = one;
    if (comparison === 'compared' && changes.length === 0) return [];
    const { columns } = words;
    return [
      { kind: 'heading', text: subject === 'cluster' ? words.ofClusters(title) : title },
      ...(comparison === 'compared' ? [] : lineBlocks([words.ratingComparisons[comparison]])),
      ...tableBlock({
        header: [columns.level, names.before, names.after, columns.absolute],
        numeric: new Set([1, 2, 3]),
        widths: [6, 3, 3, 3],
        rows: countRows(one, words),
      }),
      ...lineBlocks([comparison === 'compared' && one.same > 0 ? words.unchanged('subjects', one.same) : '']),
      ...tableBlock({
        header: [
          subject === 'cluster' ? columns.cluster : columns.unit,
          names.before,
          names.after,
          columns.change,
        ],
        numeric: new Set(),
        widths: [4, 4, 4, 3],
        rows: changes.map((change) => changeRow(change, words)),
      }),
    ] satisfies ShownBlock[];
  });
}

/** How many have each level; of two scales, the levels of both. */
function countRows({ comparison, before, after }: RatingComparison, words: ComparisonWords): ShownRow[] {
  const keyOf = (label: string, level: string) =>
    comparison === 'compared' ? level : label.toLocaleLowerCase('vi');
  const levels = new Map(
    [...(after?.levels ?? []), ...(before?.levels ?? [])]
      .reverse()
      .map((one) => [keyOf(one.label, one.level), one.label]),
  );
  const keys = new Set(
    [...(after?.levels ?? []), ...(before?.levels ?? [])].map((one) => keyOf(one.label, one.level)),
  );
  const countIn = (side: RatingCounts | null, key: string) =>
    side === null ? null : (side.levels.find((one) => keyOf(one.label, one.level) === key)?.count ?? null);
  const counted = [...keys].map(
    (key) => [capitalized(levels.get(key) ?? key), countIn(before, key), countIn(after, key)] as const,
  );
  const { missing, notApplicable, due } = words.ratingRows;
  const others = [
    [missing, before?.missing ?? null, after?.missing ?? null],
    [notApplicable, before?.notApplicable ?? null, after?.notApplicable ?? null],
  ] as const;
  return [
    ...counted,
    ...others.filter(([, was, is]) => (was ?? 0) + (is ?? 0) > 0),
    [due, before?.due ?? null, after?.due ?? null] as const,
  ].map(([label, was, is]) =>
    row([
      label,
      ...[was, is].map((count) => (count === null ? '–' : String(count))),
      signedDifference(was, is),
    ]),
  );
}

function changeRow({ before, after, verdict }: RatingChange, words: ComparisonWords): ShownRow {
  const isOne = before.length <= 1 && after.length <= 1;
  const shown = (all: readonly RatedSubject[]) =>
    all.length === 0
      ? '–'
      : all
          .map((one) => (isOne ? words.rated(one) : `${capitalized(one.name)}: ${words.rated(one)}`))
          .join('; ');
  const names = [...new Set((after.length > 0 ? after : before).map(({ name }) => capitalized(name)))].join(
    ', ',
  );
  const tones: Readonly<Partial<Record<RatingChange['verdict'], Tone>>> = {
    better: 'better',
    worse: 'worse',
  };
  return row([names, shown(before), shown(after), words.verdicts[verdict]], tones[verdict]);
}
