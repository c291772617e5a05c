import { matchKey } from '../vietnamese/normal-forms.ts';
import { remembered } from '../vietnamese/remembered.ts';
import type { DraftCampaign, Unit } from './campaign.ts';
import { fullNames } from './declared.ts';
import { grouped } from './grouping.ts';

/** The units of a campaign by their full names, "phường nghi thủy", in the form that is compared. */
interface UnitNames {
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  /** The words that names begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** How many words the longest name has. */
  readonly longest: number;
  /** The units that a text calls by their names: files have the same positions again and again. */
  readonly namedIn: (text: string) => readonly Unit[];
}

/** Longer texts are hardly ever the same. */
const longestRemembered = 40;

const known = new WeakMap<DraftCampaign, UnitNames>();

function unitNames(campaign: DraftCampaign): UnitNames {
  const earlier = known.get(campaign);
  if (earlier !== undefined) return earlier;
  const named = [...campaign.units.values()].flatMap(({ value: unit }) =>
    fullNames(unit, campaign).map((name) => ({ unit, words: wordsOf(name) })),
  );
  const byName = new Map(
    [...grouped(named, ({ words }) => words.join(' '))].map(([name, list]) => [
      name,
      list.map(({ unit }) => unit),
    ]),
  );
  const longest = named.reduce((most, { words }) => Math.max(most, words.length), 0);
  const beginnings = new Set(named.map(({ words }) => words[0] ?? ''));
  const names = { byName, beginnings, longest };
  const withTexts = { ...names, namedIn: remembered((text) => unitsCalled(text, names), longestRemembered) };
  known.set(campaign, withTexts);
  return withTexts;
}

const separator = /[^\p{L}\p{M}\d']+/u;
const otherThanSpaces = /[^\p{L}\p{M}\d' ]/u;

function tokensOf(text: string): string[] {
  const inNfc = text.normalize('NFC');
  // Nearly all names have nothing but spaces between their words; to look for other signs at each letter takes ten times as long.
  const tokens = inNfc.split(otherThanSpaces.test(inNfc) ? separator : ' ');
  return tokens.filter((token) => token !== '');
}

const wordsOf = (text: string) => tokensOf(text).map(matchKey);

/** The units that a text calls by their full names; of two names of which one is within the other, the longer. */
export function unitsNamedIn(text: string, campaign: DraftCampaign): readonly Unit[] {
  return unitNames(campaign).namedIn(text);
}

function unitsCalled(text: string, { byName, beginnings, longest }: Omit<UnitNames, 'namedIn'>): Unit[] {
  const tokens = tokensOf(text);
  const words = tokens.map(matchKey);
  const found: Unit[] = [];
  for (let start = 0; start < words.length; ) {
    const isBeginning = beginnings.has(words[start] ?? '');
    const length = isBeginning ? longestAt(words, start, longest, byName) : 0;
    // "thôn An Bình" is not "thôn An".
    const goesOn = /^[\p{Lu}\d]/u.test(tokens[start + length] ?? '');
    if (length > 0 && !goesOn)
      for (const unit of byName.get(words.slice(start, start + length).join(' ')) ?? []) found.push(unit);
    start += Math.max(1, length);
  }
  return found;
}

/** How many words from one on are a name; 0 where none begins there. */
function longestAt(
  words: readonly string[],
  start: number,
  most: number,
  byName: UnitNames['byName'],
): number {
  for (let length = Math.min(most, words.length - start); length > 0; length -= 1) {
    if (byName.has(words.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}
