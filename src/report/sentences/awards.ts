import type { AwardItem, Summary } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { grouped } from '../../campaign/grouping.ts';
import type { AwardSelection } from '../../tracing/figure-names.ts';
import { capitalized } from '../../vietnamese/normal-forms.ts';
import { PrintedText } from '../printed.ts';
import { countInSentence, type Words } from '../sentence-figures.ts';
import { ofAwards } from '../sources.ts';
import { achievementOf, awardOf, excellent, giverOf } from './award-words.ts';

/** What is said of the awards of one form that one authority gave. */
export interface AwardLine {
  /** Who gave what to whom, without its full stop. */
  readonly sentence: PrintedText;
  /** For what, each with how many, where there is more than one matter. */
  readonly items: readonly PrintedText[];
}

/** What is said of a campaign's awards. */
export interface AwardSentences {
  readonly lines: readonly AwardLine[];
  /** How many there are in all, where more than one line has said a part of it. */
  readonly totals: readonly PrintedText[];
}

/** The same as sentences that follow each other, without their full stops: for what each authority gave, in one. */
export function awardProse(campaign: Campaign, summary: Summary): PrintedText[] {
  const { titles, commendations } = linesOf(summary);
  return [
    ...titles.map((items) => titleLine(campaign, items).sentence),
    ...commendations.map((items) => commendationProse(campaign, items)),
    ...totalsOf(titles, commendations).map((words) => new PrintedText(words)),
  ];
}

/** The most recipients of a title that are named. */
const mostRecipients = 3;

/** The sentences on awards: titles, then commendations, each in the order of authorities and forms. */
export function awardSentences(campaign: Campaign, summary: Summary): AwardSentences {
  const { titles, commendations } = linesOf(summary);
  return {
    lines: [
      ...titles.map((items) => titleLine(campaign, items)),
      ...commendations.map((items) => commendationLine(campaign, items)),
    ],
    totals: totalsOf(titles, commendations).map((words) => new PrintedText(words)),
  };
}

/** The awards of one form that one authority gave, for each: titles, then commendations. */
function linesOf({ awards }: Summary): { readonly titles: Lines; readonly commendations: Lines } {
  const ofClass = (kind: AwardItem['class']) => [
    ...grouped(
      awards.list.filter((item) => item.class === kind),
      ({ authority, form }) => JSON.stringify([authority, form]),
    ).values(),
  ];
  return { titles: ofClass('title'), commendations: ofClass('commendation') };
}

/** "Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Dân quân tự vệ phường Nghi Thủy": the authority itself gives. */
function titleLine(campaign: Campaign, items: readonly AwardItem[]): AwardLine {
  const names = items.map(({ name }) => name);
  return {
    sentence: new PrintedText([
      `${givingOf(campaign, items)} cho `,
      ...(names.length > mostRecipients ? people(items, selectionOf(items)) : [names.join(', ')]),
    ]),
    items: [],
  };
}

/** Who gives what: "Chủ tịch UBND thị xã tặng Giấy khen". */
function givingOf(campaign: Campaign, [first]: readonly AwardItem[]): string {
  return first === undefined
    ? ''
    : `${capitalized(giverOf(campaign, first))} tặng ${awardOf(campaign, first)}`;
}

/** "Chủ tịch UBND thị xã tặng Giấy khen cho 07 tập thể, 12 cá nhân có thành tích xuất sắc trong …": its head gives. */
function commendationLine(campaign: Campaign, items: readonly AwardItem[]): AwardLine {
  const { whole, matters } = commended(campaign, items);
  return {
    sentence: new PrintedText(whole),
    items: matters.map(
      ({ matter, recipients }) => new PrintedText([`${capitalized(matter)}: `, ...recipients]),
    ),
  };
}

/** "… cho 12 tập thể, 17 cá nhân có thành tích xuất sắc, gồm 07 tập thể, 12 cá nhân trong …; 03 tập thể trong …". */
function commendationProse(campaign: Campaign, items: readonly AwardItem[]): PrintedText {
  const { whole, matters } = commended(campaign, items);
  return new PrintedText([
    ...whole,
    ...matters.flatMap(({ matter, recipients }, index): Words => {
      return [index === 0 ? ', gồm ' : '; ', ...recipients, ` ${matter}`];
    }),
  ]);
}

/** Who commended whom, and, where that was for more than one matter, how many for each. */
interface Commended {
  readonly whole: Words;
  readonly matters: readonly { readonly matter: string; readonly recipients: Words }[];
}

function commended(campaign: Campaign, items: readonly AwardItem[]): Commended {
  const matters = [...grouped(items, ({ programme }) => programme)];
  const selection = selectionOf(items);
  const whole: Words = [`${givingOf(campaign, items)} cho `, ...people(items, selection)];
  const [only, ...others] = matters;
  if (only !== undefined && others.length === 0) {
    return { whole: [...whole, ` ${achievementOf(campaign, only[0])}`], matters: [] };
  }
  const achievements = matters.map(([programme]) => achievementOf(campaign, programme));
  // What all have achieved is said once.
  const isCommon = achievements.every((achievement) => achievement.startsWith(`${excellent} `));
  return {
    whole: [...whole, isCommon ? ` ${excellent}` : ''],
    matters: matters.map(([programme, list], index) => ({
      matter: (achievements[index] ?? '').replace(`${excellent} `, ''),
      recipients: people(list, { ...selection, programme }),
    })),
  };
}

/** Which awards those of one line are. */
function selectionOf([first]: readonly AwardItem[]): AwardSelection {
  return first === undefined ? {} : { class: first.class, authority: first.authority, form: first.form };
}

/**
 * "07 tập thể, 12 cá nhân".
 * @param of what they have in common, and no others
 */
export function people(items: readonly AwardItem[], of: AwardSelection): Words {
  return (['collective', 'individual'] as const).flatMap((kind, index) => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    const isSecond = index === 1 && ofKind.length < items.length;
    const count = countInSentence(ofKind.length, ofAwards(of, `${kind}s`, ofKind));
    return [isSecond ? ', ' : '', count, ` ${kinds[kind]}`];
  });
}

const kinds: Readonly<Record<AwardItem['kind'], string>> = { collective: 'tập thể', individual: 'cá nhân' };

type Lines = readonly (readonly AwardItem[])[];

/** Commendations in all, then with the titles: what a single line has said is not said again. */
function totalsOf(titles: Lines, commendations: Lines): Words[] {
  const all = [...titles, ...commendations];
  if (all.length < 2) return [];
  if (commendations.length === 0) {
    return [['Tổng cộng đã tặng danh hiệu thi đua cho ', ...people(all.flat(), { class: 'title' })]];
  }
  const withTitles = titles.length > 0;
  if (commendations.length === 1) {
    return [['Tính cả danh hiệu thi đua, tổng cộng có ', ...people(all.flat(), {}), ' được khen thưởng']];
  }
  return [
    ['Tổng cộng đã khen thưởng ', ...people(commendations.flat(), { class: 'commendation' })],
    ...(withTitles ? [['Tính cả danh hiệu thi đua là ', ...people(all.flat(), {})]] : []),
  ];
}
