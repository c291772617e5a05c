import { pickRecords } from '../../../campaign/picks.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where a list has no theme of units' texts, each reference says which part of the submission it takes. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { unit, unitAt, typedPlace, place, list } of pickRecords(review)) {
    if (place === null && typedPlace === null) yield { place: unitAt, args: { unit, list } };
  }
});
