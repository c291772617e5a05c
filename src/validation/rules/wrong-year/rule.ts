import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Every file is of the campaign's year. */
export default fileRule<Arguments>(definition, 'error', function* ({ campaign, host, submissions }) {
  const expected = campaign.root.value.year;
  if (expected === undefined) return;
  for (const root of [host, ...submissions.map((submission) => submission.root)]) {
    const found = root?.value.year;
    if (root === null || found === undefined || found === expected) continue;
    yield { place: root.placeAt('year'), args: { found, expected } };
  }
});
