import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import {
  endOfPacked,
  unpacked,
  unpackedWhole,
  ValuePacker,
  valuesInOrder,
} from '../../src/intake/packed-values.ts';
import { Located, type ValueNode } from '../../src/intake/values.ts';
import { runs } from '../support/runs.ts';

const scalar = fc
  .tuple(
    fc.oneof(
      fc.string(),
      fc.string({ minLength: 70 }),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.option(fc.string(), { nil: undefined }),
  )
  .map(
    ([data, typed]): ValueNode => ({ kind: 'scalar', start: 0, end: 0, data, typed: typed ?? String(data) }),
  );

/** Any values, whose places are numbers that rise in their order. */
const values = fc
  .letrec<{ node: ValueNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('node'), { maxLength: 4 }).map(
        (items): ValueNode => ({
          kind: 'list',
          start: 0,
          end: 0,
          items,
          data: items.map(({ data }) => data),
        }),
      ),
      fc.dictionary(fc.string(), tie('node'), { maxKeys: 4 }).map((entries): ValueNode => {
        const data: Record<string, unknown> = Object.create(null);
        for (const [key, node] of Object.entries(entries)) data[key] = node.data;
        const all = Object.entries(entries).map(
          ([key, value], index) => [key, { key: { start: index, end: index + key.length }, value }] as const,
        );
        return { kind: 'map', start: 0, end: 0, entries: new Map(all), data };
      }),
    ),
  }))
  .node.map((root) => {
    for (const [index, node] of valuesInOrder(root).entries())
      Object.assign(node, { start: index, end: index * 2 });
    return root;
  });

const source = new SourceText('a.yaml', '');

/** All that can be asked of a value. */
function asked(one: Located<unknown>): unknown {
  const { start, end } = one.place;
  const known = one as Located<Record<string, unknown>>;
  const keys = one.children().flatMap(({ child }) => child.children().map(({ key }) => key));
  const numbers: unknown[] = [];
  known.visitNumbers(keys, (key, some, typed) => numbers.push([key, [...some], [...typed]]));
  return {
    ...{ start, end, digits: one.digits, mark: one.sentenceMark, value: one.value, numbers },
    children: one.children().map(({ key, keyPlace, child }) => ({
      ...{ key, start: keyPlace.start, end: keyPlace.end },
      again: [known.get(key)?.place.start, known.keyPlace(key).end, known.placeAt(key).start],
      child: asked(child),
    })),
  };
}

describe('values that were packed', () => {
  it('are as they were, whatever is asked of them', () =>
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (roots, leavesSentences) => {
          const packer = new ValuePacker(leavesSentences);
          const starts = roots.map((root) => packer.add(root));
          const packed = structuredClone(packer.packed());
          for (const [index, root] of roots.entries()) {
            const start = starts[index] ?? -1;
            const before = asked(new Located(source, root));
            const node = unpacked(packed, start, () => valuesInOrder(root));
            expect(asked(new Located(source, node))).toStrictEqual(before);
            expect(unpackedWhole(node).data).toStrictEqual(root.data);
            expect(endOfPacked(packed, start)).toBe(starts[index + 1] ?? packed.numbers.length);
          }
        },
      ),
      runs(500, 60),
    ));

  it('are known to be none where they were changed, or can be unpacked', () =>
    fc.assert(
      fc.property(
        values,
        fc.nat(),
        fc.integer({ min: -3, max: 2 ** 31 - 1 }),
        fc.nat(4),
        (root, at, number, cut) => {
          const packer = new ValuePacker();
          packer.add(root);
          const { numbers, texts } = packer.packed();
          numbers[at % numbers.length] = number;
          const packed = { numbers: numbers.subarray(0, numbers.length - cut), texts };
          if (endOfPacked(packed, 0) === null) return;
          const node = unpacked(packed, 0, () => []);
          expect(valuesInOrder(node).every((one) => one.start <= one.end)).toBe(true);
        },
      ),
      runs(2000, 200),
    ));
});
