import { expect, it } from 'vitest';
import { breakCosts } from '../../src/vietnamese/line-breaks.ts';

it('a line may end after a comma that follows a number', () => {
  const text = 'năm 2023, thị xã đạt 5, tăng 6 vụ';
  const costs = breakCosts(text);
  expect([text.indexOf(' thị'), text.indexOf(' tăng')].map((at) => costs.get(at))).toEqual([
    undefined,
    undefined,
  ]);
  expect(costs.get(text.indexOf(' vụ'))).toBe('prohibitive');
});
