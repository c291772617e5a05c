import { describe, expect, it } from 'vitest';
import { check } from '../../src/review.ts';
import { withFilesBelow } from '../../src/trace/files-below.ts';
import { traceOfFigure } from '../../src/trace/trace.ts';
import { ledgerOf } from '../../src/tracing/ledger.ts';
import { type Files, filesOf, memoryWorld, root, worldOf } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(example);
const upper = async () => upperCampaign({ 'cua-lo': await rollupOf(lower, 'cua-lo') }, declaredIn(lower));

/** A figure of the upper campaign, followed into files that lie in one folder below. */
async function followed(name: string, files: Files) {
  const world = memoryWorld(await upper());
  const checked = await check(root, world, { allowMissing: true });
  const { review, summary } = checked;
  if (review === null) throw new Error('A campaign with errors.');
  const figure = ledgerOf(review, summary).figureNamed(name);
  if (figure === null) throw new Error(`There is no figure ${name}.`);
  const trace = await traceOfFigure(figure, checked, { kinds: [], world, language: 'vi' });
  const below = await withFilesBelow(trace, review, {
    folders: [{ name: 'cua-lo', root, disk: worldOf(files) }],
    carriedIn: async () => null,
  });
  return below.figures[0]?.derivation?.parts ?? [];
}

/** What stands at a place of a file. */
function textAt(
  files: Files,
  { file, line, column }: { file: string; line: number | null; column: number | null },
): string {
  const lines = Buffer.from(files.get(file) ?? [])
    .toString()
    .split('\n');
  return lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1) ?? '';
}

describe('figures of a roll-up', () => {
  it('are those of its units, each of which stands in a file of the campaign below', async () => {
    const parts = await followed('groups.cua-lo.indicators.tuyen-quan.actual', lower);
    expect(parts.map(({ label }) => label)).toHaveLength(7);
    for (const { text, below } of parts) {
      expect(below).toMatchObject([{ folder: 'cua-lo', isChanged: false }]);
      expect(below.map((one) => textAt(lower, one).slice(0, text?.length))).toEqual([text]);
    }
    const [total] = await followed('indicators.tuyen-quan.actual', lower);
    expect(total).toMatchObject({ figure: 'groups.cua-lo.indicators.tuyen-quan.actual', digits: '64' });
  });

  it('are found where the host of the campaign below states them', async () => {
    const name = 'ratings.co-so-vung-manh.units.cua-lo/nghi-thuy.final.score';
    const [part] = await followed(name, lower);
    expect(part?.below).toMatchObject([{ file: 'host.yaml' }]);
    expect(textAt(lower, part?.below[0] ?? { file: '', line: 1, column: 1 })).toMatch(/^88\.5/);
  });

  it('are not taken from files that were changed, unless that is said, nor from other campaigns', async () => {
    const file = 'submissions/nghi-thuy.yaml';
    const text = Buffer.from(lower.get(file) ?? []).toString();
    const changed = new Map([...lower, [file, Buffer.from(`${text}# Sửa sau.\n`)] as const]);
    const name = 'indicators.tuyen-quan.units.cua-lo/nghi-thuy.actual';
    const [part] = await followed(name, changed);
    expect(part?.below).toMatchObject([{ file, isChanged: true }]);
    const other = new Map(
      [...changed].map(([path, bytes]) => [path, Buffer.concat([bytes, Buffer.from('# Khác.\n')])]),
    );
    expect((await followed(name, other))[0]?.below).toEqual([]);
    expect((await followed(name, new Map()))[0]?.below).toEqual([]);
  });
});
