import { matchKey } from '../vietnamese/normal-forms.ts';
import type { AwardRecord } from './records.ts';

/**
 * What makes two records the same award: form, authority, programme, decision and recipient. People of the
 * same name in one unit are distinguished by their positions where both are given.
 */
export function awardKey(record: AwardRecord): string {
  const { form, authority, programme, decision } = record.group.value;
  const { kind, name, position } = record.recipient.value;
  return JSON.stringify([
    form,
    authority,
    programme,
    matchKey(decision.number).replaceAll(' ', ''),
    decision.date,
    kind,
    matchKey(name),
    record.unitId,
    matchKey(position ?? ''),
  ]);
}

/** What makes two records look like one recipient honoured twice: name, unit and form. */
export function sameNameKey(record: AwardRecord): string {
  const { kind, name } = record.recipient.value;
  return JSON.stringify([record.group.value.form, kind, matchKey(name), record.unitId]);
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
