import type { SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { error, type IntakeFinding } from './findings.ts';
import type { Schema } from './schema-files.ts';
import { decimalComma } from './typed-numbers.ts';
import { keyPlace } from './value-paths.ts';
import type { ValueNode } from './values.ts';

/**
 * Reports a key that the schema does not know, with what was probably meant.
 * @param node the map that the key stands in
 * @param schema of that map, or `null` where there is none
 */
export function unknownKey(
  source: SourceText,
  node: ValueNode,
  key: string,
  schema: Schema | null,
): IntakeFinding {
  const known = Object.keys(schema?.properties ?? {});
  const present = node.kind === 'map' ? node.entries : new Map<string, unknown>();
  const { likely, certain } = guessed(
    key,
    known.filter((candidate) => !present.has(candidate)),
  );
  const [suggestion = null] = likely;
  const place = keyPlace(source, node, key);
  const comma = decimalComma(place);
  if (comma !== null) return comma;
  const unparted = unpartedEntry(key, known);
  if (unparted !== null) {
    const { lacks, value } = unparted;
    const entry = `${unparted.key}: ${value}`;
    const fix = lacks === 'space' && !present.has(unparted.key) ? { ...place, text: entry } : null;
    return error(
      'unknown-key',
      place,
      { key, suggestion: unparted.key, known, unparted: { lacks, entry } },
      fix,
    );
  }
  const fix = certain === null ? null : { ...place, text: certain };
  return error('unknown-key', place, { key, suggestion, known, unparted: null }, fix);
}

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
function unpartedEntry(typed: string, known: readonly string[]): UnpartedEntry | null {
  const [, key = '', colon, value = ''] = /^([A-Za-z-]+)(:| )[ ]?(\S.*)$/s.exec(typed) ?? [];
  if (!known.includes(key)) return null;
  return { key, value, lacks: colon === ':' ? 'space' : 'colon' };
}
