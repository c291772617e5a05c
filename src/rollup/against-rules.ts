import type { DraftCampaign } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { rollupMapping } from '../campaign/rollup-mapping.ts';
import { declaredOtherwise, isMappedAmiss, unknownIdsOf } from '../campaign/rollup-mismatches.ts';
import { type Finding, findingOf } from '../diagnostics/finding.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import { recordsChecker } from '../validation/validate.ts';
import { type BrokenRule, keyOf, rulesBrokenAbove } from './broken-rules.ts';
import { hostOf } from './counted.ts';
import { error } from './findings.ts';

/**
 * What no unit could have submitted to the host that sent the roll-up: errors, since no roll-up is made of a campaign with
 * errors. What that host accepted, its roll-up lists.
 * @param within the rules that the roll-up breaks by what it declares itself
 */
export function againstOwnRules(root: Located<RollupFile>, within: readonly BrokenRule[]): Finding[] {
  const accepted = new Set((root.value.accepted ?? []).map(keyOf));
  const broken = within.filter((one) => !accepted.has(keyOf(one)));
  const titles = new Map(root.value.declared.programmes.map(({ id, title }) => [id, title]));
  return together(broken, root, titles).map(({ place, args }) =>
    error('rollup-against-own-rules', place, args),
  );
}

/**
 * What no unit could have submitted to the campaign above. That is no fault of the unit, of which its own host asked something
 * else: so it is an error only where review.yaml says that it is one, and nothing where it has turned the rule off.
 * @param root in its own ids
 * @param within the rules that it breaks by what it declares itself, where the campaign above may well ask the same
 */
export function againstRulesAbove(
  root: Located<RollupFile>,
  campaign: DraftCampaign,
  within: readonly BrokenRule[],
): Finding[] {
  if (campaign.isPartial) return [];
  // What its ids mean here has to be known.
  const partial = root as FileOf<'rollup'>;
  const mapping = rollupMapping(campaign, root.value.unit, partial);
  const rollup = {
    rollup: { source: root.place.source, root: partial },
    root: partial,
    unitId: root.value.unit,
    mapping,
  };
  if (unknownIdsOf(rollup, campaign).length > 0 || isMappedAmiss(rollup, campaign)) return [];
  if (!declaredOtherwise(rollup, campaign).next().done) return [];
  const broken = asksTheSame(root, campaign) ? within : rulesBrokenAbove(root, campaign, mapping);
  if (broken.length === 0) return [];
  const { severities } = recordsChecker(campaign).settings;
  const titles = new Map([...campaign.programmes.values()].map(({ value: { id, title } }) => [id, title]));
  const left = broken.filter(({ rule }) => severities.get(rule) !== 'off');
  return together(left, root, titles).map((one) =>
    findingOf('rollup-against-rules', severities.get(one.args.rule) === 'error' ? 'error' : 'warning', one),
  );
}

/** Whether the campaign above asks units for what the roll-up's host did, in all that rules look at: most do. */
function asksTheSame(root: Located<RollupFile>, { root: above }: DraftCampaign): boolean {
  const lists = ['scales', 'programmes', 'indicators', 'awardForms', 'authorities'] as const;
  return (
    above.get('rollups') === undefined &&
    lists.every(
      (list) => JSON.stringify(root.value.declared[list] ?? []) === JSON.stringify(above.value[list] ?? []),
    )
  );
}

/** What is said of broken rules: of units that break the same one in the same, once. */
function together(
  broken: readonly BrokenRule[],
  root: Located<RollupFile>,
  titles: ReadonlyMap<string, string>,
) {
  if (broken.length === 0) return [];
  const { host, revision = 1 } = root.value;
  const nameOf = namesIn(root);
  const groups = grouped(broken, ({ rule, of }) => JSON.stringify([rule, of]));
  return [...groups.values()].flatMap((those) =>
    those.slice(0, 1).map(({ place, rule, args, subject, of }) => ({
      place,
      args: {
        host: host.name,
        unit: subject === null ? null : nameOf(subject),
        of: titles.get(of) ?? '',
        rule,
        args,
        others: those.slice(1).map((one) => (one.subject === null ? host.name : nameOf(one.subject))),
        revision: revision + 1,
      },
    })),
  );
}

/** What units, hosts in between and clusters are called; with the host in between that it is of, since many bear one name. */
function namesIn(root: Located<RollupFile>): (id: string) => string {
  const { units, hosts = [], clusters = [] } = root.value;
  const names = new Map([
    ...[...units, ...clusters].map(({ id, name }) => [id, name] as const),
    ...hosts.map(({ id, unitName }) => [id, unitName] as const),
  ]);
  return (id) => {
    const [name, host] = [names.get(id) ?? id, names.get(hostOf(id))];
    return host === undefined ? name : `${name}, ${host}`;
  };
}
