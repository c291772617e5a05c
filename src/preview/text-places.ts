import type { Place } from '../diagnostics/source-text.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import type { Located } from '../intake/values.ts';

/** Finds where a campaign's files have some text as a value, or as a paragraph of one, whatever its first letter's case. */
export type TextPlaces = (text: string) => readonly Place[];

/** A value, whatever it is, and those in it. */
type Texts = Pick<Located<unknown>, 'value' | 'place' | 'children'>;

/** Shorter texts stand everywhere. */
const shortest = 3;

/** The texts of a campaign's files, by which a document's text is found again; they are gone through when the first is looked for. */
export function textPlacesIn({ campaign, host, submissions }: CampaignFolder): TextPlaces {
  let known: ReadonlyMap<string, readonly Place[]> | null = null;
  return (text) => {
    known ??= placesByText([campaign.root, host?.root ?? null, ...submissions.map(({ root }) => root)]);
    return known.get(keyOf(text)) ?? [];
  };
}

function placesByText(roots: readonly (Texts | null)[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const add = (text: string, place: Place) => {
    const key = keyOf(text);
    if (key.length < shortest) return;
    const earlier = places.get(key);
    if (earlier === undefined) places.set(key, [place]);
    else if (earlier.at(-1) !== place) earlier.push(place);
  };
  const visit = (value: Texts) => {
    const data = value.value;
    if (typeof data === 'string') {
      const { place } = value;
      add(data, place);
      const lines = data.split('\n');
      if (lines.length > 1) for (const line of lines) add(line, place);
      return;
    }
    if (typeof data !== 'object' || data === null) return;
    for (const { child } of value.children()) visit(child);
  };
  for (const root of roots) if (root !== null) visit(root);
  return places;
}

/** Points within a text have a mark of their own, and sentences may be given an end. */
const keyOf = (text: string) =>
  text
    .trim()
    .replace(/^[-+] /, '')
    .replace(/[.;,]$/, '')
    .toLocaleLowerCase('vi');
