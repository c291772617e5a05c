import { meantBy, type NameIndex } from '../../campaign/meant-by-name.ts';
import { type CampaignReferenceTarget, danglingReferences } from '../../campaign/references.ts';
import { idInYaml } from '../../vietnamese/slug.ts';
import { essentialRule, type Rule } from '../rule.ts';

/** How many of the ids that there are a finding names. */
const idsNamed = 13;

/** Every id that names something of one kind must be declared in the campaign. */
export function unknownReference<Target extends CampaignReferenceTarget>(
  target: Target,
): Rule<`unknown-${Target}`> {
  return essentialRule(`unknown-${target}`, function* (review) {
    // Parts of a faulty campaign were left out: an id that is not found may have been among them.
    if (review.campaign.isPartial) return;
    const guesses = new Map<string, Meant>();
    for (const { target: found, id, place, known, index } of danglingReferences(review)) {
      if (found !== target) continue;
      const among = target === 'level' || target === 'criterion' ? `${id} ${[...known]}` : id;
      const meant = guesses.get(among) ?? meantOf(id, index());
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

interface Meant {
  readonly suggestion: string | null;
  readonly known: readonly string[];
  readonly choices: readonly { readonly id: string; readonly name: string | null }[];
  readonly fix: string | null;
}

/** What may have been meant by an id that is not declared; what certainly was, is its fix. */
function meantOf(id: string, index: NameIndex): Meant {
  const { likely, certain } = meantBy(id, index);
  const [first = null] = likely;
  const known = index.ids.slice(0, idsNamed);
  const among = likely.length > 1 ? likely : known;
  const choices = among.map((one) => ({ id: one, name: index.names.get(one) ?? null }));
  const suggestion = likely.length === 1 ? first : null;
  return { suggestion, known, choices: certain === null ? choices : [], fix: certain };
}
