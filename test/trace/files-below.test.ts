import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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
async function followed(name: string, files: Files, above?: Files) {
  const world = memoryWorld(above ?? (await upper()));
  const checked = await check(root, world, { allowMissing: true });
  const { review, summary } = checked;
  if (review === null) throw new Error('A campaign with errors.');
  const figure = ledgerOf(review, summary).figureNamed(name);
  if (figure === null) throw new Error(`There is no figure ${name}.`);
  const trace = await traceOfFigure(figure, checked, { kinds: [], world, language: 'vi' });
  const below = await withFilesBelow(trace, review, {
    folders: [{ name: 'cua-lo', pdf: null, root, disk: worldOf(files) }],
    carriedIn: async () => null,
    pdfsIn: async function* () {},
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

  it('are found by what they are, where a host in between has other ids for them', async () => {
    const ids: Readonly<Record<string, string>> = {
      'tuyen-quan': 'nhap-ngu',
      // What one is called here is another there.
      'vu-pham-phap': 'vu-kham-pha',
      'vu-kham-pha': 'vu-pham-phap',
    };
    const renamed = JSON.parse(
      JSON.stringify(declaredIn(lower)).replace(/"([\w-]+)"/g, (all, id) => (ids[id] ? `"${ids[id]}"` : all)),
    );
    const between = upperCampaign(
      { 'cua-lo': await rollupOf(lower, 'cua-lo') },
      { ...renamed, rollups: [{ indicators: ids }] },
    );
    const above = upperCampaign({ 'nghe-an': await rollupOf(between, 'nghe-an') }, renamed);
    for (const [own, id] of Object.entries(ids)) {
      for (const measure of ['actual', 'previous']) {
        const parts = await followed(`groups.nghe-an/cua-lo.indicators.${id}.${measure}`, lower, above);
        expect(parts).toHaveLength(7);
        for (const { text, below } of parts) {
          expect(below).toMatchObject([{ folder: 'cua-lo', isChanged: false }]);
          const [at] = below;
          if (at === undefined) continue;
          const { unit, indicators } = parse(Buffer.from(lower.get(at.file) ?? []).toString());
          const figuresOf = (key: string) => [indicators[key].actual, indicators[key].previous].join();
          const alike = Object.keys(indicators).filter((key) => figuresOf(key) === figuresOf(own));
          // Which of several it is, nobody can say: the file it is for all that.
          const shown = alike.length > 1 ? unit : text;
          expect(textAt(lower, at).slice(0, shown.length)).toBe(shown);
        }
      }
    }
  });
});
