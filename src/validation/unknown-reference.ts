import type { DraftCampaign } from '../campaign/campaign.ts';
import type { CampaignReferenceTarget } from '../campaign/declared.ts';
import { meantBy, type NameIndex } from '../campaign/meant-by-name.ts';
import { danglingReferences } from '../campaign/references.ts';
import { type DraftReview, nameOfFile } from '../campaign/review.ts';
import { type Definition, type InEachLanguage, say, type UnknownId } from '../diagnostics/definition.ts';
import { type Guess, guessed } from '../diagnostics/suggestion.ts';
import { idInYaml, slug } from '../vietnamese/slug.ts';
import { eachFileRule } from './rule.ts';

/** What one language says of ids of one kind. */
interface Words {
  /** Such as "unit": what the ids are of. */
  readonly ofKind: string;
  readonly what: string;
  readonly why: string;
  /** What to do about one in a form, where none is chosen from a list: the form is older than the campaign. */
  readonly inForm?: string;
}

/** How many of the ids that there are a finding names. */
const idsNamed = 13;

/** As many as hundreds of wrong ids take in a campaign of thousands of units. */
const mostComparisons = 3_000_000;

/** No id is longer. */
const longestId = 64;

/** A rule that every id that names something of one kind is declared in the campaign. */
export function unknownReference(
  target: CampaignReferenceTarget,
  { example, ...words }: InEachLanguage<Words> & Pick<Definition, 'example'>,
) {
  const guessesFor = guessesByCampaign();
  return eachFileRule<UnknownId>(definitionOf(words, example), 'essential', function* (review) {
    // Parts of a faulty campaign were left out: an id that is not found may have been among them.
    if (review.campaign.isPartial) return;
    const dangling = danglingReferences(review);
    if (dangling.length === 0) return;
    const guesses = guessesFor(review.campaign);
    const unitsByFile = new Map<string, string | null>();
    for (const { target: found, id, place, index } of dangling) {
      if (found !== target) continue;
      const { path } = place.source;
      if (target === 'unit' && !unitsByFile.has(path)) unitsByFile.set(path, unitNamedBy(review, path));
      const ofFile = unitsByFile.get(path) ?? null;
      const among = index();
      const { fix, ...rest } = meantOf(id, among, ofFile, guesses(id, among));
      yield {
        place,
        args: { id, ...rest },
        fix: fix === null ? null : { ...place, text: idInYaml(fix) },
      };
    }
  });
}

function definitionOf(
  { vi, en }: InEachLanguage<Words>,
  example: Definition['example'],
): Definition<UnknownId> {
  return {
    words: {
      vi: {
        ...vi,
        say: (args) =>
          say(
            `Không có ${vi.ofKind} nào mang mã "${args.id}".`,
            vietnameseChoices(args),
            vi.inForm ?? 'Chọn lại trong danh sách của ô.',
          ),
      },
      en: {
        ...en,
        say: (args) =>
          say(
            `There is no ${en.ofKind} with the id "${args.id}".`,
            englishChoices(args),
            en.inForm ?? 'Choose again from the list of the cell.',
          ),
      },
    },
    ...(example === undefined ? {} : { example }),
  };
}

/** The unit whose id a file's name has in it: the longest, as "nghi-huong-2" has both. */
function unitNamedBy({ campaign: { units } }: DraftReview, path: string): string | null {
  const words = (slug(nameOfFile(path)) ?? '').split('-');
  let longest: string | null = null;
  for (let first = 0; first < words.length; first += 1) {
    let id = '';
    for (let end = first; end < words.length && id.length <= longestId; end += 1) {
      id = end === first ? (words[end] ?? '') : `${id}-${words[end]}`;
      if (id.length > (longest ?? '').length && units.has(id)) longest = id;
    }
  }
  return longest;
}

