import { abbreviated, abbreviationsOf } from '../campaign/abbreviations.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { localityKindOf } from '../vietnamese/locality-kinds.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';

/** What readers call the host: "UBND thị xã Cửa Lò". */
export function hostNameOf({ file }: Campaign): string {
  return abbreviated(file.host.name, abbreviationsOf(file.abbreviations));
}

/** Whose review it was, as a headline says: "Thị xã Cửa Lò" of its People's Committee; any other host by its name. */
export function placeOf(campaign: Campaign): string {
  const { name, locality } = campaign.file.host;
  const isGoverned = /^(?:(?:ủy|uỷ) ban nhân dân|UBND)(?!\p{L})/iu.test(name);
  return capitalized(isGoverned && localityKindOf(locality) !== null ? locality : hostNameOf(campaign));
}
