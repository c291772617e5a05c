import { nameOfFile, type ReceivedSubmission } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit submits one file. */
export default reviewRule<Arguments>(definition, 'essential', function* ({ campaign, submissions }) {
  const submitted = new Set(submissions.map(({ root }) => root?.get('unit')?.value));
  const first = new Map<string, Place>();
  // Of a file and its copy, the copy is the one too many.
  for (const { root } of [...submissions.filter(isNoCopy), ...submissions.filter((one) => !isNoCopy(one))]) {
    const unit = root?.get('unit');
    if (unit === undefined) continue;
    const earlier = first.get(unit.value);
    if (earlier === undefined) {
      first.set(unit.value, unit.place);
      continue;
    }
    // A file that is called by a unit that is missing was copied, and its first line forgotten.
    const [place, other] = isOfMissing(earlier) ? [earlier, unit.place] : [unit.place, earlier];
    yield {
      place,
      args: {
        unit: campaign.units.get(unit.value)?.value.name ?? unit.value,
        other: other.source.path,
        isSame: other.source.text === place.source.text,
        meant: isOfMissing(place) ? nameOfFile(place.source.path) : null,
      },
      related: [{ place: other, role: 'first-given-here' }],
    };
  }

  function isOfMissing(place: Place): boolean {
    const id = nameOfFile(place.source.path);
    return campaign.units.has(id) && !submitted.has(id);
  }
});

/** Whether a file's name is not one that browsers and file managers give to copies: "x (1).yaml", "x - Copy.yaml". */
function isNoCopy({ source }: ReceivedSubmission): boolean {
  return !/\(\d+\)\.|\bcopy\b|bản sao|sao chép/iu.test(source.path);
}
