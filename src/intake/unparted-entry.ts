/** A key and its value with nothing between them that YAML would part them at. */
interface UnpartedEntry {
  readonly key: string;
  readonly value: string;
  readonly lacks: 'colon' | 'space';
}

/**
 * "actual:57" and "actual 57" in braces, which YAML takes for the name of one entry; `null` where it is no known key.
 * @param known the keys that may stand there
 */
export function unpartedEntry(typed: string, known: readonly string[]): UnpartedEntry | null {
  const [, key = '', colon, value = ''] = /^([A-Za-z-]+)(:| )[ ]?(\S.*)$/s.exec(typed) ?? [];
  if (!known.includes(key)) return null;
  return { key, value, lacks: colon === ':' ? 'space' : 'colon' };
}
