import { type Campaign, isToSendRollup, type Unit } from '../campaign/campaign.ts';
import { localityKindOf, localityKinds } from '../vietnamese/locality-kinds.ts';
import { capitalized, matchKey } from '../vietnamese/normal-forms.ts';
import { mostNames } from './nouns.ts';

const committee = 'Ủy ban nhân dân';

/** Whether a committee of the state writes, which addresses the committees of the localities below it. */
function isOfState({ file }: Campaign): boolean {
  return /^(?:ủy ban nhân dân|ubnd)(?!\p{L})/iu.test(file.host.name.replaceAll('uỷ', 'ủy'));
}

/** Whom a letter to one unit is addressed to, within a sentence: "Ủy ban nhân dân phường Nghi Thu", "thôn Đồng Lau". */
export function addresseeOf(campaign: Campaign, { name }: Pick<Unit, 'name'>): string {
  const kind = localityKindOf(name);
  if (kind === null || !isOfState(campaign)) return name;
  return `${committee} ${kind}${name.slice(kind.length)}`;
}

/**
 * Whom a letter to all units is addressed to, each as it begins a line: "Ủy ban nhân dân các phường", "Các thôn", "Công an xã
 * Mộc Khê". Kinds of which there is one unit are called by its name.
 */
export function addresseesOf(campaign: Campaign): string[] {
  return addresseesAmong(campaign, campaign.declared.units);
}

function addresseesAmong(campaign: Campaign, units: readonly Unit[]): string[] {
  const { unitKinds } = campaign.file;
  const groups = unitKinds.flatMap(({ id, name }) => {
    const ofKind = units.filter(({ kind }) => kind === id);
    const [only, second] = ofKind;
    if (only === undefined) return [];
    return [capitalized(second === undefined ? addresseeOf(campaign, only) : allOfKind(campaign, name))];
  });
  return groups.length > mostNames ? ['Các đơn vị'] : groups;
}

/** Those that a letter to all units asks, within a sentence: "Ủy ban nhân dân các phường", "các đơn vị" of several kinds. */
export function askedOf(campaign: Campaign): string {
  const [first = 'Các đơn vị', ...others] = addresseesOf(campaign);
  return others.length > 0 ? 'các đơn vị' : askedInSentence(campaign, first);
}

/** Those that send the roll-ups of their own campaigns, within a sentence; `null` where all fill in forms. */
export function rollupSendersIn(campaign: Campaign): string | null {
  const senders = campaign.declared.units.filter((unit) => isToSendRollup(campaign, unit));
  const names = addresseesAmong(campaign, senders).map((one) => askedInSentence(campaign, one));
  return names.length === 0 ? null : names.join(', ');
}

function askedInSentence(campaign: Campaign, name: string): string {
  return name.startsWith('Các ') ? `các ${name.slice(4)}` : withinSentence(campaign, name);
}

/** A unit's name keeps its capital where it has one. */
function withinSentence({ declared }: Campaign, name: string): string {
  return declared.units.find((unit) => capitalized(unit.name) === name)?.name ?? name;
}

/** All units of a kind: "các thôn"; of bodies of localities, the body first: "Công an các phường". */
function allOfKind(campaign: Campaign, kind: string): string {
  const small = kind.toLocaleLowerCase('vi');
  const isLocality = localityKinds.some((one) => matchKey(one) === matchKey(small));
  if (isLocality) return isOfState(campaign) ? `${committee} các ${small}` : `các ${small}`;
  const [locality] = localityKinds
    .filter((one) => small.endsWith(` ${one}`))
    .sort((a, b) => b.length - a.length);
  const body = locality === undefined ? '' : kind.slice(0, -locality.length - 1);
  // "đơn vị cấp xã", "hợp tác xã": no body of a commune.
  return locality === undefined || /(?:^| )(?:cấp|hợp tác)$/u.test(body)
    ? `các ${kind}`
    : `${body} các ${locality}`;
}
