import type { AwardItem } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { grouped } from '../../../campaign/grouping.ts';
import { periodOf } from '../../../campaign/period.ts';
import type { AwardSelection } from '../../../tracing/figure-names.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { PrintedText } from '../../printed.ts';
import { achievementOf, awardOf, excellent } from '../../sentences/award-words.ts';
import { people } from '../../sentences/awards.ts';
import { placeOf } from '../report/annexes/recipients.ts';

/** What a decision gives. */
export interface Giving {
  /** "Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong … năm 2023". */
  readonly abstract: string;
  /** What leads to the sentences, where there is more than one; `null` for one. */
  readonly leadIn: PrintedText | null;
  /** Each of one form and achievement, without its full stop. */
  readonly sentences: readonly PrintedText[];
  /** "các tập thể, cá nhân". */
  readonly recipients: string;
  /** Above their list: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN". */
  readonly listHeading: string;
  /** Whether the sentences name all of them, so that no list is needed. */
  readonly isNamed: boolean;
}

/** As many are named in an article itself. */
const mostNamed = 2;

type Items = readonly AwardItem[];

/**
 * What a decision gives to whom, for what.
 * @param of what all of it has in common, and no other award
 */
export function givingOf(campaign: Campaign, items: Items, of: AwardSelection): Giving {
  const groups = givenTogether(items);
  const isNamed = items.length <= mostNamed;
  const nouns = nounsOf(items);
  const isOne = groups.length === 1;
  const isSeveral = (['collective', 'individual'] as const).some(
    (kind) => items.filter((item) => item.kind === kind).length > 1,
  );
  const recipients = `${isSeveral ? 'các ' : ''}${nouns}`;
  const forWhat = isOne ? achievement(campaign, items) : commonAchievement(campaign, groups);
  const form = formOf(campaign, items);
  const gives = form === null ? 'khen thưởng' : `${form} cho`;
  return {
    abstract: `Về việc ${gives} ${recipients}${forWhat}`,
    leadIn: isOne ? null : new PrintedText([`${capitalized(gives)} `, ...people(items, of), forWhat]),
    sentences: groups.map((group) => {
      const given = capitalized(formOf(campaign, group) ?? '');
      if (!isNamed) {
        const recipientsOfGroup = people(group, { ...of, ...groupOf(group) });
        return new PrintedText([`${given} cho `, ...recipientsOfGroup, achievement(campaign, group)]);
      }
      return new PrintedText([`${given} cho ${named(campaign, group)}`, after(achievement(campaign, group))]);
    }),
    recipients,
    listHeading: `DANH SÁCH ${nouns} ĐƯỢC ${form ?? 'khen thưởng'}`.toLocaleUpperCase('vi'),
    isNamed,
  };
}

/** "I. Giấy khen: thành tích xuất sắc trong …", above the recipients of one form and achievement; nothing where there is one such. */
export function listTitle(campaign: Campaign, items: Items, number: string): PrintedText | null {
  const [first] = items;
  if (number === '' || first === undefined) return null;
  const forWhat = achievement(campaign, items)
    .trim()
    .replace(/^có (?=thành tích )/u, '');
  const form = capitalized(awardOf(campaign, first));
  return new PrintedText([`${number}${[form, forWhat].filter((text) => text !== '').join(': ')}`]);
}

/** What is given at once, titles first. */
export function givenTogether(items: Items): Items[] {
  const isTitle = (item: AwardItem) => item.class === 'title';
  const ordered = [...items.filter(isTitle), ...items.filter((item) => !isTitle(item))];
  return [...grouped(ordered, groupKey).values()];
}

/** What is given at once: commendations of one form for one achievement; a title has the achievement in itself. */
function groupKey({ form, programme, class: awardClass }: AwardItem): string {
  return JSON.stringify([form, awardClass === 'title' ? null : programme]);
}

/** What those have in common that are given at once. */
function groupOf([first]: Items): AwardSelection {
  if (first === undefined) return {};
  const { class: awardClass, form, programme } = first;
  return { class: awardClass, form, ...(awardClass === 'title' ? {} : { programme }) };
}

/**
 * "tặng Giấy khen", "công nhận danh hiệu “Lao động tiên tiến” năm 2023", where all is of one form; "công nhận danh hiệu thi đua năm
 * 2023" for several titles; else `null`.
 */
function formOf(campaign: Campaign, items: Items): string | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  if (others.some(({ form }) => form !== first.form)) {
    const areTitles = items.every((item) => item.class === 'title');
    return areTitles ? `công nhận danh hiệu thi đua ${periodOf(campaign.file).name}` : null;
  }
  const award = awardOf(campaign, first);
  return first.class === 'title' ? `công nhận ${award} ${periodOf(campaign.file).name}` : `tặng ${award}`;
}

/** "tập thể, cá nhân", "tập thể" or "cá nhân". */
function nounsOf(items: Items): string {
  const nouns = { collective: 'tập thể', individual: 'cá nhân' } as const;
  return (['collective', 'individual'] as const)
    .filter((kind) => items.some((item) => item.kind === kind))
    .map((kind) => nouns[kind])
    .join(', ');
}

/** "Chi bộ thôn Một và Trần Văn A (Bí thư chi bộ thôn Hai)". */
function named(campaign: Campaign, items: Items): string {
  return items
    .map((item) => {
      const place = placeOf(campaign, item);
      return place === '' ? item.name : `${item.name} (${place})`;
    })
    .join(' và ');
}

/** What stands behind names, apart from them. */
const after = (text: string) => (text === '' ? '' : `,${text}`);

/**
 * What commendations of one programme are for, and when, with the space before it: " có thành tích xuất sắc trong công tác quốc phòng năm
 * 2023"; nothing for titles.
 */
function achievement(campaign: Campaign, [first]: Items): string {
  if (first === undefined || first.class === 'title') return '';
  const text = achievementOf(campaign, first.programme);
  const { file } = campaign;
  return text.includes(String(file.year)) ? ` ${text}` : ` ${text} ${periodOf(file).name}`;
}

/** The same of several. */
function commonAchievement(campaign: Campaign, groups: readonly Items[]): string {
  if (groups.every((group) => achievement(campaign, group) === '')) return '';
  const isExcellent = groups.every((group) => {
    const text = achievement(campaign, group);
    return text === '' || text.includes(' xuất sắc ');
  });
  return ` ${isExcellent ? excellent : 'có thành tích'} ${periodOf(campaign.file).name}`;
}
