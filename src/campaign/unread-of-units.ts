import { submissionsFolderName, unreadableNamed } from '../intake/file-names.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import type { DraftCampaign, Unit } from './campaign.ts';
import { indexOf } from './declared.ts';
import { meantBy, type NameIndex } from './meant-by-name.ts';
import { type DraftReview, oncePerReview } from './review.ts';

/** A file that was not read, with the unit that it seems to be of. */
interface UnreadOfUnit {
  readonly file: string;
  readonly unit: Unit;
}

/** Names that are like no unit's are looked at once more, letter by letter: so many of them. */
const mostGuesses = 200;

/** The files that were not read and whose names are like those of units. */
export const unreadOfUnits = oncePerReview<UnreadOfUnit>(function* ({ campaign, unread }: DraftReview) {
  if (unread.length === 0) return;
  const unitOf = unitsByFileNames(campaign);
  for (const file of unread.flatMap(({ files }) => files)) {
    const unit = unitOf(file);
    if (unit !== null) yield { file, unit };
  }
});

/** What says which unit a file seems to be of by its name, or its folder's; `null` where that is like no unit's. */
export function unitsByFileNames(campaign: DraftCampaign): (path: string) => Unit | null {
  const index = indexOf(campaign, 'unit');
  let guesses = 0;
  const unitNamed = (name: string): string | null => {
    const words = wordsOfName(name);
    const id = unitNamedIn(words, index);
    if (id !== null || guesses >= mostGuesses) return id;
    guesses += 1;
    const { likely } = meantBy(words, index);
    return likely.length === 1 ? (likely[0] ?? null) : null;
  };
  return (path) => {
    const [name = '', ...folders] = path.split('/').reverse();
    const kept = unreadableNamed(name)?.unitId;
    if (kept !== undefined && campaign.units.has(kept)) return campaign.units.get(kept)?.value ?? null;
    for (const one of [name, ...folders.filter((folder) => folder !== submissionsFolderName)]) {
      const id = unitNamed(one);
      if (id !== null) return campaign.units.get(id)?.value ?? null;
    }
    return null;
  };
}

/** A file's name without its extension, as words: "Báo cáo_phường Nghi Hòa (1).docx" → "Báo cáo phường Nghi Hòa 1". */
function wordsOfName(full: string): string {
  const name = full.replace(/(?:\.[a-z0-9]{1,5}){1,2}$/i, '');
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** The id of the unit whose name, or id, stands in some words. */
function unitNamedIn(words: string, { byName, bySlug }: NameIndex): string | null {
  return (
    longestIn(matchKey(words).split(' '), ' ', byName) ??
    longestIn((slug(words) ?? '').split('-'), '-', bySlug)
  );
}

/** No unit's name has more words than this. */
const mostWords = 20;

/** The id of the longest name that some words have in them; `null` where another stands beside it. */
function longestIn(
  words: readonly string[],
  separator: string,
  idsByName: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const found: (readonly [name: string, ids: ReadonlySet<string>])[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let end = first + 1; end <= Math.min(words.length, first + mostWords); end += 1) {
      const name = words.slice(first, end).join(separator);
      const ids = idsByName.get(name);
      // A number alone stands in many a name.
      if (ids !== undefined && /\p{L}/u.test(name)) found.push([name, ids]);
    }
  }
  const [longest, ids] = [...found].sort(([a], [b]) => b.length - a.length)[0] ?? ['', new Set<string>()];
  const [id] = ids;
  if (id === undefined || ids.size > 1) return null;
  // "Bến Đá" stands in "Bến Đá 2" as well.
  const isOfLongest = ([name, others]: (typeof found)[number]) =>
    (others.size === 1 && others.has(id)) || (name !== longest && longest.includes(name));
  return found.every(isOfLongest) ? id : null;
}
