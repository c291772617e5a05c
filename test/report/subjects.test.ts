import { expect, it } from 'vitest';
import { documentsOf } from '../../src/documents.ts';
import { check } from '../../src/review.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

it('decisions whose numbers look alike in names of files have files of their own', async () => {
  const award = (number: string, name: string) => ({
    form: 'giay-khen',
    authority: 'ubnd',
    programme: 'p',
    decision: { number, date: '2023-12-11' },
    recipients: [{ kind: 'collective', name }],
  });
  const files = smallCampaign({
    units: { a: {} },
    host: {
      awards: [award('12/QĐ-UBND', 'Tổ A'), award('12.QĐ-UBND', 'Tổ B'), award('Số 12/QĐ-UBND', 'Tổ C')],
    },
    review: {
      programmes: [{ id: 'p', title: 'Công tác' }],
      authorities: [{ id: 'ubnd', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 1 }],
      awardForms: [{ id: 'giay-khen', name: 'Giấy khen', rank: 1 }],
    },
  });
  const checked = await check(root, memoryWorld(files), { allowMissing: true });
  const names = documentsOf(checked, 'quyet-dinh-khen-thuong').map(({ fileName }) => fileName);
  expect(names).toEqual([
    'quyet-dinh-khen-thuong-12-qd-ubnd-2023',
    'quyet-dinh-khen-thuong-12-qd-ubnd-2-2023',
  ]);
});
