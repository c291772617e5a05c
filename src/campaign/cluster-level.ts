import Big from 'big.js';
import type { Level, Programme } from './campaign.ts';

type ClusterRule = NonNullable<NonNullable<Programme['rating']>['clusters']>;

/**
 * The level that a campaign's rule gives a cluster.
 * @param members the levels of its members, all of them rated
 * @param levels those of the scale, best first
 * @returns `undefined` where the level is the host's to say
 */
export function clusterLevel(
  rule: ClusterRule,
  members: readonly Level[],
  levels: readonly Level[],
): Level | undefined {
  return byRule[rule.rule](members, levels, rule);
}

const byRule: Readonly<
  Record<
    ClusterRule['rule'],
    (members: readonly Level[], levels: readonly Level[], rule: ClusterRule) => Level | undefined
  >
> = {
  stated: () => undefined,
  lowest: (members, levels) => levels.findLast(({ id }) => members.some((member) => member.id === id)),
  share: (members, levels, { atLeast = 100, level, otherwise }) => {
    const achieved = members.filter((member) => member.achieved).length;
    const isEnough = new Big(achieved).times(100).gte(new Big(atLeast).times(members.length));
    return levels.find(({ id }) => id === (isEnough ? level : otherwise));
  },
};
