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
