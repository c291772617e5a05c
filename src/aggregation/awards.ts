import type { Campaign } from '../campaign/campaign.ts';
import { comparePersonalNames } from '../vietnamese/collation.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import type { AwardFact, Facts } from './facts.ts';
import { grouped } from './grouping.ts';
import type { AwardCount, AwardItem, Awards } from './summary.generated.ts';

/** Every award once, however many files repeat it, in the order of the campaign; and all the tallies. */
export function awardsOf(campaign: Campaign, { awards }: Facts): Awards {
  const list = [...grouped(awards, identityOf).values()].flatMap((facts) => itemsOf(facts, campaign));
  list.sort(orderIn(campaign));
  const tally = <Key>(keyOf: (item: AwardItem) => Key) =>
    [...grouped(list, (item) => JSON.stringify(keyOf(item))).entries()].map(([key, items]) => ({
      // The key was made by `keyOf` a line above.
      ...(JSON.parse(key) as Key),
      count: countOf(items),
    }));
  return {
    list,
    byAuthorityAndProgramme: tally(({ authority, programme, form, class: kind }) => ({
      authority,
      programme,
      form,
      class: kind,
    })),
    byAuthority: tally(({ authority, class: kind }) => ({ authority, class: kind })),
    byForm: tally(({ form, class: kind }) => ({ form, class: kind })),
    byUnit: tally(({ unit }) => ({ unit })).sort(byUnitOrder(campaign)),
    titles: countOf(list.filter((item) => item.class === 'title')),
    commendations: countOf(list.filter((item) => item.class === 'commendation')),
    total: countOf(list),
  };
}

function countOf(items: readonly AwardItem[]): AwardCount {
  const collectives = items.filter((item) => item.kind === 'collective').length;
  return { collectives, individuals: items.length - collectives };
}

/** All that makes an award one but the recipient's position, which one file may give and another leave out. */
function identityOf(fact: AwardFact): string {
  return JSON.stringify([
    fact.form,
    fact.authority,
    fact.programme,
    matchKey(fact.decisionNumber).replaceAll(' ', ''),
    fact.decisionDate,
    fact.kind,
    matchKey(fact.name),
    fact.unit,
  ]);
}

/** The awards behind facts of one identity: one, or one for each position where the facts differ in it. */
function itemsOf(facts: readonly AwardFact[], campaign: Campaign): AwardItem[] {
  const positioned = facts.filter((fact) => fact.position !== null);
  const byPosition = [...grouped(positioned, (fact) => matchKey(fact.position ?? '')).values()];
  const others = facts.filter((fact) => fact.position === null);
  const people = byPosition.length === 0 ? [others] : byPosition;
  return people.map((same, index) =>
    itemOf(index === 0 ? [...new Set([...same, ...others])] : same, campaign),
  );
}

function itemOf(facts: readonly AwardFact[], campaign: Campaign): AwardItem {
  const [first] = facts;
  if (first === undefined) throw new Error('An award without a fact.');
  return {
    form: first.form,
    class: campaign.awardForms.get(first.form)?.value.class ?? 'commendation',
    authority: first.authority,
    programme: first.programme,
    decision: { number: first.decisionNumber, date: first.decisionDate },
    kind: first.kind,
    name: first.name,
    position: first.position,
    unit: first.unit,
    sources: facts.map((fact) => fact.source),
  };
}

/** By authority's rank, programme, form, decision; then collectives in the units' order, people by name. */
function orderIn(campaign: Campaign) {
  const unitIndex = indexOf(campaign.file.units);
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
  const index = indexOf(campaign.file.units);
  const place = (unit: string | null) => (unit === null ? index.size : (index.get(unit) ?? 0));
  return (a: { readonly unit: string | null }, b: { readonly unit: string | null }) =>
    place(a.unit) - place(b.unit);
}

function indexOf(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map((item, index) => [item.id, index]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
