import { awardRecords } from '../../../campaign/records.ts';
import { seemsCollective, seemsPersonal } from '../../../vietnamese/names.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A person is not entered as a collective, nor a collective as a person. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { kind, name, position } = recipient.value;
    const { place } = recipient.get('kind');
    if (kind === 'individual' && seemsCollective(name)) yield { place, args: { name, seems: 'collective' } };
    if (kind === 'collective' && (position !== undefined || seemsPersonal(name))) {
      yield { place, args: { name, seems: 'individual' } };
    }
  }
});
