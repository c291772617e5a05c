import type { DraftReview } from '../campaign/review.ts';
import { codePointOf } from '../diagnostics/characters.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { warning } from '../fonts/findings.ts';

/** A character that fonts lack, at the first place where a file has it. */
export function unprintableFinding(character: string, { campaign, host, submissions }: DraftReview): Finding {
  const sources = [
    campaign.root.place.source,
    ...(host === null ? [] : [host.place.source]),
    ...submissions.map((submission) => submission.source),
  ];
  const source = sources.find((one) => one.text.includes(character));
  const start = source?.text.indexOf(character) ?? 0;
  const place =
    source === undefined
      ? campaign.root.place.source.whole
      : { source, start, end: start + character.length };
  return warning('character-not-in-font', place, { character, codePoint: codePointOf(character) });
}
