import type { DraftCampaign } from '../campaign/campaign.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';

/** What a host may be called among the units of the level above: its locality, and what its name ends with, the longest first. */
export function namesOfSender({ name, locality }: RollupFile['host']): readonly string[] {
  const words = matchKey(name).split(' ');
  return [...words.map((_, index) => words.slice(index).join(' ')), matchKey(locality)];
}

/** The unit that is called like a host that sends a roll-up, by its id: "xã Cao" of "UBND xã Cao". */
export function unitCalledLike(host: RollupFile['host'], { units }: DraftCampaign): string | undefined {
  const byName = new Map([...units].map(([id, { value }]) => [matchKey(value.name), id] as const));
  return namesOfSender(host)
    .map((name) => byName.get(name))
    .find((id) => id !== undefined);
}
