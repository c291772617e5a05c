import {
  dateOfSubmission,
  datesOfCampaign,
  datesOfDecisions,
  datesOfSigning,
  isOfResults,
  type NamedDate,
} from '../../../campaign/dates.ts';
import { type DraftReview, revisionOf, unitIdOf } from '../../../campaign/review.ts';
import type { Located } from '../../../intake/values.ts';
import { dateWindows } from '../../date-windows.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

type DateViolation = ReviewViolation<Arguments>;

/** What has to come first does not come later: nothing is submitted, decided or signed after the report on it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { year, period } = review.campaign.root.value;
  if (year === undefined) return;
  const { plausibilityOf } = dateWindows(year, period);
  // A date that is of no use by itself has a finding; all that it seems to contradict needs none.
  const isUsable = ({ name, date }: NamedDate) => plausibilityOf(name, date.value) === 'usual';
  const ofCampaign = datesOfCampaign(review).filter(isUsable);
  const deadline = ofCampaign.find(({ name }) => name === 'deadline');
  const conference = ofCampaign.find(({ name }) => name === 'conference');
  // Of several documents, the last is of all that was submitted.
  const report = ofCampaign
    .filter(({ name }) => isOfResults(name, review.campaign.kinds))
    .reduce<NamedDate | undefined>((last, one) => later(one, last) ?? one, undefined);
  if (deadline !== undefined) yield* firstOf([conference, report].map((end) => after(deadline, end)));
  const submitted = review.submissions.flatMap(dateOfSubmission).filter(isUsable);
  yield* submittedAfterReport(submitted, report);
  const received = receivedBy(review, isUsable);
  // What is handed out or signed at the conference may bear its date, with the report dated before.
  const end = later(report, report === undefined ? undefined : conference);
  for (const decision of [...datesOfDecisions(review)].filter(isUsable)) {
    yield* firstOf([
      after(decision, received.get(decision.submitter ?? '')?.last),
      after(decision, end),
      longBefore(decision, received.get(decision.appraised ?? '')?.first),
    ]);
  }
  for (const signing of datesOfSigning(review).filter(isUsable)) yield* after(signing, end);
  yield* revisionsOutOfOrder(review, isUsable);
});

/** The dates of what each unit submitted, its revisions among it: the first and the last. */
function receivedBy(review: DraftReview, isUsable: (date: NamedDate) => boolean) {
  const received = new Map<string, { readonly first: NamedDate; readonly last: NamedDate }>();
  for (const one of [...review.submissions, ...review.superseded]) {
    const unit = unitIdOf(one);
    for (const date of dateOfSubmission(one).filter(isUsable)) {
      const { first, last } = received.get(unit) ?? { first: date, last: date };
      const isFirst = date.date.value < first.date.value;
      received.set(unit, { first: isFirst ? date : first, last: later(last, date) ?? last });
    }
  }
  return received;
}

function later(one: NamedDate | undefined, other: NamedDate | undefined): NamedDate | undefined {
  return one !== undefined && other !== undefined && other.date.value > one.date.value ? other : one;
}

function firstOf(violations: readonly (readonly DateViolation[])[]): readonly DateViolation[] {
  return violations.find((list) => list.length > 0) ?? [];
}

/** Nothing, unless one date is after another that it has to precede. */
function after(one: NamedDate, end: NamedDate | undefined): readonly DateViolation[] {
  return end !== undefined && one.date.value > end.date.value
    ? [violation(one, end, one.date, end.date)]
    : [];
}

/** Some units are appraised before they submit, but not by so many days. */
const longestBefore = 60;

/** Nothing, unless a decision on a unit's rating comes long before all that the unit submitted. */
function longBefore(decision: NamedDate, submitted: NamedDate | undefined): readonly DateViolation[] {
  if (submitted === undefined) return [];
  const days = (Date.parse(submitted.date.value) - Date.parse(decision.date.value)) / 86_400_000;
  return days > longestBefore ? [violation(submitted, decision, decision.date, submitted.date)] : [];
}

function violation(
  { name, date }: NamedDate,
  end: NamedDate,
  at: Located<string>,
  other: Located<string>,
): DateViolation {
  return {
    place: at.place,
    args: { name, date: date.value, end: end.name, endDate: end.date.value },
    related: [{ place: other.place, role: 'other-date' }],
  };
}

/** Where most were submitted after the report's date, that date is what to look at. */
function* submittedAfterReport(
  submitted: readonly NamedDate[],
  report: NamedDate | undefined,
): Generator<DateViolation> {
  if (report === undefined) return;
  const late = submitted.filter(({ date }) => date.value > report.date.value);
  const [first] = late;
  if (first !== undefined && late.length > 1 && late.length * 2 > submitted.length) {
    yield violation(first, report, report.date, first.date);
  } else {
    for (const one of late) yield* after(one, report);
  }
}

/** A revision comes after what it corrects. */
function* revisionsOutOfOrder(
  review: DraftReview,
  isUsable: (date: NamedDate) => boolean,
): Generator<DateViolation> {
  if (review.superseded.length === 0) return;
  const revisions = [...review.submissions, ...review.superseded]
    .flatMap((one) =>
      dateOfSubmission(one).map((date) => ({ unit: unitIdOf(one), revision: revisionOf(one), date })),
    )
    .filter(({ date }) => isUsable(date))
    .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.revision - b.revision));
  for (const [index, current] of revisions.entries()) {
    const earlier = revisions[index - 1];
    if (earlier === undefined || earlier.unit !== current.unit) continue;
    if (earlier.revision === current.revision || earlier.date.date.value <= current.date.date.value) continue;
    const { place } = current.date.date;
    const args = {
      name: 'earlier-revision',
      date: earlier.date.date.value,
      end: 'later-revision',
      endDate: current.date.date.value,
    } as const;
    yield { place, args, related: [{ place: earlier.date.date.place, role: 'other-date' }] };
  }
}
