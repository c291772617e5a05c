import { datesOfDecisions } from '../../../campaign/dates.ts';
import { dateWindows } from '../../date-windows.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What a year's report states was decided in that year, or soon after. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  const { year, period } = review.campaign.root.value;
  if (year === undefined) return;
  const { plausibilityOf, datesMeant } = dateWindows(year, period);
  const decisions = [...datesOfDecisions(review)];
  const days = new Set(decisions.map(({ date }) => date.value));
  for (const { name, date, number } of decisions) {
    const plausibility = plausibilityOf(name, date.value);
    // What is signed on one day is numbered in a row: another year, with the same day, is a slip.
    const sameDay = `${year}${date.value.slice(4)}`;
    const isSlip = sameDay !== date.value && days.has(sameDay);
    if (plausibility === 'usual' && !isSlip) continue;
    const meant = isSlip ? [sameDay] : datesMeant(name, date.value);
    const args = { number, date: date.value, year, meant };
    yield { place: date.place, args, severity: plausibility === 'impossible' ? 'error' : 'warning' };
  }
});
