import { awardKey, sameNameKey } from '../../campaign/award-identity.ts';
import { type AwardRecord, awardRecords } from '../../campaign/records.ts';
import { error, warning } from '../../diagnostics/finding.ts';
import type { Rule } from '../rule.ts';

/**
 * An award stands once in a file; other files may repeat it, and it counts once. The same name in the same
 * unit under one form, but not the same award, is for a human to decide.
 */
export const awardRepeated: Rule = function* (review) {
  const inFile = new Map<string, AwardRecord>();
  const byName = new Map<string, AwardRecord>();
  for (const record of awardRecords(review)) {
    const { recipient, group } = record;
    const { name } = recipient.value;
    const key = `${recipient.place.source.path} ${awardKey(record)}`;
    const earlier = inFile.get(key);
    if (earlier !== undefined) {
      const related = { place: earlier.recipient.place, role: 'first-given-here' } as const;
      yield error('award-duplicate', recipient.get('name').place, { name }, related);
      continue;
    }
    inFile.set(key, record);
    const namesake = byName.get(sameNameKey(record));
    if (namesake === undefined) {
      byName.set(sameNameKey(record), record);
    } else if (awardKey(namesake) !== awardKey(record)) {
      const form = review.campaign.awardForms.get(group.value.form)?.value.name ?? group.value.form;
      const related = { place: namesake.recipient.place, role: 'first-given-here' } as const;
      yield warning('award-same-name', recipient.get('name').place, { name, form }, related);
    }
  }
};
