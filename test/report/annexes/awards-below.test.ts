import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { annexOf, bodyOf, tablesIn } from '../../support/annexes.ts';
import type { Files } from '../../support/memory-world.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { declaredIn, rollupOf, upperCampaign } from '../../support/upper-campaign.ts';

const award = (authority: string, number: string, recipients: readonly object[]) => ({
  form: 'gk',
  authority,
  programme: 'p',
  decision: { number, date: '2023-12-01' },
  recipients,
});

/** A commune that gives awards by decisions of its own, and has one of the district's police. */
const commune = (name: string): Files =>
  smallCampaign({
    units: { [`to-${name.length}`]: {} },
    review: {
      host: { name: `Ủy ban nhân dân xã ${name}`, shortName: 'UBND xã', locality: `xã ${name}` },
      awardForms: [{ id: 'gk', name: 'Giấy khen', class: 'commendation', recipients: 'both' }],
      authorities: [
        { id: 'ca', name: 'Công an huyện', head: 'Trưởng Công an huyện', rank: 1 },
        { id: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 2 },
      ],
    },
    host: {
      awards: [
        award('ca', '7/QĐ-CAH', [{ kind: 'collective', name: `Công an xã ${name}` }]),
        award('xa', '12/QĐ-UBND', [{ kind: 'collective', name: `Tổ tự quản xã ${name}` }]),
      ],
    },
  });

/** Both communes, in an order that is not that of their files. */
async function upper(): Promise<Files> {
  const [second, first] = [commune('Nhất'), commune('Hai')];
  const rollups = { b: await rollupOf(second, 'b'), a: await rollupOf(first, 'a') };
  const files = upperCampaign(rollups, declaredIn(first));
  const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
  review.units[0].name = 'xã Nhất';
  review.units[1].name = 'xã Hai';
  review.authorities[1].name = 'UBND xã, thị trấn';
  return new Map([...files, ['review.yaml', Buffer.from(stringify(review))]]);
}

it('decisions that two hosts below gave under one number are two, each with its host’s name', async () => {
  const [table] = tablesIn(await annexOf('DANH SÁCH TẬP THỂ', await upper()));
  const what = 'ngày 01/12/2023, thành tích xuất sắc trong công tác quốc phòng';
  expect(bodyOf(table).map((row) => row.join(' ').trim())).toEqual([
    // What somebody else gave to units of both is one decision, whose recipients stand in the campaign's order.
    `I. Trưởng Công an huyện tặng Giấy khen, Quyết định số 07/QĐ-CAH ${what}`,
    '1 Công an xã Nhất',
    '2 Công an xã Hai',
    `II. Chủ tịch UBND xã Nhất tặng Giấy khen, Quyết định số 12/QĐ-UBND ${what}`,
    '1 Tổ tự quản xã Nhất',
    `III. Chủ tịch UBND xã Hai tặng Giấy khen, Quyết định số 12/QĐ-UBND ${what}`,
    '1 Tổ tự quản xã Hai',
  ]);
});

it('nor are they one where another host is in between, which passes on what each is called', async () => {
  const top = upperCampaign({ huyen: await rollupOf(await upper(), 'huyen') }, declaredIn(commune('Nhất')));
  const [table] = tablesIn(await annexOf('DANH SÁCH TẬP THỂ', top));
  const rows = bodyOf(table).map((row) => row.join(' ').trim());
  expect(rows.flatMap((text) => /^[IVX]+\. (.*) tặng/.exec(text)?.[1] ?? [])).toEqual([
    'Trưởng Công an huyện',
    'Chủ tịch UBND xã Nhất',
    'Chủ tịch UBND xã Hai',
  ]);
  // Of a recipient, the district is said that the name does not say.
  expect(rows.at(-1)).toBe('1 Tổ tự quản xã Hai Xã HUYEN');
});

it('hosts in between stand in the order of the campaign that they sent their roll-ups to', async () => {
  const { hosts } = parse(await rollupOf(await upper(), 'huyen'));
  expect(hosts.map(({ id, gives }: { id: string; gives: object }) => [id, gives])).toEqual([
    ['b', { authority: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã' }],
    ['a', { authority: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã' }],
  ]);
});
