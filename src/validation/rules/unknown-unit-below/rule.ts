import type { DraftCampaign } from '../../../campaign/campaign.ts';
import { meantBy, type NamedThing, nameIndex } from '../../../campaign/meant-by-name.ts';
import { awardGroups } from '../../../campaign/records.ts';
import { type IdentifiedRollup, identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** How many of the units that there are a finding names. */
const mostNamed = 12;

/** A unit that host.yaml names by the path that leads to it is in the roll-up of the unit that it is below. */
export default reviewRule<Arguments>(definition, 'essential', function* (review) {
  const { campaign } = review;
  if (campaign.isPartial) return;
  const named = [...unitsNamedBelow(review)];
  if (named.length === 0) return;
  const rollups = new Map([...identifiedRollups(review)].map((one) => [one.unitId, one]));
  const known = new Map<string, Below>();
  for (const { value: id, place } of named) {
    const [sender = ''] = id.split('/', 1);
    const rollup = rollups.get(sender);
    // Nobody knows the units of a roll-up that has not come.
    if (rollup === undefined && campaign.units.has(sender)) continue;
    const below = known.get(sender) ?? belowOf(rollup, sender, campaign);
    known.set(sender, below);
    if (below.units.has(id)) continue;
    const { likely } = meantBy(id, below.index, true);
    const [only, ...others] = likely;
    const among = likely.length > 1 ? likely : [...below.units.keys()];
    yield {
      place,
      args: {
        id,
        sender,
        name: campaign.units.get(sender)?.value.name ?? null,
        suggestion: others.length === 0 ? (only ?? null) : null,
        choices: among.slice(0, mostNamed).map((one) => ({ id: one, name: below.units.get(one) ?? one })),
        hasMore: among.length > mostNamed,
      },
    };
  }
});

function* unitsNamedBelow(review: Parameters<typeof awardGroups>[0]): Generator<Located<string>> {
  for (const { group, submitter } of awardGroups(review)) {
    if (submitter !== null) continue;
    for (const recipient of itemsOf(group.get('recipients'))) {
      const unit = recipient.get('unit');
      if (unit?.value.includes('/') === true) yield unit;
    }
  }
}

interface Below {
  /** What units are called, by their ids here. */
  readonly units: ReadonlyMap<string, string>;
  readonly index: ReturnType<typeof nameIndex>;
}

/** The units and hosts that a roll-up tells of; of none that there is, the units of the campaign. */
function belowOf(rollup: IdentifiedRollup | undefined, sender: string, { units }: DraftCampaign): Below {
  const things: NamedThing[] =
    rollup === undefined
      ? [...units].map(([id, { value }]) => ({ id, name: value.name }))
      : [
          ...itemsOf(rollup.root.get('hosts')).map(({ value }) => ({ id: value.id, name: value.unitName })),
          ...itemsOf(rollup.root.get('units')).map(({ value }) => ({ id: value.id, name: value.name })),
        ].map(({ id, name }) => ({ id: `${sender}/${id}`, name }));
  return {
    units: new Map(things.map(({ id, name = id }) => [id, name])),
    index: nameIndex(things),
  };
}
