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

/** An id as YAML takes it for text: those that it would take for a number or an empty value stand in quotes. */
export function idInYaml(id: string): string {
  return /^(?:\d+(?:e\d+)?|0x[\da-f]+|0o[0-7]+|null|true|false)$/.test(id) ? `"${id}"` : id;
}
