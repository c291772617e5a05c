import {
  agreementsTogether,
  type PlacedAgreement,
  type SharedAgreement,
} from '../../aggregation/agreements-below.ts';
import type { Commitment, Cooperation, Group, Summary } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import {
  type CommonFigure,
  commitmentFigure,
  cooperationFigure,
  type FigureName,
} from '../../tracing/figure-names.ts';
import { longDate } from '../../vietnamese/dates.ts';
import { capitalized, matchKey } from '../../vietnamese/normal-forms.ts';
import { hostNoun, listOfNames, nameAfter, placedName, unitNoun } from '../nouns.ts';
import { type Printed, PrintedText, printedDate } from '../printed.ts';
import { countInSentence, type Words } from '../sentence-figures.ts';
import type { Origin } from '../sources.ts';
import { titleWithin } from '../titles.ts';

/**
 * What is said of each commitment: who has signed it, and who has not. Of those that several hosts below have signed, it is said once.
 * @param conference its day, `null` where that is not known, of a text that is about it: what was agreed below is left out then
 */
export function commitmentSentences(
  campaign: Campaign,
  summary: Summary,
  conference?: string | null,
): PrintedText[] {
  return sentencesOf(summary, summary.commitments, conference, {
    one: (placed) => commitmentSentence(campaign, summary, placed, conference),
    several: (shared) => commitmentsBelow(campaign, summary, shared),
  });
}

/** What is said of each programme of cooperation, likewise: who has agreed to work together, and on what. */
export function cooperationSentences(
  campaign: Campaign,
  summary: Summary,
  conference?: string | null,
): PrintedText[] {
  return sentencesOf(summary, summary.cooperation, conference, {
    one: (placed) => cooperationSentence(campaign, summary, placed, conference),
    several: (shared) => cooperationBelow(campaign, summary, shared),
  });
}

function sentencesOf<T extends Commitment | Cooperation>(
  summary: Summary,
  agreements: readonly T[],
  conference: string | null | undefined,
  sentence: Record<'one', (placed: PlacedAgreement<T>) => PrintedText> &
    Record<'several', (shared: SharedAgreement<T>) => PrintedText>,
): PrintedText[] {
  return agreementsTogether(summary, agreements).flatMap((shared) => {
    const [only, ...others] = shared.all;
    if (only === undefined || (conference !== undefined && shared.senders.length > 0)) return [];
    return [others.length === 0 ? sentence.one(only) : sentence.several(shared)];
  });
}

/**
 * "Có 02/03 thôn đã ký cam kết … (các bên ký: …); còn 01 thôn chưa ký: U3".
 * @param conference its day, where the text is about it: what was signed then was signed there
 */
function commitmentSentence(
  campaign: Campaign,
  summary: Summary,
  { number, agreement: commitment, senders }: PlacedAgreement<Commitment>,
  conference?: string | null,
): PrintedText {
  const { due, signed, unsigned, sources } = commitment;
  const noun = unitNoun(campaign);
  const count = (size: number, what: 'due' | 'signed' | 'unsigned') =>
    countInSentence(size, { figure: commitmentFigure(number, what), sources });
  const place = placeOf(campaign, summary, senders, {
    figure: commitmentFigure(number, 'together.hosts'),
    sources,
  });
  const isThere = place === null && signed > 0 && commitment.date !== null && commitment.date === conference;
  const agreed: Words = [
    ` cam kết ${titleWithin(campaign, commitment.title)} (${signedBy(commitment)}`,
    ...(isThere ? [] : dayOf(commitment, commitmentFigure(number, 'date'), '; ')),
    ')',
  ];
  if (signed === 0) {
    return new PrintedText([
      ...(due === 1
        ? [...begun(place, `Chưa có ${noun} nào ký`)]
        : [...begun(place, `Chưa có ${noun} nào trong `), count(due, 'due'), ` ${noun} ký`]),
      ...agreed,
    ]);
  }
  return new PrintedText([
    ...(isThere ? [atConference] : begun(place, 'Có ')),
    count(signed, 'signed'),
    '/',
    count(due, 'due'),
    ` ${noun} đã ký`,
    ...agreed,
    ...unsignedWords(campaign, unsigned, count(unsigned.length, 'unsigned'), senders),
  ]);
}

/**
 * "Tại 03 xã, có 20/22 thôn đã ký cam kết … (các bên ký: …): xã Mộc Khê (14/14 thôn, ngày …), …; còn 02 thôn chưa ký: …". Of more hosts than
 * a sentence names, it says how many there are.
 */
