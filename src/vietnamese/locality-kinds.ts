/** The words that the names of localities begin with, by their level of government. */
export const kindsByLevel = {
  tinh: ['tỉnh', 'thành phố'],
  huyen: ['huyện', 'quận', 'thị xã'],
  xa: ['xã', 'phường', 'thị trấn', 'đặc khu'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The words that the names of localities begin with. */
export const localityKinds: readonly string[] = Object.values(kindsByLevel).flat();

/** The word that a locality's name begins with, in lower case: "xã" of "Xã Thử"; `null` where it is none's. */
export function localityKindOf(name: string): string | null {
  const text = name.toLocaleLowerCase('vi');
  return localityKinds.find((kind) => text.startsWith(`${kind} `)) ?? null;
}
