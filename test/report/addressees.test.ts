import { describe, expect, it } from 'vitest';
import { type Campaign, completeCampaign } from '../../src/campaign/campaign.ts';
import { addresseeOf, addresseesOf, askedOf } from '../../src/report/addressees.ts';
import { validated } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const state = { name: 'Ủy ban nhân dân huyện Thử', shortName: 'UBND huyện', locality: 'huyện Thử' };
const party = { name: 'Đảng ủy xã Thử', shortName: 'Đảng ủy xã', locality: 'xã Thử' };

/** A campaign of units by the names of their kinds. */
async function campaignOf(
  units: Readonly<Record<string, readonly string[]>>,
  host: Readonly<Record<string, string>> = state,
): Promise<Campaign> {
  const kinds = Object.keys(units);
  const review = {
    host,
    unitKinds: kinds.map((name, index) => ({ id: `k${index}`, name })),
    units: kinds.flatMap((kind, at) =>
      (units[kind] ?? []).map((name, index) => ({ id: `u${at}-${index}`, name, kind: `k${at}` })),
    ),
  };
  const { draft } = await validated(smallCampaign({ units: {}, review }));
  if (draft === null) throw new Error('The campaign can be read.');
  return completeCampaign(draft.campaign);
}

describe('whom a letter to all units is addressed to', () => {
  it.each([
    [['phường', 'phường A', 'phường B'], 'Ủy ban nhân dân các phường', 'Ủy ban nhân dân các phường'],
    [['thôn', 'thôn A', 'thôn B'], 'Các thôn', 'các thôn'],
    [['công an xã', 'Công an xã A', 'Công an xã B'], 'Công an các xã', 'Công an các xã'],
    [['trạm y tế thị trấn', 'Trạm Y tế thị trấn A', 'Trạm y tế thị trấn B'], 'Trạm y tế các thị trấn', null],
    [['hợp tác xã', 'HTX A', 'HTX B'], 'Các hợp tác xã', 'các hợp tác xã'],
    [['đơn vị cấp xã', 'Xã A', 'Xã B'], 'Các đơn vị cấp xã', 'các đơn vị cấp xã'],
    [['trường', 'trường THCS A'], 'Trường THCS A', 'trường THCS A'],
    [['xã', 'xã A'], 'Ủy ban nhân dân xã A', 'Ủy ban nhân dân xã A'],
  ] as const)('of the kind and units %j', async ([kind, ...names], line, asked) => {
    const campaign = await campaignOf({ [kind]: names });
    expect(addresseesOf(campaign)).toEqual([line]);
    expect(askedOf(campaign)).toBe(asked ?? line);
  });

  it('of several kinds, each by itself, and of more than ten kinds all units together', async () => {
    const several = await campaignOf({
      thôn: ['thôn A', 'thôn B'],
      trường: ['Trường C', 'Trường D'],
      'công an xã': ['Công an xã E'],
    });
    expect(addresseesOf(several)).toEqual(['Các thôn', 'Các trường', 'Công an xã E']);
    expect(askedOf(several)).toBe('các đơn vị');
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`loại ${index}`, [`Cơ quan ${index}`]]),
    );
    expect(addresseesOf(await campaignOf(many))).toEqual(['Các đơn vị']);
  });

  it('names no committee of the state where the Party writes', async () => {
    const campaign = await campaignOf({ phường: ['phường A', 'phường B'] }, party);
    expect(addresseesOf(campaign)).toEqual(['Các phường']);
    expect(addresseeOf(campaign, { name: 'phường A' })).toBe('phường A');
  });
});

it('a letter to one unit is addressed to the committee of a locality, and to any other by its name', async () => {
  const campaign = await campaignOf({ phường: ['Phường A', 'phường B'] });
  expect(addresseeOf(campaign, { name: 'Phường A' })).toBe('Ủy ban nhân dân phường A');
  expect(addresseeOf(campaign, { name: 'thôn 5' })).toBe('thôn 5');
});