/** "Có phải ý là …?", and where that is not certain, what there is to choose from. */
function vietnameseChoices({ suggestion, known, choices: among = [] }: UnknownId): string {
  if (known.length === 0) return 'review.yaml chưa khai báo mã nào loại này.';
  const meant = suggestion === null ? '' : `Có phải ý là "${suggestion}"?`;
  if (among.length === 0) return meant;
  const shown = among.slice(0, 12).map(({ id, name }) => (name === null ? id : `${id} (${name})`));
  return `${meant} Chọn một trong: ${shown.join(', ')}${among.length > 12 ? ', …' : ''}.`.trim();
}

/** "Did you mean …?", and where that is not certain, what there is to choose from. */
function englishChoices({ suggestion, known, choices: among = [] }: UnknownId): string {
  if (known.length === 0) return 'review.yaml declares none.';
  const meant = suggestion === null ? '' : `Did you mean "${suggestion}"?`;
  if (among.length === 0) return meant;
  const shown = among.slice(0, 12).map(({ id, name }) => (name === null ? id : `${id} (${name})`));
  return `${meant} Choose one of: ${shown.join(', ')}${among.length > 12 ? ', …' : ''}.`.trim();
}

/** What was meant by an id among some things. */
type Guesses = (id: string, index: NameIndex) => Guess;

/** What was meant in each campaign by what is not declared there: its files make the same mistakes. */
function guessesByCampaign(): (campaign: DraftCampaign) => Guesses {
  const ofCampaigns = new WeakMap<DraftCampaign, () => Guesses>();
  return (campaign) => {
    const inFiles = ofCampaigns.get(campaign) ?? rememberedGuesses(mostComparisons);
    ofCampaigns.set(campaign, inFiles);
    return inFiles();
  };
}

/**
 * Guesses each id once, for one file after another: what is guessed in one does not hang on those before it.
 * @param most how often the ids of a file may be compared letter by letter with all that there are: where there are more wrong
 * ones, one cause is behind them, and they are only looked up
 */
export function rememberedGuesses(most: number): () => Guesses {
  const compared = new Map<NameIndex, Map<string, Guess>>();
  const lookedUp = new Map<NameIndex, Map<string, Guess>>();
  return () => {
    const inFile = new Map<NameIndex, Map<string, Guess>>();
    let comparisons = 0;
    return (id, index) => {
      const seen = inFile.get(index) ?? new Map<string, Guess>();
      inFile.set(index, seen);
      let guess = seen.get(id);
      if (guess === undefined) {
        const isCompared = comparisons < most;
        comparisons += index.ids.length + index.bySlug.size;
        const all = isCompared ? compared : lookedUp;
        const known = all.get(index) ?? new Map<string, Guess>();
        all.set(index, known);
        guess = known.get(id) ?? meantBy(id, index, isCompared);
        known.set(id, guess);
        seen.set(id, guess);
      }
      return guess;
    };
  };
}

interface Meant {
  readonly suggestion: string | null;
  readonly known: readonly string[];
  readonly choices: readonly { readonly id: string; readonly name: string | null }[];
  readonly fix: string | null;
}

/**
 * What may have been meant by an id that is not declared; what certainly was, is its fix.
 * @param ofFile the unit that the file's name says: figures are never moved to another one unasked
 * @param guess what was meant but for that
 */
function meantOf(id: string, index: NameIndex, ofFile: string | null, guess: Guess): Meant {
  const known = index.ids.slice(0, idsNamed);
  const [first = null, ...others] = guess.likely;
  const isDoubted = ofFile !== null && first !== null && !(first === ofFile && others.length === 0);
  const likely = isDoubted ? [...new Set([...guess.likely, ofFile])] : guess.likely;
  // The file's name settles it between places that are about as near.
  const isSlipForFile =
    ofFile !== null && /^\p{ASCII}*$/u.test(id) && guessed(id, [ofFile], true).certain !== null;
  const fix = isDoubted ? null : isSlipForFile ? ofFile : guess.certain;
  const among = likely.length > 1 ? likely : known;
  const choices = among.map((one) => ({ id: one, name: index.names.get(one) ?? null }));
  const suggestion = likely.length === 1 ? first : null;
  return { suggestion, known, choices: fix === null ? choices : [], fix };
}
