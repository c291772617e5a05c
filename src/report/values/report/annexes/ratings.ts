import { sumOf } from '../../../../aggregation/decimal.ts';
import type { RatingTable, SubjectRating, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { ratingGroup, unrated } from '../../../data.ts';
import { ratingView } from '../../../figures.ts';
import { senderBeside, senderOf } from '../../../nouns.ts';
import type { Printed } from '../../../printed.ts';
import { shortTitleOf, titleWithin } from '../../../titles.ts';
import { groupRatings } from './group-ratings.ts';
import { inEvenGroupsOf } from './groups.ts';
import { type Line, type LinesOf, numbered } from './lines.ts';
import { leavesOf, type RatingLeaf } from './rating-leaves.ts';

/** What units and clusters are called. */
interface Nouns {
  readonly unit: string;
  readonly cluster: string;
}

/** How many columns of results stand side by side, in the table of levels and in that of all units. */
const most = { levels: 10, results: 8 } as const;

/** Up to so many, a page in portrait has room for them. */
const mostInPortrait = { levels: 6, results: 6 } as const;

/** Up to so many reasons are notes; more of them stand in a column, or in a table where several programmes have them. */
const fewReasons = 3;

/** How many there are of each level, then every unit's and every cluster's ratings. */
export function ratingsAnnex(
  campaign: Campaign,
  summary: Summary,
  nouns: Nouns,
  linesOf: LinesOf,
  isDrilledDown: boolean,
) {
  const rated = summary.ratings.filter((table) => table.due > 0);
  const units = resultTables(campaign, rated, 'unit', linesOf, isDrilledDown);
  const clusters = resultTables(campaign, rated, 'cluster', linesOf, isDrilledDown);
  const groups = groupRatings(campaign, summary, rated, nouns, isDrilledDown);
  const levels = levelTables(campaign, rated, nouns);
  const isNarrow =
    !units.hasReasons &&
    [...units.tables, ...clusters.tables].every(({ leaves }) => leaves.length <= mostInPortrait.results) &&
    levels.every(({ subjects }) => 2 * subjects.length <= mostInPortrait.levels) &&
    groups.every(({ columnCount }) => columnCount <= 2 + mostInPortrait.results);
  return {
    isNarrow,
    levels,
    hasUnknownLevels: levels.some(({ rows }) => rows.some(({ cells }) => cells.some(isUnknown))),
    doSharesAddUp: rated.every(doSharesAddUp),
    groups,
    units: units.tables,
    clusters: clusters.tables,
    reasonRows: [...units.reasonRows, ...clusters.reasonRows].map((row, index) => ({
      ...row,
      index: index + 1,
    })),
    reasons: [...units.notes, ...clusters.notes],
  };
}

/** Whether a table's shares, as printed, are 100 together. */
function doSharesAddUp({ levels, due, notApplicable, missingShare }: RatingTable): boolean {
  return due === notApplicable || sumOf([...levels.map(({ share }) => share), missingShare]).eq(100);
}

/** "–" where the scale has no such level; of which rows of the data the figures are. */
type LevelCell = Readonly<Record<'count' | 'share', Printed | string> & { readonly of: string }>;

const unknown: LevelCell = { count: '–', share: '–', of: '' };
const isUnknown = (cell: LevelCell) => cell === unknown;

/** Levels, those that somebody has, by programme and subject. */
function levelTables(campaign: Campaign, rated: readonly RatingTable[], nouns: Nouns) {
  // Where nobody was to be rated, there is nothing to count.
  const counted = rated.filter((table) => table.due > table.notApplicable);
  const programmes = [...new Set(counted.map(({ programme }) => programme))].map((id) => ({
    title: shortTitleOf(campaign, id),
    tables: counted.filter(({ programme }) => programme === id),
  }));
  const hasClusters = counted.some(({ subject }) => subject === 'cluster');
  return inEvenGroupsOf(programmes, most.levels, ({ tables }) => 2 * tables.length).map((group) => {
    const tables = group.flatMap((one) => one.tables);
    const views = tables.map((table) => ({ table, view: ratingView(table) }));
    const rows = mergedLabels(tables).flatMap((label) => {
      const cells = views.map(({ table, view }) => {
        const level = view.allLevels.find((one) => one.label === label);
        return level === undefined
          ? unknown
          : { ...level, of: `${ratingGroup(table)} ${capitalized(label)}` };
      });
      const isTaken = tables.some(({ levels }) => levels.some((one) => one.label === label && one.count > 0));
      return isTaken ? [{ label: capitalized(label), cells }] : [];
    });
    if (tables.some(({ missing }) => missing > 0)) {
      const cells = views.map(({ table, view }) => ({
        count: view.missing,
        share: view.missingShare,
        of: `${ratingGroup(table)} ${unrated}`,
      }));
      rows.push({ label: unrated, cells });
    }
    return {
      programmes: group.map(({ title, tables: own }) => ({ title, columns: 2 * own.length })),
      hasClusters,
      headerRows: hasClusters ? 3 : 2,
      subjects: tables.map(({ subject }) => capitalized(nouns[subject])),
      rows,
      // A total of one row would say the same again.
      totals: rows.length > 1 ? views.map(({ view }) => ({ due: view.due, share: view.wholeShare })) : [],
    };
  });
}

const labelsOf = ({ levels }: RatingTable) => levels.map(({ label }) => label);

/** The levels of several scales in one order, in which each scale keeps its own. */
function mergedLabels(tables: readonly RatingTable[]): string[] {
  const merged: string[] = [];
  for (const labels of tables.map(labelsOf)) {
    // A scale that has none of the levels before stands behind them.
    let at = labels.some((label) => merged.includes(label)) ? 0 : merged.length;
    for (const label of labels) {
      const found = merged.indexOf(label);
      if (found === -1) merged.splice(at, 0, label);
      at = (found === -1 ? at : found) + 1;
    }
  }
  return merged;
}

/** Every unit's or cluster's ratings, several programmes beside each other. */
function resultTables(
  campaign: Campaign,
  rated: readonly RatingTable[],
  subject: RatingTable['subject'],
  linesOf: LinesOf,
  isDrilledDown: boolean,
) {
  const ofSubject = rated.filter((table) => table.subject === subject);
  const programmes = ofSubject.map((table) => ({
    table,
    title: shortTitleOf(campaign, table.programme),
    leaves: leavesOf(table),
    byId: new Map(table.subjects.map((one) => [one.id, one])),
  }));
  const linesAmong = (isListed: (id: string) => boolean): readonly Line[] =>
    subject === 'unit'
      ? linesOf.units(isListed)
      : (campaign.file.clusters ?? []).flatMap(({ id, name }) => {
          const sender = senderOf(campaign, id);
          // Those of roll-ups stand where the units of these do.
          if (!isListed(id) || (sender !== null && !isDrilledDown)) return [];
          const unit = { id, name: sender === null ? name : `${name}, ${sender}` };
          return [{ kind: 'unit', unit, path: '' } as const];
        });
  const listed = linesAmong((id) => programmes.some(({ byId }) => byId.has(id)));
  const subjects = listed.flatMap((line) => (line.kind === 'unit' ? [line.unit] : []));
  const reasons = subjects.flatMap(({ id, name }) =>
    programmes.flatMap(({ title, byId }) => {
      const reason = reasonOf(byId.get(id));
      const sender = senderBeside(campaign, id, name);
      const whole = sender === null ? name : `${name}, ${sender}`;
      return reason === null ? [] : [{ id, name: whole, programme: title, reason }];
    }),
  );
  const isMany = reasons.length > fewReasons;
  const hasReasons = isMany && programmes.length === 1;
  const reasonById = new Map(reasons.map(({ id, reason }) => [id, reason]));
  const tables = inEvenGroupsOf(
    subjects.length === 0 ? [] : programmes,
    most.results,
    ({ leaves }) => leaves.length,
  ).map((group) => ({
    caption: `Kết quả xếp loại từng ${subject === 'unit' ? 'đơn vị' : 'cụm'}`,
    programmes: group.map(({ title, leaves }) => ({ title, columns: leaves.length })),
    leaves: group.flatMap(({ leaves }) => leaves.map(({ title }) => title)),
    // Of clusters, there is what the board or the rule says.
    hasLeafTitles: group.some(({ leaves }) => leaves.some(({ isOnly }) => !isOnly)),
    hasReasons,
    columnCount: 2 + group.reduce((sum, { leaves }) => sum + leaves.length, 0) + (hasReasons ? 1 : 0),
    rows: numbered(
      linesAmong((id) => group.some(({ byId }) => byId.has(id))),
      (line, naming) => {
        const id = line.kind === 'unit' ? line.unit.id : '';
        return {
          band: '',
          ...naming,
          cells: group.flatMap(({ leaves, byId }) => leaves.map((leaf) => cellOf(leaf, byId.get(id)))),
          reason: hasReasons ? capitalized(reasonById.get(id) ?? '') : '',
        };
      },
      (band) => ({ band, index: '', name: '', cells: [], reason: '' }),
    ),
  }));
  return {
    tables,
    hasReasons,
    notes: isMany
      ? []
      : reasons.map((one) => `${one.name} (${titleWithin(campaign, one.programme)}): ${one.reason}`),
    reasonRows:
      isMany && !hasReasons
        ? reasons.map(({ name, programme, reason }) => ({
            name: capitalized(name),
            programme,
            reason: capitalized(reason),
          }))
        : [],
  };
}

function cellOf({ align, of, dataOf }: RatingLeaf, subject: SubjectRating | undefined) {
  if (subject !== undefined) return { align, text: of(subject), data: dataOf(subject) };
  // A column of points is for numbers; that of levels beside it says why there is none.
  return { align, text: align === 'right' ? '' : 'Không thuộc diện', data: '' };
}

/** Why the appraisal came out as it did, or why nothing was to be rated, where that was given. */
function reasonOf(subject: SubjectRating | undefined): string | null {
  if (subject === undefined) return null;
  if (subject.final !== null) return subject.final.reason;
  return subject.state === 'not-applicable' ? (subject.self?.reason ?? null) : null;
}
