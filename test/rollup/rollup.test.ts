import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { isRollup, nearTheTop } from '../../src/intake/rollup-mark.ts';
import { check } from '../../src/review.ts';
import { type Files, filesOf, memoryWorld, root, worldOf } from '../support/memory-world.ts';
import { commune, example } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const summaryIn = async (files: Files) => {
  const { summary } = await check(root, memoryWorld(files), { allowMissing: true });
  if (summary === null) throw new Error('A campaign with errors.');
  return summary;
};

const findingsIn = async (files: Files) => {
  const { findings } = await check(root, memoryWorld(files), { allowMissing: true });
  return findings.map(({ code, place, args }) => ({ code, file: place.source.path, args }));
};

describe('a roll-up', () => {
  it('of a campaign that rates nobody, and has neither indicators nor awards, is read', async () => {
    const bare = { programmes: [{ id: 'quoc-phong', title: 'Quốc phòng' }] };
    const lower = smallCampaign({ units: { a: {} }, review: bare });
    expect(await findingsIn(lower)).toEqual([]);
    const text = await rollupOf(lower, 'xa-thu');
    expect(Object.keys(parse(text).counted)).toEqual(['completeness', 'awards']);
    const upper = upperCampaign({ 'xa-thu': text }, declaredIn(lower));
    expect(await findingsIn(upper)).toEqual([]);
    expect((await summaryIn(upper)).completeness).toMatchObject({ due: 1, received: 1 });
  });

  it('says in all what the summary of its campaign does, and the same each time', () =>
    fc.assert(
      fc.asyncProperty(validCampaigns, async (files) => {
        const text = await rollupOf(files, 'xa-thu');
        expect(await rollupOf(files, 'xa-thu')).toBe(text);
        const { counted } = parse(text);
        const summary = await summaryIn(files);
        const { due, received, late, missing } = summary.completeness;
        expect(counted.completeness).toEqual({ due, received, late, missing });
        for (const [index, table] of summary.ratings.entries()) {
          const { levels, ...one } = counted.ratings[index];
          expect(table).toMatchObject(one);
          expect(levels).toEqual(Object.fromEntries(table.levels.map(({ level, count }) => [level, count])));
        }
        for (const table of summary.indicators) {
          const { actual, target: _, compared: __, ...counts } = counted.indicators[table.indicator];
          // The host's own figure of what is not aggregated is no unit's.
          if (table.aggregation !== 'none') expect(table).toMatchObject(counts);
          if (actual !== undefined && table.aggregation !== 'ratio' && table.aggregation !== 'none')
            expect([String(actual.sum), actual.count]).toEqual([
              String(Number(table.exact.sum)),
              table.exact.count,
            ]);
        }
        expect(counted.awards).toEqual({
          titles: summary.awards.titles,
          commendations: summary.awards.commendations,
        });
      }),
      runs(40, 6),
    ));

  it('is taken by a campaign that declares the same, in which there is nothing to find', () =>
    fc.assert(
      fc.asyncProperty(validCampaigns, async (files) => {
        const upper = upperCampaign({ 'xa-thu': await rollupOf(files, 'xa-thu') }, declaredIn(files));
        expect(await findingsIn(upper)).toEqual([]);
      }),
      runs(40, 6),
    ));

  it('is of the example what one reads in it', async () => {
    const files = filesOf(example);
    const parsed = parse(await rollupOf(files, 'cua-lo'));
    expect(parsed).toMatchObject({
      rollup: 1,
      unit: 'cua-lo',
      year: 2023,
      host: { locality: 'thị xã Cửa Lò' },
      counted: {
        completeness: { due: 7, received: 7, late: 0, missing: 0 },
        awards: {
          titles: { collectives: 1, individuals: 0 },
          commendations: { collectives: 15, individuals: 20 },
        },
      },
    });
    expect(parsed.units).toHaveLength(7);
    expect(parsed.narrative.limitations.length).toBeGreaterThan(0);
  });

  it('is known as one whatever an editor made of it, and no submission is', async () => {
    const text = await rollupOf(filesOf(commune), 'moc-khe');
    const encoded = {
      'as it is': Buffer.from(text),
      'with CRLF and a mark of UTF-8': Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`),
      'in UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'in decomposed letters': Buffer.from(text.normalize('NFD')),
    };
    for (const bytes of Object.values(encoded)) {
      const files = upperCampaign({ 'moc-khe': '' }, declaredIn(filesOf(commune)));
      const all = new Map([...files, ['submissions/moc-khe.yaml', bytes] as const]);
      const folder = await readCampaignFolder(worldOf(all), root);
      expect(folder.rollups).toHaveLength(1);
      expect(folder.submissions).toEqual([]);
    }
    expect((await readCampaignFolder(nodeWorld(), example)).rollups).toEqual([]);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-16, little end first', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('is known wherever its key stands in %s, and its bytes in memory', (_, encode) => {
    const known = (text: string, offset: number) => {
      const bytes = encode(text);
      return isRollup(Buffer.concat([Buffer.alloc(offset), bytes]).subarray(offset));
    };
    const before = 'a: b\n'.repeat(20_000);
    for (const offset of [0, 1, 2, 3]) {
      expect(known(`${before}rollup: 1\n`, offset)).toBe(true);
      expect(known(`${before}# rollup: 1\nb: rollup\n`, offset)).toBe(false);
    }
  });

  it('is not the PDF that carries one as it is', () => {
    expect(isRollup(Buffer.from('%PDF-1.7\nstream\nrollup: 1\nendstream\n'))).toBe(false);
  });
});

