import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A roll-up is of the campaign's period. */
export default reviewRule<Arguments>(definition, 'essential', function* ({ campaign, rollups }) {
  const { year = 0, period: expected = 'year' } = campaign.root.value;
  for (const { root } of rollups) {
    const found = root?.value.period ?? 'year';
    if (root !== null && found !== expected)
      yield { place: root.placeAt('period'), args: { found, expected, year } };
  }
});
