import { awardGroups, ratingRecords } from '../../campaign/records.ts';
import { rule } from '../rule.ts';

/** What a year's report states was decided in that year, or soon after. */
export const decisionOutsideYear = rule('decision-outside-year', 'warning', function* (review) {
  const { year } = review.campaign.root.value;
  if (year === undefined) return;
  const decisions = [
    ...[...awardGroups(review)].map(({ group }) => group.get('decision')),
    ...[...ratingRecords(review)].flatMap(({ rating }) => rating.get('decision') ?? []),
  ];
  for (const decision of decisions) {
    const { number, date } = decision.value;
    // Decisions on a year are still signed in the first quarter of the next.
    if (date >= `${year}-01-01` && date <= `${year + 1}-03-31`) continue;
    yield { place: decision.get('date').place, args: { number, date, year } };
  }
});
