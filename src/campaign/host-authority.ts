import { matchKey } from '../vietnamese/normal-forms.ts';
import type { Campaign } from './campaign.ts';

/**
 * The authority that the host itself is, whose decisions it writes: the one that has its name, by its id; `null` where none
 * has.
 */
export function hostAuthority({ file }: Campaign): string | null {
  const { host, authorities = [] } = file;
  const names = [host.name, host.shortName].map(matchKey);
  return authorities.find(({ name }) => names.includes(matchKey(name)))?.id ?? null;
}
