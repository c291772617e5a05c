import type { RollupFile } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import { abbreviationsOf } from './abbreviations.ts';
import type { DraftCampaign } from './campaign.ts';
import { authorityNamed } from './host-authority.ts';
import type { RolledUp } from './rolled-up.ts';
import { rollupMapping } from './rollup-mapping.ts';

/** A host of which a roll-up was made, as one that gives awards itself: two of them may have given decisions of one number. */
export interface HostBelow {
  /** What it gives them as, by its id in this campaign: "UBND xã, phường". */
  readonly authority: string;
  /** What it is called as such where it gives them: "UBND xã". */
  readonly name: string;
  /** Who gives commendations for it: "Chủ tịch UBND xã". */
  readonly head: string | undefined;
  /** "xã Mộc Khê". */
  readonly locality: string;
}

/** The host that sent a roll-up, or one in between, of which the file says what it gives awards as. */
type SomeHost = RollupFile['host'] & Pick<NonNullable<RollupFile['hosts']>[number], 'gives'>;

/** The hosts that a roll-up was made of, by their ids as groups of the campaign above, those that give awards by themselves. */
export function hostsBelow(
  campaign: DraftCampaign,
  { unitId, root }: RolledUp,
): readonly (readonly [string, HostBelow])[] {
  const { host, hosts = [], declared } = root.value;
  const all: readonly (readonly [string, SomeHost])[] = [
    [unitId, host],
    ...hosts.map((one) => [`${unitId}/${one.id}`, one] as const),
  ];
  const abbreviations = abbreviationsOf(campaign.root.value.abbreviations);
  // A whole roll-up has all that a partial one may have.
  const { idHere } = rollupMapping(campaign, unitId, root as Located<Partial<RollupFile>>);
  return all.flatMap(([path, { name, shortName, locality, gives }]) => {
    const named = authorityNamed([name, shortName], declared.authorities ?? [], abbreviations);
    const own = gives ?? (named === null ? null : { ...named, authority: named.id });
    const authority = own === null ? null : (idHere('authorities', own.authority) ?? null);
    return own === null || authority === null
      ? []
      : [[path, { authority, name: own.name, head: own.head, locality }] as const];
  });
}
