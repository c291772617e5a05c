import type { DraftReview } from '../../../campaign/review.ts';
import { type IdentifiedRollup, identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { canonicalHash } from '../../../intake/canonical-text.ts';
import { itemsOf } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/**
 * One file is counted once, whatever roll-ups it comes by: two of one campaign, or of a unit that reports to two hosts, of which one may
 * be this one.
 */
export default reviewRule<Arguments>(definition, 'error', function* (review) {
  const { campaign } = review;
  const first = new Map<string, Earlier>();
  const direct = directSubmissions(review);
  for (const rollup of identifiedRollups(review)) {
    const from = campaign.units.get(rollup.unitId)?.value.name ?? rollup.unitId;
    const namesOf = namesByFile(rollup);
    const twice = new Map<string, ReviewViolation<Arguments>>();
    for (const input of itemsOf(rollup.root.get('inputs'))) {
      const { host = '', file, sha256 } = input.value;
      // Two units may have the same figures, and two hosts ask for the same, but not under one name.
      const name = namesOf.get(fileKey(host, file));
      if (name === undefined) continue;
      const key = keyOf(sha256, name);
      const earlier = direct.get(sha256) ?? first.get(key);
      if (earlier === undefined) {
        first.set(key, { place: input.place, from, unitId: rollup.unitId });
        continue;
      }
      // That a unit has two roll-ups is said by itself.
      if (earlier.unitId === rollup.unitId) continue;
      const way = earlier.unitId === null ? '' : earlier.from;
      const known = twice.get(way);
      twice.set(
        way,
        known === undefined
          ? {
              place: input.place,
              args: { file, name, from: earlier.from, isDirect: earlier.unitId === null, count: 1 },
              related: [{ place: earlier.place, role: 'first-given-here' }],
            }
          : { ...known, args: { ...known.args, count: known.args.count + 1 } },
      );
    }
    yield* twice.values();
  }
});

/** Where a file came before, and by what: a unit's roll-up, or as the submission of its own that is named. */
interface Earlier {
  readonly place: Place;
  readonly from: string;
  /** Whose roll-up it is; `null` of a submission. */
  readonly unitId: string | null;
}

/** The submissions of this campaign's own units by their hashes; of a file it says whose it is. */
function directSubmissions({
  submissions,
  rollups,
}: Pick<DraftReview, 'submissions' | 'rollups'>): ReadonlyMap<string, Earlier> {
  if (rollups.length === 0) return new Map();
  return new Map(
    submissions.flatMap(({ root, source }) =>
      root === null
        ? []
        : [
            [
              canonicalHash(source.text),
              { place: root.get('unit')?.place ?? source.whole, from: source.path, unitId: null },
            ] as const,
          ],
    ),
  );
}

const keyOf = (sha256: string, name: string) => JSON.stringify([sha256, matchKey(name)]);
const fileKey = (host: string, file: string) => JSON.stringify([host, file]);

/** Whose each file of a roll-up is, by its name: a unit's, or of review.yaml the host's. */
function namesByFile({ root }: IdentifiedRollup): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const { host, hosts = [], units = [] } = root.value;
  if (host !== undefined) names.set(fileKey('', 'review.yaml'), host.name);
  for (const one of hosts) names.set(fileKey(one.id, 'review.yaml'), one.name);
  for (const { id, name, file } of units) {
    const above = id.slice(0, Math.max(id.lastIndexOf('/'), 0));
    if (file !== undefined) names.set(fileKey(above, file), name);
  }
  return names;
}
