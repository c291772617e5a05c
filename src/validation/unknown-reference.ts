import type { DraftCampaign } from '../campaign/campaign.ts';
import { meantBy, type NameIndex } from '../campaign/meant-by-name.ts';
import { type CampaignReferenceTarget, danglingReferences } from '../campaign/references.ts';
import { type DraftReview, nameOfFile } from '../campaign/review.ts';
import { type Definition, type InEachLanguage, say, type UnknownId } from '../diagnostics/definition.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { idInYaml, slug } from '../vietnamese/slug.ts';
import { eachFileRule } from './rule.ts';

/** What one language says of ids of one kind. */
interface Words {
  /** Such as "unit": what the ids are of. */
  readonly ofKind: string;
  readonly what: string;
  readonly why: string;
}

/** How many of the ids that there are a finding names. */
const idsNamed = 13;

/** A rule that every id that names something of one kind is declared in the campaign. */
export function unknownReference(
  target: CampaignReferenceTarget,
  { example, ...words }: InEachLanguage<Words> & Pick<Definition, 'example'>,
) {
  const guessesFor = guessesByCampaign();
  return eachFileRule<UnknownId>(definitionOf(words, example), 'essential', function* (review) {
    // Parts of a faulty campaign were left out: an id that is not found may have been among them.
    if (review.campaign.isPartial) return;
    const guesses = guessesFor(review.campaign);
    const unitsByFile = new Map<string, string | null>();
    for (const { target: found, id, place, known, index } of danglingReferences(review)) {
      if (found !== target) continue;
      const { path } = place.source;
      if (target === 'unit' && !unitsByFile.has(path)) unitsByFile.set(path, unitNamedBy(review, path));
      const ofFile = unitsByFile.get(path) ?? null;
      const among = target === 'level' || target === 'criterion' ? `${id} ${[...known]}` : `${id} ${ofFile}`;
      const meant = guesses.get(among) ?? meantOf(id, index(), ofFile);
      guesses.set(among, meant);
      const { fix, ...rest } = meant;
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
        say: (args) => say(`Không có ${vi.ofKind} nào mang mã "${args.id}".`, vietnameseChoices(args)),
      },
      en: {
        ...en,
        say: (args) => say(`There is no ${en.ofKind} with the id "${args.id}".`, englishChoices(args)),
      },
    },
    ...(example === undefined ? {} : { example }),
  };
}

/** The unit whose id a file's name has in it: the longest, as "nghi-huong-2" has both. */
function unitNamedBy({ campaign }: DraftReview, path: string): string | null {
  const words = `-${slug(nameOfFile(path)) ?? ''}-`;
  const named = [...campaign.units.keys()].filter((id) => words.includes(`-${id}-`));
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
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

/** What was meant in each campaign by what is not declared there: its files make the same mistakes. */
function guessesByCampaign(): (campaign: DraftCampaign) => Map<string, Meant> {
  const known = new WeakMap<DraftCampaign, Map<string, Meant>>();
  return (campaign) => {
    const guesses = known.get(campaign) ?? new Map<string, Meant>();
    known.set(campaign, guesses);
    return guesses;
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
 */
function meantOf(id: string, index: NameIndex, ofFile: string | null): Meant {
  const guess = meantBy(id, index);
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
