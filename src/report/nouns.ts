import type { Summary } from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { localityKindOf } from '../vietnamese/locality-kinds.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { titleWithin } from './titles.ts';

/**
 * What units are called in a sentence: as the campaign words it, else by their kind where they are all of one, else
 * "đơn vị".
 * @param units those spoken of, by their ids; all of the campaign's unless given
 */
export function unitNoun(campaign: Campaign, units?: Iterable<string>): string {
  const { wording, units: all } = campaign.file;
  if (wording?.unit !== undefined) return wording.unit;
  const spokenOf =
    units === undefined ? all : [...units].flatMap((id) => campaign.units.get(id)?.value ?? []);
  const [kind, ...others] = new Set(spokenOf.map((unit) => unit.kind));
  const name = kind === undefined || others.length > 0 ? undefined : campaign.unitKinds.get(kind)?.value.name;
  return name === undefined ? 'đơn vị' : titleWithin(campaign, name);
}

/** The most names that a sentence gives; of more it gives the number, and an annex the names. */
export const mostNames = 10;

/** Some names as a sentence lists them; `null` of none, and of more than it gives. */
export function listOfNames(names: readonly string[]): string | null {
  return names.length === 0 || names.length > mostNames ? null : names.join(', ');
}

/** What all units are together, within a sentence: "toàn địa bàn" of a locality, "toàn trường" of a school. */
export function wholeNoun({ file }: Campaign): string {
  const { host, unitKinds } = file;
  if (unitKinds.every(({ name }) => /^(?:chi bộ|chi ủy|đảng bộ|đảng ủy)/iu.test(name))) return 'toàn đảng bộ';
  if ([host.name, host.locality].some((name) => /^trường(?!\p{L})/iu.test(name))) return 'toàn trường';
  const isLocality =
    localityKindOf(host.locality) !== null ||
    /^cả nước(?!\p{L})/iu.test(host.locality) ||
    /^(?:ủy|uỷ) ban nhân dân/iu.test(host.name);
  return isLocality ? 'toàn địa bàn' : 'toàn cơ quan';
}

/**
 * What groups of units are called in a sentence: "khu vực" of areas, the kinds of those that send what is theirs as a whole: "tỉnh, thành
 * phố".
 */
export function groupNoun(campaign: Campaign, { groups }: Pick<Summary, 'groups'>): string {
  const top = groups.filter(({ parent }) => parent === null);
  return top.every(({ kind }) => kind === 'area') ? 'khu vực' : hostNoun(campaign, groups);
}

/** What those are called in a sentence that send what is theirs as a whole: "tỉnh, thành phố". */
export function hostNoun(campaign: Campaign, groups: Summary['groups']): string {
  const senders = groups.filter(({ receipt }) => receipt !== null);
  const kinds = new Set(senders.flatMap(({ id }) => campaign.units.get(id)?.value.kind ?? []));
  const names = campaign.file.unitKinds.flatMap(({ id, name }) =>
    kinds.has(id) ? [titleWithin(campaign, name)] : [],
  );
  return names.length === 0 ? 'đơn vị' : names.join(', ');
}

/**
 * Who sent what is theirs as a whole, of a unit in that, from the host that it reports to outwards: "xã Đông Hải, tỉnh Hòn Khói"; `null` for
 * any other. Without the hosts between, a province has many units of one name.
 */
export function senderOf(campaign: Campaign, id: string): string | null {
  return senderBeside(campaign, id, '');
}

/** The same but for what is printed of the unit already; `null` where that says all: "Công an xã Mộc Khê". */
export function senderBeside({ units }: Campaign, id: string, printed: string): string | null {
  const path = id.split('/');
  const hosts = path.slice(1).map((_, depth) => path.slice(0, depth + 1).join('/'));
  const names = hosts.reverse().flatMap((host) => units.get(host)?.value.name ?? []);
  const said = matchKey(printed);
  const unsaid = names.filter((name) => !said.includes(matchKey(name)));
  return unsaid.length === 0 ? null : unsaid.join(', ');
}

/** A unit's name after its noun, with who sent what it is in: others may have sent units of the same name. */
export function placedName(
  campaign: Campaign,
  noun: string,
  { id, name }: { readonly id: string; readonly name: string },
): string {
  const sender = senderBeside(campaign, id, name);
  return `${nameAfter(noun, name)}${sender === null ? '' : ` (${sender})`}`;
}

/** What clusters are called in a sentence. */
export function clusterNoun({ file }: Campaign): string {
  return file.wording?.cluster ?? 'cụm';
}
/**
 * A name after the noun that it begins with: "02 phường: Nghi Hải", not "02 phường: phường Nghi Hải". What is no name
 * by itself keeps it: "thôn 5", "Công an phường".
 */
export function nameAfter(noun: string, name: string): string {
  const rest = name.slice(noun.length + 1);
  const beginsWithNoun = matchKey(name.slice(0, noun.length)) === matchKey(noun) && name[noun.length] === ' ';
  return beginsWithNoun && /^\p{Lu}/u.test(rest) ? rest : name;
}
