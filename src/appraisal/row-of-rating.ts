import { appliesTo, type DraftCampaign, type Scale } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { basisInWords, ratingBasis } from '../campaign/rating-basis.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { cellOfFile } from '../diagnostics/form-cells.ts';
import type { Rating } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import type { RowProblem } from './findings/rows.ts';
import { appraisalError, appraisalWarning } from './findings.ts';
import type { IncomingSheet } from './incoming-sheet.ts';
import { isTouched, orderOfColumns, type PlacedCell, type Stated, scaleOf, statedIn } from './stated.ts';

/** "ratings.units.nghi-tan.co-so-vung-manh": as the path in host.yaml. */
export const ofRating = /^ratings\.(units|clusters)\.([^.]+)\.([^.]+)$/;

/** What a unit says of itself, by the key of the row that is on it. */
export type SelfRatings = (key: string) => Located<Rating> | undefined;

/** What a row of a sheet states of one rating. */
export interface RowOfRating {
  readonly key: string;
  readonly subject: 'units' | 'clusters';
  readonly id: string;
  readonly programme: string;
  /** What people call them. */
  readonly names: { readonly subject: string; readonly programme: string };
  readonly scale: Located<Scale>;
  /** In the order in which files have their keys. */
  readonly stated: ReadonlyMap<string, Stated & { readonly cell: PlacedCell }>;
  /** What the unit says of itself now, as people read it; empty where nothing. */
  readonly self: string;
}

/** What the rows of a sheet state of ratings. @param selfOf what a unit says of itself, by the key of its rating */
export function rowsOf(
  { source, name, sheet }: IncomingSheet,
  campaign: DraftCampaign,
  selfOf: SelfRatings,
  findings: Finding[],
): RowOfRating[] {
  const all = sheet.cells.map((cell): PlacedCell => {
    return { ...cell, place: source.whole, where: cellOfFile(name, cell.at) };
  });
  refuseDisplaced(all, findings);
  const placed = all.filter(({ isDisplaced }) => !isDisplaced);
  const decisions = decisionsIn(placed, findings);
  // A row that stands there twice is two.
  const byPlace = grouped(placed, ({ row, at }) => `${row} ${rowAt(at)}`);
  return [...byPlace.values()].flatMap((cells): RowOfRating[] => {
    const [, subject, id = '', programme = ''] = ofRating.exec(cells[0]?.row ?? '') ?? [];
    if (subject !== 'units' && subject !== 'clusters') return [];
    const decision = decisions.get(programme) ?? [];
    const row = rowOf(cells, { subject, id, programme, decision }, sheet.bases, campaign, selfOf, findings);
    return row === null ? [] : [row];
  });
}

/** What was filled in beside another name than the sheet was made with might be another's. */
function refuseDisplaced(cells: readonly PlacedCell[], findings: Finding[]): void {
  const touched = cells.filter((cell) => cell.isDisplaced && isTouched(cell));
  for (const [first] of grouped(touched, ({ row, at }) => `${row} ${rowAt(at)}`).values()) {
    if (first !== undefined) findings.push(rowProblem(first, 'displaced', first.row));
  }
}

/** "Phụ lục I!12" of "Phụ lục I!F12". */
const rowAt = (at: string) => at.replace(/![A-Z]+/, '!');

/** The cells of the decision that recognises a programme's results, by programmes; whole ones. */
function decisionsIn(
  cells: readonly PlacedCell[],
  findings: Finding[],
): ReadonlyMap<string, readonly PlacedCell[]> {
  const decisions = new Map<string, readonly PlacedCell[]>();
  const ofDecision = grouped(cells, ({ row }) => /^decision\.([^.]+)$/.exec(row)?.[1] ?? '');
  for (const [programme, all] of ofDecision) {
    if (programme === '') continue;
    const filled = all.filter(({ typed }) => typed !== '');
    const [first] = filled;
    if (new Set(filled.map(({ column }) => column)).size === 2) decisions.set(programme, filled);
    else if (first !== undefined) findings.push(rowProblem(first, 'half-decision', programme));
  }
  return decisions;
}

function rowProblem({ place, where }: PlacedCell, problem: RowProblem, id: string): Finding {
  return appraisalError('appraisal-row', place, { at: where, problem, id });
}

