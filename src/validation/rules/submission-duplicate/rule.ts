import type { ReceivedSubmission } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit submits one file. */
export default reviewRule<Arguments>(definition, 'essential', function* ({ campaign, submissions }) {
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
    yield {
      place: unit.place,
      args: {
        unit: campaign.units.get(unit.value)?.value.name ?? unit.value,
        other: earlier.source.path,
        isSame: earlier.source.text === unit.place.source.text,
      },
      related: [{ place: earlier, role: 'first-given-here' }],
    };
  }
});

/** Whether a file's name is not one that browsers and file managers give to copies: "x (1).yaml", "x - Copy.yaml". */
function isNoCopy({ source }: ReceivedSubmission): boolean {
  return !/\(\d+\)\.|\bcopy\b|bản sao|sao chép/iu.test(source.path);
}
