import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePlace, Summary } from '../../src/aggregation/summary.generated.ts';
import { printsAs, recomputed } from '../../src/tracing/amounts.ts';
import type { Derivation, Figure, Part } from '../../src/tracing/figure.ts';
import { type Ledger, ledgerOf } from '../../src/tracing/ledger.ts';
import { placesInAreas, withAreas } from '../support/areas.ts';
import { campaigns } from '../support/campaigns.ts';
import { rated } from '../support/checked-campaign.ts';
import { hostTrees } from '../support/host-trees.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { rolledUp } from '../support/rolled-up-trees.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { summarized } from '../support/summarized.ts';
import { namedNumbers } from '../support/summary-figures.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const random = fc.oneof(
  validCampaigns,
  campaigns,
  fc
    .tuple(fc.oneof(validCampaigns, campaigns), placesInAreas)
    .map(([files, areas]) => withAreas(files, areas)),
);

const areas = fc.tuple(validCampaigns, placesInAreas).map(([files, places]) => withAreas(files, places));

async function traced(files: Files): Promise<{ summary: Summary; ledger: Ledger; figures: Figure[] }> {
  const { review, summary } = await summarized(files);
  const ledger = ledgerOf(review, summary);
  return { summary, ledger, figures: [...ledger.names()].flatMap((name) => ledger.figureNamed(name) ?? []) };
}

describe('the ledger', () => {
  it('makes every figure of the summary of its parts alone, each of which stands in the files', async () => {
    await fc.assert(
      fc.asyncProperty(random, async (files) => {
        await expectTraced(files);
      }),
      runs(300, 15),
    );
  });

  it('does so above roll-ups, whose units are in the files that the roll-ups are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(validCampaigns, areas), async (files) => {
        const upper = upperCampaign({ 'xa-thu': await rollupOf(files, 'xa-thu') }, declaredIn(files), {
          x: {},
        });
        await expectTraced(upper);
      }),
      runs(100, 5),
    );
  });

  it('does so above hosts that others report to', async () => {
    await fc.assert(
      fc.asyncProperty(hostTrees, async (tree) => {
        for (const { files } of (await rolledUp(tree)).values()) await expectTraced(files);
      }),
      runs(40, 2),
    );
  });

  it('knows a figure by a shorter name that can only mean it', async () => {
    const { review, summary } = await summarized(filesOf(example));
    const ledger = ledgerOf(review, summary);
    const full = (name: string) => ledger.figureNamed(name)?.name ?? null;
    expect(full('tuyen-quan')).toBe('indicators.tuyen-quan.actual');
    expect(full('tuyen-quan.nghi-thuy.target')).toBe('indicators.tuyen-quan.units.nghi-thuy.target');
    expect(full('awards.individuals')).toBe('awards.total.individuals');
    expect(full('co-so-vung-manh')).toBe('ratings.co-so-vung-manh.achieved');
    expect(full('awards.titles.authorities.quan-khu-4.units.nghi-thuy')).toBe(
      'awards.titles.authorities.quan-khu-4.units.nghi-thuy.all',
    );
    expect(full('decisions.ubnd-thi-xa.903/QD-UBND')).toBe('decisions.ubnd-thi-xa.903/QĐ-UBND.date');
    expect(full('typed.submissions/nghi-thuy.yaml:11')).toBe('typed.submissions/nghi-thuy.yaml:11:12');
    // Three numbers stand in the line.
    for (const name of [
      'typed.submissions/nghi-thuy.yaml:22',
      'tuyen',
      '',
      '.',
      'constructor',
      'awards.all.x',
    ]) {
      expect([name, full(name)]).toEqual([name, null]);
    }
  });

  it('says what a name was probably meant to be, and how one may go on', async () => {
    const { review, summary } = await summarized(filesOf(example));
    const ledger = ledgerOf(review, summary);
    expect(ledger.suggestions('indicators.tuyen-qaun.actual')).toEqual(['indicators.tuyen-quan.actual']);
    expect(ledger.suggestions('indicators.tuyen-quan.actuel')).toEqual(['indicators.tuyen-quan.actual']);
    expect(ledger.suggestions('tuyen-qan')).toEqual(['indicators.tuyen-quan.actual']);
    expect(ledger.suggestions('xyz')).toEqual([]);
    expect(ledger.completions('indicators.tu')).toEqual([
      'indicators.tuyen-quan.',
      'indicators.tuan-tra-phoi-hop.',
    ]);
    expect(ledger.completions('awards.total.a')).toEqual(['awards.total.all', 'awards.total.authorities.']);
    expect(ledger.completions('nothing.')).toEqual([]);
  });

  it('takes the name of a programme that rates clusters alone for theirs', async () => {
    const { scales } = rated();
    const rating = { scale: 's', kinds: ['truong'], clusters: { rule: 'stated' } };
    const files = smallCampaign({
      units: { u1: {} },
      review: {
        scales,
        programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating }],
        clusters: [{ id: 'c1', name: 'Cụm 1', members: ['u1'] }],
      },
      host: { ratings: { clusters: { c1: { p: { level: 'kha' } } } } },
    });
    const { ledger } = await traced(files);
    const figure = ledger.figureNamed('ratings.p.achieved');
    expect([figure?.name, figure?.digits]).toEqual(['cluster-ratings.p.achieved', '1']);
  });

  it('prints as documents print: without a sign, or a fraction that is nothing', () => {
    expect(printsAs({ kind: 'number', digits: '-5.0' }, '5')).toBe(true);
    expect(printsAs({ kind: 'number', digits: '5' }, '-5')).toBe(false);
    expect(printsAs({ kind: 'number', digits: null }, '0')).toBe(false);
  });
});

