import { describe, expect, it } from 'vitest';
import { cyclesAmong } from '../../src/campaign/cycles.ts';
import { nameIndex } from '../../src/campaign/meant-by-name.ts';
import { danglingReferences } from '../../src/campaign/references.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { error } from '../../src/intake/finding-makers.ts';
import { leaveOut } from '../../src/intake/value-paths.ts';
import type { ValueNode } from '../../src/intake/values.ts';
import { withoutConsequences } from '../../src/validation/consequences.ts';
import { rememberedGuesses } from '../../src/validation/unknown-reference.ts';
import { draftOfBase } from '../support/draft.ts';
import { expectLinear } from '../support/growth.ts';

const listed = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));

describe('units of which each is the parent of another', () => {
  const parents = (pairs: readonly (readonly [id: string, parent?: string])[]) =>
    new Map(pairs.map(([id, parent]) => [id, parent]));

  it('take as long to check as there are many', () =>
    expectLinear(6000, async (size, timed) => {
      const units = parents(listed(size, (i) => (i === 0 ? ['u0'] : [`u${i}`, `u${i - 1}`])));
      const reversed = new Map([...units].reverse());
      await timed('from the first', () => expect(cyclesAmong(units)).toEqual([]));
      await timed('from the last', () => expect(cyclesAmong(reversed)).toEqual([]));
    }));

  it('are found in cycles, but not before them', () => {
    const units = parents([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'b'],
      ['e', 'a'],
      ['f', 'f'],
      ['g'],
      ['h', 'unknown'],
    ]);
    expect(cyclesAmong(units)).toEqual([['b', 'c', 'd'], ['f']]);
  });
});

it('ids that nobody declared are compared with declared ones only so often', () => {
  const index = nameIndex(listed(10, (i) => ({ id: `don-vi-${i}`, name: `Phường ${i}` })));
  const inFiles = rememberedGuesses(60);
  const guesses = inFiles();
  // Each is compared with ten ids and twenty names.
  expect(guesses('dn-vi-1', index).likely).toEqual(['don-vi-1']);
  expect(guesses('dn-vi-2', index).likely).toEqual(['don-vi-2']);
  expect(guesses('dn-vi-3', index).likely).toEqual([]);
  // What is known already, or called so, takes no comparison.
  expect(guesses('dn-vi-1', index).likely).toEqual(['don-vi-1']);
  expect(guesses('phường 3', index).likely).toEqual(['don-vi-3']);
  // What is found in another file does not hang on this one.
  expect(inFiles()('dn-vi-3', index).likely).toEqual(['don-vi-3']);
});

it('the criteria of a scale are looked through once, however many are given that nobody declared', async () => {
  const points = Array.from({ length: 20 }, (_, i) => `muc-${i}: 1`).join(', ');
  const review = await draftOfBase({ 'submissions/phuong-an.yaml': [['mot: 50', points]] });
  const unknown = [...danglingReferences(review)].filter(({ target }) => target === 'criterion');
  expect(unknown).toHaveLength(20);
  expect(new Set(unknown.map(({ index }) => index())).size).toBe(1);
  expect(new Set(unknown.map(({ known }) => known)).size).toBe(1);
});

it('wrong values beside letters that are not what they seem take as long as there are many', () =>
  expectLinear(2500, async (size, timed) => {
    const source = new SourceText('a.yaml', '1\u200b\n2\u200b3\n'.repeat(size));
    const findings = listed(size, (i) => [
      value(source, i * 6, i * 6 + 1),
      letter(source, i * 6 + 4, i * 6 + 5),
      value(source, i * 6 + 3, i * 6 + 5),
    ]).flat();
    const left = await timed('look', () => withoutConsequences(findings));
    // What is wrong of the first value is no letter's fault.
    expect(left.map(({ code }) => code)).toEqual(
      listed(size, () => ['invalid-value', 'invisible-character']).flat(),
    );
  }));

const value = (source: SourceText, start: number, end: number): Finding =>
  error('invalid-value', { source, start, end }, { problem: 'other', title: null, detail: '' });
const letter = (source: SourceText, start: number, end: number): Finding =>
  error(
    'invisible-character',
    { source, start, end },
    { codePoint: '200B', kind: 'other', choices: [], isFixable: false, lines: 1 },
  );

it('items of a list are left out in the time of their number', () =>
  expectLinear(30_000, async (size, timed) => {
    const root: ValueNode = {
      kind: 'list',
      start: 0,
      end: 0,
      items: listed(size, () => ({ kind: 'scalar', start: 0, end: 0, data: 1, typed: '1' })),
      data: listed(size, (i) => i),
    };
    const paths = listed(size / 2, (i) => [String(2 * i)]);
    await timed('leave out', () => leaveOut(paths, root));
    expect(root.data).toEqual(listed(size / 2, (i) => 2 * i + 1));
  }));
