import { matchKey } from '../vietnamese/normal-forms.ts';
import { type Abbreviations, abbreviationsOf, spelledOut } from './abbreviations.ts';
import type { Campaign } from './campaign.ts';

/**
 * The authority that the host itself is, whose decisions it writes: the one that has its name, abbreviated or in full, by its id; `null` where none
 * has.
 */
export function hostAuthority({ file }: Campaign): string | null {
  const { host, authorities = [] } = file;
  return (
    authorityNamed([host.name, host.shortName], authorities, abbreviationsOf(file.abbreviations))?.id ?? null
  );
}

/** The authority that has one of some names: "UBND xã Thử" is the host "Ủy ban nhân dân xã Thử", whatever its short name is. */
export function authorityNamed<Authority extends { readonly name: string }>(
  names: readonly string[],
  authorities: readonly Authority[],
  abbreviations: Abbreviations,
): Authority | null {
  const key = (name: string) => matchKey(spelledOut(name, abbreviations));
  const wanted = names.map(key);
  return authorities.find(({ name }) => wanted.includes(key(name))) ?? null;
}
