import { capitalized } from '../vietnamese/normal-forms.ts';
import type { ComparedUnit, Comparison, WordChange } from './comparison.generated.ts';
import type { ComparisonPart } from './comparison.ts';
import { type ComparisonPage, lineBlocks, row, type ShownBlock, type Tone, tableBlock } from './page.ts';
import { shownAwards } from './shown-awards.ts';
import { shownIndicators } from './shown-indicators.ts';
import { shownRatings } from './shown-ratings.ts';
import type { ComparisonWords } from './words.ts';

/** What both sides are called at the heads of columns. */
export interface SideNames {
  readonly before: string;
  readonly after: string;
}

/** A comparison in words. Parts in which nothing differs are left out. */
export function shownComparison(comparison: Comparison, words: ComparisonWords): ComparisonPage {
  const { before, after, isDifferent, notCompared } = comparison;
  const isOnePeriod = before.period === after.period;
  const names: SideNames = isOnePeriod
    ? { before: words.before, after: words.after }
    : { before: capitalized(before.period), after: capitalized(after.period) };
  const named = (one: Comparison['before']) => (isOnePeriod ? one.name : `${one.period} (${one.name})`);
  const blocks: Readonly<Record<ComparisonPart, () => readonly ShownBlock[]>> = {
    units: () => shownUnits(comparison, words, names),
    completeness: () => shownCompleteness(comparison, words, names),
    ratings: () => shownRatings(comparison.ratings ?? [], words, names),
    indicators: () => shownIndicators(comparison, words, names),
    awards: () => (comparison.awards === null ? [] : shownAwards(comparison.awards, words, names)),
    agreements: () => shownAgreements(comparison, words, names),
    texts: () => shownTexts(comparison, words),
  };
  // The keys of the map are the parts, in their order.
  const parts = Object.keys(blocks) as readonly ComparisonPart[];
  const obstacles = notCompared.map((one) =>
    words.obstacle(one, one.side === null ? null : `${names[one.side]} (${comparison[one.side].name})`),
  );
  return {
    type: words.documentType,
    subject: words.subject(named(before), named(after), isOnePeriod ? after.period : null),
    lines: isDifferent ? [] : [obstacles.length === 0 ? words.same : words.sameAsFarAsKnown],
    parts: [
      ...(obstacles.length === 0 ? [] : [{ title: words.notCompared, blocks: lineBlocks(obstacles) }]),
      ...parts.flatMap((part) => {
        const shown = blocks[part]();
        return shown.length === 0 ? [] : [{ title: words.parts[part], blocks: shown }];
      }),
    ],
    marks: words.marks,
  };
}

const listed = (units: readonly ComparedUnit[]) =>
  units.length === 0 ? '–' : units.map(({ name, id }) => `${name} (${id})`).join(', ');

const toneOf: Readonly<Record<string, Tone>> = { added: 'added', gone: 'gone' };

function shownUnits(
  { units, before, after }: Comparison,
  words: ComparisonWords,
  names: SideNames,
): ShownBlock[] {
  if (units === null || (units.changes.length === 0 && units.declared.length === 0)) return [];
  const { columns } = words;
  const changes = units.changes.map((one) =>
    row([words.unitChanges[one.change], listed(one.before), listed(one.after)], toneOf[one.change]),
  );
  const declared = units.declared.map((one) =>
    row(
      [
        `${words.declared[one.of]} ${one.id}: ${words.declaredChanges[one.change]}`,
        one.before ?? '–',
        one.after ?? '–',
      ],
      toneOf[one.change],
    ),
  );
  return [
    ...lineBlocks([
      before.units === after.units ? '' : words.unitCounts(before.units, after.units),
      changes.length > 0 && units.same > 0 ? words.unchanged('units', units.same) : '',
    ]),
    ...tableBlock({
      header: [columns.change, names.before, names.after],
      numeric: new Set(),
      widths: [3, 5, 5],
      rows: [...changes, ...declared],
    }),
  ];
}

function shownCompleteness(
  { completeness }: Comparison,
  words: ComparisonWords,
  names: SideNames,
): ShownBlock[] {
  if (completeness === null) return [];
  const { before, after, changes } = completeness;
  const counts = [before, after].map((one) => [one.due, one.received, one.late, one.missing]);
  const rows = words.receiptCounts.flatMap((label, index) => {
    const [was = 0, is = 0] = counts.map((one) => one[index] ?? 0);
    return was === is ? [] : [row([label, String(was), String(is)])];
  });
  const units = changes.map((one) =>
    row([capitalized(one.unit.name), words.receipt(one.before), words.receipt(one.after)]),
  );
  return tableBlock({
    header: [words.columns.unit, names.before, names.after],
    numeric: new Set(),
    widths: [6, 3, 3],
    rows: [...rows, ...units],
  });
}

function shownAgreements({ agreements }: Comparison, words: ComparisonWords, names: SideNames): ShownBlock[] {
  return tableBlock({
    header: [words.columns.agreement, names.before, names.after],
    numeric: new Set(),
    widths: [8, 3, 3],
    rows: (agreements ?? []).map(({ kind, title, before, after }) =>
      row(
        [
          `${words.agreements[kind]}: ${title}`,
          ...[before, after].map((state) => (state === null ? '–' : words.agreement(state, kind))),
        ],
        before === null ? 'added' : after === null ? 'gone' : null,
      ),
    ),
  });
}

function shownTexts({ texts }: Comparison, words: ComparisonWords): ShownBlock[] {
  if (texts === null) return [];
  const { changes, notCompared, same } = texts;
  const shown = changes.map((one): ShownBlock => {
    const whose = one.unit === null ? words.host : capitalized(one.unit.name);
    return { kind: 'text', text: { title: `${whose}: ${one.title}`, paragraphs: one.paragraphs } };
  });
  return [
    ...(notCompared.length === 0
      ? []
      : lineBlocks([words.textsNotCompared(notCompared.map(({ name }) => name))])),
    ...(shown.length === 0 ? [] : lineBlocks([same > 0 ? words.unchanged('texts', same) : '', words.marks])),
    ...shown,
  ];
}

/** A paragraph's words with marks around what was added and what is gone, for formats without faces. */
export function markedWords(words: readonly WordChange[]): string {
  const marks = { same: ['', ''], added: ['{+', '+}'], gone: ['[-', '-]'] } as const;
  return words.map(({ change, text }) => marks[change].join(text)).join(' ');
}
