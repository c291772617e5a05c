import { difference } from './outcome.ts';
import type { Difference } from './verification.generated.ts';

/** Differences that are looked for: of another summary, more say no more. */
const most = 500;

/** Where the figures of two summaries differ, each by its path: "awards.total.individuals". */
export function summaryDifferences(expected: Uint8Array, found: Uint8Array): readonly Difference[] {
  if (Buffer.compare(expected, found) === 0) return [];
  const differences: Difference[] = [];
  const told = (figure: string, one: unknown, other: unknown) =>
    differences.push(
      difference('summary', {
        figure: figure === '' ? null : figure,
        expected: shown(one),
        found: shown(other),
      }),
    );
  const walk = (one: unknown, other: unknown, path: string) => {
    if (differences.length >= most || Object.is(one, other)) return;
    if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
      told(path, one, other);
      return;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [before, after] = [memberOf(one, key), memberOf(other, key)];
      walk(before, after, path === '' ? nameOf(key, before) : `${path}.${nameOf(key, before)}`);
    }
  };
  const other = parsed(found);
  if (other === undefined) told('', undefined, new TextDecoder().decode(found.subarray(0, 40)));
  else walk(parsed(expected), other, '');
  // Written otherwise, though it says the same.
  if (differences.length === 0) differences.push(difference('summary'));
  return differences;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const memberOf = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** An item of a list is called by its id, where it has one. */
const nameOf = (key: string, value: unknown): string => {
  const id = isObject(value) ? memberOf(value, 'id') : undefined;
  return typeof id === 'string' ? id : key;
};

/** A value in a few characters; `null` where there is none. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
