import type { AnyLocated } from '../intake/rebuilt-values.ts';
import { Digits, type YamlValue } from './yaml-text.ts';

/** A value to be written again, its numbers in the digits that were typed. */
export function typedData(located: AnyLocated): YamlValue {
  const { value } = located;
  if (typeof value === 'number') return new Digits(located.digits);
  if (Array.isArray(value)) return located.children().map(({ child }) => typedData(child));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(located.children().map(({ key, child }) => [key, typedData(child)]));
  // What is left is a scalar of YAML's core schema.
  return value as string | boolean | null;
}