function commitmentsBelow(
  campaign: Campaign,
  summary: Summary,
  { all, senders }: SharedAgreement<Commitment>,
): PrintedText {
  const [first] = all;
  const noun = unitNoun(campaign);
  const sources = all.flatMap(({ agreement }) => agreement.sources);
  const unsigned = all.flatMap(({ agreement }) => agreement.unsigned);
  const sumOf = (key: 'due' | 'signed') => all.reduce((sum, { agreement }) => sum + agreement[key], 0);
  const count = (size: number, what: CommonFigure) =>
    countInSentence(size, { figure: commitmentFigure(first?.number ?? 0, `together.${what}`), sources });
  const common = inCommon(all, commitmentFigure);
  const agreed: Words = [
    ` cam kết ${titleWithin(campaign, first?.agreement.title ?? '')}`,
    ...inBrackets([
      ...(common.isOfSameParties && first !== undefined ? [[signedBy(first.agreement)]] : []),
      ...common.days,
    ]),
  ];
  const place: Words = ['Tại ', count(senders.length, 'hosts'), ` ${hostNoun(campaign, summary.groups)}, `];
  if (sumOf('signed') === 0) {
    return new PrintedText([
      ...place,
      `chưa có ${noun} nào trong `,
      count(sumOf('due'), 'due'),
      ` ${noun} ký`,
      ...agreed,
    ]);
  }
  const details = all.map(({ number, agreement }) => [
    [
      countInSentence(agreement.signed, {
        figure: commitmentFigure(number, 'signed'),
        sources: agreement.sources,
      }),
      '/',
      countInSentence(agreement.due, { figure: commitmentFigure(number, 'due'), sources: agreement.sources }),
      ` ${noun}`,
    ],
    ...(common.isOfSameParties ? [] : [[signedBy(agreement)]]),
    ...(common.days.length > 0 ? [] : [dayOf(agreement, commitmentFigure(number, 'date'), '')]),
  ]);
  return new PrintedText([
    ...place,
    'có ',
    count(sumOf('signed'), 'signed'),
    '/',
    count(sumOf('due'), 'due'),
    ` ${noun} đã ký`,
    ...agreed,
    ...hostByHost(all, senders, details),
    ...unsignedWords(campaign, unsigned, count(unsigned.length, 'unsigned'), senders),
  ]);
}

/** "; còn 01 thôn chưa ký: U3"; nothing where all have signed. */
function unsignedWords(
  campaign: Campaign,
  unsigned: readonly string[],
  count: Printed,
  senders: readonly Group[],
): Words {
  if (unsigned.length === 0) return [];
  const noun = unitNoun(campaign, unsigned);
  const list = listOfNames(
    unsigned.map((id) => {
      const name = campaign.units.get(id)?.value.name ?? id;
      return senders.length === 1 ? nameAfter(noun, name) : placedName(campaign, noun, { id, name });
    }),
  );
  return ['; còn ', count, ` ${noun} chưa ký`, ...(list === null ? [] : [`: ${list}`])];
}

/**
 * "Công an, Quân sự với Biên phòng đã ký chương trình phối hợp …".
 * @param conference its day, where the text is about it: what was signed then was signed there
 */
function cooperationSentence(
  campaign: Campaign,
  summary: Summary,
  { number, agreement: cooperation, senders }: PlacedAgreement<Cooperation>,
  conference?: string | null,
): PrintedText {
  const { sources } = cooperation;
  const all = partiesTogether(cooperation);
  const place = placeOf(campaign, summary, senders, {
    figure: cooperationFigure(number, 'together.hosts'),
    sources,
  });
  const isThere = place === null && cooperation.date !== null && cooperation.date === conference;
  return new PrintedText([
    ...(isThere ? [atConference, all] : place === null ? [capitalized(all)] : [...place, ', ', all]),
    ` đã ký chương trình phối hợp ${titleWithin(campaign, cooperation.title)}`,
    ...inBrackets([isThere ? [] : dayOf(cooperation, cooperationFigure(number, 'date'), '')]),
  ]);
}

