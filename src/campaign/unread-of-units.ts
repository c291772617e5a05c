import { matchKey } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import type { Unit } from './campaign.ts';
import { meantBy, type NameIndex } from './meant-by-name.ts';
import { indexOf } from './references.ts';
import { type DraftReview, oncePerReview } from './review.ts';

/** A file that was not read, with the unit that it seems to be of. */
interface UnreadOfUnit {
  readonly file: string;
  readonly unit: Unit;
}

/** The files that were not read and whose names are like those of units. */
export const unreadOfUnits = oncePerReview<UnreadOfUnit>(function* ({ campaign, unread }: DraftReview) {
  if (unread.length === 0) return;
  const index = indexOf(campaign, 'unit');
  for (const file of unread.flatMap(({ files }) => files)) {
    const unit = campaign.units.get(unitNamedIn(file, index) ?? '')?.value;
    if (unit !== undefined) yield { file, unit };
  }
});

/** The id of the unit whose name, or id, a file's name has in it, or nearly is. */
function unitNamedIn(path: string, index: NameIndex): string | null {
  const name = path.replace(/^.*\//, '').replace(/(?:\.[a-z0-9]{1,5}){1,2}$/i, '');
  const words = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const found =
    longestIn(` ${matchKey(words)} `, index.byName, ' ') ?? longestIn(`-${slug(name)}-`, index.bySlug, '-');
  if (found !== null) return found;
  const { likely } = meantBy(words, index);
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** The id of the longest name that stands in a text between separators; `null` where others stand beside it. */
function longestIn(
  text: string,
  idsByName: ReadonlyMap<string, ReadonlySet<string>>,
  separator: string,
): string | null {
  const found = [...idsByName].filter(
    // A number alone stands in many a name.
    ([key]) => /\p{L}/u.test(key) && text.includes(separator + key + separator),
  );
  const [longest, ids] = [...found].sort(([a], [b]) => b.length - a.length)[0] ?? ['', new Set<string>()];
  const [id] = ids;
  if (id === undefined || ids.size > 1) return null;
  // "Bến Đá" stands in "Bến Đá 2" as well.
  const isOfLongest = ([key, others]: (typeof found)[number]) =>
    (others.size === 1 && others.has(id)) || (key !== longest && longest.includes(key));
  return found.every(isOfLongest) ? id : null;
}
