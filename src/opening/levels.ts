/** The level of government that a host stands at. */
export type Level = 'tinh' | 'huyen' | 'xa';

export const levels: readonly Level[] = ['xa', 'huyen', 'tinh'];

const names: Readonly<Record<Level, RegExp>> = {
  tinh: /^(?:tỉnh|thành phố)\s/iu,
  huyen: /^(?:huyện|quận|thị xã)\s/iu,
  xa: /^(?:xã|phường|thị trấn|đặc khu)\s/iu,
};

/** The level that a locality's name tells: "thị xã Cửa Lò" is a district; a city is taken for one under the state. */
export function levelOfLocality(locality: string): Level | null {
  return levels.find((level) => names[level].test(locality)) ?? null;
}

/** What units are that report to a host of this level, where their names don't say it. */
export const unitsBelow: Readonly<Record<Level, string>> = {
  tinh: 'xã, phường',
  huyen: 'xã, phường',
  xa: 'thôn, khối',
};
