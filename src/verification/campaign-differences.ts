import { difference } from './outcome.ts';
import { figureDifferences } from './summary-differences.ts';
import type { Difference } from './verification.generated.ts';

/**
 * Where a summary's file differs from what a campaign comes to now: the files that it was made from, then the figures.
 * @param campaign the summary's file as the campaign would have it
 */
export function campaignDifferences(campaign: Uint8Array, summary: Uint8Array): readonly Difference[] {
  const [now, then] = [contentOf(campaign), contentOf(summary)];
  const files = new Set([...now.inputs.keys(), ...then.inputs.keys()]);
  return [
    ...[...files]
      .map((about) => ({ about, expected: now.inputs.get(about), found: then.inputs.get(about) }))
      .filter(({ expected, found }) => expected !== found)
      .map(({ about, expected = null, found = null }) =>
        difference('campaign-file', { about, expected, found }),
      ),
    ...figureDifferences(now.figures, then.figures).map(
      (one): Difference => ({ ...one, code: 'campaign-figure' }),
    ),
  ];
}

/** What a summary's file states: the hashes of its inputs by their files, and its figures. */
interface Content {
  readonly inputs: ReadonlyMap<string, string>;
  readonly figures: object;
}

/** Whatever a file of anybody's holds, it fails at nothing: what is no summary states nothing. */
function contentOf(bytes: Uint8Array): Content {
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null) return { inputs: new Map(), figures: {} };
  const { inputs, fingerprint: _, ...figures } = value as Readonly<Record<string, unknown>>;
  const listed: readonly unknown[] = Array.isArray(inputs) ? inputs : [];
  return { inputs: new Map(listed.flatMap(inputOf)), figures };
}

function inputOf(value: unknown): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('sha256' in value)) return [];
  const { file, sha256 } = value;
  return typeof file === 'string' && typeof sha256 === 'string' ? [[file, sha256]] : [];
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
