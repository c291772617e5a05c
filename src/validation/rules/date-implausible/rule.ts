import { dateOfSubmission, datesOfCampaign, datesOfSigning } from '../../../campaign/dates.ts';
import { grouped } from '../../../campaign/grouping.ts';
import { type DraftReview, type ReceivedSubmission, unitIdOf } from '../../../campaign/review.ts';
import type { SourceText } from '../../../diagnostics/source-text.ts';
import { dateWindows } from '../../date-windows.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Every date is of the campaign's time: a slip in a year makes a late submission one in time. */
export default reviewRule<Arguments>(definition, 'warning', function* (review, { today }) {
  const { year, period } = review.campaign.root.value;
  if (year === undefined) return;
  const { plausibilityOf, datesMeant } = dateWindows(year, period);
  const received = [...review.submissions, ...review.superseded];
  const submitted = received.flatMap(dateOfSubmission);
  const undecisive = undecisiveIn(review, (day) => plausibilityOf('submitted', day) !== 'impossible');
  for (const { name, date } of [...datesOfCampaign(review), ...datesOfSigning(review), ...submitted]) {
    const { place, value } = date;
    const plausibility = plausibilityOf(name, value);
    if (plausibility !== 'usual') {
      const args = {
        problem: 'year',
        name,
        date: value,
        year,
        meant: datesMeant(name, value),
      } as const;
      // A deadline decides who is late, and no figure: a campaign may well set one that never comes.
      // Nor does a day of which another revision's takes the place: who is late is known by the first.
      const isWrong = plausibility === 'impossible' && name !== 'deadline' && !undecisive.has(place.source);
      yield { place, args, severity: isWrong ? 'error' : 'warning' };
    } else if (name === 'submitted' && isAhead(value, today, year)) {
      yield { place, args: { problem: 'future', name, date: value, today } };
    }
  }
});

/**
 * The files of replaced revisions whose day decides nothing: another revision of the unit says an earlier one, or one that
 * is in time by itself.
 */
function undecisiveIn(
  { campaign, submissions, superseded }: DraftReview,
  isPossible: (day: string) => boolean,
): ReadonlySet<SourceText> {
  const { deadline = '9999' } = campaign.root.value;
  const dayOf = ({ root }: ReceivedSubmission) => root?.get('submitted')?.value ?? '9999';
  const byUnit = superseded.length === 0 ? null : grouped([...submissions, ...superseded], unitIdOf);
  const undecisive = superseded.filter((one) =>
    byUnit
      ?.get(unitIdOf(one))
      ?.map(dayOf)
      .some((day) => day < dayOf(one) || (isPossible(day) && day <= deadline)),
  );
  return new Set(undecisive.map(({ source }) => source));
}

/** Whether a date is still to come. Elsewhere it may be tomorrow already; and a clock before the year is wrong. */
function isAhead(date: string, today: string, year: number): boolean {
  if (today < `${year}-01-01`) return false;
  const tomorrow = new Date(`${today}T00:00:00Z`);
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1);
  return date > tomorrow.toISOString().slice(0, 10);
}
