/** The level of government that a host stands at. */
export type Level = 'tinh' | 'huyen' | 'xa';

/** Every level of government, the lowest first. */
export const levels: readonly Level[] = ['xa', 'huyen', 'tinh'];

const kindsByLevel: Readonly<Record<Level, readonly string[]>> = {
  tinh: ['tỉnh', 'thành phố'],
  huyen: ['huyện', 'quận', 'thị xã'],
  xa: ['xã', 'phường', 'thị trấn', 'đặc khu'],
};

/** The words that the names of localities begin with. */
export const localityKinds: readonly string[] = levels.flatMap((level) => kindsByLevel[level]);

const anyKind = localityKinds.join('|');

/** The locality that a host's name ends with: "Ủy ban nhân dân xã Thử" → "xã Thử"; `null` where there is none. */
export function localityIn(host: string): string | null {
  return new RegExp(`(?:^|\\s)((?:${anyKind})\\s.*)$`, 'iu').exec(host)?.[1] ?? null;
}

/** "xã Thử" → "Thử". */
export function withoutKind(locality: string): string {
  return locality.replace(new RegExp(`^(?:${anyKind})\\s+`, 'iu'), '');
}

/** The level that a locality's name states: "thị xã Cửa Lò" is a district; a city is taken for one under the state. */
export function levelOfLocality(locality: string): Level | null {
  const isOf = (level: Level) => new RegExp(`^(?:${kindsByLevel[level].join('|')})\\s`, 'iu').test(locality);
  return levels.find(isOf) ?? null;
}

/** What units are that report to a host of this level, where their names don't say it. */
export const unitsBelow: Readonly<Record<Level, string>> = {
  tinh: 'xã, phường',
  huyen: 'xã, phường',
  xa: 'thôn, khối',
};
