import type { Letterhead } from './letterhead.ts';
import { letterheads } from './letterheads.generated.ts';

/** What a campaign has that names no other. */
export const defaultLetterhead = 'nghi-dinh-30';

/** The letterheads that come with the program. */
export const knownLetterheads: readonly string[] = Object.keys(letterheads);

/** Whether a letterhead comes with the program; any other is a template that the campaign brings along. */
export function isKnownLetterhead(id: string): boolean {
  return Object.hasOwn(letterheads, id);
}

/** A letterhead by its id; one that is the campaign's own template is otherwise like the state's. */
export function letterheadOf(id: string = defaultLetterhead): Letterhead {
  const found = isKnownLetterhead(id) ? letterheads[id] : letterheads[defaultLetterhead];
  if (found === undefined) throw new Error(`There is no letterhead ${id}.`);
  return found;
}

/** The id of the letterhead that the documents of a host bear, as its name says: "Đảng ủy xã Thử". */
export function letterheadOfHost(host: string): string {
  const name = host.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy');
  const [found] = Object.entries(letterheads).find(([, { opening }]) =>
    opening.hosts.some((beginning) => name.startsWith(beginning)),
  ) ?? [defaultLetterhead];
  return found;
}
