import { kindsByLevel, localityKinds } from '../vietnamese/locality-kinds.ts';

/** The level of government that a host stands at: "khac" is none of them, such as a school's. */
export type Level = 'tinh' | 'huyen' | 'xa' | 'khac';

/** Every level of government, the lowest first. */
export const levels: readonly Level[] = ['xa', 'huyen', 'tinh', 'khac'];

/** From this year on there are two levels of local government, and no districts: since 1 July 2025. */
const yearWithoutDistricts = 2025;

/** Whether there are districts when a year is reviewed. */
export const hasDistricts = (year: number) => year < yearWithoutDistricts;

/** The levels that there are when a year is reviewed. */
export function levelsIn(year: number): readonly Level[] {
  return levels.filter((level) => level !== 'huyen' || hasDistricts(year));
}

/** Cities that stand directly under the state; before districts came to an end, others stood under provinces. */
const citiesOfTheState = ['hà nội', 'hải phòng', 'huế', 'đà nẵng', 'hồ chí minh', 'hcm', 'cần thơ'];

const anyKind = [...localityKinds].sort((a, b) => b.length - a.length).join('|');

/** The locality that a host's name ends with: "Ủy ban nhân dân xã Thử" → "xã Thử"; `null` where there is none. */
export function localityIn(host: string): string | null {
  for (const { index, 1: kind = '', 2: next = '' } of host.matchAll(
    new RegExp(`(?<=^|\\s)(${anyKind})\\s+(\\S+)`, 'giu'),
  )) {
    // "Sở Văn hóa và Xã hội", "Bảo hiểm xã hội", "hợp tác xã": what is named after it begins with a capital.
    const isSociety = /^xã$/iu.test(kind) && (/^hội$/iu.test(next) || /tác\s+$/iu.test(host.slice(0, index)));
    if (!isSociety && /^["'“]?[\p{Lu}\d]/u.test(next)) return host.slice(index);
  }
  return null;
}

/** What the committees of the Party above communes are of. */
const localityOfCommittee: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  huyện: 'huyện',
  quận: 'quận',
  thị: 'thị xã',
};

/** The locality that a host is of: the one that its name ends with, or "tỉnh Nghệ An" of "Tỉnh ủy Nghệ An". */
export function localityOfHost(host: string): string | null {
  const [, kind = '', name = ''] = /^(\p{L}+) (?:ủy|uỷ) ([^,]+)/iu.exec(host) ?? [];
  const locality = localityOfCommittee[kind.toLocaleLowerCase('vi')];
  return localityIn(host) ?? (locality === undefined ? null : `${locality} ${name.trim()}`);
}

/** "xã Thử" → "Thử". */
export function withoutKind(locality: string): string {
  return locality.replace(new RegExp(`^(?:${anyKind})\\s+`, 'iu'), '');
}

/**
 * The level that a locality's name states for a year: "thị xã Cửa Lò" was a district. A city is under the state, but for
 * those that were districts while there were any.
 */
export function levelOfLocality(locality: string, year: number): Level | null {
  const name = locality.toLocaleLowerCase('vi');
  const isOf = (level: keyof typeof kindsByLevel) =>
    kindsByLevel[level].some((kind) => name.startsWith(`${kind} `));
  if (name.startsWith('thành phố ') && hasDistricts(year)) {
    return citiesOfTheState.includes(withoutKind(name)) ? 'tinh' : 'huyen';
  }
  return (['xa', 'huyen', 'tinh'] as const).find(isOf) ?? null;
}

/** What units are that report to a host of this level, where their names don't say it. */
export const unitsBelow: Readonly<Record<Level, string>> = {
  tinh: 'xã, phường',
  huyen: 'xã, phường',
  xa: 'thôn, khối',
  khac: 'đơn vị',
};
