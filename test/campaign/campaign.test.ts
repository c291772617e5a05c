import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { appliesTo, boundsOf, decimalsOf, isOverHundred } from '../../src/campaign/campaign.ts';
import { draftOfBase } from '../support/draft.ts';

describe('a campaign', () => {
  it('has what is declared by id, in the order of the file', async () => {
    const { indicators, units, awardForms } = (await draftOfBase()).campaign;
    expect([...units.keys()]).toEqual(['phuong-an', 'phuong-binh']);
    expect([...awardForms.keys()]).toEqual(['giay-khen', 'don-vi-quyet-thang']);
    expect(indicators.get('vu-an')?.value.name).toBe('Vụ án');
  });

  it('keeps the first of two of one id', async () => {
    const { campaign } = await draftOfBase({
      'review.yaml': [['id: phuong-binh, name: phường Bình', 'id: phuong-an, name: phường Bình']],
    });
    expect([...campaign.units.values()].map(({ value }) => value.name)).toEqual(['phường An']);
  });

  it('has programmes for all kinds of units, or for those that are named', () => {
    const ward = { id: 'a', name: 'phường A', kind: 'ward' };
    expect(appliesTo(undefined, ward)).toBe(true);
    expect(appliesTo(['school', 'ward'], ward)).toBe(true);
    expect(appliesTo(['school'], ward)).toBe(false);
    expect(appliesTo([], ward)).toBe(false);
  });
});

describe('an indicator', () => {
  const found = async (id: string, edits: readonly (readonly [string, string])[] = []) => {
    const { campaign } = await draftOfBase({ 'review.yaml': edits });
    const indicator = campaign.indicators.get(id);
    if (indicator === undefined) throw new Error(`There is no ${id}.`);
    return indicator;
  };

  it('has no decimals as a count, one as anything else, or those that the campaign asks for of what is no sum of counts', async () => {
    const count = (await found('vu-an')).value;
    const percentage = (await found('huan-luyen')).value;
    expect([count, percentage].map(decimalsOf)).toEqual([0, 1]);
    expect(
      [
        { ...count, decimals: 2 },
        { ...count, aggregation: 'mean' as const, decimals: 2 },
        { ...percentage, decimals: 0 },
      ].map(decimalsOf),
    ).toEqual([0, 2, 0]);
  });

  it('is bounded by 0, by 100 as a percentage, and by what the campaign says in the digits typed', async () => {
    expect(boundsOf(await found('tuyen-quan'))).toEqual({ minimum: '0', maximum: null });
    expect(boundsOf(await found('huan-luyen'))).toEqual({ minimum: '0', maximum: '100' });
    expect(boundsOf(await found('vu-an', [['maximum: 500', 'minimum: 1.50, maximum: 500.0']]))).toEqual({
      minimum: '1.50',
      maximum: '500.0',
    });
  });

  it('is over 100 % only where it is a percentage that cannot be', async () => {
    const percentage = await found('huan-luyen');
    expect(isOverHundred(percentage, new Big('100'))).toBe(false);
    expect(isOverHundred(percentage, new Big('100.01'))).toBe(true);
    expect(isOverHundred(await found('vu-an'), new Big('101'))).toBe(false);
    const raised = await found('huan-luyen', [['aggregation: mean,', 'aggregation: mean, maximum: 150,']]);
    expect(isOverHundred(raised, new Big('120'))).toBe(false);
  });
});
