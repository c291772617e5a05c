import { awardRecords } from '../../campaign/records.ts';
import { seemsCollective, seemsPersonal } from '../../vietnamese/names.ts';
import { rule } from '../rule.ts';

/** A person is not entered as a collective, nor a collective as a person. */
export const awardKindDoubtful = rule('award-kind-doubtful', 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { kind, name, position } = recipient.value;
    const { place } = recipient.get('kind');
    if (kind === 'individual' && seemsCollective(name)) yield { place, args: { name, seems: 'collective' } };
    if (kind === 'collective' && (position !== undefined || seemsPersonal(name))) {
      yield { place, args: { name, seems: 'individual' } };
    }
  }
});
