import { narrativeLists } from '../../../campaign/picks.ts';
import { textPlacesOf } from '../../../campaign/text-reference.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A paragraph of the host that is no more than a reference to a unit's text is meant to be that text. */
export default fileRule<Arguments>(definition, 'warning', function* ({ campaign, host }) {
  if (host === null) return;
  const places = new Set(textPlacesOf(campaign).map(({ id }) => id));
  for (const { paragraphs } of narrativeLists(host)) {
    for (const { value, place } of paragraphs) {
      if (typeof value !== 'string' || value.length > longest) continue;
      // "from nghi-thuy" and "from:nghi-thuy" are texts as well.
      const reference = value.trim().replace(/^from(?: |:) {0,9}/i, '');
      const [unit = '', ...rest] = reference.split('/');
      const isReference = rest.every((part) => places.has(part) || /^\d{1,6}$/.test(part));
      if (!campaign.units.has(unit) || !isReference || rest.length > 2) continue;
      yield { place, args: { reference } };
    }
  }
});

/** No reference of two ids and a number is longer. */
const longest = 200;
