import { parse } from 'yaml';
import { check } from '../../src/review.ts';
import { rollupText } from '../../src/rollup/rollup-text.ts';
import { type Files, memoryWorld, root } from './memory-world.ts';
import { smallCampaign } from './small-campaign.ts';

type Data = Readonly<Record<string, unknown>>;

/** The roll-up of a campaign in memory, of which units may be missing. */
export async function rollupOf(files: Files, unit: string, revision = 1): Promise<string> {
  const checked = await check(root, memoryWorld(files), { allowMissing: true });
  const { review, summary } = checked;
  if (review === null || summary === null)
    throw new Error(checked.findings.map(({ code, place }) => `${place.source.path}: ${code}`).join('\n'));
  return rollupText(review, summary, { unit, submitted: '2023-12-14', revision });
}

/** What a campaign declares and its upper one has to declare as well. */
export function declaredIn(files: Files): Data {
  const { unitKinds, scales, programmes, indicators, awardForms, authorities } = parse(
    Buffer.from(files.get('review.yaml') ?? []).toString(),
  );
  return { unitKinds, scales, programmes, indicators, awardForms, authorities };
}

/** What a host reports of its locality: what is not added up of its units. */
function ofHost({ indicators = [] }: { readonly indicators?: readonly Data[] }): Data {
  const own = indicators.filter(({ aggregation }) => aggregation === 'none');
  return Object.fromEntries(own.map(({ id }) => [id, { actual: 40_000, previous: 39_000 }]));
}

/** A campaign whose units send these roll-ups, by their ids, beside what else it declares. */
export function upperCampaign(
  rollups: Readonly<Record<string, string>>,
  review: Data,
  units: Readonly<Record<string, Data | null>> = {},
): Files {
  const declared = Object.keys(rollups).map((id) => ({ id, name: `xã ${id.toUpperCase()}`, kind: 'xa' }));
  const own = Object.keys(units).map((id) => ({ id, name: `thôn ${id.toUpperCase()}`, kind: 'thon' }));
  const { unitKinds = [] } = review as { readonly unitKinds?: readonly Data[] };
  const files = smallCampaign({
    units,
    host: { indicators: ofHost(review) },
    review: {
      ...review,
      host: { name: 'Ủy ban nhân dân huyện Mẫu', shortName: 'UBND huyện', locality: 'huyện Mẫu' },
      unitKinds: [...unitKinds, { id: 'xa', name: 'xã', submits: 'rollup' }],
      units: [...declared, ...own],
    },
  });
  return new Map([
    ...files,
    ...Object.entries(rollups).map(([id, text]) => [`submissions/${id}.yaml`, Buffer.from(text)] as const),
  ]);
}
