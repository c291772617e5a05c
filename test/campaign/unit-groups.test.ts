import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/campaign/campaign.ts';
import { unitGroups } from '../../src/campaign/unit-groups.ts';

type Formerly = Readonly<Record<string, Unit['formerly']>>;

/** A campaign's units by their ids, each with its former ones. */
const unitsIn = (year: number, formerly: Formerly) => ({
  year,
  units: Object.entries(formerly).map(([id, formers]): Unit => {
    const unit = { id, name: id.toUpperCase(), kind: 'xa' };
    return formers === undefined ? unit : { ...unit, formerly: formers };
  }),
});
const none = undefined;
/** "a+b>c" of a group. */
const shown = (...of: Parameters<typeof unitGroups>) =>
  unitGroups(...of).groups.map(({ before, after }) => `${before.join('+')}>${after.join('+')}`);

describe('units of two campaigns', () => {
  it('are one by their ids, and others are new or gone', () => {
    const [old, now] = [unitsIn(2023, { a: none, b: none }), unitsIn(2024, { c: none, b: none })];
    expect(shown(old, now)).toEqual(['>c', 'b>b', 'a>']);
  });

  it('are put together where they were renamed, merged, or split', () => {
    const old = unitsIn(2024, { a: none, b: none, c: none, d: none, e: none });
    const now = unitsIn(2025, { z: ['a'], y: ['b', 'c'], x: ['d'], w: ['d'], e: none });
    expect(shown(old, now)).toEqual(['a>z', 'b+c>y', 'd>x+w', 'e>e']);
    expect(shown(now, old)).toEqual(['z>a', 'y>b+c', 'x+w>d', 'e>e']);
  });

  it('keep what kept its id, whether or not it says so', () => {
    const old = unitsIn(2024, { a: none, b: none, c: none });
    expect(shown(old, unitsIn(2025, { a: ['b'], c: none }))).toEqual(['a+b>a', 'c>c']);
    expect(shown(old, unitsIn(2025, { a: ['a', 'b'], c: none }))).toEqual(['a+b>a', 'c>c']);
    expect(shown(old, unitsIn(2025, { a: none, b: none, c: none, n: ['a'] }))).toEqual([
      'a>a+n',
      'b>b',
      'c>c',
    ]);
  });

  it('make one group where areas were exchanged', () => {
    const old = unitsIn(2024, { a: none, b: none, c: none });
    const now = unitsIn(2025, { x: ['a', 'b'], y: ['b', 'c'] });
    expect(shown(old, now)).toEqual(['a+b+c>x+y']);
  });

  it('go back over several years by the year of each change', () => {
    const now = unitsIn(2026, {
      z: [
        { unit: 'y', from: 2026 },
        { unit: 'x', from: 2025 },
      ],
    });
    expect(unitGroups(unitsIn(2024, { x: none }), now)).toEqual({
      groups: [{ before: ['x'], after: ['z'] }],
      unknown: [],
    });
    expect(shown(unitsIn(2025, { y: none }), now)).toEqual(['y>z']);
    expect(shown(unitsIn(2026, { z: none }), now)).toEqual(['z>z']);
    // What changed before both of them has no part in it.
    expect(
      shown(unitsIn(2025, { x: none, z: none }), unitsIn(2026, { z: [{ unit: 'x', from: 2025 }] })),
    ).toEqual(['z>z', 'x>']);
  });

  it('are mapped within a year only where one of the campaigns lacks the old unit', () => {
    const [first, second] = [unitsIn(2025, { a: none, b: none }), unitsIn(2025, { n: ['a', 'b'] })];
    expect(shown(first, second)).toEqual(['a+b>n']);
    expect(shown(second, first)).toEqual(['n>a+b']);
    const copy = unitsIn(2025, { a: none, n: ['a'] });
    expect(shown(copy, copy)).toEqual(['a>a', 'n>n']);
  });

  it('name former units that the earlier campaign has not', () => {
    const now = unitsIn(2025, { z: ['a', 'missing'], b: none });
    expect(unitGroups(unitsIn(2024, { a: none, b: none }), now).unknown).toEqual([
      { unit: 'z', former: 'missing' },
    ]);
  });

  it('are mapped in no time however many there are', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `u${index}`);
    const old = unitsIn(2024, Object.fromEntries(ids.map((id) => [id, none])));
    const now = unitsIn(2025, { all: ids });
    expect(shown(old, now)).toHaveLength(1);
  });
});