interface OfRow extends Pick<RowOfRating, 'subject' | 'id' | 'programme'> {
  readonly decision: readonly PlacedCell[];
}

function rowOf(
  own: readonly PlacedCell[],
  { subject, id, programme, decision }: OfRow,
  bases: ReadonlyMap<string, string>,
  campaign: DraftCampaign,
  selfOf: SelfRatings,
  findings: Finding[],
): RowOfRating | null {
  const isFilled = own.some(({ typed }) => typed !== '');
  const touched = own.filter(isTouched);
  // A decision alone is that of the results which stand there already.
  const cells = touched.length > 0 || (isFilled && decision.some(isTouched)) ? [...own, ...decision] : [];
  const [first = null] = touched.length > 0 ? touched : decision;
  const filled = cells.filter(({ typed }) => typed !== '');
  if (first === null || cells.length === 0) return null;
  const key = `ratings.${subject}.${id}.${programme}`;
  const scale = scaleOf(campaign, programme);
  const problem = problemWith({ subject, id, programme }, campaign);
  if (problem !== null || scale === null) {
    const isOfProgramme = problem === 'programme' || problem === 'not-rated' || problem === null;
    findings.push(rowProblem(first, problem ?? 'programme', isOfProgramme ? programme : id));
    return null;
  }
  const names = namesOf({ subject, id, programme }, campaign);
  if (!isFilled) {
    findings.push(appraisalWarning('appraisal-removed', first.place, { at: first.where, ...names }));
    return null;
  }
  const before = bases.get(key) ?? '';
  const now = ratingBasis(selfOf(key));
  const self = basisInWords(now, scale.value, true);
  if (subject === 'units' && before !== now) {
    const args = {
      at: first.where,
      ...names,
      before: basisInWords(before, scale.value),
      now: basisInWords(now, scale.value),
    };
    findings.push(appraisalError('appraisal-basis-changed', first.place, args));
    return null;
  }
  const stated = statedByColumns(filled, scale, findings);
  return stated === null ? null : { key, subject, id, programme, names, scale, stated, self };
}

/** What cells state, in the order in which files have it; `null` where one of them can't be read. */
function statedByColumns(
  filled: readonly PlacedCell[],
  scale: Located<Scale>,
  findings: Finding[],
): RowOfRating['stated'] | null {
  const order = orderOfColumns(scale);
  const stray = filled.find((one) => !order.includes(columnOf(one)));
  if (stray !== undefined) {
    findings.push(rowProblem(stray, 'criterion', stray.column.replace(/^points\./, '')));
    return null;
  }
  const stated = new Map<string, Stated & { readonly cell: PlacedCell }>();
  let isRead = true;
  for (const column of order) {
    for (const cell of filled.filter((one) => columnOf(one) === column)) {
      const value = statedIn({ ...cell, column }, scale, findings);
      if (value === null) isRead = false;
      else stated.set(column, { ...value, cell });
    }
  }
  return isRead ? stated : null;
}

const columnOf = ({ row, column }: PlacedCell) =>
  row.startsWith('decision.') ? `decision.${column}` : column;

/** Why the campaign has no place for a rating; `null` where it has. */
function problemWith(
  { subject, id, programme }: Pick<RowOfRating, 'subject' | 'id' | 'programme'>,
  { units, clusters, programmes }: DraftCampaign,
): RowProblem | null {
  const rating = programmes.get(programme)?.value.rating;
  if (!programmes.has(programme)) return 'programme';
  if (subject === 'clusters') {
    if (!clusters.has(id)) return 'cluster';
    return rating?.clusters === undefined ? 'not-rated' : null;
  }
  const unit = units.get(id)?.value;
  if (unit === undefined) return 'unit';
  return rating !== undefined && appliesTo(rating.kinds, unit) ? null : 'not-rated';
}

function namesOf(
  { subject, id, programme }: Pick<RowOfRating, 'subject' | 'id' | 'programme'>,
  { units, clusters, programmes }: DraftCampaign,
): RowOfRating['names'] {
  const declared = (subject === 'units' ? units : clusters).get(id)?.value;
  const of = programmes.get(programme)?.value;
  return {
    subject: onOneLine(declared?.name ?? id),
    programme: onOneLine(of?.shortTitle ?? of?.title ?? programme),
  };
}
