import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/review.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

it('passes on the lowest units of every level, with longer ids', async () => {
  const upper = upperCampaign({ 'xa-cao': await rollupOf(lower, 'xa-cao') }, declaredIn(lower));
  const text = await rollupOf(upper, 'huyen-mau');
  const nested = parse(text);
  expect(nested.units.map(({ id }: { id: string }) => id)).toEqual([
    'xa-cao/phuong-an',
    'xa-cao/phuong-binh',
  ]);
  expect(nested.hosts).toMatchObject([{ id: 'xa-cao', unitName: 'xã XA-CAO' }]);
  expect(nested.clusters).toMatchObject([
    { id: 'xa-cao/cum-1', members: ['xa-cao/phuong-an', 'xa-cao/phuong-binh'] },
  ]);
  expect(nested.inputs.map(({ host = '' }: { host?: string }) => host)).toContain('xa-cao');
  const top: Files = upperCampaign({ 'huyen-mau': text }, declaredIn(lower));
  const checked = await check(root, memoryWorld(top), { allowMissing: true });
  expect(checked.findings).toEqual([]);
  const below = await check(root, memoryWorld(lower), { allowMissing: true });
  const figures = (one: typeof checked) =>
    one.summary?.indicators.map(({ indicator, actual, previous, due }) => ({
      indicator,
      actual,
      previous,
      due,
    }));
  expect(figures(checked)).toEqual(figures(below));
  expect(checked.summary?.awards.total).toEqual(below.summary?.awards.total);
});
