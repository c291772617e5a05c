import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { otherUnits } from '../../src/aggregation/group-tables.ts';
import { declaredGroups } from '../../src/campaign/groups.ts';
import { placesInAreas, withAreas } from '../support/areas.ts';
import { campaigns } from '../support/campaigns.ts';
import { asGroup } from '../support/groups.ts';
import type { Files } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';
import { summarized } from '../support/summarized.ts';

/** A campaign of some of the units alone. */
function restricted(files: Files, ids: readonly string[]): Files {
  const campaign = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
  const isKept = (id: string) => ids.includes(id);
  const units = campaign.units.filter(({ id }: { id: string }) => isKept(id));
  const clusters = campaign.clusters.filter(({ members }: { members: string[] }) => members.every(isKept));
  const own = {
    ...campaign,
    units: units.map(({ parent: _, ...unit }: { parent?: string }) => unit),
    clusters,
  };
  const { areas: _, ...alone } = own;
  const submissions = [...files].filter(([name]) => ids.some((id) => name === `submissions/${id}.yaml`));
  return new Map([['review.yaml', Buffer.from(stringify(alone))], ...submissions]);
}

describe('groups of units', () => {
  it('add up to what a campaign of their units alone does', () =>
    fc.assert(
      fc.asyncProperty(campaigns, placesInAreas, async (files, places) => {
        const { summary } = await summarized(withAreas(files, places));
        for (const group of summary.groups) {
          const alone = await summarized(restricted(files, group.units));
          expect(group).toMatchObject(asGroup(alone.summary));
          expect(alone.summary.groups).toEqual([]);
        }
      }),
      runs(300, 12),
    ));

  it('leave others, which add up likewise', () =>
    fc.assert(
      fc.asyncProperty(campaigns, placesInAreas, async (files, places) => {
        const { review, summary } = await summarized(withAreas(files, places));
        const others = otherUnits(review.campaign, summary, 'others');
        const grouped = new Set(summary.groups.flatMap(({ units }) => units));
        const ids = review.campaign.file.units.map(({ id }) => id).filter((id) => !grouped.has(id));
        expect(others?.units ?? []).toEqual(grouped.size === 0 ? [] : ids);
        if (others === null) return;
        const { ratings = [], ...alone } = asGroup((await summarized(restricted(files, ids))).summary);
        expect(others).toMatchObject(alone);
        // A cluster whose members are of several groups is of none.
        const ofUnits = others.ratings.filter(({ subject }) => subject === 'unit');
        expect(ofUnits).toMatchObject(ratings.filter(({ subject }) => subject === 'unit'));
      }),
      runs(300, 12),
    ));

  it('make up the whole with the units that are in none, and nothing is changed by them', () =>
    fc.assert(
      fc.asyncProperty(campaigns, placesInAreas, async (files, places) => {
        const [{ summary }, plain] = await Promise.all([
          summarized(withAreas(files, places)),
          summarized(files),
        ]);
        const { groups, inputs: _, ...whole } = { ...summary, inputs: null };
        expect({ ...plain.summary, groups }).toMatchObject(whole);
        const top = groups.filter(({ parent }) => parent === null);
        const members = top.flatMap(({ units }) => units);
        expect(new Set(members).size).toBe(members.length);
        for (const { id, units } of groups) {
          for (const inner of groups) {
            if (inner.parent === id) expect(units).toEqual(expect.arrayContaining([...inner.units]));
          }
        }
      }),
      runs(200, 8),
    ));

  it('stand before those within them, in the order of the file, and are left out where they are empty', () => {
    const groups = declaredGroups({
      areas: [
        { id: 'dong', name: 'khu đông', parent: 'bac' },
        { id: 'bac', name: 'miền bắc' },
        { id: 'rong', name: 'khu rỗng' },
      ],
      units: [
        { id: 'a', name: 'xã A', kind: 'xa', parent: 'c' },
        { id: 'b', name: 'xã B', kind: 'xa', parent: 'dong' },
        { id: 'c', name: 'xã C', kind: 'xa', parent: 'bac' },
        { id: 'd', name: 'xã D', kind: 'xa' },
      ],
    });
    expect(groups).toEqual([
      { id: 'bac', name: 'miền bắc', parent: null, kind: 'area', units: ['a', 'b', 'c'] },
      { id: 'dong', name: 'khu đông', parent: 'bac', kind: 'area', units: ['b'] },
      { id: 'c', name: 'xã C', parent: 'bac', kind: 'area', units: ['a', 'c'] },
    ]);
  });
});
