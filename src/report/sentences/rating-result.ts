import type { LevelCount, RatingTable } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { capitalized } from '../../vietnamese/normal-forms.ts';
import { nameAfter } from '../nouns.ts';
import { countInSentence, percent, type Words } from '../sentence-figures.ts';
import { ofLevels, ofRatings } from '../sources.ts';
import { levelReached, ofLevel } from './levels.ts';
import { reasonOf, reasonWithin } from './reason.ts';

/** A programme's ratings of units or of clusters, and what these are called. */
export interface RatedSubjects {
  readonly campaign: Campaign;
  readonly table: RatingTable;
  readonly noun: string;
}

/** What came of the ratings, before it is joined to what came of others'. */
interface Result {
  /** All of one level; of several, or only some rated; none rated. */
  readonly kind: 'one-level' | 'several' | 'none';
  /** Whom it is of: "07/07 phường", "07 phường" where none is rated, "thôn Một" where it is one. */
  readonly whom: Words;
  /** What of them: " đạt vững mạnh". */
  readonly what: Words;
  readonly isOne: boolean;
}

/**
 * What came of the ratings of units and of clusters, of whom some are due: "Kết quả, 07/07 phường và 02/02 cụm an toàn
 * làm chủ đạt vững mạnh".
 * @returns sentences without their full stops
 */
export function resultSentences(all: readonly RatedSubjects[]): Words[] {
  const [first, second] = all.map(resultOf);
  if (first === undefined) return [];
  if (second === undefined) return [sentenceOf(first)];
  if (isSame(first, second))
    return [sentenceOf({ ...first, whom: [...first.whom, ' và ', ...second.whom], isOne: false })];
  // What was classed goes on with what was; of one level, it needs no beginning of its own.
  const goesOn = first.kind !== 'none' && (second.kind === 'one-level' || second.kind === first.kind);
  return goesOn
    ? [[...sentenceOf(first), '; ', ...second.whom, ...second.what]]
    : [sentenceOf(first), sentenceOf(second)];
}

/** How many were due. */
export function wholeOf({ due, notApplicable }: RatingTable): number {
  return due - notApplicable;
}

function isSame(first: Result, second: Result): boolean {
  if (first.kind !== second.kind || first.kind === 'several') return false;
  return first.what.join() === second.what.join();
}

function sentenceOf({ kind, whom, what, isOne }: Result): Words {
  if (kind === 'one-level') return ['Kết quả, ', ...whom, ...what];
  if (kind === 'several') return ['Đã phân loại ', ...whom, ...what];
  const [name = '', ...others] = whom;
  return isOne && typeof name === 'string'
    ? [capitalized(name), ...others, ...what]
    : ['Cả ', name, ...others, ...what];
}

function resultOf({ campaign, table, noun }: RatedSubjects): Result {
  const whole = wholeOf(table);
  const ofWhole = countInSentence(whole, ofRatings(table, 'applicable'));
  const isOne = whole === 1;
  const used = table.levels.filter((level) => level.count > 0);
  const [only] = used;
  const one = table.subjects.find(({ state }) => state !== 'not-applicable');
  const name = one === undefined ? noun : nameWith(noun, one.name);
  if (only === undefined) {
    const whom: Words = isOne ? [name] : [ofWhole, ` ${noun}`];
    return { kind: 'none', whom, what: [' chưa có kết quả xếp loại'], isOne };
  }
  const reached = levelReached(only.label, only.achieved);
  if (isOne) {
    const reason = one === undefined || only.achieved ? null : reasonOf(one);
    const why = reason === null ? '' : `, ${reasonWithin(campaign, reason)}`;
    return { kind: 'one-level', whom: [name], what: [` ${reached}${why}`], isOne };
  }
  const whom: Words = [countInSentence(table.rated, ofRatings(table, 'rated')), '/', ofWhole, ` ${noun}`];
  if (used.length > 1)
    return { kind: 'several', whom, what: [', trong đó ', ...shares(table, used, noun)], isOne };
  if (table.rated === whole) return { kind: 'one-level', whom, what: [` ${reached}`], isOne };
  return { kind: 'several', whom, what: [`, ${table.rated > 1 ? 'đều ' : ''}${reached}`], isOne };
}

/** "04 phường xuất sắc (57,1%), 03 phường khá (42,9%)"; a share only of all: of some it would be taken for another. */
function shares(table: RatingTable, used: readonly LevelCount[], noun: string): Words {
  const isOfAll = table.rated === wholeOf(table);
  return used.flatMap(({ level, label, count, share }, index) => [
    ...(index === 0 ? [] : [', ']),
    countInSentence(count, ofLevels(table, level, 'count')),
    ` ${ofLevel(noun, label)}`,
    ...(isOfAll ? [' (', percent(share, ofLevels(table, level, 'share')), ')'] : []),
  ]);
}

/** A name within a sentence: "chi bộ Một", also where it was typed "Chi bộ Một". */
function nameWith(noun: string, name: string): string {
  const bare = nameAfter(noun, name);
  return bare === name ? name : `${noun} ${bare}`;
}
