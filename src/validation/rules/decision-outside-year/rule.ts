import { datesOfDecisions } from '../../../campaign/dates.ts';
import { datesMeant, plausibilityOf } from '../../date-windows.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What a year's report states was decided in that year, or soon after. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  const { year } = review.campaign.root.value;
  if (year === undefined) return;
  for (const { name, date, number } of datesOfDecisions(review)) {
    const plausibility = plausibilityOf(name, date.value, year);
    if (plausibility === 'usual') continue;
    const args = { number, date: date.value, year, meant: datesMeant(name, date.value, year) };
    yield { place: date.place, args, severity: plausibility === 'impossible' ? 'error' : 'warning' };
  }
});
