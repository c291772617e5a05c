import type { AwardChange, AwardCounts, AwardsComparison } from './comparison.generated.ts';
import { lineBlocks, row, type ShownBlock, type ShownRow, type Tone, tableBlock } from './page.ts';
import type { SideNames } from './shown-comparison.ts';
import type { ComparisonWords } from './words.ts';

/** Awards that differ: how many there are, and who has them. */
export function shownAwards(
  awards: AwardsComparison,
  words: ComparisonWords,
  names: SideNames,
): ShownBlock[] {
  const { tally, changes, same } = awards;
  if (tally.length === 0 && changes.length === 0) return [];
  const { columns } = words;
  const { titles, commendations, total } = words.awardRows;
  const counts = (label: string, { before, after }: AwardCounts): ShownRow =>
    row([label, '', '', words.awardCount(before), words.awardCount(after)]);
  const isOther = changes.some(({ change }) => change === 'decision');
  return [
    ...tableBlock({
      header: [columns.authority, columns.programme, columns.form, names.before, names.after],
      numeric: new Set(),
      widths: [4, 5, 4, 4, 4],
      rows:
        tally.length === 0
          ? []
          : [
              ...tally.map((one) =>
                row([
                  one.authority,
                  one.programme,
                  one.form,
                  words.awardCount(one.before),
                  words.awardCount(one.after),
                ]),
              ),
              counts(titles, awards.titles),
              counts(commendations, awards.commendations),
              counts(total, awards.total),
            ],
    }),
    ...lineBlocks([same > 0 ? words.unchanged('awards', same) : '']),
    ...tableBlock({
      header: [columns.change, columns.name, columns.unit, columns.form, columns.decision],
      numeric: new Set(),
      widths: [3, 5, 4, 5, 4],
      rows: changes.map((one) => recipientRow(one, words, isOther)),
    }),
  ];
}

function recipientRow(one: AwardChange, words: ComparisonWords, isOther: boolean): ShownRow {
  const { change, name, position, unit, form, authority, programme, before, after } = one;
  const shown = (decision: AwardChange['before']) =>
    decision === null ? '–' : words.decision(decision.number, decision.date);
  const decisions = change === 'decision' ? `${shown(before)} → ${shown(after)}` : shown(after ?? before);
  const tones: Readonly<Partial<Record<AwardChange['change'], Tone>>> = { added: 'added', gone: 'gone' };
  return row(
    [
      words.awardChanges[change],
      position === null ? name : `${name}, ${position}`,
      unit ?? '–',
      `${form}, ${authority}${isOther ? '' : ` (${programme})`}`,
      decisions,
    ],
    tones[change],
  );
}
