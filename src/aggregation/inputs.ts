import type { Review } from '../campaign/review.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { canonicalHash } from '../intake/canonical-text.ts';
import type { InputFile } from './summary.generated.ts';

/** The files that a summary is made from: review.yaml, host.yaml, then the submissions, those that were replaced among them. */
function sourcesOf(review: Review): SourceText[] {
  const { campaign, host, submissions, superseded, rollups, supersededRollups } = review;
  return [
    campaign.root.place.source,
    ...(host === null ? [] : [host.place.source]),
    ...[...submissions, ...superseded, ...rollups, ...supersededRollups]
      .map(({ source }) => source)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  ];
}

/** The same files as a summary names them, each with the hash of its canonical bytes; found once. */
export function inputsOf(review: Review): readonly InputFile[] {
  let inputs = known.get(review);
  if (inputs === undefined) {
    inputs = sourcesOf(review).map(({ path, text }) => ({ file: path, sha256: canonicalHash(text) }));
    known.set(review, inputs);
  }
  return inputs;
}

/** Every format of a document states them, and its fingerprint. */
const known = new WeakMap<Review, readonly InputFile[]>();
