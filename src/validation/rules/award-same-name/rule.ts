import { grouped } from '../../../campaign/grouping.ts';
import { type AwardLikeness, awardIdentity, likenessOf, recipientKey } from '../../../campaign/identity.ts';
import { type AwardRecord, awardRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import type { SourceText } from '../../../diagnostics/source-text.ts';
import { itemsOf } from '../../../intake/values.ts';
import { decisionNumberKey } from '../../../vietnamese/normal-forms.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A record, and what others may have in common with it. */
interface Known {
  readonly record: AwardRecord;
  readonly likeness: AwardLikeness;
}

/** What may be one award, and would count twice, is for a human to decide. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const all = namesakes(awardRecords(review)).map((record) => ({ record, likeness: likenessOf(record) }));
  const pairs = inconsistentPositions(all);
  const ofUnits = new Map<string, Known>();
  for (const one of all) if (one.record.unitId !== null) addTo(ofUnits, one.likeness.withoutUnit, one);
  const asked = new Set<AwardRecord>();
  const earlier: Earlier = { byForm: new Map(), byDecision: new Map() };
  for (const one of all) {
    const pair = pairs.get(one);
    const doubt =
      pair === undefined
        ? doubtAbout(one, earlier, ofUnits, review)
        : { problem: 'position' as const, other: pair };
    if (doubt !== null) {
      asked.add(one.record);
      yield violation(review, doubt.problem, one.record, doubt.other.record);
    }
    const { sameForm, sameDecision, position } = one.likeness;
    addTo(earlier.byForm, `${sameForm} ${position}`, one);
    addTo(earlier.byForm, `${sameForm} ${anyPosition}`, one);
    addTo(earlier.byDecision, sameDecision, one);
  }
  const below = awardsInRollups(review);
  if (below.size === 0) return;
  // Who names the unit that sent the roll-up means the award in it.
  for (const record of awardRecords(review)) {
    const other =
      record.unitId === null && !asked.has(record) ? below.get(likenessOf(record).withoutUnit) : undefined;
    if (other !== undefined) yield violation(review, 'unit', record, other);
  }
});

/** The awards of roll-ups in the campaign's own ids, without their units, each with the unit that sent it. */
function awardsInRollups(
  review: DraftReview,
): ReadonlyMap<string, Pick<AwardRecord, 'recipient' | 'unitId'>> {
  const known = new Map<string, Pick<AwardRecord, 'recipient' | 'unitId'>>();
  for (const { root, unitId, mapping } of identifiedRollups(review)) {
    for (const group of itemsOf(root.get('awards'))) {
      const { decision } = group.value;
      const form = mapping.idHere('awardForms', group.value.form) ?? '';
      const authority = mapping.idHere('authorities', group.value.authority) ?? '';
      const programme = mapping.idHere('programmes', group.value.programme) ?? '';
      for (const recipient of itemsOf(group.get('recipients'))) {
        const { kind, name } = recipient.value;
        const key = awardIdentity({ form, authority, programme, decision, kind, name, unit: null });
        if (!known.has(key)) known.set(key, { recipient, unitId });
      }
    }
  }
  return known;
}

/** The records of which another has the same name, in their order: of all others there is nothing to ask. */
function namesakes(records: readonly AwardRecord[]): readonly AwardRecord[] {
  const names = records.map(({ recipient }) => {
    const [kind = 'individual', name = ''] = [recipient.valueAt('kind'), recipient.valueAt('name')];
    return `${kind} ${recipientKey(kind, name)}`;
  });
  const known = new Set<string>();
  const shared = new Set(names.filter((name) => known.size === known.add(name).size));
  return records.filter((_, index) => shared.has(names[index] ?? ''));
}

/** The first record of each likeness. */
interface Earlier {
  readonly byForm: Map<string, Known>;
  readonly byDecision: Map<string, Known>;
}

function addTo(map: Map<string, Known>, key: string, one: Known): void {
  if (!map.has(key)) map.set(key, one);
}

interface Doubt {
  readonly problem: Arguments['problem'];
  readonly other: Known;
}

/** With which other record one may be the same award, and why that is not certain; `null` where nothing is to be asked. */
function doubtAbout(
  one: Known,
  earlier: Earlier,
  ofUnits: ReadonlyMap<string, Known>,
  review: DraftReview,
): Doubt | null {
  const { sameForm, sameDecision, identity, position, withoutUnit } = one.likeness;
  for (const each of new Set([position, '', position === '' ? anyPosition : position])) {
    const namesake = earlier.byForm.get(`${sameForm} ${each}`);
    if (namesake !== undefined && !areClear(namesake, one)) return { problem: 'same-name', other: namesake };
  }
  const inDecision = earlier.byDecision.get(sameDecision);
  if (
    inDecision !== undefined &&
    inDecision.likeness.sameForm !== sameForm &&
    !haveTwoPositions(inDecision, one) &&
    !areTitleAndCommendation(inDecision, one, review)
  )
    return { problem: 'form', other: inDecision };
  const unitGiven = one.record.unitId === null ? ofUnits.get(withoutUnit) : undefined;
  return unitGiven === undefined || unitGiven.likeness.identity === identity
    ? null
    : { problem: 'unit', other: unitGiven };
}

const anyPosition = '*';

/** Whether two records of one name in one unit are one award for certain, or two. */
function areClear(one: Known, other: Known): boolean {
  if (one.likeness.identity === other.likeness.identity || haveTwoPositions(one, other)) return true;
  const [decision, another] = [one.record.group.value.decision, other.record.group.value.decision];
  const isOfSameYear = decision.date.slice(0, 4) === another.date.slice(0, 4);
  // One number with two dates in a year has a finding of its own.
  if (one.likeness.sameDecision === other.likeness.sameDecision) {
    return isOfSameYear && decision.date !== another.date;
  }
  return !isOfSameYear && decisionNumberKey(decision.number) !== decisionNumberKey(another.number);
}

function haveTwoPositions({ likeness: one }: Known, { likeness: other }: Known): boolean {
  return one.position !== '' && other.position !== '' && one.position !== other.position;
}

/** Whether one file says that a decision gives both a title and a commendation, as decisions often do. */
function areTitleAndCommendation(
  { record: one }: Known,
  { record: other }: Known,
  { campaign }: DraftReview,
): boolean {
  if (one.recipient.place.source !== other.recipient.place.source) return false;
  const [first, second] = [one, other].map(
    ({ group }) => campaign.awardForms.get(group.value.form)?.value.class,
  );
  return first !== undefined && second !== undefined && first !== second;
}

/**
 * Records of one award and name whose positions differ, though no one file says that they are two people; or of
 * which one has a position in the same file, and the other none.
 */
function inconsistentPositions(all: readonly Known[]): ReadonlyMap<Known, Known> {
  const found = new Map<Known, Known>();
  for (const group of grouped(all, ({ likeness }) => likeness.identity).values()) {
    const [first] = group;
    if (first === undefined || group.length === 1) continue;
    const inFiles = new Map<SourceText, Set<string>>();
    for (const { record, likeness } of group) {
      const { source } = record.recipient.place;
      inFiles.set(source, (inFiles.get(source) ?? new Set()).add(likeness.position));
    }
    const positions = new Set(group.map(({ likeness }) => likeness.position));
    const given = [...positions].filter((position) => position !== '');
    const isStatedByOne = [...inFiles.values()].some(
      (seen) => seen.size >= given.length && given.every((position) => seen.has(position)),
    );
    for (const one of group) {
      const beside = inFiles.get(one.record.recipient.place.source);
      const isUnclear = beside?.has('') === true && beside.size > 1;
      const differs = one.likeness.position !== first.likeness.position;
      if (differs && (isUnclear || !isStatedByOne)) found.set(one, first);
    }
  }
  return found;
}

function violation(
  { campaign }: DraftReview,
  problem: Arguments['problem'],
  { recipient, group }: AwardRecord,
  other: Pick<AwardRecord, 'recipient' | 'unitId'>,
): ReviewViolation<Arguments> {
  const { form, decision } = group.value;
  return {
    place: recipient.get('name').place,
    args: {
      problem,
      name: recipient.value.name,
      kind: recipient.value.kind,
      form: campaign.awardForms.get(form)?.value.name ?? form,
      decision: decision.number,
      unit: other.unitId === null ? null : (campaign.units.get(other.unitId)?.value ?? null),
    },
    related: [{ place: other.recipient.place, role: 'first-given-here' }],
  };
}
