import type { RatingTable, Summary } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { clusterNoun, listOfNames, placedName, unitNoun } from '../nouns.ts';
import { PrintedText } from '../printed.ts';
import { countInSentence, type Words } from '../sentence-figures.ts';
import { ofRatings } from '../sources.ts';
import { changeWords, failingSentence, named } from './rating-names.ts';
import { type RatedSubjects, resultSentences, wholeOf } from './rating-result.ts';
import { reasonOf, reasonWithin } from './reason.ts';

/** A programme's ratings of units, then of clusters, as far as some are due. */
export function ratedSubjects(campaign: Campaign, summary: Summary, programme: string): RatedSubjects[] {
  return summary.ratings
    .filter((table) => table.programme === programme && table.due > 0)
    .map((table) => ({ campaign, table, noun: nounOf(campaign, table) }));
}

/**
 * The sentences on a programme's ratings, without their full stops: what came of them, who failed and whom the appraisal
 * raised or lowered, by name and with the reason, who is still to come, whose result is not final, who is not rated.
 */
export function ratingSentences(campaign: Campaign, summary: Summary, programme: string): PrintedText[] {
  const all = ratedSubjects(campaign, summary, programme);
  const due = all.filter(({ table }) => wholeOf(table) > 0);
  const notSubmitted = notSubmittedIn(summary);
  return [
    ...resultSentences(due),
    ...due.map(failingSentence),
    changeSentence(due),
    ...due.map((rated) => missingSentence(rated, notSubmitted)),
    ...provisionalSentences(due),
    ...all.map(notApplicableSentence),
  ].flatMap((words) => (words === null ? [] : [new PrintedText(words)]));
}

/**
 * What came of a programme's ratings, without their full stops: how many are of which level, who is still to come, whose
 * result is not final; nobody who failed, or whom the appraisal raised or lowered, by name.
 */
export function ratingResults(campaign: Campaign, summary: Summary, programme: string): PrintedText[] {
  const due = ratedSubjects(campaign, summary, programme).filter(({ table }) => wholeOf(table) > 0);
  const notSubmitted = notSubmittedIn(summary);
  return [
    ...resultSentences(due),
    ...due.map((rated) => missingSentence(rated, notSubmitted)),
    ...provisionalSentences(due),
  ].flatMap((words) => (words === null ? [] : [new PrintedText(words)]));
}

function notSubmittedIn({ completeness }: Summary): ReadonlySet<string> {
  return new Set(completeness.units.flatMap(({ unit, state }) => (state === 'missing' ? [unit] : [])));
}

function nounOf(campaign: Campaign, { subject, subjects }: RatingTable): string {
  return subject === 'cluster'
    ? clusterNoun(campaign)
    : unitNoun(
        campaign,
        subjects.map(({ id }) => id),
      );
}

function changeSentence(due: readonly RatedSubjects[]): Words | null {
  const changes = due.flatMap((rated) =>
    (['raised', 'lowered'] as const).flatMap((direction) => {
      const words = changeWords(rated, direction);
      return words === null ? [] : [words];
    }),
  );
  return changes.length === 0
    ? null
    : changes.flatMap((words, index) => [index === 0 ? 'Qua thẩm định, ' : '; ', ...words]);
}

/** Who has no rating yet; those that have not submitted are named by the report's opening. */
function missingSentence(rated: RatedSubjects, notSubmitted: ReadonlySet<string>): Words | null {
  const { table } = rated;
  const missing = table.subjects.filter(({ state }) => state === 'missing');
  const isSaid = table.subject === 'unit' && missing.every(({ id }) => notSubmitted.has(id));
  if (missing.length === 0 || table.rated === 0 || isSaid) return null;
  return ['Còn ', ...named(rated, missing, 'missing', 'chưa có kết quả xếp loại')];
}

/** Whose result is not final: it is the unit's, or follows from units'. */
function provisionalSentences(due: readonly RatedSubjects[]): Words[] {
  const rated = due.filter(({ table }) => table.rated > 0);
  const [first] = rated;
  if (first === undefined) return [];
  const units = unitNoun(first.campaign);
  const isAll = rated.every(({ table }) => table.provisional === table.rated);
  const isOfUnits = first.table.subject === 'unit';
  if (isAll) {
    const ofMany = isOfUnits && first.table.rated === 1 && rated.length === 1 ? '' : 'các ';
    const verb = isOfUnits ? 'là' : 'tính từ';
    return [
      [`Kết quả trên ${verb} tự đánh giá của ${ofMany}${isOfUnits ? first.noun : units}, chờ thẩm định`],
    ];
  }
  return rated.flatMap(({ campaign, table, noun }) => {
    if (table.provisional === 0) return [];
    const names = table.subjects.flatMap((one) => (one.provisional ? [placedName(campaign, noun, one)] : []));
    const list = listOfNames(names);
    const verb = table.subject === 'unit' ? 'là tự đánh giá' : `tính từ tự đánh giá của các ${units}`;
    const whom: Words =
      table.provisional === table.rated
        ? [`các ${noun}`]
        : [
            countInSentence(names.length, ofRatings(table, 'provisional')),
            ` ${noun}`,
            ...(list === null ? [] : [` (${list})`]),
          ];
    return [['Kết quả của ', ...whom, ` ${verb}, chờ thẩm định`]];
  });
}

function notApplicableSentence(rated: RatedSubjects): Words | null {
  const subjects = rated.table.subjects.filter(({ state }) => state === 'not-applicable');
  if (subjects.length === 0) return null;
  return [
    'Không xếp loại ',
    ...named(rated, subjects, 'not-applicable', '', (one) => {
      const reason = reasonOf(one);
      return reason === null ? [] : [reasonWithin(rated.campaign, reason)];
    }),
  ];
}
