import type { AwardItem, Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { grouped } from '../../../../campaign/grouping.ts';
import { comparePersonalNames } from '../../../../vietnamese/collation.ts';
import { shortDate } from '../../../../vietnamese/dates.ts';
import { roman } from '../../../../vietnamese/lettering.ts';
import { capitalized, matchKey } from '../../../../vietnamese/normal-forms.ts';
import { PrintedText, printedDate } from '../../../printed.ts';
import { achievementOf, awardOf, giverOf } from '../../../sentences/award-words.ts';

/** Who received awards, by the decisions that gave them and what for: collectives first; `null` where nobody did. */
export function recipientsAnnex(campaign: Campaign, { awards: { list } }: Summary) {
  if (list.length === 0) return null;
  const groups = [...grouped(list, groupKey).values()];
  const placeOf = (item: AwardItem) => (item.kind === 'collective' ? unitOf : positionOf)(campaign, item);
  const places = list.map(placeOf).filter((place) => place !== '');
  const has = (kind: AwardItem['kind']) => list.some((item) => item.kind === kind);
  return {
    nameTitle: has('collective') ? (has('individual') ? 'Tập thể, cá nhân' : 'Tập thể') : 'Họ và tên',
    placeTitle: has('individual') ? 'Chức vụ, đơn vị' : 'Đơn vị',
    hasPlaces: places.length > 0,
    columnCount: places.length > 0 ? 3 : 2,
    groups: groups.map((items, index) => ({
      title: groupTitle(campaign, items, groups.length > 1 ? `${roman(index + 1)}. ` : ''),
      kinds: kindsOf(items).map(({ title, items: own }) => ({
        title,
        rows: own.map((item, at) => ({
          index: at + 1,
          name: item.name,
          isPerson: item.kind === 'individual',
          place: placeOf(item),
        })),
      })),
    })),
  };
}

/** Awards of one decision, form and achievement. */
function groupKey({ class: awardClass, authority, form, programme, decision }: AwardItem): string {
  return JSON.stringify([awardClass, authority, form, programme, decision.number, decision.date]);
}

/** "I. Chủ tịch UBND thị xã tặng Giấy khen, Quyết định số 903/QĐ-UBND ngày 11/12/2023, thành tích xuất sắc trong …". */
function groupTitle(campaign: Campaign, items: readonly AwardItem[], number: string): PrintedText {
  const [first] = items;
  if (first === undefined) return new PrintedText([]);
  const { decision, programme } = first;
  const sources = items.flatMap((item) => item.sources);
  // "Số 903/QĐ-UBND", as some write it.
  const decisionNumber = decision.number.replace(/^(?:quyết định )?(?:số:? )?/i, '');
  return new PrintedText([
    `${number}${capitalized(giverOf(campaign, first))} tặng ${awardOf(campaign, first)}, Quyết định số ${decisionNumber} ngày `,
    printedDate(shortDate(decision.date), decision.date, sources),
    `, ${achievementOf(campaign, programme).replace(/^có (?=thành tích )/, '')}`,
  ]);
}

/** Collectives, then people by their given names; told apart by a title where there are both. */
function kindsOf(items: readonly AwardItem[]) {
  const collectives = items.filter(({ kind }) => kind === 'collective');
  const individuals = items.filter(({ kind }) => kind === 'individual');
  individuals.sort((a, b) => comparePersonalNames(a.name, b.name));
  const kinds = [
    { title: 'Tập thể', items: collectives },
    { title: 'Cá nhân', items: individuals },
  ].filter((kind) => kind.items.length > 0);
  return kinds.map((kind) => ({ ...kind, title: kinds.length > 1 ? kind.title : null }));
}

/** The unit of a collective, unless its name says it. */
function unitOf(campaign: Campaign, { name, unit }: AwardItem): string {
  const unitName = unit === null ? '' : (campaign.units.get(unit)?.value.name ?? unit);
  return says(name, unitName) ? '' : capitalized(unitName);
}

/** The position of a person and the unit that it is in, which is not said twice: "Công an phường Nghi Thủy". */
function positionOf(campaign: Campaign, { position, unit }: AwardItem): string {
  const found = unit === null ? undefined : campaign.units.get(unit)?.value;
  if (found === undefined) return position ?? '';
  if (position === null) return capitalized(found.name);
  if (says(position, found.name)) return position;
  const kind = campaign.unitKinds.get(found.kind)?.value.name ?? '';
  const isSaid = (text: string, end: 'starts' | 'ends') =>
    kind !== '' &&
    (end === 'starts'
      ? matchKey(text).startsWith(`${matchKey(kind)} `)
      : matchKey(text).endsWith(` ${matchKey(kind)}`));
  if (isSaid(found.name, 'starts') && isSaid(position, 'ends')) {
    return `${position}${found.name.slice(kind.length)}`;
  }
  return `${position}, ${found.name}`;
}

/** Whether a text says a unit's name, however that is spelt. */
function says(text: string, name: string): boolean {
  return ` ${matchKey(text)} `.includes(` ${matchKey(name)} `);
}
