import { matchKey } from '../vietnamese/normal-forms.ts';
import type { AwardRecord } from './records.ts';

/** What an award is known by. */
interface AwardParts {
  readonly form: string;
  readonly authority: string;
  readonly programme: string;
  readonly decision: { readonly number: string; readonly date: string };
  readonly kind: 'collective' | 'individual';
  readonly name: string;
  /** `null` where the recipient belongs to none of the units. */
  readonly unit: string | null;
}

function awardParts({ group, recipient, unitId }: AwardRecord): AwardParts {
  const { form, authority, programme, decision } = group.value;
  return {
    form,
    authority,
    programme,
    decision,
    kind: recipient.value.kind,
    name: recipient.value.name,
    unit: unitId,
  };
}

/**
 * All that makes an award one but the recipient's position, which one file may give and another leave out: form,
 * authority, programme, decision, recipient and unit.
 */
export function awardIdentity({
  form,
  authority,
  programme,
  decision,
  kind,
  name,
  unit,
}: AwardParts): string {
  const number = matchKey(decision.number).replaceAll(' ', '');
  return JSON.stringify([form, authority, programme, number, decision.date, kind, matchKey(name), unit]);
}

/** What makes two records the same award: people of one name in one unit are distinguished by their positions. */
export function awardKey(record: AwardRecord): string {
  return JSON.stringify([awardIdentity(awardParts(record)), positionKey(record.recipient.value.position)]);
}

/** What sets people of the same name in one unit apart where it is given: their position. */
export function positionKey(position: string | null | undefined): string {
  return matchKey(position ?? '');
}

/** What makes two records look like one recipient honoured twice: name, unit and form. */
export function sameNameKey(record: AwardRecord): string {
  const { form, kind, name, unit } = awardParts(record);
  return JSON.stringify([form, kind, matchKey(name), unit]);
}

/** What makes two records of a commitment, or of a cooperation programme, one: the same title, parties and day. */
export function agreementKey({
  title,
  parties,
  date,
}: {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date?: string | null;
}): string {
  // In any order: who signed first is no part of it.
  return JSON.stringify([matchKey(title), distinctParties(parties).map(matchKey).sort(), date ?? null]);
}

/** The parties to an agreement, each once, as first written. */
export function distinctParties(parties: readonly string[]): string[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = matchKey(party);
    return !seen.has(key) && seen.add(key);
  });
}
