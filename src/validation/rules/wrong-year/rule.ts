import { isCampaignAlone } from '../../../campaign/review.ts';
import { eachFileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Every file is of the campaign's year, and so is the report's title. */
export default eachFileRule<Arguments>(definition, 'error', function* (review) {
  const { campaign, host, submissions, rollups } = review;
  const expected = campaign.root.value.year;
  if (expected === undefined) return;
  const title = isCampaignAlone(review) ? campaign.root.get('title') : undefined;
  const other = title === undefined ? null : otherYearIn(title.value, expected);
  if (title !== undefined && other !== null) {
    const args = { where: 'title', found: other, expected } as const;
    yield { place: title.place, args, severity: 'warning' };
  }
  const files = [host, ...submissions.map(({ root }) => root)].map((root) => ['file', root] as const);
  const sent = rollups.map(({ root }) => ['rollup', root] as const);
  for (const [where, root] of [...files, ...sent]) {
    const found = root?.value.year;
    if (root === null || found === undefined || found === expected) continue;
    yield { place: root.placeAt('year'), args: { where, found, expected } };
  }
});

/** The year before, or after, of which a title speaks first: last year's campaign was taken over. */
function otherYearIn(title: string, expected: number): number | null {
  // "năm 2021 - 2023" is a period.
  const years = [...title.matchAll(/năm\s{1,3}(\d{4})(?!\d|\s{0,2}[-–—/]\s{0,2}\d)/giu)].map(([, year]) =>
    Number(year),
  );
  const [first] = years;
  const isOther = first === expected - 1 || (first === expected + 1 && !years.includes(expected));
  return first !== undefined && isOther ? first : null;
}
