import type { SubjectRating } from '../../aggregation/summary.generated.ts';
import type { RatingFigure } from '../../tracing/figure-names.ts';
import { listOfNames, nameAfter, senderBeside, unitNoun } from '../nouns.ts';
import { countInSentence, type Words } from '../sentence-figures.ts';
import { ofRatings } from '../sources.ts';
import { levelWithin, saysNotAchieved } from './levels.ts';
import { type RatedSubjects, wholeOf } from './rating-result.ts';
import { reasonOf, reasonWithin } from './reason.ts';

/** Those that were rated and have not achieved. */
function failingOf({ table }: RatedSubjects): readonly SubjectRating[] {
  return table.subjects.filter(({ state, achieved }) => state === 'rated' && !achieved);
}

/** "Còn 02 phường chưa đạt: Nghi Hải (khá, do …), Nghi Thu (trung bình)"; `null` of none, and where that has been said. */
export function failingSentence(rated: RatedSubjects): Words | null {
  const failing = failingOf(rated);
  const whole = wholeOf(rated.table);
  const isAllRated = failing.length === rated.table.rated;
  // Where all are of one level, that has been said.
  const isLevelSaid = isAllRated && new Set(failing.map(({ level }) => level)).size === 1;
  const isSaid = isLevelSaid && failing.length === whole && failing.every((one) => reasonOf(one) === null);
  if (failing.length === 0 || isSaid || whole === 1) return null;
  const beginning = isAllRated && failing.length > 1 ? 'Cả ' : 'Còn ';
  return [beginning, ...failingWords(rated, isLevelSaid)];
}

/** "02 phường chưa đạt: Nghi Hải (khá, do …), Nghi Thu (trung bình)". */
function failingWords(rated: RatedSubjects, isLevelSaid: boolean): Words {
  return named(rated, failingOf(rated), 'failing', 'chưa đạt', (one) => {
    const label = one.label ?? '';
    const reason = reasonOf(one);
    return [
      ...(isLevelSaid || label === '' || saysNotAchieved(label) ? [] : [levelWithin(label)]),
      ...(reason === null ? [] : [reasonWithin(rated.campaign, reason)]),
    ];
  });
}

/** Who has not achieved, and whom the appraisal lowered who has, as a shortcoming; each `null` of none. */
export function shortcomingWords(rated: RatedSubjects): readonly (Words | null)[] {
  const failing = new Set(failingOf(rated));
  const lowered = changedOf(rated).lowered.filter((one) => !failing.has(one));
  return [
    failing.size === 0 ? null : ['còn ', ...failingWords(rated, false)],
    lowered.length === 0
      ? null
      : changed(rated, lowered, 'lowered', { figure: 'lowered-achieved', how: ' qua thẩm định' }),
  ];
}

/** Those whose rating the appraisal changed: raised, or lowered. */
function changedOf({
  campaign,
  table,
}: RatedSubjects): Readonly<Record<Direction, readonly SubjectRating[]>> {
  const levels = campaign.scales.get(table.scale)?.value.levels.map(({ id }) => id) ?? [];
  const place = (level: string | null | undefined) => (level == null ? -1 : levels.indexOf(level));
  const changed = table.subjects.filter(
    ({ self, final }) => place(self?.level) !== -1 && place(final?.level) !== -1,
  );
  return {
    raised: changed.filter(({ self, final }) => place(final?.level) < place(self?.level)),
    lowered: changed.filter(({ self, final }) => place(final?.level) > place(self?.level)),
  };
}

type Direction = 'raised' | 'lowered';

/** "01 phường bị hạ mức: Nghi Hải (từ vững mạnh toàn diện xuống vững mạnh, do …)"; `null` of none. */
export function changeWords(rated: RatedSubjects, direction: Direction): Words | null {
  const subjects = changedOf(rated)[direction];
  return subjects.length === 0 ? null : changed(rated, subjects, direction);
}

function changed(
  rated: RatedSubjects,
  subjects: readonly SubjectRating[],
  direction: Direction,
  { figure, how }: { readonly figure: RatingFigure; readonly how: string } = { figure: direction, how: '' },
): Words {
  const failing = new Set(failingOf(rated));
  const [verb, towards] = direction === 'raised' ? ['được nâng mức', 'lên'] : ['bị hạ mức', 'xuống'];
  return named(rated, subjects, figure, `${verb}${how}`, (one) => {
    // Of those that fail, the reason is said where they are named.
    const reason = failing.has(one) ? null : reasonOf(one);
    return [
      `từ ${levelWithin(one.self?.label ?? '')} ${towards} ${levelWithin(one.final?.label ?? '')}`,
      ...(reason === null ? [] : [reasonWithin(rated.campaign, reason)]),
    ];
  });
}

/**
 * "02 phường chưa đạt: Nghi Hải (…), Nghi Thu (…)"; of many, without their names.
 * @param figure how many they are
 */
export function named(
  { campaign, table, noun: nounOfAll }: RatedSubjects,
  subjects: readonly SubjectRating[],
  figure: RatingFigure,
  what: string,
  notes: (one: SubjectRating) => readonly string[] = () => [],
): Words {
  // Of units of several kinds, those that are named may be of one.
  const ids = subjects.map(({ id }) => id);
  const noun = table.subject === 'unit' ? unitNoun(campaign, ids) : nounOfAll;
  const noted = subjects.map((one) => ({
    name: nameAfter(noun, one.name),
    place: senderBeside(campaign, one.id, one.name),
    note: notes(one).join(', '),
  }));
  const [first] = noted;
  // What holds of all is said once.
  const common = first !== undefined && noted.length > 1 && noted.every(({ note }) => note === first.note);
  const names = noted.map(({ name, place, note }) => `${name}${bracketed(place, common ? '' : note)}`);
  const list = listOfNames(names);
  return [
    countInSentence(subjects.length, ofRatings(table, figure)),
    ` ${noun}${what === '' ? '' : ` ${what}`}`,
    ...(list === null ? [] : [`: ${list}`]),
    ...(common && first.note !== '' ? [` (đều ${first.note})`] : []),
  ];
}

function bracketed(...notes: readonly (string | null)[]): string {
  const shown = notes.filter((note) => note !== null && note !== '');
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
}
