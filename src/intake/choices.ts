import { guessed } from '../diagnostics/suggestion.ts';
import type { Schema } from './schema-files.ts';
import type { SchemaError } from './validators.generated.js';
import type { ValueNode } from './values.ts';

/**
 * The error that is meant where entries stand in the place of a text, and some entries may: one of their keys is misspelt,
 * or the one is missing by which it shows what they are. Others are a text in which a colon stands.
 */
export function errorOfChosen(problem: SchemaError, node: ValueNode, schema: Schema | null): SchemaError {
  const { alternatives = [], properties = {} } = schema ?? {};
  if (problem.keyword !== 'type' || node.kind !== 'map' || alternatives.length === 0) return problem;
  const typed = [...node.entries.keys()];
  const known = Object.keys(properties);
  const misspelt = typed.find((key) => isMisspelt(key, known));
  if (misspelt !== undefined) {
    return { ...problem, keyword: 'additionalProperties', params: { additionalProperty: misspelt } };
  }
  // What has a list below it is no text.
  const [withList] = [...node.entries].find(([, { value }]) => value.kind !== 'scalar') ?? [];
  if (withList !== undefined && !known.includes(withList)) {
    return { ...problem, keyword: 'additionalProperties', params: { additionalProperty: withList } };
  }
  const meant = alternatives.find((one) => typed.every((key) => Object.hasOwn(one.properties ?? {}, key)));
  const missing = meant?.required?.find((key) => !typed.includes(key));
  if (missing === undefined) return problem;
  return { ...problem, keyword: 'required', params: { missingProperty: missing } };
}

/** "Tổ: …" is the beginning of a text, and no misspelt "to". */
function isMisspelt(key: string, known: readonly string[]): boolean {
  if (!/^[A-Za-z]{3,12}$/.test(key) || known.includes(key)) return false;
  const letters = [...key.toLowerCase()].sort().join('');
  return known.some((one) => [...one].sort().join('') === letters) || guessed(key, known).likely.length > 0;
}
