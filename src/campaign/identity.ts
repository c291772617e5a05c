import { withoutAddress } from '../vietnamese/names.ts';
import { decisionNumberKey, matchKey } from '../vietnamese/normal-forms.ts';
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
  return {
    form: group.get('form').value,
    authority: group.get('authority').value,
    programme: group.get('programme').value,
    decision: group.get('decision').value,
    kind: recipient.value.kind,
    name: recipient.value.name,
    unit: unitId,
  };
}

/**
 * All that makes an award one but the recipient's position, which one file may give and another leave out: form,
 * authority, programme, decision, recipient and unit.
 */
export function awardIdentity(parts: AwardParts): string {
  return identityOf(parts, decisionNumberKey(parts.decision.number), recipientKey(parts.kind, parts.name));
}

function identityOf(
  { form, authority, programme, decision, kind, unit }: AwardParts,
  number: string,
  recipient: string,
): string {
  return JSON.stringify([form, authority, programme, number, decision.date, kind, recipient, unit]);
}

/** The form in which recipients' names are compared: "Ông Nguyễn Văn A" is "Nguyễn Văn A". */
export function recipientKey(kind: AwardParts['kind'], name: string): string {
  return matchKey(kind === 'individual' ? withoutAddress(name) : name);
}

/** What makes two records the same award: people of one name in one unit are distinguished by their positions. */
export function awardKey(record: AwardRecord): string {
  return JSON.stringify([awardIdentity(awardParts(record)), positionKey(record.recipient.value.position)]);
}

/** What sets people of the same name in one unit apart where it is given: their position. */
export function positionKey(position: string | null | undefined): string {
  return matchKey(position ?? '');
}

/** All that a record may have in common with another that is perhaps of the same award. */
export interface AwardLikeness {
  /** Of one award, but for the recipient's position. */
  readonly identity: string;
  /** Of one award, but for position and unit. */
  readonly withoutUnit: string;
  /** One name in one unit under one form. */
  readonly sameForm: string;
  /** One name in one unit in one decision. */
  readonly sameDecision: string;
  readonly position: string;
}

/** What a record may have in common with others. */
export function likenessOf(record: AwardRecord): AwardLikeness {
  const parts = awardParts(record);
  const name = recipientKey(parts.kind, parts.name);
  const number = decisionNumberKey(parts.decision.number);
  return {
    identity: identityOf(parts, number, name),
    withoutUnit: identityOf({ ...parts, unit: null }, number, name),
    sameForm: JSON.stringify([parts.form, parts.kind, name, parts.unit]),
    sameDecision: JSON.stringify([parts.authority, number, parts.kind, name, parts.unit]),
    position: positionKey(record.recipient.value.position),
  };
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
