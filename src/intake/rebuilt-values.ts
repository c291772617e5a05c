import type { Located, ValueNode } from './values.ts';

/** A value of any type, with its place. */
export type AnyLocated = Pick<Located<unknown>, 'value' | 'place' | 'digits' | 'children'>;

type MapNode = Extract<ValueNode, { readonly kind: 'map' }>;
type ListNode = Extract<ValueNode, { readonly kind: 'list' }>;
type At = Pick<ValueNode, 'start' | 'end'>;

/** A value as a tree that can be put together anew, its parts at their places. */
export function nodeOf(located: AnyLocated): ValueNode {
  const { value, place, digits } = located;
  const { start, end } = place;
  if (Array.isArray(value))
    return listNode(
      located.children().map(({ child }) => nodeOf(child)),
      { start, end },
    );
  if (typeof value === 'object' && value !== null) {
    const entries = located.children().map(({ key, keyPlace, child }) => {
      const at = { start: keyPlace.start, end: keyPlace.end };
      return [key, { key: at, value: nodeOf(child) }] as const;
    });
    return mapNode(new Map(entries), { start, end });
  }
  // What is left is a scalar of YAML's core schema.
  return { kind: 'scalar', start, end, typed: digits, data: value as string | number | boolean | null };
}

/** A map of some entries, at a place. */
export function mapNode(entries: MapNode['entries'], { start, end }: At): MapNode {
  const data = Object.fromEntries([...entries].map(([key, { value }]) => [key, value.data]));
  return { kind: 'map', start, end, entries, data };
}

/** A list of some values, at a place. */
export function listNode(items: ValueNode[], { start, end }: At): ListNode {
  return { kind: 'list', start, end, items, data: items.map(({ data }) => data) };
}
