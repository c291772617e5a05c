import { groupTables } from '../../../../aggregation/group-tables.ts';
import type { AwardItem, SourcePlace, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { grouped } from '../../../../campaign/grouping.ts';
import { type AwardSelection, awardFigure, type FigureName } from '../../../../tracing/figure-names.ts';
import { type Printed, printedCount } from '../../../printed.ts';
import { isFlat, type Line, type LinesOf, numbered, pathOf, totalOf } from './lines.ts';

type Class = AwardItem['class'];

const classes = [
  { id: 'title', name: 'Danh hiệu thi đua', totalName: 'Cộng danh hiệu thi đua' },
  { id: 'commendation', name: 'Hình thức khen thưởng', totalName: 'Cộng hình thức khen thưởng' },
] as const satisfies readonly { readonly id: Class; readonly name: string; readonly totalName: string }[];

const kinds = [
  { id: 'collective', name: 'Tập thể' },
  { id: 'individual', name: 'Cá nhân' },
] as const;

/** How many awards there are of each authority and form, and in each unit: titles apart from commendations; `null` for none. */
export function awardsAnnex(campaign: Campaign, summary: Summary, linesOf: LinesOf) {
  const { list } = summary.awards;
  if (list.length === 0) return null;
  const shownClasses = classes.filter(({ id }) => list.some((item) => item.class === id));
  const shownKinds = kinds.filter(({ id }) => list.some((item) => item.kind === id));
  const shown = { shownClasses, shownKinds, places: placesOf(list) };
  return {
    hasBothKinds: shownKinds.length > 1,
    kinds: shownKinds.map(({ name }) => name),
    columnCount: 3 + shownKinds.length + (shownKinds.length > 1 ? 1 : 0),
    ...tallyByForm(campaign, list, shown),
    byUnit: tallyByUnit(campaign, summary, shown, linesOf),
  };
}

/** Those classes and kinds of which there are awards, and where all the awards stand. */
interface Shown {
  readonly shownClasses: readonly (typeof classes)[number][];
  readonly shownKinds: readonly (typeof kinds)[number][];
  readonly places: readonly SourcePlace[];
}

function tallyByForm(campaign: Campaign, list: readonly AwardItem[], shown: Shown) {
  let index = 0;
  const groups = shown.shownClasses.map(({ id, name, totalName }) => {
    const ofClass = list.filter((item) => item.class === id);
    const rows = [...grouped(ofClass, ({ authority, form }) => `${authority} ${form}`).values()].flatMap(
      (items) => {
        const [first] = items;
        if (first === undefined) return [];
        index += 1;
        return {
          index,
          authority: campaign.authorities.get(first.authority)?.value.name ?? first.authority,
          form: campaign.awardForms.get(first.form)?.value.name ?? first.form,
          ...countsOf(items, { class: id, authority: first.authority, form: first.form }, shown),
        };
      },
    );
    return {
      key: id,
      name,
      totalName,
      hasTotal: rows.length > 1,
      rows,
      ...countsOf(ofClass, { class: id }, shown),
    };
  });
  return {
    hasBothClasses: groups.length > 1,
    groups,
    // Of one class, its own total says it.
    total: groups.length > 1 ? countsOf(list, {}, shown) : null,
  };
}

/** @param of what the items have in common, and no others */
function countsOf(items: readonly AwardItem[], of: AwardSelection, shown: Shown) {
  const cells = shown.shownKinds.map(({ id }) =>
    countOf(
      items.filter(({ kind }) => kind === id),
      awardFigure(of, `${id}s`),
      shown,
    ),
  );
  return { cells, sum: countOf(items, awardFigure(of, 'all'), shown) };
}

/** A row of the table of units: the name of a group alone, or how many awards a unit, or a group, has. */
export interface AwardRow extends Readonly<Record<'band' | 'index' | 'name' | 'group' | 'totalOf', string>> {
  readonly cells: readonly Printed[];
  readonly sum: Printed | string;
}

function tallyByUnit(campaign: Campaign, summary: Summary, shown: Shown, linesOf: LinesOf) {
  const { list } = summary.awards;
  const columns = shown.shownClasses.map(({ id, name }) => ({
    id,
    name,
    kinds: shown.shownKinds.filter((kind) => list.some((item) => item.class === id && item.kind === kind.id)),
  }));
  const leaves = columns.flatMap(({ id, kinds: own }) => own.map((kind) => ({ class: id, kind: kind.id })));
  const rowOf = (items: readonly AwardItem[], of: AwardSelection) => ({
    cells: leaves.map((leaf) =>
      countOf(
        items.filter((item) => item.class === leaf.class && item.kind === leaf.kind),
        awardFigure({ ...of, class: leaf.class }, `${leaf.kind}s`),
        shown,
      ),
    ),
    sum: countOf(items, awardFigure(of, 'all'), shown),
  });
  const byUnit = grouped(list, ({ unit }) => unit);
  const lines = linesOf.all((id) => byUnit.has(id));
  const ofLine = (line: Exclude<Line, { kind: 'heading' }>) =>
    line.kind === 'unit'
      ? rowOf(byUnit.get(line.unit.id) ?? [], { unit: line.unit.id })
      : rowOf(groupTables(campaign, summary, line.group).awards, { group: line.group.id });
  const rows = numbered<AwardRow>(
    lines,
    (line, naming) => ({
      band: '',
      ...naming,
      group: pathOf(line),
      totalOf: totalOf(line),
      ...ofLine(line),
    }),
    (band) => ({ band, index: '', name: '', group: '', totalOf: '', cells: [], sum: '' }),
  );
  const ofNone = byUnit.get(null) ?? [];
  return {
    columns: columns.map(({ name, kinds: own }) => ({
      name,
      kinds: own.map((kind) => kind.name),
      count: own.length,
    })),
    hasSum: leaves.length > 1,
    columnCount: 2 + leaves.length + (leaves.length > 1 ? 1 : 0),
    // In the order of the campaign; what belongs to none of its units, last.
    rows:
      ofNone.length === 0
        ? rows
        : [
            ...rows,
            {
              band: '',
              index: isFlat(lines) ? String(lines.length + 1) : '',
              name: `Thuộc ${campaign.file.host.locality}`,
              group: '',
              totalOf: '',
              ...rowOf(ofNone, { unit: null }),
            },
          ],
    // A total of one row would say the same again.
    totals: rows.length + (ofNone.length === 0 ? 0 : 1) > 1 ? [rowOf(list, {})] : [],
  };
}

/** How many awards there are; that there are none is known from all of them. */
function countOf(items: readonly AwardItem[], figure: FigureName, { places }: Shown): Printed {
  return printedCount(items.length, { figure, sources: items.length === 0 ? places : placesOf(items) });
}

function placesOf(items: readonly AwardItem[]): SourcePlace[] {
  return items.flatMap(({ sources }) => sources);
}
