import type { AwardItem, Summary } from '../aggregation/summary.generated.ts';
import { positionKey, recipientKey } from '../campaign/identity.ts';
import { decisionNumberKey } from '../vietnamese/normal-forms.ts';
import type { AwardChange, AwardCounts, AwardsComparison, TallyChange } from './comparison.generated.ts';
import { areOfOnePeriod, paired, type Side, type Sides } from './side.ts';

/** How many awards there are, by authority, programme and form, and who has one that the other side does not know. */
export function comparedAwards(sides: Sides): AwardsComparison {
  const { before, after, isWhole } = sides;
  const counts = (of: (awards: Summary['awards']) => AwardCounts['before']): AwardCounts => ({
    before: of(before.summary.awards),
    after: of(after.summary.awards),
  });
  return {
    titles: counts(({ titles }) => titles),
    commendations: counts(({ commendations }) => commendations),
    total: counts(({ total }) => total),
    tally: isWhole ? tallyChanges(sides) : [],
    ...recipientChanges(sides),
  };
}

const none = { collectives: 0, individuals: 0 };

function tallyChanges({ before, after }: Sides): TallyChange[] {
  const rows = (side: Side) => side.summary.awards.byAuthorityAndProgramme.map((row) => ({ row, side }));
  return paired(rows(before), rows(after), ({ row }) =>
    JSON.stringify([row.authority, row.programme, row.form, row.class]),
  ).flatMap((both): TallyChange[] => {
    const one = both.after ?? both.before;
    if (one === null) return [];
    const [was, is] = [both.before?.row.count ?? none, both.after?.row.count ?? none];
    if (was.collectives === is.collectives && was.individuals === is.individuals) return [];
    return [{ ...namesOf(one.row, one.side), class: one.row.class, before: was, after: is }];
  });
}

/** What people call an award's authority, programme and form. */
function namesOf(
  { authority, programme, form }: Pick<AwardItem, 'authority' | 'programme' | 'form'>,
  { review: { campaign } }: Side,
) {
  return {
    authority: campaign.authorities.get(authority)?.value.name ?? authority,
    programme: campaign.programmes.get(programme)?.value.title ?? programme,
    form: campaign.awardForms.get(form)?.value.name ?? form,
  };
}

/** An award of one side. */
interface Given {
  readonly item: AwardItem;
  readonly side: Side;
  /** The units that its recipient's is compared with; `null` where it is of none. */
  readonly group: number | null;
}

/** Decisions are of their year: only within one is another decision another award. */
function recipientChanges(sides: Sides): Pick<AwardsComparison, 'same' | 'changes'> {
  const isOnePeriod = areOfOnePeriod(sides);
  const [old, now] = [given(sides, 'before'), given(sides, 'after')];
  const changes: AwardChange[] = [];
  let same = 0;
  for (const { before, after } of pairedAwards(old, now)) {
    const one = after ?? before;
    if (one === null) continue;
    const change = changeOf(before, after, isOnePeriod);
    if (change === null) same += 1;
    else changes.push(awardChange(change, one, before, after));
  }
  return { same, changes };
}

function given({ soundGroups, isOfUnit, ...sides }: Sides, which: 'before' | 'after'): Given[] {
  const side = sides[which];
  const groupOf = new Map(
    soundGroups.flatMap((group, index) => group[which].map((id) => [id, index] as const)),
  );
  return side.summary.awards.list.flatMap((item): Given[] => {
    const group = item.unit === null ? null : groupOf.get(item.unit);
    return group === undefined || (isOfUnit && group === null) ? [] : [{ item, side, group }];
  });
}

/** Awards to the same recipient; those that somebody has several of, by their decisions as far as these are the same. */
function pairedAwards(old: readonly Given[], now: readonly Given[]) {
  const numbered = (list: readonly Given[], keyOf: (one: Given) => string) => {
    const uses = new Map<string, number>();
    return list.map((one) => {
      const key = keyOf(one);
      const use = (uses.get(key) ?? 0) + 1;
      uses.set(key, use);
      return { one, key: `${use} ${key}` };
    });
  };
  const pairsBy = (left: readonly Given[], right: readonly Given[], keyOf: (one: Given) => string) =>
    paired(numbered(left, keyOf), numbered(right, keyOf), ({ key }) => key).map(({ before, after }) => ({
      before: before?.one ?? null,
      after: after?.one ?? null,
    }));
  const exact = pairsBy(old, now, (one) =>
    JSON.stringify([recipientOf(one), positionKey(one.item.position), decisionOf(one)]),
  );
  const left = exact.filter(({ before, after }) => before === null || after === null);
  return [
    ...exact.filter(({ before, after }) => before !== null && after !== null),
    ...pairsBy(
      left.flatMap(({ before }) => before ?? []),
      left.flatMap(({ after }) => after ?? []),
      (one) => JSON.stringify(recipientOf(one)),
    ),
  ];
}

function recipientOf({ item: { form, authority, programme, kind, name }, group }: Given) {
  return [form, authority, programme, kind, recipientKey(kind, name), group];
}

function decisionOf({ item: { decision } }: Given) {
  return [decisionNumberKey(decision.number), decision.date];
}

function changeOf(
  before: Given | null,
  after: Given | null,
  isOnePeriod: boolean,
): AwardChange['change'] | null {
  if (before === null) return 'added';
  if (after === null) return 'gone';
  const isSameDecision = String(decisionOf(before)) === String(decisionOf(after));
  return isOnePeriod && !isSameDecision ? 'decision' : null;
}

function awardChange(
  change: AwardChange['change'],
  { item, side }: Given,
  before: Given | null,
  after: Given | null,
): AwardChange {
  const { kind, name, position, unit } = item;
  return {
    change,
    kind,
    name,
    position,
    unit: unit === null ? null : (side.review.campaign.units.get(unit)?.value.name ?? unit),
    ...namesOf(item, side),
    before: before?.item.decision ?? null,
    after: after?.item.decision ?? null,
  };
}
