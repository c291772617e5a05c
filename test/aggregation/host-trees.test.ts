import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPartial, mergedPartials, partialOf, presented } from '../../src/aggregation/partial-summary.ts';
import type { Summary } from '../../src/aggregation/summary.generated.ts';
import { asGroup } from '../support/groups.ts';
import { flatFiles, flatId, hostsIn, hostTrees, idAt, isHost, leavesBelow } from '../support/host-trees.ts';
import { rolledUp } from '../support/rolled-up-trees.ts';
import { runs } from '../support/runs.ts';
import { summarized } from '../support/summarized.ts';

/** A campaign's own sources are named without it. */
const campaignId = 'a';

/** The same without where it stands. */
function withoutSources(value: object | undefined) {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'sources' ? undefined : inner)));
}

/** The id of a unit in the campaign at the top of its tree. */
const pathOf = (at: readonly number[]) => at.map(idAt).join('/');

/** What a summary states of all units, but for where it stands and how units are called. */
function figuresOf(
  { completeness, ratings, indicators, awards, commitments, cooperation }: Summary,
  names: ReadonlyMap<string, string>,
) {
  const id = (unit: string | null) => (unit === null ? null : (names.get(unit) ?? null));
  const plain = JSON.stringify(
    {
      completeness: completeness.units.map(({ unit, state, submitted, revision, history }) => ({
        unit: id(unit),
        state,
        submitted,
        revision,
        history: history.map((one) => [one.revision, one.submitted]),
      })),
      counts: [completeness.due, completeness.received, completeness.missing],
      ratings: ratings.map(({ subjects, ...table }) => ({
        ...table,
        subjects: subjects.map(({ id: _, name, ...one }) => one),
      })),
      indicators: indicators.map(({ units, ...table }) => ({
        ...table,
        units: units.map(({ name: _, ...row }) => ({ ...row, unit: id(row.unit) })),
      })),
      commitments: commitments.map(({ unsigned, ...one }) => ({ ...one, unsigned: unsigned.map(id) })),
      cooperation,
    },
    (key, value) => (key === 'sources' ? undefined : value),
  );
  const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  return {
    ...JSON.parse(plain),
    awards: {
      titles: awards.titles,
      commendations: awards.commendations,
      total: awards.total,
      byForm: sorted(awards.byForm),
      byAuthority: sorted(awards.byAuthority),
      byAuthorityAndProgramme: sorted(awards.byAuthorityAndProgramme),
      byUnit: sorted(
        awards.byUnit.filter(({ unit }) => id(unit) !== null).map((one) => ({ ...one, unit: id(one.unit) })),
      ),
      list: sorted(awards.list.map(({ sources: _, ...one }) => ({ ...one, unit: id(one.unit) }))),
    },
  };
}

describe('a tree of hosts', () => {
  it('adds up, level by level through the files, to what one campaign of all lowest units does', () =>
    fc.assert(
      fc.asyncProperty(hostTrees, async (tree) => {
        const all = await rolledUp(tree);
        const top = all.get('')?.summary;
        if (top === undefined) throw new Error('A tree without a top.');
        const flat = await summarized(flatFiles(tree));
        const leaves = leavesBelow(tree);
        const ofTree = figuresOf(top, new Map(leaves.map(({ at }) => [pathOf(at), flatId(at)])));
        const ofFlat = figuresOf(flat.summary, new Map(leaves.map(({ at }) => [flatId(at), flatId(at)])));
        expect(ofTree).toEqual(ofFlat);
        // Each host knows by when its units were to submit.
        const late = hostsIn(tree).flatMap(({ host, at }) =>
          (all.get(at.join())?.summary.completeness.units ?? []).filter(
            (one) => one.late && host.units.some((unit, index) => !isHost(unit) && idAt(index) === one.unit),
          ),
        );
        expect(top.completeness.late).toBe(late.length);
        for (const { at } of hostsIn(tree).slice(1)) {
          const { summary } = all.get(at.join()) ?? {};
          const group = top.groups.find(({ id }) => id === pathOf(at));
          expect(withoutSources(group)).toMatchObject(withoutSources(asGroup(summary as Summary)));
        }
      }),
      runs(60, 4),
    ));

  it('is what its files contribute, in whatever order they are merged', () =>
    fc.assert(
      fc.asyncProperty(hostTrees, fc.infiniteStream(fc.nat(100)), async (tree, order) => {
        const { review, summary } = (await rolledUp(tree)).get('') ?? {};
        if (review === undefined) throw new Error('A tree without a top.');
        const nothing = {
          ...review,
          host: null,
          submissions: [],
          superseded: [],
          rollups: [],
          supersededRollups: [],
          rolledUp: [],
        };
        const parts = [
          { ...nothing, host: review.host },
          ...review.submissions.map((one) => ({ ...nothing, submissions: [one] })),
          ...review.superseded.map((one) => ({ ...nothing, superseded: [one] })),
          ...review.rolledUp.map((one) => ({
            ...nothing,
            rollups: review.rollups.filter(({ root }) => root?.value.unit === one.unitId),
            rolledUp: [one],
          })),
        ];
        const shuffled = parts
          .map((one) => ({ one, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => partialOf(one, campaignId));
        const [first = emptyPartial, ...others] = shuffled;
        const merged = others.reduce((all, one) => mergedPartials([one, all]), first);
        expect(presented({ campaign: review.campaign, campaignId }, merged)).toEqual(summary);
      }),
      runs(60, 2),
    ));
});
