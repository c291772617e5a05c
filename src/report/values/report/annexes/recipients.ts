import type { AwardItem, SourcePlace } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { grouped } from '../../../../campaign/grouping.ts';
import { comparePersonalNames } from '../../../../vietnamese/collation.ts';
import { shortDate } from '../../../../vietnamese/dates.ts';
import { roman } from '../../../../vietnamese/lettering.ts';
import { capitalized, decisionNumberOnPaper, matchKey } from '../../../../vietnamese/normal-forms.ts';
import { senderBeside } from '../../../nouns.ts';
import { type Printed, PrintedText, printedDate } from '../../../printed.ts';
import { achievementOf, awardOf, giverOf } from '../../../sentences/award-words.ts';
import { ofDecision } from '../../../sources.ts';

/** Who received awards, by the decisions that gave them and what for: collectives first; `null` where nobody did. */
export function recipientsAnnex(campaign: Campaign, list: readonly AwardItem[]) {
  const groups = [...grouped(list, groupKey).values()].flatMap((items) => byGiver(campaign, items));
  return recipientsOf(campaign, groups, groupTitle);
}

/** Those of one number and day by the hosts that gave them, each its own decision, in the campaign's order. */
function byGiver(campaign: Campaign, items: readonly AwardItem[]): readonly (readonly AwardItem[])[] {
  const groups = grouped(items, (item) => hostThatGave(campaign, item) ?? '');
  if (groups.size < 2) return [items];
  const place = new Map([...campaign.hostsBelow.keys()].map((id, index) => [id, index]));
  return [...groups].sort(([a], [b]) => (place.get(a) ?? -1) - (place.get(b) ?? -1)).map(([, own]) => own);
}

/** The host below, by its id as a group, that gave an award as its own; `null` where none did. */
function hostThatGave({ hostsBelow }: Campaign, { unit, authority }: AwardItem): string | null {
  for (let id = unit ?? ''; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
    if (hostsBelow.get(id)?.authority === authority) return id;
  }
  return null;
}

/** Who gives an award, a host below by its own name: "Chủ tịch UBND xã Mộc Khê" of "UBND xã, phường". */
function giver(campaign: Campaign, item: AwardItem): string {
  const host = campaign.hostsBelow.get(hostThatGave(campaign, item) ?? '');
  if (host === undefined) return giverOf(campaign, item);
  const { name, head, locality } = host;
  const words = ((item.class === 'commendation' ? head : undefined) ?? name).trim();
  if (says(words, locality)) return words;
  const ofLocality = locality.trim().split(/\s+/);
  const shared = sharedWords(words.split(/\s+/), ofLocality);
  return [words, ...ofLocality.slice(shared)].join(' ');
}

/** What the recipients of some awards that go together are headed by; `null` for nothing. */
type GroupTitle = (campaign: Campaign, items: readonly AwardItem[], number: string) => PrintedText | null;

/** The recipients of awards as a table, group by group; `null` where there are none. */
export function recipientsOf(
  campaign: Campaign,
  groups: readonly (readonly AwardItem[])[],
  titleOf: GroupTitle,
) {
  const list = groups.flat();
  if (list.length === 0) return null;
  const places = list.map((item) => placeOf(campaign, item)).filter((place) => place !== '');
  return {
    nameTitle: nameTitle(list),
    placeTitle: list.some(({ kind }) => kind === 'individual') ? 'Chức vụ, đơn vị' : 'Đơn vị',
    hasPlaces: places.length > 0,
    columnCount: places.length > 0 ? 3 : 2,
    groups: groups.map((items, index) => ({
      title: titleOf(campaign, items, groups.length > 1 ? `${roman(index + 1)}. ` : ''),
      kinds: kindsOf(items).map(({ title, items: own }) => ({
        title,
        rows: own.map((item, at) => ({
          index: at + 1,
          name: item.name,
          isPerson: item.kind === 'individual',
          place: placeOf(campaign, item),
        })),
      })),
    })),
  };
}

/** What the column of names is called. */
export function nameTitle(list: readonly AwardItem[]): string {
  const has = (kind: AwardItem['kind']) => list.some((item) => item.kind === kind);
  return has('collective') ? (has('individual') ? 'Tập thể, cá nhân' : 'Tập thể') : 'Họ và tên';
}

/** What a recipient's name does not say: the unit of a collective, position and unit of a person. */
export function placeOf(campaign: Campaign, item: AwardItem): string {
  const place = (item.kind === 'collective' ? unitOf : positionOf)(campaign, item);
  const printed = item.kind === 'collective' ? `${item.name} ${place}` : place;
  const sender = item.unit === null ? null : senderBeside(campaign, item.unit, printed);
  if (sender === null) return place;
  return place === '' ? capitalized(sender) : `${place}, ${sender}`;
}

/** Awards of one decision, form and achievement. */
export function groupKey({ class: awardClass, authority, form, programme, decision }: AwardItem): string {
  return JSON.stringify([awardClass, authority, form, programme, decision.number, decision.date]);
}

/** "I. Chủ tịch UBND thị xã tặng Giấy khen, Quyết định số 903/QĐ-UBND ngày 11/12/2023, thành tích xuất sắc trong …". */
function groupTitle(campaign: Campaign, items: readonly AwardItem[], number: string): PrintedText {
  const [first] = items;
  if (first === undefined) return new PrintedText([]);
  const { programme } = first;
  const sources = items.flatMap((item) => item.sources);
  return new PrintedText([
    `${number}${capitalized(giver(campaign, first))} tặng ${awardOf(campaign, first)}, Quyết định số `,
    ...decisionWords(first, sources),
    `, ${achievementOf(campaign, programme).replace(/^có (?=thành tích )/, '')}`,
  ]);
}

/** "903/QĐ-UBND ngày 11/12/2023". */
export function decisionWords(
  item: Pick<AwardItem, 'authority' | 'decision'>,
  sources: readonly SourcePlace[],
): readonly (string | Printed)[] {
  const { number, date } = item.decision;
  return [
    `${decisionNumberOnPaper(number)} ngày `,
    printedDate(shortDate(date), date, ofDecision(item, sources)),
  ];
}

/** Collectives, then people by their given names; told apart by a title where there are both. */
export function kindsOf(items: readonly AwardItem[]) {
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
  const unitWords = found.name.trim().split(/\s+/);
  const shared = sharedWords(position.trim().split(/\s+/), unitWords);
  const isKind = kind !== '' && matchKey(unitWords.slice(0, shared).join(' ')) === matchKey(kind);
  // One word in common may be any; several, or the unit's kind, begin its name: "Cán bộ Công an xã" of "Công an xã Thử".
  return shared > 1 || isKind
    ? [position, ...unitWords.slice(shared)].join(' ')
    : `${position}, ${found.name}`;
}

/** How many words, at the end of one text and the beginning of another, are the same; fewer than all of the other. */
function sharedWords(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length - 1);
  const same = (count: number) =>
    matchKey(before.slice(-count).join(' ')) === matchKey(after.slice(0, count).join(' '));
  return Array.from({ length: Math.max(0, most) }, (_, index) => most - index).find(same) ?? 0;
}

/** Whether a text says a unit's name, however that is spelt. */
function says(text: string, name: string): boolean {
  return ` ${matchKey(text)} `.includes(` ${matchKey(name)} `);
}
