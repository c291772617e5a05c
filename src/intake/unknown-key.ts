import type { SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { slug } from '../vietnamese/slug.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { type Schema, titlesIn } from './schema-files.ts';
import { decimalComma } from './typed-numbers.ts';
import { keyPlace } from './value-paths.ts';
import type { ValueNode } from './values.ts';

/**
 * Reports a key that the schema does not know, with what was probably meant.
 * @param node the map that the key stands in
 * @param schema of that map, or `null` where there is none
 * @param alsoKnown keys that the schema does not know, by what they are called
 */
export function unknownKey(
  source: SourceText,
  node: ValueNode,
  key: string,
  schema: Schema | null,
  alsoKnown: ReadonlyMap<string, string> = new Map(),
): IntakeFinding {
  const titles = new Map([...titlesIn(schema ?? {}), ...alsoKnown]);
  const known = [...new Set([...Object.keys(schema?.properties ?? {}), ...alsoKnown.keys()])];
  const present = node.kind === 'map' ? node.entries : new Map<string, unknown>();
  const absent = known.filter((candidate) => !present.has(candidate));
  const titled = absent.filter((candidate) => slug(titles.get(candidate) ?? '') === (slug(key) ?? key));
  const { likely, certain } = titled.length === 1 ? guessed(titled[0] ?? '', titled) : guessed(key, absent);
  const [suggestion = null] = likely;
  const place = keyPlace(source, node, key);
  const comma = decimalComma(place);
  if (comma !== null) return comma;
  const choices = known.map((one) => ({ key: one, title: titles.get(one) ?? null }));
  const unparted = unpartedEntry(key, known);
  if (unparted !== null) {
    const { lacks, value } = unparted;
    const entry = `${unparted.key}: ${value}`;
    const fix = lacks === 'space' && !present.has(unparted.key) ? { ...place, text: entry } : null;
    return error(
      'unknown-key',
      place,
      { key, suggestion: unparted.key, known: choices, unparted: { lacks, entry } },
      fix,
    );
  }
  const fix = certain === null ? null : { ...place, text: certain };
  return error('unknown-key', place, { key, suggestion, known: choices, unparted: null }, fix);
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
