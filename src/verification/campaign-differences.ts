import { type CurrentCampaign, difference } from './outcome.ts';
import { figureDifferences } from './summary-differences.ts';
import type { Difference } from './verification.generated.ts';

/**
 * Where a summary's file differs from what a campaign comes to now: the files that it was made from, then the figures. Of another
 * host's campaign, or of another year's, nothing but that.
 */
export function campaignDifferences(
  { summary: current, titleOf }: CurrentCampaign,
  summary: Uint8Array,
): readonly Difference[] {
  const [now, then] = [contentOf(current), contentOf(summary)];
  if (now.name !== then.name) return [difference('campaign-other', { expected: now.name, found: then.name })];
  const files = new Set([...now.inputs.keys(), ...then.inputs.keys()]);
  return [
    ...[...files]
      .map((about) => ({ about, expected: now.inputs.get(about), found: then.inputs.get(about) }))
      .filter(({ expected, found }) => expected !== found)
      .map(({ about, expected = null, found = null }) =>
        difference('campaign-file', { about, expected, found }),
      ),
    ...withTitles(figureDifferences(now.figures, then.figures), titleOf).map(
      (one): Difference => ({ ...one, code: 'campaign-figure' }),
    ),
  ];
}

/** Those of figures that people know, with what they are; whatever there is where none of them is. */
function withTitles(
  differences: readonly Difference[],
  titleOf: CurrentCampaign['titleOf'],
): readonly Difference[] {
  const titled = differences
    // The day of the last revision bears a name here by which documents print that of the first.
    .filter(({ figure }) => figure !== null && !/\.exact\.|\.submitted$/.test(figure))
    .map((one) => ({ ...one, title: one.figure === null ? null : titleOf(one.figure) }))
    .filter(({ title }) => title !== null);
  return titled.length > 0 ? titled : differences;
}

/** What a summary's file states: the hashes of its inputs by their files, and its figures. */
interface Content {
  /** Whose it is, and of which year. */
  readonly name: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly figures: object;
}

/** Whatever a file of anybody's holds, it fails at nothing: what is no summary states nothing. */
function contentOf(bytes: Uint8Array): Content {
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null) return { name: '', inputs: new Map(), figures: {} };
  const { inputs, fingerprint: _, ...figures } = value as Readonly<Record<string, unknown>>;
  const listed: readonly unknown[] = Array.isArray(inputs) ? inputs : [];
  const name = [figures.host, figures.year].map(shortText).join(', ');
  return { name, inputs: new Map(listed.flatMap(inputOf)), figures };
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

function shortText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '';
}