describe('a roll-up that was changed', () => {
  it('is refused, whichever digit it is', async () => {
    const files = filesOf(example);
    const text = await rollupOf(files, 'cua-lo');
    const upper = (changed: string) => upperCampaign({ 'cua-lo': changed }, declaredIn(files));
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), async (at, more) => {
        const digit = (Number(text[at]) + more) % 10;
        const changed = text.slice(0, at) + digit + text.slice(at + 1);
        const checked = await check(root, memoryWorld(upper(changed)), { allowMissing: true });
        expect(checked.review).toBeNull();
      }),
      runs(200, 10),
    );
  });

  it('says both figures where the units come to another', async () => {
    const files = filesOf(example);
    const text = await rollupOf(files, 'cua-lo');
    const line = 'actual: { count: 7, sum: 864, least: 104, most: 143 }';
    expect(text).toContain(line);
    const found = await findingsIn(
      upperCampaign({ 'cua-lo': text.replace(line, line.replace('864', '964')) }, declaredIn(files)),
    );
    expect(found).toEqual([
      {
        code: 'rollup-counted',
        file: 'submissions/cua-lo.yaml',
        args: { what: 'indicators.boi-duong-kien-thuc.actual.sum', stated: '964', counted: '864' },
      },
      { code: 'rollup-changed', file: 'submissions/cua-lo.yaml', args: {} },
    ]);
  });

  it('is said once to be cut off, wherever it is', async () => {
    const files = filesOf(example);
    const text = await rollupOf(files, 'cua-lo');
    const known = text.indexOf('\nunit:');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: known, max: text.lastIndexOf('\nsha256:') }), async (end) => {
        const upper = upperCampaign({ 'cua-lo': text.slice(0, end) }, declaredIn(files));
        const found = await findingsIn(upper);
        const expected = { code: 'rollup-damaged', file: 'submissions/cua-lo.yaml', args: { isCut: true } };
        expect(found.filter(({ file }) => file === expected.file)).toEqual([expected]);
      }),
      runs(200, 10),
    );
  });

  it.each([
    ['a key more', (text: string) => text.replace('\nyear:', '\nghiChu: em gửi anh\nyear:')],
    ['a letter before it', (text: string) => `Kính gửi anh,\nem gửi bản tổng hợp\n\n${text}`],
    ['the other format', (text: string) => text.replace('\nrollup: 1', '\nrollup: 0')],
    ['tabs', (text: string) => text.replaceAll('\n  ', '\n\t')],
    ['itself behind it', (text: string) => text + text],
  ])('is said once to be changed, with %s', async (_, change) => {
    const files = filesOf(example);
    const upper = upperCampaign({ 'cua-lo': change(await rollupOf(files, 'cua-lo')) }, declaredIn(files));
    const file = 'submissions/cua-lo.yaml';
    const found = (await findingsIn(upper)).filter((one) => one.file === file);
    expect(found).toEqual([{ code: 'rollup-damaged', file, args: { isCut: false } }]);
  });

  it('is known when another program has put its keys in order', async () => {
    const files = filesOf(example);
    const text = stringify(parse(await rollupOf(files, 'cua-lo')), { sortMapEntries: true });
    expect(text.indexOf('\nrollup:')).toBeGreaterThan(nearTheTop);
    const found = await findingsIn(upperCampaign({ 'cua-lo': text }, declaredIn(files)));
    expect(found).toEqual([{ code: 'rollup-changed', file: 'submissions/cua-lo.yaml', args: {} }]);
  });
});
