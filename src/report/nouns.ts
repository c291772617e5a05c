import type { Campaign } from '../campaign/campaign.ts';
import { titleWithin } from './titles.ts';

/**
 * What units are called in a sentence: as the campaign words it, else by their kind where they are all of one, else
 * "đơn vị".
 * @param units those spoken of, by their ids; all of the campaign's unless given
 */
export function unitNoun(campaign: Campaign, units?: Iterable<string>): string {
  const { wording, units: all } = campaign.file;
  if (wording?.unit !== undefined) return wording.unit;
  const spokenOf =
    units === undefined ? all : [...units].flatMap((id) => campaign.units.get(id)?.value ?? []);
  const [kind, ...others] = new Set(spokenOf.map((unit) => unit.kind));
  const name = kind === undefined || others.length > 0 ? undefined : campaign.unitKinds.get(kind)?.value.name;
  return name === undefined ? 'đơn vị' : titleWithin(campaign, name);
}

/** What clusters are called in a sentence. */
export function clusterNoun({ file }: Campaign): string {
  return file.wording?.cluster ?? 'cụm';
}