/** "Tại 03 xã, Công an với Biên phòng đã ký chương trình phối hợp …: xã Mộc Khê (ngày …), …", likewise. */
function cooperationBelow(
  campaign: Campaign,
  summary: Summary,
  { all, senders }: SharedAgreement<Cooperation>,
): PrintedText {
  const [first] = all;
  const sources = all.flatMap(({ agreement }) => agreement.sources);
  const common = inCommon(all, cooperationFigure);
  const figure = cooperationFigure(first?.number ?? 0, 'together.hosts');
  const parties =
    common.isOfSameParties && first !== undefined ? `, ${partiesTogether(first.agreement)}` : '';
  const details = all.map(({ number, agreement }) => [
    ...(common.isOfSameParties ? [] : [[partiesTogether(agreement)]]),
    ...(common.days.length > 0 ? [] : [dayOf(agreement, cooperationFigure(number, 'date'), '')]),
  ]);
  return new PrintedText([
    'Tại ',
    countInSentence(senders.length, { figure, sources }),
    ` ${hostNoun(campaign, summary.groups)}${parties} đã ký chương trình phối hợp ${titleWithin(campaign, first?.agreement.title ?? '')}`,
    ...inBrackets(common.days),
    ...hostByHost(all, senders, details),
  ]);
}

const atConference = 'Tại hội nghị, ';

const signedBy = ({ parties }: Commitment) => `các bên ký: ${parties.join(', ')}`;

function partiesTogether({ parties }: Cooperation): string {
  const [last, ...others] = [...parties].reverse();
  return [others.reverse().join(', '), last ?? ''].filter((party) => party !== '').join(' với ');
}

/** What several agreements have in common: their parties; the day, or, of more hosts than are named, the first and the last. */
function inCommon<T extends Commitment | Cooperation>(
  all: readonly PlacedAgreement<T>[],
  figureOf: (number: number, what: 'date') => FigureName,
) {
  const partiesOf = ({ agreement }: PlacedAgreement<T>) =>
    JSON.stringify(agreement.parties.map(matchKey).sort());
  const isOfSameParties = new Set(all.map(partiesOf)).size === 1;
  const inOrder = all
    .filter(({ agreement }) => agreement.date !== null)
    .sort((a, b) => ((a.agreement.date ?? '') < (b.agreement.date ?? '') ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || inOrder.length < all.length)
    return { isOfSameParties, days: [] };
  const day = ({ agreement, number }: PlacedAgreement<T>) => dayOf(agreement, figureOf(number, 'date'), '');
  if (first.agreement.date === last.agreement.date) return { isOfSameParties, days: [day(first)] };
  return {
    isOfSameParties,
    days: areNamed(all.flatMap(({ senders }) => senders))
      ? []
      : [['từ ', ...day(first), ' đến ', ...day(last)]],
  };
}

/** ": xã Mộc Khê (…), xã Lạch Bàng (…)"; nothing where there are more than a sentence names. */
function hostByHost<T>(
  all: readonly PlacedAgreement<T>[],
  senders: readonly Group[],
  details: readonly (readonly Words[])[],
): Words {
  if (!areNamed(senders)) return [];
  return all.flatMap(({ senders: own }, index) => [
    index === 0 ? ': ' : ', ',
    own.map(({ name }) => name).join(', '),
    ...inBrackets(details[index] ?? []),
  ]);
}

/** " (một; hai)"; nothing of nothing. */
function inBrackets(parts: readonly Words[]): Words {
  const own = parts.filter((words) => words.length > 0);
  if (own.length === 0) return [];
  return [' (', ...own.flatMap((words, index) => (index === 0 ? words : ['; ', ...words])), ')'];
}

/** Whether hosts are so few that a sentence names them. */
const areNamed = (senders: readonly Group[]) => listOfNames(senders.map(({ name }) => name)) !== null;

/**
 * Where those are that agreed on something below: "Tại xã Mộc Khê", "Tại 34 tỉnh"; `null` where the host itself says so.
 * @param counted what their number is, where they are not named
 */
function placeOf(
  campaign: Campaign,
  { groups }: Summary,
  senders: readonly Group[],
  counted: Origin,
): Words | null {
  if (senders.length === 0) return null;
  const names = listOfNames(senders.map(({ name }) => name));
  if (names !== null) return [`Tại ${names}`];
  return ['Tại ', countInSentence(senders.length, counted), ` ${hostNoun(campaign, groups)}`];
}

/** How a sentence begins: "Có ", or "Tại xã Mộc Khê, có ". */
function begun(place: Words | null, words: string): Words {
  return place === null
    ? [words]
    : [...place, `, ${words.slice(0, 1).toLocaleLowerCase('vi')}${words.slice(1)}`];
}

function dayOf(
  { date, sources }: Pick<Commitment, 'date' | 'sources'>,
  figure: FigureName,
  before: string,
): Words {
  return date === null ? [] : [before, printedDate(longDate(date), date, { figure, sources })];
}
