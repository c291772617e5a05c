import type { Commitment, Cooperation, Summary } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { commitmentFigure, cooperationDate, type FigureName } from '../../tracing/figure-names.ts';
import { longDate } from '../../vietnamese/dates.ts';
import { capitalized } from '../../vietnamese/normal-forms.ts';
import { listOfNames, nameAfter, placedName, unitNoun } from '../nouns.ts';
import { PrintedText, printedDate } from '../printed.ts';
import { countInSentence, type Words } from '../sentence-figures.ts';
import { titleWithin } from '../titles.ts';

/**
 * What is said of each commitment: who has signed it, and who has not.
 * @param conference its day, `null` where that is not known, of a text that is about it: what was agreed below is left out then
 */
export function commitmentSentences(
  campaign: Campaign,
  { commitments, groups }: Summary,
  conference?: string | null,
): PrintedText[] {
  return commitments.flatMap((one, index) =>
    isLeftOut(groups, one, conference)
      ? []
      : [commitmentSentence(campaign, groups, one, index + 1, conference)],
  );
}

/** What is said of each programme of cooperation, likewise: who has agreed to work together, and on what. */
export function cooperationSentences(
  campaign: Campaign,
  { cooperation, groups }: Summary,
  conference?: string | null,
): PrintedText[] {
  return cooperation.flatMap((one, index) =>
    isLeftOut(groups, one, conference)
      ? []
      : [cooperationSentence(campaign, groups, one, index + 1, conference)],
  );
}

/**
 * "Có 02/03 thôn đã ký cam kết … (các bên ký: …); còn 01 thôn chưa ký: U3".
 * @param number its place among them, from 1
 * @param conference its day, where the text is about it: what was signed then was signed there
 */
function commitmentSentence(
  campaign: Campaign,
  groups: Summary['groups'],
  commitment: Commitment,
  number: number,
  conference?: string | null,
): PrintedText {
  const { due, signed, unsigned, sources } = commitment;
  const noun = unitNoun(campaign);
  const count = (size: number, what: 'due' | 'signed' | 'unsigned') =>
    countInSentence(size, { figure: commitmentFigure(number, what), sources });
  const senders = sendersOf(groups, sources);
  const place = placeOfSenders(senders);
  const isThere = place === null && signed > 0 && commitment.date !== null && commitment.date === conference;
  const agreed: Words = [
    ` cam kết ${titleWithin(campaign, commitment.title)} (các bên ký: ${commitment.parties.join(', ')}`,
    ...(isThere ? [] : dayOf(commitment, commitmentFigure(number, 'date'), '; ')),
    ')',
  ];
  if (signed === 0) {
    return new PrintedText([
      ...(due === 1
        ? [`${begun(place, 'Chưa có')} ${noun} nào ký`]
        : [`${begun(place, 'Chưa có')} ${noun} nào trong `, count(due, 'due'), ` ${noun} ký`]),
      ...agreed,
    ]);
  }
  const nounOfOthers = unitNoun(campaign, unsigned);
  const names = unsigned.map((id) => {
    const name = campaign.units.get(id)?.value.name ?? id;
    return senders.length === 1
      ? nameAfter(nounOfOthers, name)
      : placedName(campaign, nounOfOthers, { id, name });
  });
  const list = listOfNames(names);
  return new PrintedText([
    isThere ? atConference : `${begun(place, 'Có')} `,
    count(signed, 'signed'),
    '/',
    count(due, 'due'),
    ` ${noun} đã ký`,
    ...agreed,
    ...(names.length === 0 ? [] : ['; còn ', count(names.length, 'unsigned'), ` ${nounOfOthers} chưa ký`]),
    ...(list === null ? [] : [`: ${list}`]),
  ]);
}

/**
 * "Công an, Quân sự với Biên phòng đã ký chương trình phối hợp …".
 * @param number its place among them, from 1
 * @param conference its day, where the text is about it: what was signed then was signed there
 */
function cooperationSentence(
  campaign: Campaign,
  groups: Summary['groups'],
  cooperation: Cooperation,
  number: number,
  conference?: string | null,
): PrintedText {
  const { title, parties } = cooperation;
  const [last, ...others] = [...parties].reverse();
  const all = [others.reverse().join(', '), last ?? ''].filter((party) => party !== '').join(' với ');
  const place = placeOfSenders(sendersOf(groups, cooperation.sources));
  const isThere = place === null && cooperation.date !== null && cooperation.date === conference;
  const day = isThere ? [] : dayOf(cooperation, cooperationDate(number), ' (');
  return new PrintedText([
    `${isThere ? `${atConference}${all}` : place === null ? capitalized(all) : `${place}, ${all}`} đã ký chương trình phối hợp ${titleWithin(campaign, title)}`,
    ...day,
    ...(day.length === 0 ? [] : [')']),
  ]);
}

const atConference = 'Tại hội nghị, ';

function isLeftOut(
  groups: Summary['groups'],
  { sources }: Pick<Commitment, 'sources'>,
  conference: string | null | undefined,
): boolean {
  return conference !== undefined && sendersOf(groups, sources).length > 0;
}

/** The names of those in whose roll-ups all of something stands; none where the host itself says so. */
function sendersOf(groups: Summary['groups'], sources: Commitment['sources']): readonly string[] {
  const byFile = new Map(
    groups.flatMap(({ name, receipt }) => (receipt?.sources ?? []).map(({ file }) => [file, name] as const)),
  );
  const names = sources.map(({ file }) => byFile.get(file));
  const known = names.flatMap((name) => name ?? []);
  return known.length < names.length ? [] : [...new Set(known)];
}

/** Where those are that agreed on something below: "Tại xã Mộc Khê"; `null` where the host itself says so. */
function placeOfSenders(senders: readonly string[]): string | null {
  if (senders.length === 0) return null;
  return `Tại ${listOfNames(senders) ?? 'nhiều nơi'}`;
}

/** How a sentence begins: "Có", or "Tại xã Mộc Khê, có". */
function begun(place: string | null, words: string): string {
  return place === null ? words : `${place}, ${words.toLocaleLowerCase('vi')}`;
}

function dayOf(
  { date, sources }: Pick<Commitment, 'date' | 'sources'>,
  figure: FigureName,
  before: string,
): Words {
  return date === null ? [] : [before, printedDate(longDate(date), date, { figure, sources })];
}
