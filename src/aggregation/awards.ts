import type { Campaign } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { awardIdentity, positionKey } from '../campaign/identity.ts';
import { comparePersonalNames } from '../vietnamese/collation.ts';
import { type Presented, placeIn, subjectKey } from './source.ts';
import type { AwardStatement } from './statements.ts';
import type { AwardCount, AwardItem, Awards } from './summary.generated.ts';

/** Every award once, however many files repeat it, in the order of the campaign; and all the tallies. */
export function awardsOf(of: Presented, statements: readonly AwardStatement[]): Awards {
  const { campaign } = of;
  const list = [...grouped(withLowestUnits(statements, of), identityOf).values()].flatMap((same) =>
    itemsOf(same, of),
  );
  list.sort(orderIn(campaign));
  const tallies = talliesOf(list);
  return { list, ...tallies, byUnit: [...tallies.byUnit].sort(byUnitOrder(campaign)) };
}

/** How many awards there are of each kind, in the order in which a list has the first of it. */
export function talliesOf(list: readonly AwardItem[]): Omit<Awards, 'list'> {
  const tally = <Key extends object>(keyOf: (item: AwardItem) => Key) =>
    [...grouped(list, (item) => JSON.stringify(keyOf(item))).entries()].map(([key, items]) =>
      // The key was made by `keyOf` a line above.
      Object.assign(JSON.parse(key) as Key, { count: countOf(items) }),
    );
  return {
    byAuthorityAndProgramme: tally(({ authority, programme, form, class: kind }) => ({
      authority,
      programme,
      form,
      class: kind,
    })),
    byAuthority: tally(({ authority, class: kind }) => ({ authority, class: kind })),
    byForm: tally(({ form, class: kind }) => ({ form, class: kind })),
    byUnit: tally(({ unit }) => ({ unit })),
    titles: countOf(list.filter((item) => item.class === 'title')),
    commendations: countOf(list.filter((item) => item.class === 'commendation')),
    total: countOf(list),
  };
}

function countOf(items: readonly AwardItem[]): AwardCount {
  const collectives = items.filter((item) => item.kind === 'collective').length;
  return { collectives, individuals: items.length - collectives };
}

/**
 * The same statements, those of a host that can name no more than the unit that sent a roll-up by the unit in the roll-up to which
 * the same award is given: where that is one.
 */
function withLowestUnits(
  statements: readonly AwardStatement[],
  { campaign, campaignId }: Presented,
): readonly AwardStatement[] {
  const { rolledUp } = campaign;
  const isOf = ({ unit, source }: AwardStatement) => unit !== null && source.campaign === campaignId;
  const vague = statements.filter((one) => isOf(one) && rolledUp.has(one.unit ?? ''));
  if (vague.length === 0) return statements;
  const keyOf = (one: AwardStatement) => awardIdentity({ ...one, unit: null });
  const wanted = new Set(vague.map(keyOf));
  const lowest = grouped(
    statements.filter((one) => isOf(one) && !rolledUp.has(one.unit ?? '') && wanted.has(keyOf(one))),
    keyOf,
  );
  return statements.map((one) => {
    if (!isOf(one) || !rolledUp.has(one.unit ?? '')) return one;
    const units = new Set((lowest.get(keyOf(one)) ?? []).flatMap(({ unit }) => unit ?? []));
    const [unit = null, ...others] = [...units].filter((id) => id.startsWith(`${one.unit}/`));
    return unit === null || others.length > 0 ? one : { ...one, unit };
  });
}

/** Units of two campaigns may have the same id. */
function identityOf(statement: AwardStatement): string {
  const { unit, source } = statement;
  return awardIdentity({ ...statement, unit: unit === null ? null : subjectKey(source.campaign, unit) });
}

/** The awards behind statements of one identity: one, or one for each position where they differ in it. */
function itemsOf(statements: readonly AwardStatement[], of: Presented): AwardItem[] {
  const positioned = statements.filter(({ position }) => position !== null);
  const byPosition = [...grouped(positioned, ({ position }) => positionKey(position)).values()];
  const others = statements.filter(({ position }) => position === null);
  const people = byPosition.length === 0 ? [others] : byPosition;
  return people.map((same, index) => itemOf(index === 0 ? [...new Set([...same, ...others])] : same, of));
}

function itemOf(statements: readonly AwardStatement[], of: Presented): AwardItem {
  const [first] = statements;
  if (first === undefined) throw new Error('An award that is nowhere recorded.');
  return {
    form: first.form,
    class: of.campaign.awardForms.get(first.form)?.value.class ?? 'commendation',
    authority: first.authority,
    programme: first.programme,
    decision: { number: first.decision.number, date: first.decision.date },
    kind: first.kind,
    name: first.name,
    position: first.position,
    unit: first.unit,
    sources: statements.map(({ source }) => placeIn(of, source)),
  };
}

/** By authority's rank, programme, form, decision; then collectives in the units' order, people by name. */
function orderIn(campaign: Campaign) {
  const unitIndex = unitIndexOf(campaign);
  const programmeIndex = indexOf(campaign.file.programmes);
  const formIndex = indexOf(campaign.file.awardForms ?? []);
  const rankOf = (id: string) => campaign.authorities.get(id)?.value.rank ?? Number.MAX_SAFE_INTEGER;
  const authorityIndex = indexOf(campaign.file.authorities ?? []);
  const place = (item: AwardItem) => (item.unit === null ? unitIndex.size : (unitIndex.get(item.unit) ?? 0));
  return (a: AwardItem, b: AwardItem): number =>
    rankOf(a.authority) - rankOf(b.authority) ||
    (authorityIndex.get(a.authority) ?? 0) - (authorityIndex.get(b.authority) ?? 0) ||
    (programmeIndex.get(a.programme) ?? 0) - (programmeIndex.get(b.programme) ?? 0) ||
    (formIndex.get(a.form) ?? 0) - (formIndex.get(b.form) ?? 0) ||
    compareText(a.decision.date + a.decision.number, b.decision.date + b.decision.number) ||
    compareText(a.kind, b.kind) ||
    (a.kind === 'collective' ? place(a) - place(b) : comparePersonalNames(a.name, b.name)) ||
    compareText(a.name, b.name) ||
    place(a) - place(b) ||
    compareText(a.position ?? '', b.position ?? '');
}

function byUnitOrder(campaign: Campaign) {
  const index = unitIndexOf(campaign);
  const place = (unit: string | null) => (unit === null ? index.size : (index.get(unit) ?? 0));
  return (a: { readonly unit: string | null }, b: { readonly unit: string | null }) =>
    place(a.unit) - place(b.unit);
}

/** Places in the campaign's order: who sent a roll-up stands before the units in it. */
function unitIndexOf({ units, rolledUp }: Campaign): Map<string, number> {
  const index = new Map<string, number>();
  const counted = [...units.keys()].filter((id) => !rolledUp.has(id));
  for (const [place, id] of counted.entries()) {
    const path = id.split('/');
    for (let depth = 1; depth < path.length; depth += 1) {
      const host = path.slice(0, depth).join('/');
      if (!index.has(host)) index.set(host, place - 1 / (depth + 1));
    }
    index.set(id, place);
  }
  return index;
}

function indexOf(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map((item, index) => [item.id, index]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
