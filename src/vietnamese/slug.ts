/** What a name would be as an id: "Nghi Thủy" → "nghi-thuy"; `null` where nothing is left. */
export function slug(name: string): string | null {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? null : id;
}
