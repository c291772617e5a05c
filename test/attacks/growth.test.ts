import { expect, it } from 'vitest';
import { fastGrowing } from '../support/growth.ts';
import { isLong } from '../support/needs.ts';

/** Takes a number of steps none of which can be left out. */
function takeSteps(count: number): number {
  let state = 1;
  for (let step = 0; step < count; step += 1) state = Math.imul(state ^ step, 48_271);
  return state;
}

const bySquare = (size: number) => takeSteps(size * size);
const asItsSize = (size: number) => takeSteps(size * 2000);

it('what grows by the square of its input is found every time, beside what grows as its input does', async () => {
  for (let round = 0; round < (isLong ? 2 : 1); round += 1) {
    const found = await fastGrowing(2500, async (size, timed) => {
      await timed('as its size', () => asItsSize(size));
      await timed('by its square', () => bySquare(size));
    });
    expect([...found.keys()]).toEqual(['by its square']);
    expect(found.get('by its square')).toBeGreaterThan(3);
  }
});

it('what grows as its input does is not found, though it is disturbed now and then', async () => {
  let turn = 0;
  const found = await fastGrowing(2500, async (size, timed) => {
    turn += 1;
    const disturbance = turn % 3 === 2 ? 10_000_000 : 0;
    await timed('as its size', () => asItsSize(size) + takeSteps(disturbance));
  });
  expect(found).toEqual(new Map());
});
