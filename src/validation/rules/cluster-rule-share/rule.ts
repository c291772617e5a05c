import Big from 'big.js';
import type { Level, Programme } from '../../../campaign/campaign.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { campaignRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

type ClusterRule = NonNullable<NonNullable<Programme['rating']>['clusters']>;

/** The rule by share gives a better level where enough members have achieved theirs; no other rule takes its keys. */
export default campaignRule<Arguments>(definition, 'error', function* ({ campaign }) {
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const rating = programme.get('rating');
    const clusters = rating?.get('clusters');
    if (clusters === undefined) continue;
    const levels = campaign.scales.get(rating?.value.scale ?? '')?.value.levels ?? [];
    yield* clusters.value.rule === 'share' ? ofShare(clusters, levels) : ofOthers(clusters);
  }
});

function* ofShare(clusters: Located<ClusterRule>, levels: readonly Level[]): Generator<Violation<Arguments>> {
  const atLeast = clusters.get('atLeast');
  if (atLeast !== undefined && new Big(atLeast.digits).gt(0) && new Big(atLeast.digits).lte(1)) {
    const percent = new Big(atLeast.digits).times(100).toFixed();
    const args = { problem: 'fraction', typed: atLeast.digits, percent } as const;
    yield { place: atLeast.place, args, severity: 'warning' };
  }
  const { level, otherwise } = clusters.value;
  const reached = levels.find(({ id }) => id === level);
  const missed = levels.find(({ id }) => id === otherwise);
  if (reached === undefined || missed === undefined || levels.indexOf(reached) < levels.indexOf(missed))
    return;
  const args = { problem: 'reversed', level: reached.label, otherwise: missed.label } as const;
  yield { place: clusters.placeAt('level'), args };
}

function* ofOthers(clusters: Located<ClusterRule>): Generator<Violation<Arguments>> {
  for (const key of ['atLeast', 'level', 'otherwise'] as const) {
    if (clusters.value[key] === undefined) continue;
    const args = { problem: 'superfluous', rule: clusters.value.rule, key } as const;
    yield { place: clusters.keyPlace(key), args, severity: 'warning' };
  }
}
