import Big from 'big.js';
import type { Finding } from '../diagnostics/finding.ts';
import type { Rating } from '../intake/schema.generated.ts';
import { entriesOf, type Located } from '../intake/values.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { appraisalError } from './findings.ts';
import { type Branch, bareLeaf, type Leaf, textLeaf } from './host-text.ts';
import type { RowOfRating } from './row-of-rating.ts';
import { orderOfColumns } from './stated.ts';

/** A rating that the board states, and what becomes of it. */
export interface StatedRating extends Pick<RowOfRating, 'key' | 'names' | 'self'> {
  /**
   * - `new`: host.yaml has none; `more`: it has the same, and less; `same`: it has all of it already;
   * - `replaced`: it has another, which makes way
   */
  readonly state: 'new' | 'more' | 'same' | 'replaced';
  /** What host.yaml has, as people read it; empty where nothing. */
  readonly before: string;
  /** What it will have. */
  readonly after: string;
  readonly reason: string;
  /** "phieu.xlsx, Phụ lục I!F12". */
  readonly at: string;
  /** What is to be put below its path in host.yaml. */
  readonly values: Branch;
}

type StatedColumns = RowOfRating['stated'];

/** A value that host.yaml has, by what it means. */
interface Recorded {
  readonly meaning: string;
  readonly shown: string;
  readonly leaf: Leaf;
}

/** What a rating is to be, given what is stated of it and what host.yaml has; `null` where it can be nothing. */
export function settledRating(
  row: RowOfRating,
  stated: StatedColumns,
  existing: Located<Rating> | undefined,
  isReplacing: boolean,
  findings: Finding[],
): StatedRating | null {
  const recorded = existing === undefined ? new Map<string, Recorded>() : recordedIn(existing, row);
  const [first] = stated.values();
  const result = [...stated].find(([column]) => isResult(column))?.[1];
  if (first === undefined) return null;
  const { place, where: at } = (result ?? first).cell;
  if (result === undefined && ![...recorded.keys()].some(isResult)) {
    findings.push(appraisalError('appraisal-row', place, { at, problem: 'no-result', id: row.id }));
    return null;
  }
  const isOther = [...stated].some(
    ([column, { meaning }]) => recorded.has(column) && recorded.get(column)?.meaning !== meaning,
  );
  const isJudgedNow = recorded.has('notApplicable') && result !== undefined;
  const isReplaced = isOther || isJudgedNow;
  const before = shownOf(recorded, row);
  if (isReplaced && !isReplacing) {
    const args = {
      at,
      ...row.names,
      existing: withReason(before, recorded),
      stated: withReason(shownOf(stated, row), stated),
    };
    findings.push(appraisalError('appraisal-existing', place, args));
    return null;
  }
  const kept = isReplaced ? keptBeside(stated, recorded) : recorded;
  const all = new Map<string, Recorded>([...kept, ...stated]);
  const added = isReplaced ? all : new Map([...stated].filter(([column]) => !recorded.has(column)));
  const state = isReplaced ? 'replaced' : existing === undefined ? 'new' : added.size === 0 ? 'same' : 'more';
  return {
    key: row.key,
    names: row.names,
    self: row.self,
    state,
    before,
    after: shownOf(all, row),
    reason: all.get('reason')?.shown ?? '',
    at,
    values: branchOf(added, row),
  };
}

const isResult = (column: string) => column === 'level' || column === 'score' || column.startsWith('points.');

/** What stays of a rating that makes way: where its result is the same, all else that it says. */
function keptBeside(
  stated: StatedColumns,
  recorded: ReadonlyMap<string, Recorded>,
): ReadonlyMap<string, Recorded> {
  const isSame = [...stated].every(
    ([column, { meaning }]) => !isResult(column) || recorded.get(column)?.meaning === meaning,
  );
  return isSame && !recorded.has('notApplicable') ? recorded : new Map();
}

function recordedIn(rating: Located<Rating>, { scale }: RowOfRating): Map<string, Recorded> {
  const { level, reason, notApplicable, decision } = rating.value;
  const recorded = new Map<string, Recorded>();
  const text = (column: string, value: string | undefined, shown = onOneLine(value ?? '')) => {
    if (value !== undefined)
      recorded.set(column, { meaning: onOneLine(value), shown, leaf: textLeaf(value, '') });
  };
  const number = (column: string, digits: string | undefined) => {
    if (digits === undefined) return;
    const exact = new Big(digits).toFixed();
    recorded.set(column, { meaning: exact, shown: formatDecimal(exact), leaf: bareLeaf(digits, '') });
  };
  text('level', level, scale.value.levels.find(({ id }) => id === level)?.label ?? level);
  number('score', rating.get('score')?.digits);
  for (const { key, value } of entriesOf(rating.get('points'))) number(`points.${key}`, value.digits);
  text('notApplicable', notApplicable);
  text('reason', reason);
  text('decision.number', decision?.number);
  if (decision?.date !== undefined) {
    const { date } = decision;
    recorded.set('decision.date', { meaning: date, shown: shortDate(date), leaf: bareLeaf(date, '') });
  }
  return recorded;
}

/** "vững mạnh, 84,5 điểm", with the decision. */
function shownOf(columns: ReadonlyMap<string, { readonly shown: string }>, { scale }: RowOfRating): string {
  const of = (column: string) => columns.get(column)?.shown ?? '';
  const points = (scale.value.criteria ?? []).flatMap(({ id }) => of(`points.${id}`) || []);
  const decision = of('decision.number');
  return [
    of('notApplicable'),
    of('level'),
    of('score') === '' ? '' : `${of('score')} điểm`,
    points.length === 0 ? '' : `điểm tiêu chí ${points.join('; ')}`,
    decision === '' ? '' : `QĐ ${decision} ngày ${of('decision.date')}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function withReason(result: string, columns: ReadonlyMap<string, { readonly shown: string }>): string {
  const reason = columns.get('reason')?.shown;
  return [result, ...(reason === undefined ? [] : [`lý do: ${reason}`])]
    .filter((part) => part !== '')
    .join('; ');
}

/** Columns as the map that a file has. */
function branchOf(columns: ReadonlyMap<string, Recorded>, { scale }: RowOfRating): Branch {
  const branch = new Map<string, Map<string, Leaf> | Leaf>();
  const order = ['notApplicable', ...orderOfColumns(scale)];
  for (const column of [...columns.keys()].sort((one, other) => order.indexOf(one) - order.indexOf(other))) {
    const leaf = columns.get(column)?.leaf;
    const [key = '', within] = column.split('.');
    if (leaf === undefined) continue;
    if (within === undefined) {
      branch.set(key, leaf);
      continue;
    }
    const known = branch.get(key);
    const below = known instanceof Map ? known : new Map<string, Leaf>();
    branch.set(key, below.set(within, leaf));
  }
  return branch;
}
