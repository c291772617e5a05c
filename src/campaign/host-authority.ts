import { matchKey } from '../vietnamese/normal-forms.ts';
import { abbreviationsOf, spelledOut } from './abbreviations.ts';
import type { Campaign } from './campaign.ts';

/**
 * The authority that the host itself is, whose decisions it writes: the one that has its name, abbreviated or in full, by its id; `null` where none
 * has.
 */
export function hostAuthority({ file }: Campaign): string | null {
  const { host, authorities = [] } = file;
  const abbreviations = abbreviationsOf(file.abbreviations);
  // "UBND xã Thử" is the host "Ủy ban nhân dân xã Thử", whatever its short name is.
  const key = (name: string) => matchKey(spelledOut(name, abbreviations));
  const names = [host.name, host.shortName].map(key);
  return authorities.find(({ name }) => names.includes(key(name)))?.id ?? null;
}
