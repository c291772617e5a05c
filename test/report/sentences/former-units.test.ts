import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/campaign/campaign.ts';
import { completeCampaign } from '../../../src/campaign/campaign.ts';
import { formerUnitsNote } from '../../../src/report/sentences/former-units.ts';
import { campaignOf } from '../../support/draft.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

/** What the report of 2023 says of units by their ids, with their former ones. */
function noteOf(formerly: Readonly<Record<string, Unit['formerly']>>): string | null {
  const units = Object.entries(formerly).map(([id, formers]) => ({
    id,
    name: `thôn ${id.toUpperCase()}`,
    kind: 'thon',
    ...(formers === undefined ? {} : { formerly: formers }),
  }));
  return formerUnitsNote(completeCampaign(campaignOf(smallCampaign({ units: {}, review: { units } }))));
}

describe('what the report says of last year’s figures of units that changed', () => {
  it('is nothing where none did, or did so in another year', () => {
    expect(noteOf({ a: undefined })).toBeNull();
    expect(noteOf({ a: ['a'], b: [{ unit: 'x', name: 'thôn X', from: 2022 }] })).toBeNull();
  });

  it('names whose figures they are where units were renamed or merged', () => {
    expect(
      noteOf({ a: [{ unit: 'x', name: 'xóm X' }], b: ['b', { unit: 'y', name: 'xóm Y', from: 2023 }] }),
    ).toBe(
      'Số liệu năm 2022 của thôn A là số liệu của xóm X trước khi sắp xếp, đổi tên; của thôn B là số liệu của thôn B, xóm Y trước khi sắp xếp, đổi tên.',
    );
  });

  it('gives the number of old units where their names are not known', () => {
    expect(noteOf({ a: ['x'], b: ['y', { unit: 'z', name: 'xóm Z' }] })).toBe(
      'Số liệu năm 2022 của thôn A là số liệu của đơn vị cũ trước khi sắp xếp, đổi tên; của thôn B là số liệu của 02 đơn vị cũ trước khi sắp xếp, đổi tên.',
    );
  });

  it('says that they are a part of those of a unit that was split', () => {
    expect(noteOf({ a: [{ unit: 'x', name: 'xóm X' }], b: ['x'] })).toMatch(
      /của thôn A là phần thuộc đơn vị này trong số liệu của xóm X trước khi chia tách; của thôn B là phần/,
    );
    expect(noteOf({ a: undefined, b: ['a'] })).toBe(
      'Số liệu năm 2022 của thôn B là phần thuộc đơn vị này trong số liệu của thôn A trước khi chia tách.',
    );
  });
});
