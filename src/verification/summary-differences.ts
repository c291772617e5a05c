import { difference } from './outcome.ts';
import type { Difference } from './verification.generated.ts';

/** Differences that are looked for: of another summary, more say no more. */
const most = 500;

/** Where the figures of two summaries' files differ, each by its path: "awards.total.individuals". */
export function summaryDifferences(expected: Uint8Array, found: Uint8Array): readonly Difference[] {
  if (Buffer.compare(expected, found) === 0) return [];
  const other = parsed(found);
  const differences =
    other === undefined
      ? [toldOf('', undefined, new TextDecoder().decode(found.subarray(0, 40)))]
      : figureDifferences(parsed(expected), other);
  // Written otherwise, though it says the same.
  return differences.length === 0 ? [difference('summary')] : differences;
}

/** Where the figures of two summaries differ, whatever the order of what they state. */
export function figureDifferences(expected: unknown, found: unknown): readonly Difference[] {
  const differences: Difference[] = [];
  const walk = (one: unknown, other: unknown, path: string) => {
    if (differences.length >= most || Object.is(one, other)) return;
    if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
      differences.push(toldOf(path, one, other));
      return;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [before, after] = [memberOf(one, key), memberOf(other, key)];
      walk(before, after, path === '' ? nameOf(key, before) : `${path}.${nameOf(key, before)}`);
    }
  };
  walk(expected, found, '');
  return differences;
}

function toldOf(figure: string, expected: unknown, found: unknown): Difference {
  return difference('summary', {
    figure: figure === '' ? null : figure,
    expected: shown(expected),
    found: shown(found),
  });
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

/** What a member is called in the names of figures; an item of a list by what it is of, where it says so. */
const nameOf = (key: string, value: unknown): string => {
  const id = isObject(value) && /^\d+$/.test(key) ? idOf(value) : undefined;
  return id ?? key.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
};

/** Lists of a summary, by what all of their items have, and which member is their id. */
const idsOfItems = [
  ['id', 'id'],
  ['indicator', 'indicator'],
  ['state', 'unit'],
  ['share', 'level'],
  ['missingShare', 'programme'],
] as const;

function idOf(item: object): string | undefined {
  for (const [mark, id] of idsOfItems) {
    const value = memberOf(item, mark) === undefined ? undefined : memberOf(item, id);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** A value in a few characters; `null` where there is none. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