/** That every figure of a campaign's summary is known to the ledger, and made of what stands in the files. */
async function expectTraced(files: Files): Promise<void> {
  const { summary, ledger, figures } = await traced(files);
  const names = figures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect([...ledger.names()], 'asked again').toEqual(names);
  for (const figure of figures) expectMadeOfParts(figure);
  for (const [name, digits] of namedNumbers(summary)) {
    expect([name, ledger.figureNamed(name)?.digits ?? null]).toEqual([name, digits]);
    for (const some of [name, `${name}.x`]) {
      const figure = ledger.figureNamed(some);
      expect([some, ledger.knows(some)]).toEqual([some, figure !== null]);
      const { derivation: _, leftOut: __, ...heading } = figure ?? { derivation: null, leftOut: null };
      expect(ledger.headingNamed(some)).toEqual(figure === null ? null : heading);
    }
  }
  const texts = textsOf(files);
  for (const figure of figures) expectPlaces(figure, texts);
}

function expectMadeOfParts(figure: Figure): void {
  expect([figure.name, recomputed(figure)]).toEqual([figure.name, figure.digits]);
}

type Texts = ReadonlyMap<string, readonly string[]>;

function textsOf(files: Files): Texts {
  return new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes).split('\n')]));
}

/** That what a figure was made of, and what it was not, stands where it says, as it says. */
function expectPlaces({ name, derivation, leftOut }: Figure, texts: Texts): void {
  const textAt = ({ file, line, column }: SourcePlace) =>
    texts.get(file)?.[(line ?? 0) - 1]?.slice((column ?? 0) - 1) ?? '';
  for (const { digits, text, places, figure } of partsOf(derivation)) {
    // What stands nowhere is another figure, or the whole.
    if (places.length === 0 && figure === null) expect([name, digits]).toEqual([name, '100']);
    for (const place of places) {
      expect(textAt(place), name).not.toBe('');
      // What has to be escaped in YAML stands there otherwise.
      if (text === null || /["'\\]/.test(text)) continue;
      expect([name, textAt(place).replace(/^["']/, '').slice(0, text.length)]).toEqual([name, text]);
    }
    if (text !== null && digits !== null) expect(new Big(text).eq(digits), name).toBe(true);
  }
  for (const { places, label } of leftOut) {
    expect(places.length, `${name} without ${label}`).toBeGreaterThan(0);
    for (const place of places) expect(textAt(place), name).not.toBe('');
  }
}

/** The parts of a figure, and theirs where they are not figures by themselves. */
function partsOf({ parts }: Derivation): Part[] {
  return parts.flatMap((part) => [part, ...(part.exact === null ? [] : partsOf(part.exact))]);
}
